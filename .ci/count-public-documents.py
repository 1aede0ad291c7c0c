"""Counts how `crossroads check` reads public documents that people labelled before it saw them.

    python3 .ci/count-public-documents.py BINARY FOLDER [--part PART] [--fetch] [--list]

`.ci/public-documents.json` points to the documents and says what each is; `.ci/public-judgements.json` says which
of the notes on them were right. The texts belong to others and lie in FOLDER only, as OWNER/NAME/PATH. `--fetch`
brings what is missing there from GitHub, each at its commit; `--part` counts one part, and `--list` names what
came out otherwise than labelled.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).parent
SOURCES = HERE / "public-documents.json"
JUDGEMENTS = HERE / "public-judgements.json"
# What is off unless a configuration gives it a weight is counted, too.
PROSE_CHECKS = (
    "declaration-missing",
    "evaluation-plan-missing",
    "question-open-in-prose",
    "answer-in-prose",
    "anti-pattern-in-prose",
)
OPPOSITES = {("rag", "fine-tuning"), ("fine-tuning", "rag")}


def sources():
    """Returns the repositories with their labelled documents."""
    return json.loads(SOURCES.read_text())["sources"]


def documents(source):
    """Yields (name, label, decisions, commit) of a repository's documents, the name as OWNER/NAME/PATH."""
    for document in source["documents"]:
        if isinstance(document, str):
            document = {"path": document}
        name = f"{source['repository']}/{document['path']}"
        yield name, source["label"], document.get("decision", []), source["commit"]


def labelled(part):
    """Returns the documents of a part, or all."""
    return [
        document for source in sources() if part in (None, source["part"]) for document in documents(source)
    ]


def fetch(documents, folder):
    """Brings what the folder lacks, one file at a time."""
    for name, _, _, commit in documents:
        target = folder / name
        if target.exists():
            continue
        owner, repository, path = name.split("/", 2)
        address = f"https://raw.githubusercontent.com/{owner}/{repository}/{commit}/{urllib.parse.quote(path)}"
        try:
            text = urllib.request.urlopen(address, timeout=30).read()
        except (urllib.error.URLError, TimeoutError) as problem:
            print(f"not fetched: {name}: {problem}", file=sys.stderr)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text)


def check(binary, names, folder):
    """Returns the report on documents, with every check on prose switched on."""
    documents, findings = {}, []
    with tempfile.TemporaryDirectory() as place:
        settings = pathlib.Path(place) / "settings.json"
        settings.write_text(json.dumps({"severities": dict.fromkeys(PROSE_CHECKS, "note")}))
        for start in range(0, len(names), 400):
            run = subprocess.run(
                [binary, "check", "--config", settings, "--format", "json", "--fail-on", "never", "--"]
                + [escaped(name) for name in names[start : start + 400]],
                cwd=folder, capture_output=True, text=True, check=False,
            )
            if run.returncode != 0:
                sys.exit(f"check ended with status {run.returncode}:\n{run.stderr}")
            report = json.loads(run.stdout)
            documents.update({document["file"]: document for document in report["documents"]})
            findings += report["findings"]
    return documents, findings


def escaped(name):
    """A name as a pattern that means just that name."""
    return "".join(f"[{sign}]" if sign in "*?[{" else sign for sign in name)


def share(count, of):
    return f"{count} of {of}" + (f" ({100 * count / of:.0f}%)" if of else "")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    arguments.add_argument("binary")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--part", choices=("mended on", "held out", "november-a", "november-b", "november-c", "november-d", "november-e", "november-f"))
    arguments.add_argument("--fetch", action="store_true")
    arguments.add_argument("--list", action="store_true")
    options = arguments.parse_args()
    wanted = labelled(options.part)
    if options.fetch:
        fetch(wanted, options.folder)
    here = [document for document in wanted if (options.folder / document[0]).exists()]
    if not here:
        sys.exit(f"none of the {len(wanted)} documents is in {options.folder}; --fetch brings them")
    binary = str(pathlib.Path(options.binary).resolve())
    reports, findings = check(binary, [name for name, *_ in here], options.folder)
    noted = collections.Counter(finding["file"] for finding in findings)
    totals, in_scope = collections.Counter(), collections.Counter()
    agreed, inverted, spoke, others_noted = 0, 0, 0, 0
    for name, label, decisions, _ in here:
        report = reports[name]
        totals[label] += 1
        in_scope[label] += report["inScope"]
        remark = ""
        if label == "chooses" and report["inScope"]:
            said = report.get("suggestedDecision") or report.get("decision")
            spoke += said is not None
            agreed += said in decisions
            inverted += all((said, right) in OPPOSITES for right in decisions)
            if said not in decisions:
                remark = f"said {said}, labelled {' or '.join(decisions)}"
        elif label == "chooses":
            remark = f"missed {' or '.join(decisions)}: {report['why']['reason']}"
        elif label == "near" and report["inScope"]:
            remark = f"in scope: {report['why']['reason']}"
        elif label == "other" and noted[name]:
            others_noted += 1
            remark = "has findings"
        if options.list and remark:
            print(f"{label}: {name}: {remark}")
    print(f"documents here: {share(len(here), len(wanted))}")
    print(f"choose and are in scope: {share(in_scope['chooses'], totals['chooses'])}")
    print(f"near misses in scope: {share(in_scope['near'], totals['near'])}")
    print(f"others with a finding: {share(others_noted, totals['other'])}")
    print(f"decision agrees where it speaks: {share(agreed, spoke)}, {inverted} inverted")
    if not JUDGEMENTS.exists():
        return
    judged = {
        (note["document"], note["finding"]): note["right"]
        for note in json.loads(JUDGEMENTS.read_text())["notes"]
    }
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for finding in findings:
        if finding["check"] not in PROSE_CHECKS:
            continue
        key = finding["file"], finding["fingerprint"]
        right = judged.get(key)
        counts[finding["check"]][2 if right is None else 1] += 1
        counts[finding["check"]][0] += right is True
    for kind in PROSE_CHECKS:
        right, known, unknown = counts[kind]
        print(f"{kind}: {share(right, known)} right of those judged, {unknown} not judged")


if __name__ == "__main__":
    main()
