"""What the checks of pages share: headless Chromium, what it says of a page, and answers at random."""

import base64
import importlib.util
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys

PROGRAM = sys.argv[1]
ANSWER_SETS = 1000
STANDARD, CHOICE = "rag-vs-fine-tuning", "tuning-method"
HOSTILE = "</script><script>document.title = 'run'</script> <img src=x> \" ' \u05e9\u05dc\u05d5\u05dd"
VIEWS = [
    (scheme, width, height)
    for scheme in ("light", "dark") for width, height in ((1280, 900), (390, 844))]
CHECKER = pathlib.Path(
    importlib.util.find_spec("axe_core_python").submodule_search_locations[0], "axe.min.js"
).read_text(encoding="utf-8")
failures = []


def expect(condition, message):
    if not condition:
        failures.append(message)
        print(f"FAILED  {message}")


def run(*words, input=None):
    return subprocess.run(
        [PROGRAM, *words], input=input, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL if input is None else None)


def changed_rubric(folder, name, change):
    """Copies the shipped rubric with a change to its content."""
    target = folder / name
    shutil.copytree(f"rubrics/{STANDARD}", target)
    path = target / "rubric.json"
    rubric = json.loads(path.read_text(encoding="utf-8"))
    change(rubric)
    path.write_text(json.dumps(rubric), encoding="utf-8")
    return target


def hostile(rubric):
    """Texts that are out to do harm."""
    for question in rubric["questions"]:
        question["ask"] += HOSTILE
        for choice in question["choices"]:
            choice["label"] += HOSTILE
    for outcome in rubric["outcomes"]:
        outcome["headline"] += HOSTILE
        outcome["title"] += HOSTILE


def superseding(rubric):
    """Tests that replace symptoms, one of them without points."""
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


# What a passing element is called takes the checker as long as finding out that it passes, and nobody asks.
ACCESSIBLE = """
const [options, done] = arguments;
for (const fold of document.querySelectorAll('details')) fold.open = true;
axe.run(document, { ...options, resultTypes: ['violations'] }).then(
  ({ violations }) => done(violations), (error) => done([{ id: String(error), nodes: [] }]));
"""


def check_accessible(browser, name, options):
    """What an accessibility checker finds, with everything unfolded."""
    browser.execute_script(CHECKER)
    for violation in browser.execute_async_script(ACCESSIBLE, options):
        places = [(node["target"], node.get("failureSummary")) for node in violation["nodes"][:3]]
        expect(False, f"{name}: {violation['id']}: {places}")


def check_views(browser, name, path):
    """Light and dark, at a desk and on a phone."""
    forget(browser)
    for scheme, width, height in VIEWS:
        view = f"{name}-{scheme}-{width}"
        show(browser, path, width, height, scheme)
        keep_picture(browser, view)
        check_fits(browser, view, width)
        check_quiet(browser, view, path)
        # In the dark nothing but colours is otherwise.
        check_accessible(browser, view, {"runOnly": ["color-contrast"]} if scheme == "dark" else {})
        forget(browser)


def forget(browser):
    """What earlier pages left behind is not the next page's."""
    browser.get_log("browser")
    browser.get_log("performance")


def check_hostile(browser, path, shown):
    """Texts of a rubric that are out to do harm are shown, and do none."""
    forget(browser)
    show(browser, path, 390, 844, "light")
    check_quiet(browser, "hostile", path)
    check_fits(browser, "hostile", 390)
    scripts, images, title = browser.execute_script(
        "return [document.scripts.length, document.images.length, document.title];")
    expect((scripts, images) == (2, 0), f"hostile: {scripts} scripts and {images} images")
    expect(title != "run", "hostile: a text of the rubric ran")
    text = browser.execute_script("return document.querySelector(arguments[0]).textContent;", shown)
    expect(HOSTILE in text, f"hostile: {shown} shows {text}")


def check_fits(browser, name, width):
    needed = browser.execute_script("return document.documentElement.scrollWidth;")
    expect(needed <= width, f"{name}: the page takes {needed} pixels")


def check_structure(browser, name):
    """Every id is its own, every link within the page has its target, and no heading level is skipped."""
    ids, targets = browser.execute_script(
        "return [[...document.querySelectorAll('[id]')].map((part) => part.id),"
        "[...document.querySelectorAll('nav a, .skip, sup a')].map((link) => link.hash.slice(1))];")
    twice = sorted({id for id in ids if ids.count(id) > 1})
    expect(not twice, f"{name}: ids that stand twice: {twice}")
    lost = sorted(set(targets) - set(ids))
    expect(not lost, f"{name}: links to nothing: {lost}")
    levels = browser.execute_script(
        "return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
        ".filter((heading) => !heading.closest('[hidden]'))"
        ".map((heading) => Number(heading.tagName[1]));")
    steps = [(before, after) for before, after in zip(levels, levels[1:]) if after > before + 1]
    expect(levels[:1] == [1] and levels.count(1) == 1 and not steps,
           f"{name}: headings at levels {levels}")


def check_sticks(browser, name, path):
    """Whatever control has the focus, the control and the result are both in sight."""
    for width, height in ((1280, 900), (390, 844)):
        show(browser, path, width, height, "light")
        hidden = browser.execute_script(
            "const result = document.querySelector('.result');"
            "return [...document.querySelectorAll('#answers :is(select, input, summary)')].filter((control) => {"
            "  control.focus();"
            "  const [at, box] = [control.getBoundingClientRect(), result.getBoundingClientRect()];"
            "  const covers = at.left < box.right && at.right > box.left"
            "    && at.top < box.bottom - 1 && at.bottom > box.top + 1;"
            "  return covers || box.top < 0 || box.bottom > innerHeight + 1 || at.bottom > innerHeight + 1;"
            "}).map((control) => control.closest('[data-question]').dataset.question);")
        expect(not hidden, f"{name}: at {width} pixels the result and controls {hidden} hide each other")


def press(browser, *keys):
    browser.switch_to.active_element.send_keys(*keys)


def tab_to(browser, selector, limit):
    """Goes on by the keyboard until what has the focus fits, and returns the number of stops."""
    for stops in range(1, limit + 1):
        press(browser, Keys.TAB)
        if browser.execute_script(
                "return document.activeElement.matches(arguments[0]);", selector):
            return stops
    return None


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


def answer_sets(rubric, seed):
    source = random.Random(seed)
    return [random_answers(rubric["questions"], source) for _ in range(ANSWER_SETS)]


def batch(rubric, content, sets):
    """What the program says of answers, as a page shows it."""
    lines = "".join(json.dumps(answers) + "\n" for answers in sets)
    done = run("batch", "--rubric", str(rubric), input=lines)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    expect(len(results) == len(sets), f"batch gave {len(results)} results: {done.stderr[:300]}")
    return [
        {
            "outcome": result["outcome"],
            "standing": result["standing"],
            "points": " ".join(
                str(result["scores"][option["id"]]) for option in content["options"]),
            "possible": " ".join(result["possible"]),
        }
        for result in results]


# Gives answers to the controls of a page, and returns what it shows of each set.
APPLY = """
const [sets] = arguments;
const data = JSON.parse(document.getElementById('answers-data').textContent);
const result = document.getElementById('answers-result');
const form = document.getElementById('answers');
return sets.map((answers) => {
  let last;
  data.questions.forEach((question, index) => {
    const control = form.querySelector(`[data-question="${index}"]`);
    const answer = answers[question.id];
    const place = (id) => String(question.choices.findIndex((choice) => choice.id === id));
    const wanted = answer === undefined ? ['open'] : answer === 'unknown' ? [answer]
      : !Array.isArray(answer) ? [place(answer)] : answer.length === 0 ? ['none'] : answer.map(place);
    if (control.tagName === 'SELECT') [control.value] = wanted;
    for (const box of control.querySelectorAll('input')) box.checked = wanted.includes(box.value);
    last = control.querySelector('input') ?? control;
  });
  last.dispatchEvent(new Event('change', { bubbles: true }));
  return { shown: { ...result.dataset }, file: document.getElementById('answers-text')?.textContent };
});
"""


def check_agrees(browser, name, rubric, seed):
    """The page says what the program says, for random answers given to its controls."""
    content = json.loads(pathlib.Path("rubrics", rubric, "rubric.json").read_text(encoding="utf-8"))
    sets = answer_sets(content, seed)
    pages = browser.execute_script(APPLY, sets)
    seen = set()
    for answers, page, expected in zip(sets, pages, batch(rubric, content, sets)):
        seen.add((expected["outcome"], expected["standing"]))
        shown = {key: page["shown"][key] for key in expected}
        expect(shown == expected, f"{name}: {answers}: {shown}, but the program says {expected}")
    chosen = sorted({outcome for outcome, _ in seen})
    expect(len(chosen) > 3, f"{name}: the random answers lead to {chosen} only")
    print(f"{name} agrees on {len(pages)} answer sets: {sorted(seen)}")
    for answers, page in list(zip(sets, pages))[:20]:
        check_advise(name, rubric, json.dumps(answers), page["shown"])
    return sets, pages


def check_advise(name, rubric, answers, shown):
    """What a page shows, what could still matter included, is what `advise` says."""
    done = run(
        "advise", "--rubric", str(rubric), "--answers", "-", "--format", "json", input=answers)
    result = json.loads(done.stdout)
    recommendation = result["recommendation"]
    expected = {
        "outcome": recommendation["outcome"],
        "standing": recommendation["standing"],
        "points": " ".join(str(score["points"]) for score in result["scores"]),
        "possible": " ".join(recommendation["possible"]),
        "matters": sorted(question["question"] for question in result["next"]),
    }
    shown = {**shown, "matters": sorted(shown["matters"].split())}
    expect(shown == expected, f"{name}: {answers[:999]}: {shown}, but advise says {expected}")


def finish(what):
    if failures:
        sys.exit(f"{len(failures)} checks of {what} failed")
    print(f"{what.capitalize()} hold in the browser.")
