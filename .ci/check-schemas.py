"""Holds the published JSON Schemas against the files, the outputs and the readers of crossroads.

Usage: check-schemas.py BINARY WORK
"""

import collections
import copy
import json
import pathlib
import random
import re
import subprocess
import sys

import jsonschema_rs
from jsonschema import Draft202012Validator

root = pathlib.Path(__file__).resolve().parent.parent
schemas_folder = root / "rubrics/schema"
corpus = root / "Tests/Fixtures/schema"
binary = sys.argv[1]
work = pathlib.Path(sys.argv[2])
failures = []


def fail(*words):
    failures.append(" ".join(str(word) for word in words))


def run(*words, input=None, folder=work):
    done = subprocess.run(
        [binary, *map(str, words)], cwd=folder, input=input, capture_output=True, text=True)
    if done.returncode not in (0, 1, 3):
        raise SystemExit(f"crossroads {' '.join(map(str, words))}: {done.stderr}")
    return done.stdout


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON")


def parsed(text):
    return json.loads(text, parse_constant=refuse_constant)


def bounds(value):
    """Yields the numbers just within and beyond every limit that a schema states for numbers."""
    if isinstance(value, dict):
        for name in ("minimum", "maximum"):
            if isinstance(value.get(name), (int, float)):
                yield from (value[name] - 1, value[name], value[name] + 1)
    if isinstance(value, (dict, list)):
        for child in value.values() if isinstance(value, dict) else value:
            yield from bounds(child)


class Schema:
    """A schema with two validators that have nothing in common but the specification."""

    def __init__(self, path):
        self.kind = path.name.removesuffix(".schema.json")
        self.text = path.read_text()
        self.value = parsed(self.text)
        self.bounds = sorted(set(bounds(self.value)))
        self.reference = Draft202012Validator(self.value)
        self.fast = jsonschema_rs.Draft202012Validator(self.value)

    def accepts(self, value, thoroughly=False):
        try:
            verdict = self.fast.is_valid(value)
        except ValueError:
            # Numbers beyond a double.
            return self.reference.is_valid(value)
        if thoroughly and self.reference.is_valid(value) != verdict:
            fail("two validators disagree on a", self.kind, json.dumps(value)[:400])
        return verdict

    def complaint(self, value):
        errors = sorted(self.reference.iter_errors(value), key=lambda error: error.json_path)
        return "; ".join(f"{error.json_path}: {error.message[:120]}" for error in errors[:3])


schemas = {path.name.removesuffix(".schema.json"): Schema(path)
           for path in sorted(schemas_folder.glob("*.schema.json"))}
readable = ["rubric", "evidence", "cases", "answers", "prices", "config", "baseline", "result"]
table = parsed((corpus / "reasons.json").read_text())
says = {reason["id"]: reason["says"] for reason in table["reasons"]}


def verdicts(kind, paths):
    """Returns what the programme says of each file, an empty list where it takes it."""
    found = {}
    rubric = [] if kind in ("rubric", "evidence", "config", "baseline") else [
        "--rubric", corpus / "module"]
    for start in range(0, len(paths), 2000):
        part = [str(path) for path in paths[start:start + 2000]]
        report = parsed(
            run("rubric", "validate", "--as", kind, "--format", "json", *rubric, *part))
        if not schemas["validation-report"].accepts(report):
            fail("the report on", kind, "is no validation-report")
        for file in report["files"]:
            found[pathlib.Path(file["file"])] = [
                problem["message"] + (f"; {problem['remedy']}." if problem["remedy"] else ".")
                for problem in file["problems"]]
    return found


def is_semantic(message):
    # The last of very many problems only counts the rest.
    return " more problems; " in message or any(part in message for parts in says.values() for part in parts)


def check_schemas():
    """Every schema is a schema, and definitions of one name read alike in all of them."""
    shared = {}
    listed = [line.split()[0] for line in run("rubric", "schema").splitlines()]
    assert sorted(listed) == sorted(schemas), "'rubric schema' lists other kinds"
    for kind, schema in schemas.items():
        Draft202012Validator.check_schema(schema.value)
        if schema.value["$id"] != f"urn:crossroads:schema:1:{kind}":
            fail(kind, "has the $id", schema.value["$id"])
        if run("rubric", "schema", kind) != schema.text:
            fail("'rubric schema", kind + "' prints something else than the file")
        for name, definition in schema.value.get("$defs", {}).items():
            shared.setdefault(name, []).append((kind, definition))
    for name in table["shared definitions"]:
        first, *others = shared[name]
        for kind, definition in others:
            if definition != first[1]:
                fail(f"'{name}' reads otherwise in {kind} than in {first[0]}")
    print(f"{len(schemas)} schemas, {sum(map(len, shared.values()))} definitions")


def check_shipped():
    """Every shipped file names its schema and is valid by it."""
    count = 0
    for path in sorted(root.glob("rubrics/**/*.json")):
        if path.parent == schemas_folder:
            continue
        value = parsed(path.read_text())
        kind = path.stem
        # A starter is copied to places that have no schema beside them.
        if path.parent.parent.name != "starters" and (
                value.get("$schema") != f"../schema/{kind}.schema.json"):
            fail(path.relative_to(root), f'lacks "$schema": "../schema/{kind}.schema.json"')
        if not schemas[kind].accepts(value, thoroughly=True):
            fail(path.relative_to(root), schemas[kind].complaint(value))
        count += 1
    print(f"{count} shipped files")


def check_corpus():
    """What is good, bad or wrong beyond any schema is so by the validators and the programme."""
    counts = collections.Counter()
    for kind, schema in schemas.items():
        paths = sorted((corpus / kind).glob("*/*.json"))
        said = verdicts(kind, paths) if kind in readable else {}
        for path in paths:
            verdict = path.parent.name
            name = str(path.relative_to(corpus))
            counts[verdict] += 1
            accepted = schema.accepts(parsed(path.read_text()), thoroughly=True)
            if accepted != (verdict in ("good", "semantic")):
                fail(name, "is accepted" if accepted else schema.complaint(parsed(path.read_text())))
            if kind not in readable:
                continue
            problems = said[path]
            if bool(problems) != (verdict in ("bad", "semantic")):
                fail(name, "is read" if not problems else f"is refused: {problems}")
            if verdict == "semantic":
                reason = table["files"].get(name)
                if not any(part in " ".join(problems) for part in says.get(reason, [])):
                    fail(name, f"is not refused for the reason '{reason}': {problems}")
    missing = [name for name in table["files"] if not (corpus / name).exists()]
    if missing:
        fail("listed, but not there:", missing)
    print("Corpus:", ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())))


class Raw:
    """A number that Python would spell otherwise."""

    def __init__(self, text):
        self.text = text


REPLACEMENTS = [
    None, True, False, 0, 1, -1, 1.5, Raw("1.0"), Raw("-0.0"), Raw("1e2"), Raw("1e400"),
    10 ** 30, -(10 ** 30), "", " ", "x", "9", "Not an id", "x\n", "a\u0007b", "a\u202eb",
    "unknown", "plan", "not", "x" * 64, "x" * 65, "x" * 20_001, "\u00e9" * 20_000, "2026-02-30",
    [], [None], ["x"], ["x", "x"], [[]], {}, {"x": 1}, {"x": "x"}, {"not": {"x": "x"}},
]


def spelt(value):
    """Returns the JSON text of a value, with raw numbers as they are spelt."""
    raws = []

    def mark(item):
        raws.append(item.text)
        return f"@raw{len(raws) - 1}@"

    text = json.dumps(value, default=mark, ensure_ascii=False)
    return re.sub(r'"@raw(\d+)@"', lambda match: raws[int(match[1])], text) if raws else text


def members(value, pointer=()):
    """Yields the pointer of every value within a value, the outermost included."""
    yield pointer
    children = (value.items() if isinstance(value, dict)
                else enumerate(value) if isinstance(value, list) else ())
    for key, child in children:
        yield from members(child, pointer + (key,))


def at(value, pointer):
    for key in pointer:
        value = value[key]
    return value


def fill(container, content):
    if isinstance(container, list):
        container[:] = content
    else:
        container.clear()
        container.update(content)


def varied(value, variations):
    """Yields a value in all its variations: what was done, where, and the value as it is then."""
    whole = [value]
    for pointer in list(members(value)):
        *way, key = (0, *pointer)
        place = at(whole, way)
        before = copy.copy(place)
        for done, content in variations(place[key], place, key):
            fill(place, content)
            if whole:
                yield done, pointer, whole[0]
            fill(place, before)


def replaced(place, key, new):
    content = copy.copy(place)
    content[key] = new
    return content


def without(place, key):
    content = copy.copy(place)
    del content[key]
    return content


def mutations(here, place, key, bounds):
    """Yields what may become of a value, as words and the new content of its container."""
    for new in REPLACEMENTS:
        if isinstance(new, Raw) or type(new) is not type(here) or new != here:
            shown = new.text if isinstance(new, Raw) else json.dumps(new)[:30]
            yield f"replaced by {shown}", replaced(place, key, new)
    yield "put into a list", replaced(place, key, [here])
    yield "dropped", without(place, key)
    if isinstance(place, dict):
        for name in (key + "x", key.upper(), "unknown", "not"):
            if name != key and name not in place:
                yield f"renamed {name}", {
                    name if old == key else old: item for old, item in place.items()}
    if isinstance(here, dict):
        for new in (1, "x", {}):
            yield f"given a key with {new!r}", replaced(place, key, {**here, "another-key": new})
    if isinstance(here, list) and here:
        yield "given its first element twice", replaced(place, key, [*here, here[0]])
        if len(here) > 1:
            yield "turned round", replaced(place, key, here[::-1])
    if isinstance(here, str):
        for new in (here + " ", here + "\n", here.upper(), "-" + here, here + "-x"):
            yield "respelt", replaced(place, key, new)
    if isinstance(here, (int, float)) and not isinstance(here, bool):
        for new in (-here, here + 0.5, here / 3, here * 1000, Raw(f"{here:.1f}"), *bounds):
            yield "recounted", replaced(place, key, new)


def damages(here, place, key):
    """Yields what must not become of a value in an output."""
    if isinstance(here, dict):
        yield "has a further key", replaced(place, key, {**here, "another-key": 1})
    if isinstance(place, dict):
        yield "is gone", without(place, key)
    for new in (None, True, 12, "x", [], {}):
        if type(new) is not type(here) and not (isinstance(here, float) and new == 12):
            yield f"is {json.dumps(new)}", replaced(place, key, new)


def kinds_of_places(value, pointer=(), around=()):
    """Yields the pointer of every value within a value, and what is alike where the same rules hold: the way to it
    without numbers of elements, and which keys the objects on the way have and which it has itself."""
    around += (tuple(sorted(value)) if isinstance(value, dict) else None,)
    yield pointer, (tuple("*" if isinstance(key, int) else key for key in pointer), around[1:])
    children = (value.items() if isinstance(value, dict)
                else enumerate(value) if isinstance(value, list) else ())
    for key, child in children:
        yield from kinds_of_places(child, pointer + (key,), around)


def is_due(count):
    """Whether a change that was met so often in places of one kind is tried once more."""
    return count <= 2 or count % 8 == 0


def check_mutants():
    """The validators and the programme take and refuse the same mutants."""
    total = collections.Counter()
    for kind in readable:
        schema = schemas[kind]
        counts = collections.Counter()
        sources = [path for path in [corpus / f"module/{kind}.json",
                                     *sorted((corpus / kind / "good").glob("*.json"))]
                   if path.exists() and path.stat().st_size < 32_000]
        if kind in table["read leniently"]:
            # What nobody reads takes long to vary and tells little.
            sources = [max(sources, key=lambda path: path.stat().st_size)]
        seen = set()
        met = collections.Counter()
        batch = []
        for path in sources:
            value = parsed(path.read_text())
            # What may follow from the kind of a rubric holds for all of it.
            number = collections.Counter()
            places = {pointer: (value.get("kind"), place) for pointer, place in kinds_of_places(value)}
            for done, pointer, mutant in varied(value, lambda *place: mutations(*place, schema.bounds)):
                # Some words stand for several changes, such as another spelling.
                number[pointer, done] += 1
                change = places[pointer], done, number[pointer, done]
                met[change] += 1
                if not is_due(met[change]):
                    continue
                text = spelt(mutant)
                if hash(text) in seen:
                    continue
                seen.add(hash(text))
                batch.append((path, done, pointer, text))
                if len(batch) == 2000:
                    compare(schema, batch, counts)
                    batch = []
        compare(schema, batch, counts)
        total += counts
        print(f"Mutants of {kind}: {sum(counts.values())} "
              f"({', '.join(f'{count} {what}' for what, count in sorted(counts.items()))})")
    print(f"{sum(total.values())} mutants compared")


def compare(schema, batch, counts):
    folder = work / "mutants"
    folder.mkdir(exist_ok=True)
    paths = []
    for index, (_, _, _, text) in enumerate(batch):
        path = folder / f"{index}.json"
        # A file that is written over costs a fifth of a new one.
        with open(path, "r+" if path.exists() else "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.truncate()
        paths.append(path)
    said = verdicts(schema.kind, paths) if paths else {}
    for index, (path, (source, done, pointer, text)) in enumerate(zip(paths, batch)):
        value = parsed(text)
        # The slower of the validators sees every thirtieth mutant.
        accepted = schema.accepts(value, thoroughly=index % 30 == 0)
        problems = said[path]
        where = f"{source.relative_to(corpus)} /{'/'.join(map(str, pointer))} {done}"
        if accepted and not problems:
            counts["taken by both"] += 1
        elif not accepted and problems:
            counts["refused by both"] += 1
        elif accepted:
            counts["refused by the programme for a listed reason"] += 1
            unlisted = [problem for problem in problems if not is_semantic(problem)]
            if unlisted:
                fail(where, "is valid, but the programme says:", unlisted[0])
        elif schema.kind in table["read leniently"]:
            counts["read all the same"] += 1
        else:
            fail(where, "is read, but the schema says:", schema.complaint(value))


LIMITS = [
    ("rubric", "outcomes", 64), ("rubric", "outcomes/0/path", 200),
    ("rubric", "outcomes/0/takes", 200), ("rubric", "outcomes/0/cues", 200),
    ("rubric", "outcomes/0/next", 20), ("rubric", "questions", 500),
    ("rubric", "questions/0/choices", 200), ("rubric", "questions/0/sources", 200),
    ("rubric", "rules", 5000), ("rubric", "prerequisites", 5000), ("rubric", "advice", 5000),
    ("rubric", "tensions", 1000), ("rubric", "properties", 1000), ("rubric", "scope/field", 200),
    ("rubric", "scope/terms/barrel", 200), ("rubric", "costs/assumed", 500),
    ("rubric", "costs/drivers", 8), ("rubric", "costs/drivers/3/readings", 500),
    ("rubric", "costs/lines", 500),
    ("rubric", "costs/published", 500), ("rubric", "costs/conflicts", 500),
    ("evidence", "sources", 5000), ("evidence", "sources/1/claims", 5000),
    ("cases", "cases", 50000),
]


def check_limits():
    """The longest lists are taken by both, and those with one more element refused by both."""
    for kind, name, limit in LIMITS:
        paths = []
        for count in (limit, limit + 1):
            value = parsed((corpus / f"module/{kind}.json").read_text())
            place = at(value, [int(key) if key.isdigit() else key for key in name.split("/")])
            # The first element is repeated, so that what must stand last stays there.
            first = place[0]
            place[:0] = [
                f"{first}-{index}" if isinstance(first, str) else
                {**first, "id": f"{first['id']}-{index}"} if "id" in first else first
                for index in range(count - len(place))]
            path = work / f"{count}.json"
            path.write_text(json.dumps(value, separators=(",", ":")))
            paths.append((path, value))
        said = verdicts(kind, [path for path, _ in paths])
        (full, longest), (overfull, too_long) = paths
        if not schemas[kind].accepts(longest) or not all(map(is_semantic, said[full])):
            fail(kind, name, "may not have", limit, said[full][:1])
        if schemas[kind].accepts(too_long) or not any(
                f" {limit + 1} " in problem for problem in said[overfull]):
            fail(kind, name, "may have", limit + 1, said[overfull][:1])
    print(f"{len(LIMITS)} lists filled and overfilled")


def check_strictness():
    """No output may lose a part, gain one, or hold a value of another type, unless it is listed."""
    count = 0
    for kind, schema in schemas.items():
        if kind in readable and kind not in table["read leniently"]:
            continue
        listed = table["may vary"].get(kind, [])
        for path in sorted((corpus / kind / "good").glob("*.json")):
            for done, pointer, damaged in varied(parsed(path.read_text()), damages):
                parts = ["*" if isinstance(part, int) else part for part in pointer]
                name = "/".join(parts)
                if name in listed or any(part in table["maps of ids"] for part in parts):
                    continue
                count += 1
                if schema.accepts(damaged):
                    fail(path.relative_to(corpus), name, done, "and is valid all the same")
    print(f"{count} damaged outputs refused")


# Their suggestions and mutants take half a minute each, and have no key that those of the other rubrics lack.
SEARCHED_LONG = {"retrieval-design", "tuning-method"}


class Outputs:
    """What the programme writes, counted by kind as it is judged."""

    def __init__(self):
        self.counts = collections.Counter()
        self.chance = random.Random(1)

    def judge(self, kind, text, name):
        value = parsed(text)
        self.counts[kind] += 1
        if not schemas[kind].accepts(value, thoroughly=self.counts[kind] % 20 == 1):
            fail("an output is no", kind + ":", name, schemas[kind].complaint(value))

    def answers(self, rubric):
        given = {}
        for question in rubric["questions"]:
            choices = [choice["id"] for choice in question["choices"]]
            draw = self.chance.random()
            if draw < 0.1:
                given[question["id"]] = "unknown"
            elif draw < 0.2 and question.get("pick") != "many" and len(choices) > 2:
                given[question["id"]] = {
                    "oneOf": self.chance.sample(choices, self.chance.randrange(2, len(choices)))}
            elif draw < 0.6:
                many = question.get("pick") == "many"
                given[question["id"]] = (
                    self.chance.sample(choices, self.chance.randrange(len(choices) + 1))
                    if many else self.chance.choice(choices))
        return given

    def judge_rubric(self, path):
        rubric = parsed((path / "rubric.json").read_text())
        name = rubric["id"]
        use = ["--rubric", path]
        folder = work / "outputs" / name
        folder.mkdir(parents=True)
        given = [self.answers(rubric) for _ in range(300)]
        lines = [json.dumps(answers) for answers in given] + ["{}", "[]", '{"no-such": 1}']
        for flags, kind in ((["--full"], "result"), ([], "batch-line")):
            for line in run("batch", *flags, *use, input="\n".join(lines) + "\n").splitlines():
                self.judge("batch-line" if line.startswith('{"error"') else kind, line, name)
        files, results = [], []
        for index, answers in enumerate(given[:12]):
            file = folder / f"answers-{index}.json"
            plan = self.chance.choice(rubric["outcomes"])["id"]
            file.write_text(json.dumps({"rubric": name, "plan": plan, **answers}))
            result = folder / f"result-{index}.json"
            follow = ["--follow"] if index % 2 and path.parent == root / "rubrics" else []
            cover = ["--for", name, "--by", "Ann"] if index % 3 else []
            result.write_text(
                run("advise", "--answers", file, "--format", "json", *follow, *cover, *use))
            self.judge("result", result.read_text(), name)
            self.judge("verification", run("verify", result, "--format", "json", *use), name)
            files.append(file)
            results.append(result)
        for pair in zip(files, results[1:]):
            self.judge(
                "comparison",
                run("advise", "--compare", *pair, "--format", "json", "--by", "Ann", *use), name)
        self.judge("comparison", run(
            "advise", "--compare", *files[:5], "--format", "json", *use), name)
        if "costs" in rubric:
            volumes = [driver["id"] for driver in rubric["costs"].get("drivers", [])
                       if driver.get("counted") == "monthly" or driver["id"] == "queries-per-month"]
            for index, file in enumerate(files):
                flags = ["--months", index * 10 + 1]
                if volumes:
                    flags += [f"--{volumes[0]}", 10 ** min(index, 9)]
                self.judge("cost-report", run(
                    "cost", "--answers", file, "--format", "json", *use,
                    *flags[:index % 3 * 2]), name)
        self.judge("audit-report", run("rubric", "verify", path, "--format", "json"), name)
        self.judge("lint-report", run("rubric", "lint", path, "--format", "json"), name)
        for flags in ([], ["--coverage"], ["--ablate"]):
            self.judge(
                "test-report", run("rubric", "test", path, "--format", "json", *flags), name)
        if path.name not in SEARCHED_LONG:
            self.judge_searches(path)
        self.judge_difference(path, rubric, folder, files)
        self.judge_documents(folder, files, use)
        report = run("rubric", "validate", "--as", "result", "--format", "json", *use, *results)
        self.judge("validation-report", report, name)
        if parsed(report)["summary"]["invalid"]:
            fail("results that were written cannot be read:", report)

    def judge_searches(self, path):
        self.judge("suggestion-report", run("rubric", "suggest", path, "--format", "json"), path.name)
        self.judge("test-report", run(
            "rubric", "test", path, "--format", "json", "--coverage", "--mutate"), path.name)

    def judge_difference(self, path, rubric, folder, files):
        changed = folder / "changed"
        changed.mkdir()
        for file in path.glob("*.json"):
            (changed / file.name).write_text(file.read_text())
        for question in rubric["questions"]:
            for choice in question["choices"]:
                for option, points in choice.get("points", {}).items():
                    choice["points"][option] = points - 1 if points > 2 else points
        (changed / "rubric.json").write_text(json.dumps(rubric))
        self.judge("difference-report", run(
            "rubric", "diff", path, changed, "--format", "json", "--decisions", files[0]),
            rubric["id"])

    def judge_measurements(self):
        examples = work / "examples.jsonl"
        examples.write_text("".join(
            json.dumps({"prompt": f"What is {number}?", "completion": "A number."}) + "\n"
            for number in range(70)) + "no JSON\n")
        sheet = work / "sheet.csv"
        sheet.write_text("question,expected,closed,facts,found,retrieved,written,why\n" + "".join(
            f"q,e,{'ny'[number % 3 == 0]},{'yn'[number % 4 == 0]},y,{'yn'[number % 2]},no,"
            f"{'tone' if number % 4 == 0 else ''}\n" for number in range(30)))
        folders = ["--documents", root / "Tests/Fixtures/documents/docs"]
        for words in (folders, ["--examples", examples], ["--sheet", sheet, "--gap", "none"],
                      [*folders, "--examples", examples, "--sheet", sheet, "--plan", "rag"]):
            report = run("measure", *words, "--today", "2026-01-31", "--format", "json")
            self.judge("measurement-report", report, words)
            measured = work / "measured.json"
            measured.write_text(report)
            self.judge("result", run(
                "advise", "--answers", measured, "--gap", "none", "--format", "json"), words)

    def judge_documents(self, folder, files, use):
        documents = folder / "docs"
        documents.mkdir()
        for index, file in enumerate(files[:4]):
            (documents / f"{index}.md").write_text(run(
                "draft", "--answers", file, "--today", "2026-01-31", *use))
        for file in (root / "Tests/Fixtures/documents/docs").glob("*.md"):
            (documents / file.name).write_text(file.read_text())
        baseline = folder / "baseline.json"
        self.judge("check-report", run(
            "check", "docs", "--today", "2027-01-31", "--format", "json", *use, folder=folder),
            documents)
        run("check", "docs", "--today", "2027-01-31", "--baseline", baseline, "--write-baseline",
            *use, folder=folder)
        self.judge("baseline", baseline.read_text(), documents)


def check_outputs():
    """Everything that the programme writes as JSON is valid, whatever was answered."""
    outputs = Outputs()
    shipped = {path.parent for path in root.glob("rubrics/*/rubric.json")}
    for path in [*sorted(shipped), corpus / "module"]:
        outputs.judge_rubric(path)
    for path in sorted(root.glob("rubrics/starters/*/rubric.json")):
        outputs.judge_searches(path.parent)
    outputs.judge_measurements()
    if set(outputs.counts) | set(readable) != set(schemas):
        fail("no output was seen of", set(schemas) - set(outputs.counts) - set(readable))
    print("Outputs:", ", ".join(f"{count} {kind}" for kind, count in outputs.counts.items()))


check_schemas()
check_shipped()
check_corpus()
check_limits()
check_strictness()
check_outputs()
check_mutants()
if failures:
    shown = collections.Counter()
    for failure in sorted(set(failures)):
        # One slip spoils many mutants of a file; a few of them will do.
        shown[failure.split()[0]] += 1
        if shown[failure.split()[0]] <= 6:
            print(failure)
    raise SystemExit(f"{len(set(failures))} disagreements")
