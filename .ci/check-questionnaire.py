"""Opens questionnaires in headless Chromium and checks what only a browser can say.

What holds of every page, as for reports; that the page says what the program says on random answer
sets, for both kinds of decision, where tests replace symptoms and where a set of choices was known
before; that the file, the command and the link it hands out hold just these answers; that it can be
filled in by the keyboard alone; and that a rubric too large for tables is asked without a standing.
With KEEP_SCREENSHOTS=FOLDER in the environment the pages are also kept as pictures to look at.
"""

import json
import pathlib
import shlex
import tempfile
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import (
    APPLY, CHOICE, STANDARD, batch, changed_rubric, check_advise, check_agrees, check_hostile,
    check_quiet, check_sticks, check_structure, check_views, expect, finish, forget, hostile,
    keep_picture, open_browser, press, requests_of, run, show, superseding, tab_to)


def write_page(folder, name, *words):
    path = folder / f"{name}.html"
    done = run("ask", *words, "--output", str(path))
    expect(done.returncode == 0, f"{name}: the program ended with {done.returncode}: {done.stderr}")
    return path


def text_of(browser, name):
    return browser.execute_script("return document.getElementById(arguments[0]).textContent;", name)


def shown_by(browser):
    return browser.execute_script(
        "return { ...document.getElementById('answers-result').dataset };")


def remaining(answers):
    """Answers as the program writes them into a file."""
    return {key: value for key, value in answers.items() if key != "rubric"}


def check_file(name, sets, pages, rubric):
    """The file holds the answers, and leads to the same outcome."""
    files = [json.loads(page["file"]) for page in pages]
    for answers, file in zip(sets, files):
        expect(remaining(file) == answers, f"{name}: {answers} are handed out as {file}")
    content = json.loads(pathlib.Path("rubrics", rubric, "rubric.json").read_text(encoding="utf-8"))
    for file, page, expected in zip(files, pages, batch(rubric, content, files)):
        shown = {key: page["shown"][key] for key in expected}
        expect(shown == expected, f"{name}: the file {file} leads to {expected}, the page to {shown}")


def check_command_and_link(browser, name, sets, path):
    """The command gives the same advice, and the link the same page."""
    # Browsers stop following an address that changes hundreds of times within seconds.
    browser.get("about:blank")
    browser.get(path.as_uri())
    for answers in sets:
        browser.execute_script(APPLY, [answers])
        shown, command, file = (
            shown_by(browser), text_of(browser, "answers-command"), text_of(browser, "answers-text"))
        words = shlex.split(command)
        expect(words[:2] == ["crossroads", "advise"], f"{name}: the command is {command}")
        result = run(*words[1:], "--format", "json").stdout
        expect(
            json.loads(result or "{}").get("answers") == answers,
            f"{name}: {command} is not {answers}")
        link = browser.execute_script("return document.getElementById('answers-link').href;")
        expect(browser.current_url == (link if answers else path.as_uri()),
               f"{name}: the address is {browser.current_url}, the link {link}")
        browser.get("about:blank")
        browser.get(link)
        expect(text_of(browser, "answers-text") == file and shown_by(browser) == shown,
               f"{name}: the link {link} leads to other answers than {answers}")
        expect(text_of(browser, "unread") == "", f"{name}: {link} is not read whole")


def check_address(browser, path):
    """What an address holds beyond the page is named, whatever it is, and the rest counts."""
    for fragment, unread in (
            ("gap=knowledge&gapp=x", "gapp"), ("gap=nowhere&volatility=weekly", "gap=nowhere"),
            ("gap=knowledge,both", "gap=knowledge,both"), ("behaviour=unknown,tone", "behaviour=unknown,tone"),
            ("%E0%A4%A=%&<img src=x onerror=alert(1)>=1", "img"), ("__proto__=1&toString=2", "__proto__, toString")):
        browser.get("about:blank")
        browser.get(f"{path.as_uri()}#{fragment}")
        said = text_of(browser, "unread")
        expect(unread in said, f"the address {fragment}: the page says {said!r}")
        expect(browser.execute_script("return document.images.length;") == 0, "an address became a picture")
    browser.get(f"{path.as_uri()}#gap=knowledge&volatility=weekly")
    expect(json.loads(text_of(browser, "answers-text")).get("gap") == "knowledge", "an address does not count")


def check_download(browser, folder, path):
    """The file that is saved is one that `advise` reads."""
    browser.execute_cdp_cmd(
        "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})
    browser.get("about:blank")
    forget(browser)
    browser.get(f"{path.as_uri()}#gap=knowledge&volatility=weekly&behaviour=none-of-these")
    shown = shown_by(browser)
    browser.find_element(By.ID, "answers-file").click()
    saved = folder / "answers.json"
    patience = time.monotonic() + 20
    while not saved.exists() and time.monotonic() < patience:
        time.sleep(0.1)
    expect(saved.exists(), "no file is saved")
    if saved.exists():
        check_advise("the saved file", STANDARD, saved.read_text(encoding="utf-8"), shown)
    sent = [url for url in requests_of(browser) if url.split(":")[0] not in ("file", "blob", "about")]
    expect(not sent, f"saving asked for {sent}")


def check_keyboard(browser, path):
    """A person with nothing but a keyboard answers, finds out, goes on and takes the answers."""
    show(browser, path, 1280, 900, "light")
    expect(tab_to(browser, ".skip[href='#report']", 1), "keyboard: no link skips the contents")
    press(browser, Keys.ENTER)
    expect(tab_to(browser, "[name=question-0]", 2), "keyboard: the first question is far")
    press(browser, Keys.ARROW_DOWN)
    focused = browser.execute_script("return document.activeElement.value;")
    # The last button is the one that is pressed at first, so that the next one is the first choice.
    expect(focused == "0", f"keyboard: an arrow leads to {focused}")
    file = json.loads(text_of(browser, "answers-text"))
    expect(file.get("symptom") == "facts", f"keyboard: the answers are {file}")
    fold = "[data-question='0'] summary"
    expect(tab_to(browser, fold, 1), "keyboard: the reasons do not follow their question")
    press(browser, Keys.ENTER)
    expect("To find out, ask" in browser.find_element(By.CSS_SELECTOR, "[data-question='0']").text,
           "keyboard: nothing says how to find out")
    expect(tab_to(browser, "#note-0", 1), "keyboard: the note does not follow its question")
    browser.switch_to.active_element.send_keys("seen in 'tickets'")
    expect(tab_to(browser, "[name=question-1]", 1), "keyboard: the next question does not follow")
    file = json.loads(text_of(browser, "answers-text"))
    expect(file.get("notes") == {"symptom": "seen in 'tickets'"}, f"keyboard: the notes are {file}")
    press(browser, Keys.SPACE)
    press(browser, Keys.ARROW_UP)
    focused = browser.execute_script("return document.activeElement.value;")
    expect(focused == "unknown", f"keyboard: an arrow back leads to {focused}")
    expect(browser.execute_script(
        "return document.querySelector(\"[data-question='1'] details\").open;"),
        "keyboard: what is not known yet does not say how to find out")
    browser.find_element(By.ID, "next").send_keys(Keys.ENTER)
    at = browser.execute_script(
        "return document.activeElement.closest('[data-question]').dataset.question;")
    expect(at == "2", f"keyboard: the next open question is {at}")
    show(browser, path, 1280, 900, "light")
    expect(tab_to(browser, ".skip[href='#your-answers']", 2), "keyboard: no link skips to the answers")
    press(browser, Keys.ENTER)
    expect(tab_to(browser, "[data-copies=answers-command]", 2), "keyboard: the command is far")
    press(browser, Keys.ENTER)
    browser.execute_async_script("setTimeout(arguments[0], 200);")
    said = text_of(browser, "copied")
    expect("cop" in said, f"keyboard: after copying the page says {said!r}")


def check_progress(browser, path):
    """What is superseded, and what can change nothing any more, says so; the count falls with it."""
    browser.get("about:blank")
    browser.get(f"{path.as_uri()}#symptom=facts&gap=knowledge")
    remark = browser.find_element(By.CSS_SELECTOR, "[data-question='0'] .remark").text
    expect(remark.startswith("Does not count any more"), f"progress: of the symptom the page says {remark!r}")
    matters = len(shown_by(browser)["matters"].split())
    said = text_of(browser, "progress")
    expect(f"2 of 32 answered. {matters} more could change the outcome." == said, f"progress: {said}")
    browser.execute_script(APPLY, [{
        "gap": "knowledge", "volatility": "weekly", "citations": "required", "corpus": "thousands",
        "access": "shared", "prompting": "plateaued", "latency": "relaxed", "examples": "none"}])
    said = text_of(browser, "progress")
    expect(shown_by(browser)["standing"] == "settled", "progress: the answers settle nothing")
    expect("The others serve" in said, f"progress: {said}")
    index = browser.execute_script(
        "return JSON.parse(document.getElementById('answers-data').textContent)"
        ".questions.findIndex((question) => question.id === 'logic');")
    idle = browser.find_element(By.CSS_SELECTOR, f"[data-question='{index}'] .remark").text
    expect(idle.startswith("With the answers so far"), f"progress: of another the page says {idle!r}")


def check_known(browser, folder):
    """What was known before stands in the page and goes out of it, sets, numbers, notes and the plan included."""
    known = ["--gap", "knowledge", "--volatility", "weekly/yearly", "--plan", "rag",
             "--examples", "500", "--latency", "1500ms", "--note", "examples=counted",
             "--note", "gap=tried 'em all <b>", "--for", "Bot", "--by", "Ann's team"]
    path = write_page(folder, "known", *known)
    show(browser, path, 1280, 900, "light")
    shown = shown_by(browser)
    file = json.loads(text_of(browser, "answers-text"))
    expected = json.loads(run("advise", *known, "--format", "json").stdout)
    for key in ("notes", "plan"):
        expect(file[key] == expected[key], f"known: {key} is {file.get(key)}")
    answers = {**expected["answers"], **expected["givenNumbers"]}
    expect({key: file[key] for key in answers} == answers, f"known: {file}")
    expect(file["examples"] == "500 examples" and file["latency"] == "1.5 s", f"known: {file} holds no numbers")
    check_advise("known", STANDARD, json.dumps(file), shown)
    command = text_of(browser, "answers-command")
    again = json.loads(run(*shlex.split(command)[1:], "--format", "json").stdout)
    day = again.pop("cover").pop("date")
    expect(day == expected.pop("cover").pop("date") and again == expected,
           f"known: {command} gives another result")
    text = text_of(browser, "answers-text")
    link = browser.execute_script("return document.getElementById('answers-link').href;")
    browser.get("about:blank")
    browser.get(link)
    expect(text_of(browser, "answers-text") == text and text_of(browser, "unread") == "",
           f"known: {link} leads to {text_of(browser, 'answers-text')}")
    # Another choice is given as no number any more.
    browser.execute_script("""
const index = data.questions.findIndex((question) => question.id === 'examples');
controlOf(index).querySelector("input[value='1']").click();""")
    expect(json.loads(text_of(browser, "answers-text"))["examples"] == "few", "known: a number outlives its choice")


TYPED = """
const [index, text] = arguments;
const note = document.getElementById(`note-${index}`);
note.value = text;
note.dispatchEvent(new Event('change', { bubbles: true }));
"""


def check_notes(browser, path):
    """A note goes out in one line with the file, the command and the link, whatever was typed."""
    for typed, kept in (
            ("tried 20 tickets", "tried 20 tickets"), ("  two\nlines\t\u2028here ", "two lines here"),
            ("it's <b> & $(id) `id` \"x\" = \\", "it's <b> & $(id) `id` \"x\" = \\"),
            ("-x, 100%+1 #&?;", "-x, 100%+1 #&?;"), ("\u202eab\x07\x9b", "ab"), ("\u00e4\U0001f600\u0600", "\u00e4\U0001f600\u0600"),
            ("\U0001f600" * 1200, "\U0001f600" * 500), (" \n ", None)):
        browser.get("about:blank")
        browser.get(f"{path.as_uri()}#gap=knowledge")
        index = browser.execute_script(
            "return data.questions.findIndex((question) => question.id === 'gap');")
        browser.execute_script(TYPED, index, typed[:500] if len(typed) > 1000 else typed)
        file, command = text_of(browser, "answers-text"), text_of(browser, "answers-command")
        expected = {"gap": kept} if kept else None
        expect(json.loads(file).get("notes") == expected, f"notes: {typed!r} goes out as {file}")
        result = json.loads(run(*shlex.split(command)[1:], "--format", "json").stdout or "{}")
        expect((result.get("notes") or None) == expected, f"notes: {command} has {result.get('notes')}")
        done = run("advise", "--answers", "-", "--format", "json", input=file)
        expect((json.loads(done.stdout or "{}").get("notes") or None) == expected,
               f"notes: {file} is read as {done.stdout[:200]} {done.stderr}")
        link = browser.execute_script("return document.getElementById('answers-link').href;")
        browser.get("about:blank")
        browser.get(link)
        expect(text_of(browser, "answers-text") == file, f"notes: {link} leads to other notes than {file}")
        expect(text_of(browser, "unread") == "", f"notes: {link} is not read whole")


def check_too_large(browser, folder):
    """Where no page can carry the tables, it says so, and hands the answers out all the same."""
    def widen(rubric):
        question = next(each for each in rubric["questions"] if each.get("pick") == "many")
        first = question["choices"][0]
        for number in range(13):
            question["choices"].append({**first, "id": f"more-{number}", "cues": []})
            question["choices"][-1].pop("cues")

    rubric = changed_rubric(folder, "too-large", widen)
    path = write_page(folder, "too-large-page", "--rubric", str(rubric))
    check_views(browser, "too large", path)
    show(browser, path, 1280, 900, "light")
    box = browser.find_element(By.CSS_SELECTOR, ".result")
    expect("Where the answers lead is not shown" in box.text, f"too large: the page says {box.text}")
    browser.find_element(By.CSS_SELECTOR, "[data-question='2'] [value='1']").click()
    expect("1 of 32 answered." == text_of(browser, "progress"), text_of(browser, "progress"))
    file = text_of(browser, "answers-text")
    done = run("advise", "--rubric", str(rubric), "--answers", "-", input=file)
    expect(done.returncode in (0, 3), f"too large: {file} ends with {done.stderr}")
    expect(len(json.loads(file)) == 2, f"too large: the file is {file}")


def check_without_script(browser, path):
    """Without its script the page can be read and printed, and says what it lacks."""
    show(browser, path, 1280, 900, "light", has_script=False)
    keep_picture(browser, "ask-plain")
    check_quiet(browser, "ask without script", path)
    text = browser.find_element(By.TAG_NAME, "main").text
    expect("does not run the script" in text and "Your answers" not in text, "without script: it hands out")


def main():
    browser = open_browser()
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            page = write_page(folder, "ask", "--for", "Bot", "--by", "Ann")
            # Nobody needs a terminal, or a file to write to.
            printed = run("ask", "--for", "Bot", "--by", "Ann", "--format", "html")
            expect(printed.stdout == page.read_text(encoding="utf-8"), "ask prints another page")
            check_views(browser, "ask", page)
            check_structure(browser, "ask")
            check_sticks(browser, "ask", page)
            show(browser, page, 700, 1000, "light", media="print")
            keep_picture(browser, "ask-print")
            check_without_script(browser, page)
            tests = changed_rubric(folder, "superseding", superseding)
            for title, rubric, seed in (
                    ("the questionnaire", STANDARD, 7), ("that on tuning", CHOICE, 8),
                    ("that with tests", tests, 9)):
                path = write_page(folder, pathlib.Path(rubric).name + "-page", "--rubric", str(rubric))
                show(browser, path, 1280, 900, "light")
                sets, pages = check_agrees(browser, title, rubric, seed)
                check_file(title, sets, pages, rubric)
                check_command_and_link(browser, title, sets[:10] + [{}], path)
            check_address(browser, page)
            check_progress(browser, page)
            check_known(browser, folder)
            check_notes(browser, page)
            check_download(browser, folder, page)
            check_keyboard(browser, page)
            check_too_large(browser, folder)
            path = write_page(
                folder, "hostile-page", "--rubric", str(changed_rubric(folder, "hostile", hostile)))
            check_hostile(browser, path, "[data-question='1']")
    finally:
        browser.quit()
    finish("the questionnaires")


main()
