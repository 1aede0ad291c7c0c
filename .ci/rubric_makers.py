"""Makes rubrics of any size that the reader accepts, the same ones for the same seed, and runs the binary on
them. Shared by benchmark-growth.py and fuzz-rubrics."""

import json
import os
import pathlib
import random
import subprocess
import tempfile
import time

CITED = {"because": "It does.", "sources": ["s#c"]}


def points(draw, options, absent, width):
    """Returns points for some of the options."""
    return {
        option: value for option in options
        if draw.random() >= absent and (value := draw.randint(-width, width)) != 0}


def question(draw, number, options, choices, absent, width, pick):
    """Returns a question whose choices move the options."""
    made = {
        "id": f"q{number}", "title": f"Question {number}", "ask": "Which?", "why": "It matters.",
        "mutability": draw.choice(["fact", "changeable", "fixed"]), "sources": ["s#c"],
        "choices": []}
    for n in range(choices):
        offered = {"id": f"c{n}", "label": f"Choice {n}", **CITED}
        if moved := points(draw, options, absent, width):
            offered["points"] = moved
        made["choices"].append(offered)
    if pick:
        made["pick"] = "many"
    return made


def condition(draw, questions, parts, together=0):
    """Returns a condition that names some choices of some questions."""
    when = {}
    for named in draw.sample(questions, min(parts, len(questions))):
        ids = [choice["id"] for choice in named["choices"]]
        if "pick" in named and len(ids) > 1 and together and draw.random() < together:
            when[named["id"]] = {"all": draw.sample(ids, draw.randint(2, min(4, len(ids))))}
        else:
            when[named["id"]] = draw.sample(ids, draw.randint(1, max(1, min(3, len(ids) - 1))))
    return when


def outcome(name, adopts):
    """Returns an outcome with all that the format asks for."""
    step = {"title": "Do it", "detail": "By hand.", "sources": ["s#c"]}
    return {"id": name, "title": name, "adopts": adopts, "headline": "This one.",
            "summary": "Right.", "path": [step], "takes": [step],
            "carriedBy": {"detail": "We.", "sources": ["s#c"]},
            "undoing": {"detail": "Work.", "sources": ["s#c"]}}


def rubric(seed, questions=20, options=2, choices=4, rules=0, advice=0, absent=0.3, width=4,
           many=0, method="adopt", parts=2, superseded=0, picks=8,
           together=0):
    """Returns a rubric.

    `absent` is the share of choices that give an option no points, `width` the most points of one choice, `many`
    the share of questions that take any number of choices, of which they offer `picks`; `parts` the number of
    questions that a condition names, `superseded` the share of questions with a test, `together` the share of
    the mentions of questions that take any number of choices which ask for several picks at once.
    """
    draw = random.Random(seed)
    names = [f"o{n}" for n in range(options)]
    asked = []
    for number in range(questions):
        pick = draw.random() < many
        asked.append(
            question(draw, number, names, picks if pick else choices, absent, width, pick))
    for number in range(0, questions - 1, 2):
        if draw.random() < superseded and not any("pick" in q for q in asked[number:number + 2]):
            asked[number]["supersededBy"] = f"q{number + 1}"
    made = {
        "format": 1, "id": "made", "version": "1.0.0", "kind": method, "title": "Made",
        "summary": "Made by a generator.", "questions": asked,
        "options": [
            {"id": name, "title": name, "need": "the need", **CITED,
             **({"adoptAt": draw.randint(1, max(2, width * questions // 4))}
                if method == "adopt" else {})}
            for name in names],
        "outcomes": [
            outcome("x" + "".join(str(n) for n in range(options) if bits >> n & 1),
                    [names[n] for n in range(options) if bits >> n & 1])
            for bits in (range(1 << options) if method == "adopt"
                         else [1 << n for n in range(options)])],
        "rules": [
            {"id": f"r{n}", "when": condition(draw, asked, parts, together),
             draw.choice(["requires", "excludes"]): draw.choice(names), **CITED}
            for n in range(rules)],
        "advice": [
            {"id": f"a{n}", "kind": "hidden-cost", "about": [], "when": condition(draw, asked, parts, together),
             "title": f"Advice {n}", "detail": "It costs.", "remedy": "Pay.", "sources": ["s#c"]}
            for n in range(advice)]}
    return made


def answers(seed, made, share):
    """Returns answers to a share of the questions."""
    draw = random.Random(seed)
    given = {}
    for asked in made["questions"]:
        if draw.random() >= share:
            continue
        ids = [choice["id"] for choice in asked["choices"]]
        if asked.get("pick") == "many":
            given[asked["id"]] = [name for name in ids if draw.random() < 0.3]
        elif draw.random() < 0.1 and len(ids) > 2:
            given[asked["id"]] = {"oneOf": draw.sample(ids, 2)}
        else:
            given[asked["id"]] = draw.choice(ids)
    return given


class Bench:
    """A folder with a rubric in it, on which the binary is run."""

    def __init__(self, binary):
        self.binary = os.path.abspath(binary)
        self.folder = pathlib.Path(tempfile.mkdtemp())
        (self.folder / "evidence.json").write_text(json.dumps({
            "format": 1, "rubric": "made", "sources": [
                {"id": "s", "title": "A source", "year": 2026, "grade": "guidance",
                 "publisher": "Nobody", "claims": [{"id": "c", "text": "It was seen to do so."}]}]}))

    def lay(self, made, given):
        """Writes a rubric and answers to it."""
        (self.folder / "rubric.json").write_text(json.dumps(made))
        (self.folder / "answers.json").write_text(json.dumps(given))

    def run(self, *arguments, limit=60):
        """Returns the processor seconds, the resident MiB, the exit status and what was printed."""
        with open(self.folder / "out", "wb") as out:
            process = subprocess.Popen(
                [self.binary, *arguments], stdout=out, stderr=subprocess.STDOUT, cwd=self.folder)
            end = time.monotonic() + limit
            while True:
                pid, status, usage = os.wait4(process.pid, os.WNOHANG)
                if pid:
                    break
                if time.monotonic() > end:
                    process.kill()
                    _, status, usage = os.wait4(process.pid, 0)
                    break
                time.sleep(0.002)
        process.returncode = os.waitstatus_to_exitcode(status)
        return (usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode,
                (self.folder / "out").read_text(errors="replace"))

    def advise(self, *arguments, **limits):
        """Runs `advise` on the answers that lie there."""
        return self.run("advise", "--rubric", ".", "--answers", "answers.json", *arguments,
                        **limits)
