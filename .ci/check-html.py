"""Opens HTML reports in headless Chromium and checks what only a browser can say.

No console message, no request but the file itself, no violation an accessibility checker finds in
light and dark, at desktop and phone width; nothing wider than a phone; ids that are unique and
headings that go down one level at a time; the decision alone on the first printed page, and of the
rest only what is unfolded; a what-if panel that the keyboard reaches soon, that keeps its result in
sight, and that agrees with the program on random answer sets, for both kinds of decision and where
tests replace symptoms.
With KEEP_SCREENSHOTS=FOLDER in the environment the pages are also kept as pictures to look at.
"""

import pathlib
import tempfile

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import (
    CHOICE, STANDARD, changed_rubric, check_advise, check_agrees, check_hostile, check_quiet,
    check_sticks, check_structure, check_views, expect, finish, hostile, keep_picture, open_browser,
    press, run, show, superseding, tab_to)

REPORTS = {
    "combined": "--gap both --volatility weekly --citations required --latency relaxed"
    " --corpus thousands --examples hundreds --prompting plateaued --traffic 10k-100k"
    " --behaviour format --behaviour tone --evaluation basic --plan rag --for Bot --by Ann",
    "open": "--gap knowledge --volatility monthly --examples unknown",
    "undecided": "",
    "choice": f"--rubric {CHOICE} --prompting plateaued --behaviour format --examples hundreds"
    " --example-form demonstrations --hardware single-24 --model medium"
    " --produces text --checkable hardly",
    "followed": "--gap both --volatility daily --citations required --examples thousands"
    " --corpus thousands --prompting plateaued --latency relaxed --follow",
    "set": "--gap knowledge --volatility weekly/yearly --corpus prompt-sized/thousands",
}


def write_report(folder, name, words):
    path = folder / f"{name}.html"
    done = run("advise", *words.split(), "--output", str(path))
    expect(done.returncode in (0, 3), f"{name}: the program ended with {done.returncode}")
    return path


def check_keyboard(browser, path):
    """The first stops of the keyboard skip to the report and to the panel; a button undoes every change."""
    show(browser, path, 1280, 900, "light")
    press(browser, Keys.TAB)
    first = browser.execute_script("return document.activeElement.className;")
    expect(first == "skip", f"keyboard: the first stop is {first!r}")
    show(browser, path, 1280, 900, "light")
    stops = tab_to(browser, "#what-if *", 10)
    expect(stops, "keyboard: the panel is not among the first ten stops")
    show(browser, path, 1280, 900, "light")
    expect(tab_to(browser, ".skip[href='#what-if']", 2), "keyboard: no link skips to the panel")
    press(browser, Keys.ENTER)
    expect(tab_to(browser, "#question-0", 1), "keyboard: the link does not lead into the panel")
    result = browser.find_element(By.ID, "answers-result")
    seen = [result.get_attribute("data-outcome")]
    # The second question is the test; the first, the symptom, no longer counts beside it.
    tab_to(browser, "#question-1", 1)
    press(browser, Keys.HOME, Keys.ARROW_DOWN)
    seen.append(result.get_attribute("data-outcome"))
    expect(tab_to(browser, "[type=reset]", 60), "keyboard: no stop undoes the changes")
    press(browser, Keys.SPACE)
    browser.execute_async_script("setTimeout(arguments[0], 50);")
    seen.append(result.get_attribute("data-outcome"))
    expect(seen == ["combined", "rag", "combined"], f"keyboard: the panel went {seen}")


PRINTED = """
const folds = [...document.querySelectorAll('.folded > details')];
folds.forEach((fold, index) => { fold.open = arguments[0].includes(index); });
const height = (part) => part ? part.getBoundingClientRect().height : 0;
const page = [...document.querySelectorAll('main > section')].filter((part) =>
  !part.matches('.folded, .part') && !part.previousElementSibling?.matches('.part') && height(part) > 0);
return {
  folds: folds.flatMap((fold, index) => height(fold.parentElement) > 0 ? [index] : []),
  sources: height(document.getElementById('sources')) > 0,
  bottom: Math.max(...page.map((part) => part.getBoundingClientRect().bottom)),
  panel: height(document.getElementById('what-if')),
};
"""


def check_print(browser, name, path):
    """The decision fills no more than the first page; of what is folded, only what is open prints."""
    millimetre = 96 / 25.4
    for paper, (width, height) in {"US Letter": (215.9, 279.4), "A4": (210, 297)}.items():
        show(browser, path, round((width - 2 * 14) * millimetre), 1000, "light", media="print")
        bottom = browser.execute_script(PRINTED, [])["bottom"]
        room = (height - 12 - 14) * millimetre
        # Decisions that follow are pages of their own.
        expect(bottom <= room or name == "followed",
               f"{name}: the decision takes {bottom:.0f} pixels of the {room:.0f} of {paper}")
    keep_picture(browser, f"{name}-print")
    closed = browser.execute_script(PRINTED, [])
    expect(closed["folds"] == [], f"{name}: folds {closed['folds']} print though they are closed")
    expect(not closed["sources"], f"{name}: sources print that nothing cites")
    expect(closed["panel"] == 0, f"{name}: the panel prints")
    opened = browser.execute_script(PRINTED, [2])
    expect(opened["folds"] == [2], f"{name}: {opened['folds']} print where the third was opened")
    if name == "combined":
        expect(opened["sources"], f"{name}: the sources of what was opened do not print")


def check_set(browser, path, words):
    """A set of choices keeps the standing that the program says, and the panel says as much."""
    show(browser, path, 1280, 900, "light")
    shown = browser.execute_script(
        "return { ...document.getElementById('answers-result').dataset };")
    answers = run("advise", *words.split(), "--format", "json").stdout
    check_advise("set", STANDARD, answers, shown)
    text = browser.find_element(By.ID, "answers-result").text
    expect("As in this report." in text, f"set: the panel says {text}")


def main():
    browser = open_browser()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            paths = {key: write_report(folder, key, words) for key, words in REPORTS.items()}
            for report, path in paths.items():
                check_views(browser, report, path)
                check_structure(browser, report)
                # Behind the page everything is folded, and what closes the report stands apart.
                parts = browser.find_elements(By.CSS_SELECTOR, "section.part")
                expect(len(parts) == 1, f"{report}: {len(parts)} parts")
                check_print(browser, report, path)
                show(browser, path, 1280, 900, "light", has_script=False)
                keep_picture(browser, f"{report}-plain")
                check_quiet(browser, f"{report} without script", path)
            for report, rubric, seed in (
                    ("combined", STANDARD, 6), ("choice", CHOICE, 6)):
                show(browser, paths[report], 1280, 900, "light")
                check_agrees(browser, f"what-if of {rubric}", rubric, seed)
            rubric = changed_rubric(folder, "superseding", superseding)
            page = write_report(folder, "superseding-report", f"--rubric {rubric}")
            show(browser, page, 1280, 900, "light")
            check_agrees(browser, "what-if with tests", rubric, 6)
            check_set(browser, paths["set"], REPORTS["set"])
            check_keyboard(browser, paths["combined"])
            check_sticks(browser, "combined", paths["combined"])
            rubric = changed_rubric(folder, "hostile", hostile)
            page = write_report(folder, "hostile-report", f"--rubric {rubric} {REPORTS['combined']}")
            check_hostile(browser, page, "#answers-result")
    finally:
        browser.quit()
    finish("the HTML reports")


main()
