"""Opens HTML reports in headless Chromium and checks what only a browser can say.

No console message, no request but the file itself, no violation an accessibility checker finds in
light and dark, at desktop and phone width; nothing wider than a phone; ids that are unique and
headings that go down one level at a time; collapsed parts open in print; and the what-if panel
agrees with `crossroads batch` on random answer sets, for both kinds of decision and where tests
replace symptoms.
With KEEP_SCREENSHOTS=FOLDER in the environment the pages are also kept as pictures to look at.
"""

import base64
import importlib.util
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

PROGRAM = sys.argv[1]
ANSWER_SETS = 1000
STANDARD, CHOICE = "rag-vs-fine-tuning", "tuning-method"
REPORTS = {
    "combined": "--gap both --volatility weekly --citations required --latency relaxed"
    " --corpus thousands --examples hundreds --prompting plateaued --traffic 10k-100k"
    " --behaviour format --behaviour tone --evaluation basic --plan rag",
    "open": "--gap knowledge --volatility monthly --examples unknown",
    "undecided": "",
    "choice": f"--rubric {CHOICE} --prompting plateaued --behaviour format --examples hundreds"
    " --example-form demonstrations --hardware single-24 --model medium"
    " --produces text --checkable hardly",
    "followed": "--gap both --volatility daily --citations required --examples thousands"
    " --corpus thousands --prompting plateaued --latency relaxed --follow",
}
failures = []


def expect(condition, message):
    if not condition:
        failures.append(message)
        print(f"FAILED  {message}")


def write_report(folder, name, words):
    path = folder / f"{name}.html"
    command = [PROGRAM, "advise", *words.split(), "--format", "html", "--output", str(path)]
    status = subprocess.run(command, stdin=subprocess.DEVNULL).returncode
    expect(status in (0, 3), f"{name}: the program ended with {status}")
    return path


HOSTILE = "</script><script>document.title = 'run'</script> <img src=x> \" ' \u05e9\u05dc\u05d5\u05dd"


def write_hostile_rubric(folder):
    """Copies the shipped rubric with texts that are out to do harm."""
    target = folder / "hostile"
    shutil.copytree("rubrics/rag-vs-fine-tuning", target)
    path = target / "rubric.json"
    rubric = json.loads(path.read_text(encoding="utf-8"))
    for question in rubric["questions"]:
        question["ask"] += HOSTILE
        for choice in question["choices"]:
            choice["label"] += HOSTILE
    for outcome in rubric["outcomes"]:
        outcome["headline"] += HOSTILE
        outcome["title"] += HOSTILE
    path.write_text(json.dumps(rubric), encoding="utf-8")
    return target


def write_superseding_rubric(folder):
    """Copies the shipped rubric with tests that replace symptoms, one of them without points."""
    target = folder / "superseding"
    shutil.copytree(f"rubrics/{STANDARD}", target)
    path = target / "rubric.json"
    rubric = json.loads(path.read_text(encoding="utf-8"))
    single = [question for question in rubric["questions"] if question.get("pick") != "many"]
    for question in single:
        question.pop("supersededBy", None)
    silent, *_ = [
        question for question in single
        if not any(choice.get("points") for choice in question["choices"])]
    symptoms = [
        question for question in single
        if any(choice.get("points") for choice in question["choices"])]
    symptoms[0]["supersededBy"] = symptoms[1]["supersededBy"] = symptoms[2]["id"]
    symptoms[3]["supersededBy"] = silent["id"]
    path.write_text(json.dumps(rubric), encoding="utf-8")
    return target


def check_hostile(browser, folder):
    words = f"--rubric {write_hostile_rubric(folder)} {REPORTS['combined']}"
    path = write_report(folder, "hostile-report", words)
    # What earlier pages left behind is not this page's.
    browser.get_log("browser")
    browser.get_log("performance")
    show(browser, path, 390, 844, "light")
    check_quiet(browser, "hostile", path)
    check_fits(browser, "hostile", 390)
    scripts, images, title = browser.execute_script(
        "return [document.scripts.length, document.images.length, document.title];")
    expect((scripts, images) == (2, 0), f"hostile: {scripts} scripts and {images} images")
    expect(title != "run", "hostile: a text of the rubric ran")
    shown = browser.execute_script("return document.getElementById('what-if-result').textContent;")
    expect(HOSTILE in shown, f"hostile: the panel shows {shown}")


def check_keyboard(browser, path):
    """The first stop of the keyboard skips to the report; the button undoes every change."""
    show(browser, path, 1280, 900, "light")
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    first = browser.execute_script("return document.activeElement.className;")
    expect(first == "skip", f"keyboard: the first stop is {first!r}")
    outcomes = browser.execute_async_script(
        "const done = arguments[0], result = document.getElementById('what-if-result');"
        # The second question is the test; the first, the symptom, no longer counts beside it.
        "const menu = document.querySelector('[data-question=\"1\"]');"
        "const seen = [result.dataset.outcome];"
        "menu.value = '0'; menu.dispatchEvent(new Event('change', { bubbles: true }));"
        "seen.push(result.dataset.outcome); document.querySelector('[type=reset]').click();"
        "setTimeout(() => done([...seen, result.dataset.outcome]), 50);")
    expect(outcomes == ["combined", "rag", "combined"], f"keyboard: the panel went {outcomes}")


def open_browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


def show(browser, path, width, height, scheme, media="", has_script=True):
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not has_script})
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.get(path.as_uri())


def keep_picture(browser, name):
    folder = os.environ.get("KEEP_SCREENSHOTS")
    if not folder:
        return
    picture = browser.execute_cdp_cmd(
        "Page.captureScreenshot", {"captureBeyondViewport": True, "format": "png"})
    pathlib.Path(folder, f"{name}.png").write_bytes(base64.b64decode(picture["data"]))


def requests_of(browser):
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    return [
        event["params"]["request"]["url"] for event in events
        if event["method"] == "Network.requestWillBeSent"
    ]


def check_quiet(browser, name, path):
    """Nothing on the console, and no request but the page."""
    for entry in browser.get_log("browser"):
        expect(False, f"{name}: the console says {entry['message']}")
    strangers = [url for url in requests_of(browser) if url != path.as_uri()]
    expect(not strangers, f"{name}: the page asked for {strangers}")


def check_accessible(browser, name, checker):
    browser.execute_script(checker)
    found = browser.execute_async_script(
        "const done = arguments[0];"
        "for (const fold of document.querySelectorAll('details')) fold.open = true;"
        "axe.run(document).then(done, (error) => done({violations: [{id: String(error), nodes: []}]}));")
    for violation in found["violations"]:
        places = [(node["target"], node.get("failureSummary")) for node in violation["nodes"][:3]]
        expect(False, f"{name}: {violation['id']}: {places}")


def check_fits(browser, name, width):
    needed = browser.execute_script("return document.documentElement.scrollWidth;")
    expect(needed <= width, f"{name}: the page takes {needed} pixels")


def check_structure(browser, name):
    """Every id is its own, every link within the page has its target, and no heading level is skipped."""
    ids, targets, levels, parts = browser.execute_script(
        "return [[...document.querySelectorAll('[id]')].map((part) => part.id),"
        "[...document.querySelectorAll('a[href^=\"#\"]')].map((link) => link.hash.slice(1)),"
        "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
        ".filter((heading) => !heading.closest('[hidden]'))"
        ".map((heading) => Number(heading.tagName[1])),"
        "document.querySelectorAll('section.part').length];")
    twice = sorted({id for id in ids if ids.count(id) > 1})
    expect(not twice, f"{name}: ids that stand twice: {twice}")
    lost = sorted(set(targets) - set(ids))
    expect(not lost, f"{name}: links to nothing: {lost}")
    steps = [(before, after) for before, after in zip(levels, levels[1:]) if after > before + 1]
    expect(levels[:1] == [1] and levels.count(1) == 1 and not steps,
           f"{name}: headings at levels {levels}")
    # Behind the page everything is folded, and what closes the report stands apart.
    expect(parts == 1, f"{name}: {parts} parts")


def check_print(browser, name):
    hidden = browser.execute_script(
        "return [...document.querySelectorAll('details > :not(summary)')]"
        ".filter((part) => part.getBoundingClientRect().height === 0).length;")
    expect(hidden == 0, f"{name}: {hidden} collapsed parts stay closed in print")


def random_answers(questions, source):
    answers = {}
    for question in questions:
        turn = source.random()
        choices = [choice["id"] for choice in question["choices"]]
        if turn < 0.25:
            continue
        if turn < 0.35:
            answers[question["id"]] = "unknown"
        elif question.get("pick") == "many":
            picks = [choice for choice in choices if source.random() < 0.4]
            answers[question["id"]] = picks
        else:
            answers[question["id"]] = source.choice(choices)
    return answers


APPLY = """
const [sets] = arguments;
const data = JSON.parse(document.getElementById('what-if-data').textContent);
const result = document.getElementById('what-if-result');
const form = document.querySelector('#what-if form');
return sets.map((answers) => {
  let last;
  data.questions.forEach((question, index) => {
    const control = form.querySelector(`[data-question="${index}"]`);
    const answer = answers[question.id];
    const place = (id) => String(question.choices.findIndex((choice) => choice.id === id));
    if (control.tagName === 'SELECT') {
      control.value = answer === undefined ? 'open' : answer === 'unknown' ? answer : place(answer);
      last = control;
    } else {
      const wanted = answer === undefined ? []
        : answer === 'unknown' ? [answer] : answer.length === 0 ? ['none'] : answer.map(place);
      for (const box of control.querySelectorAll('input')) {
        box.checked = wanted.includes(box.value);
        last ??= box;
      }
    }
  });
  last.dispatchEvent(new Event('change', { bubbles: true }));
  return { ...result.dataset };
});
"""


def check_what_if(browser, path, name):
    """The panel says what the program says, for random answers typed into its controls."""
    folder = pathlib.Path("rubrics", name)
    rubric = json.loads((folder / "rubric.json").read_text(encoding="utf-8"))
    source = random.Random(6)
    sets = [random_answers(rubric["questions"], source) for _ in range(ANSWER_SETS)]
    lines = "".join(json.dumps(answers) + "\n" for answers in sets)
    run = subprocess.run(
        [PROGRAM, "batch", "--rubric", name], input=lines, capture_output=True, text=True, check=False)
    results = [json.loads(line) for line in run.stdout.splitlines()]
    expect(len(results) == ANSWER_SETS, f"batch gave {len(results)} results: {run.stderr[:300]}")
    show(browser, path, 1280, 900, "light")
    panel = browser.execute_script(APPLY, sets)
    seen = set()
    for answers, result, shown in zip(sets, results, panel):
        expected = {
            "outcome": result["outcome"],
            "standing": result["standing"],
            "points": " ".join(
                str(result["scores"][option["id"]]) for option in rubric["options"]),
            "possible": " ".join(result["possible"]),
        }
        seen.add((expected["outcome"], expected["standing"]))
        expect(shown == expected, f"what-if: {answers}: {shown}, but the program says {expected}")
    chosen = {outcome for outcome, _ in seen}
    expect(len(chosen) > 3, f"what-if: the random answers lead to {sorted(chosen)} only")
    print(f"what-if of {name} agrees on {len(panel)} answer sets: {sorted(seen)}")
    for answers, shown in list(zip(sets, panel))[:20]:
        check_advise(answers, shown, name)


def check_advise(answers, shown, name):
    run = subprocess.run(
        [PROGRAM, "advise", "--rubric", name, "--answers", "-", "--format", "json"],
        input=json.dumps(answers), capture_output=True, text=True, check=False)
    result = json.loads(run.stdout)
    recommendation = result["recommendation"]
    expected = {
        "outcome": recommendation["outcome"],
        "standing": recommendation["standing"],
        "points": " ".join(str(score["points"]) for score in result["scores"]),
        "possible": " ".join(recommendation["possible"]),
    }
    expect(shown == expected, f"what-if: {answers}: {shown}, but advise says {expected}")


def main():
    package = importlib.util.find_spec("axe_core_python").submodule_search_locations[0]
    checker = pathlib.Path(package, "axe.min.js").read_text(encoding="utf-8")
    browser = open_browser()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            paths = {key: write_report(folder, key, words) for key, words in REPORTS.items()}
            for report, path in paths.items():
                for scheme in ("light", "dark"):
                    for width, height in ((1280, 900), (390, 844)):
                        view = f"{report}-{scheme}-{width}"
                        show(browser, path, width, height, scheme)
                        keep_picture(browser, view)
                        check_fits(browser, view, width)
                        check_quiet(browser, view, path)
                        check_accessible(browser, view, checker)
                        browser.get_log("browser")
                        browser.get_log("performance")
                check_structure(browser, report)
                show(browser, path, 794, 1123, "light", media="print")
                keep_picture(browser, f"{report}-print")
                check_print(browser, report)
                show(browser, path, 1280, 900, "light", has_script=False)
                keep_picture(browser, f"{report}-plain")
                check_quiet(browser, f"{report} without script", path)
            check_what_if(browser, paths["combined"], STANDARD)
            check_what_if(browser, paths["choice"], CHOICE)
            superseding = write_superseding_rubric(folder)
            page = write_report(folder, "superseding-report", f"--rubric {superseding}")
            check_what_if(browser, page, superseding)
            check_keyboard(browser, paths["combined"])
            check_hostile(browser, folder)
    finally:
        browser.quit()
    if failures:
        sys.exit(f"{len(failures)} checks of the HTML report failed")
    print("The HTML reports hold in the browser.")


main()
