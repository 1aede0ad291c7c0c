"""Takes the snippets out of the README, and runs the GitHub workflow among them step by step."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import yaml

root = pathlib.Path(__file__).resolve().parent.parent
fixtures = root / "Tests/Fixtures/documents/docs"


def extract(readme, folder):
    folder.mkdir(parents=True)
    blocks = re.findall(r"^```yaml\n# (\S+)\n(.*?)^```$", readme.read_text(), re.M | re.S)
    names = {
        ".github/workflows/design-docs.yml": "github.yml",
        ".gitlab-ci.yml": "gitlab.yml",
        ".pre-commit-config.yaml": "pre-commit.yml",
    }
    found = {names[name]: text for name, text in blocks if name in names}
    assert set(found) == set(names.values()), f"the README shows {[name for name, _ in blocks]}"
    for name, text in found.items():
        (folder / name).write_text(text)


def substitute(text, values):
    return re.sub(r"\$\{\{\s*(.*?)\s*\}\}", lambda match: values.get(match[1], ""), text)


def run_action(action, inputs, folder, work):
    """Runs the shell steps of a composite action as the runner would."""
    values = {f"inputs.{name}": str(spec.get("default", "")) for name, spec in action["inputs"].items()}
    values |= {f"inputs.{name}": str(value) for name, value in inputs.items()}
    values["github.action_path"] = str(root)
    log = ""
    for step in action["runs"]["steps"]:
        if step.get("if") == "inputs.binary == ''" and values["inputs.binary"]:
            continue
        if "run" not in step:
            continue
        environment = os.environ | {
            "GITHUB_OUTPUT": str(work / "output"), "GITHUB_STEP_SUMMARY": str(work / "summary"),
            "RUNNER_TEMP": str(work),
        }
        environment |= {name: substitute(text, values) for name, text in step.get("env", {}).items()}
        script = work / "step.sh"
        script.write_text(step["run"])
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script], cwd=folder,
            env=environment, capture_output=True, text=True)
        log += done.stdout + done.stderr
        if done.returncode:
            return done.returncode, log
    return 0, log


def run_workflow(workflow, document, binary, work):
    """Runs the steps of the only job on a checkout that holds one document."""
    (job,) = workflow["jobs"].values()
    folder = work / "checkout"
    log = ""
    for step in job["steps"]:
        uses = step.get("uses", "")
        if uses.startswith("actions/checkout@"):
            shutil.rmtree(folder, ignore_errors=True)
            (folder / "docs").mkdir(parents=True)
            shutil.copy(document, folder / "docs/decision.md")
        elif "/crossroads@" in uses:
            action = yaml.safe_load((root / "action.yml").read_text())
            # The binary at hand spares another build of the same code.
            status, said = run_action(
                action, step.get("with", {}) | {"binary": binary}, folder, work)
            log += said
            if status:
                return status, log
        else:
            raise SystemExit(f"nobody knows how to run {step}")
    return 0, log


def run(snippet, binary, work):
    workflow = yaml.safe_load(snippet.read_text())
    text = (fixtures / "contradicted.md").read_text().splitlines()
    line = 1 + next(index for index, words in enumerate(text) if words.startswith("decision:"))
    status, log = run_workflow(workflow, fixtures / "contradicted.md", binary, work)
    assert status == 1, f"status {status}\n{log}"
    annotation = f"::error file=docs/decision.md,line={line},endLine={line},"
    assert annotation in log, f"no {annotation}\n{log}"
    summary = (work / "summary").read_text()
    assert "decision-contradicted" in summary and "1 error" in summary, summary
    status, log = run_workflow(workflow, fixtures / "accepted.md", binary, work)
    assert status == 0, f"status {status}\n{log}"
    assert "::error" not in log and "1 accepted" in log, log
    print(f"fails at docs/decision.md:{line}, passes once accepted with a reason")


arguments = [pathlib.Path(word) for word in sys.argv[2:]]
if sys.argv[1] == "extract":
    extract(*arguments)
else:
    run(arguments[0], str(arguments[1]), arguments[2])
