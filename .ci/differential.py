"""Holds the readers of crossroads against other people's on random input, the same for the same seed.

Usage: differential.py BINARY WORK [TIMES [SEED]]
"""

import collections
import html
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time

import cmarkgfm
import markdown_it
import unicodedata2
import wcwidth
import yaml
from cmarkgfm.cmark import Options

binary = sys.argv[1]
work = pathlib.Path(sys.argv[2])
times = float(sys.argv[3]) if len(sys.argv) > 3 else 1
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
SHOWN = int(os.environ.get("SHOWN", "8"))

environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
environment.update(HOME=str(work), GIT_CONFIG_NOSYSTEM="1", NO_COLOR="1", COLUMNS="80")


def run(*words, folder, status=(0, 1, 3)):
    done = subprocess.run(
        [binary, *map(str, words)], cwd=folder, capture_output=True, env=environment)
    if done.returncode not in status:
        raise SystemExit(
            f"crossroads {' '.join(map(str, words))[:200]} ended with {done.returncode}:"
            f" {done.stderr.decode(errors='replace')[:2000]}")
    return done.stdout


class Tally:
    """What a comparison came to: its cases, and the differences, by their reason or without one."""

    def __init__(self, name, judge):
        self.name, self.judge = name, judge
        self.cases, self.agreed = 0, 0
        self.explained = collections.Counter()
        self.unexplained = []

    def compare(self, ours, theirs, case, reasons=()):
        """Counts a case; a reason is a sentence with whether it is about a difference like this."""
        self.cases += 1
        if ours == theirs:
            self.agreed += 1
            return
        for sentence, holds in reasons:
            if holds:
                self.explained[sentence] += 1
                return
        self.unexplained.append((case, ours, theirs))


def shown(value):
    """A value in ASCII, short enough for a line."""
    text = ascii(value)
    return text if len(text) < 2400 else text[:2400] + " ..."


# Ignore files ---------------------------------------------------------------------------------

NAMES = [b"a", b"b", b"ab", b"abc", b"a b", b"a.b", b"[a]", b"A", b"-", b"x\xff", "\u00e9".encode(),
         "e\u0301".encode(), b"!a", b"#a", b"a\\b", b"a ", b"a?", b"a*b", b"\xc3", b"foo", b"docs"]
ENDINGS = [b".md", b".md", b".md", b".markdown", b".mdx", b".MD", b".txt"]
SETS = [b"[ab]", b"[!a]", b"[^a]", b"[a-c]", b"[c-a]", b"[]a]", b"[a-]", b"[!]a]", b"[[:alpha:]]", b"[[:upper:]b]",
        b"[[:punct:]]", b"[[:digit:]-z]", b"[[:nope:]]", b"[a/b]", b"[\\a]", b"[a\\-c]", b"[[:print:]]",
        b"[[:alpha]", b"[[a]", b"[", b"[a", b"[\xc3\xa9]", b"[\xc0-\xff]", b"[[:space:]a]", b"[!--a]", b"[--a]",
        b"[[:alpha:]-c]", b"[a[:digit:]]", b"[^]", b"[]", b"[[:", b"[[:]", b"[[:]]", b"[\\]a]", b"[a-\\c]"]


def pattern(draw, paths):
    """Returns a line of an ignore file, mostly one that means something in the tree."""
    if draw.random() < 0.03:
        return draw.choice([b"", b"#", b"# a", b"!", b"/", b"//", b"**", b"*", b"***", b"!*", b" ", b"\\", b"!/",
                            b"\\#a", b"\\!a", b"a\\", b"**/", b"/**", b"**/**", b"!**/", b"*/", b"/*", b"\t"])
    path = draw.choice(paths)
    names = path.split(b"/")
    kind = draw.random()
    if kind < 0.4:
        names = names[draw.randrange(len(names)):][:1]
    elif kind < 0.6:
        names = names[:draw.randint(1, len(names))]
    out = []
    for name in names:
        way = draw.random()
        if way < 0.12:
            out.append(draw.choice([b"**", b"*", b"***", b"**a", b"a**"]))
            continue
        if way < 0.2:
            continue
        text = b""
        for byte in name:
            byte = bytes([byte])
            change = draw.random()
            if change < 0.05:
                text += b"?"
            elif change < 0.1:
                text += b"*" * draw.choice([1, 1, 2])
                if draw.random() < 0.5:
                    break
            elif change < 0.15:
                text += draw.choice(SETS)
            elif change < 0.18:
                text += b"[" + byte + b"]"
            elif byte in b"*?[\\!# ":
                text += draw.choice([b"\\", b"\\", b""]) + byte
            elif change < 0.2:
                text += b"\\" + byte
            else:
                text += byte
        out.append(text)
    line = b"/".join(out)
    if draw.random() < 0.2:
        line = b"/" + line
    if draw.random() < 0.2:
        line += b"/"
    if draw.random() < 0.25:
        line = b"!" + line
    if draw.random() < 0.08:
        line += draw.choice([b" ", b"  ", b"\\ ", b"\\  ", b" \\ ", b"\t", b"\\\\ ", b" \\", b"\0a"])
    return line


def ignore_file(draw, paths):
    lines = [pattern(draw, paths) for _ in range(draw.randint(1, 6))]
    text = draw.choice([b"\n", b"\n", b"\n", b"\r\n"]).join(lines) + draw.choice([b"\n", b"", b"\r\n"])
    return draw.choice([b"\xef\xbb\xbf", b"", b"", b"", b"", b""]) + text


def tree(draw):
    """Returns the paths of a few files in a few folders."""
    folders = [b""]
    for _ in range(draw.randint(1, 5)):
        name = draw.choice(NAMES + [b".h", b"a.md"])
        folders.append(draw.choice(folders) + name + b"/")
    files = {draw.choice(folders) + draw.choice(NAMES) + draw.choice(ENDINGS) for _ in range(draw.randint(4, 14))}
    return sorted(path for path in files if not any(other.startswith(path + b"/") for other in files)
                  and path + b"/" not in folders)


def spelled(path):
    """A path as our JSON spells it: a byte that is no UTF-8 by its two digits."""
    text = path.decode("utf-8", "surrogateescape")
    return "".join(f"\\x{ord(c) - 0xDC00:02X}" if 0xDC80 <= ord(c) <= 0xDCFF else c for c in text)


def git(*words, folder):
    return subprocess.run(["git", *words], cwd=folder, env=environment, capture_output=True, check=True).stdout


def ignores():
    tally = Tally("ignore files and the index", f"git {git('--version', folder=work).decode().split()[2]}")
    per_repository = 40
    for number in range(int(50 * times)):
        draw = random.Random(f"{seed} ignore {number}")
        root = os.fsencode(work / f"ignore-{number}")
        os.mkdir(root)
        git("init", "-q", folder=root)
        cases, forced = {}, []
        for case in range(per_repository):
            paths = tree(draw)
            base = b"case%d/" % case
            rules = {}
            folders = {b""} | {path.rpartition(b"/")[0] + b"/" for path in paths if b"/" in path}
            for path in paths:
                place = os.path.join(root, base + path)
                os.makedirs(os.path.dirname(place), exist_ok=True)
                open(place, "wb").close()
            for folder in sorted(folders):
                if folder == b"" or draw.random() < 0.3:
                    below = [path[len(folder):] for path in paths if path.startswith(folder)]
                    rules[folder] = ignore_file(draw, below)
                    with open(os.path.join(root, base + folder + b".gitignore"), "wb") as file:
                        file.write(rules[folder])
            if draw.random() < 0.2:
                forced.append(base + draw.choice(paths))
            cases[base] = (paths, rules)
        for name, chance in ((b".gitignore", 0.5), (b".git/info/exclude", 0.5)):
            if draw.random() < chance:
                paths = draw.choice(list(cases.values()))[0]
                with open(os.path.join(root, name), "wb") as file:
                    file.write(pattern(draw, paths).replace(b"**", b"*").lstrip(b"*/!?[") + b"x\n!b*\n")
        if forced:
            git("add", "-f", "--", *[b":(literal)" + path for path in forced], folder=root)
        if number % 3 == 1:
            git("update-index", "--index-version", "4", folder=root)
        listed = git("ls-files", "-z", "-co", "--exclude-standard", folder=root).split(b"\0")
        report = json.loads(run("check", ".", "--format", "json", "--allow-empty", folder=os.fsdecode(root)))
        examined = collections.defaultdict(set)
        for document in report["documents"]:
            examined[document["file"].split("/")[0]].add(document["file"])
        expected = collections.defaultdict(set)
        for path in set(listed):
            parts = path.split(b"/")
            # What is hidden is not walked, whatever git says of it.
            if re.search(rb"(?i)[^/]\.(md|markdown|mdx)$", path) and not any(
                    part.startswith(b".") for part in parts[:-1]):
                expected[os.fsdecode(parts[0])].add(spelled(path))
        for base, (paths, rules) in cases.items():
            name = os.fsdecode(base[:-1])
            ours, theirs = examined[name], expected[name]
            tally.compare(
                ours, theirs,
                {"repository": number, "case": name, "rules": rules, "paths": paths,
                 "only ours": sorted(ours - theirs), "only git's": sorted(theirs - ours),
                 "tracked": [path for path in forced if path.startswith(base)]})
    return tally


# JSON -----------------------------------------------------------------------------------------

SYNTAX = re.compile(
    r"^(expected .*, saw ('|the end of the text)|a number begins with a superfluous zero|a string is not closed|a string holds the control"
    r"|four hexadecimal digits|the byte 0x.. is not UTF-8|half a surrogate pair|the text |nested deeper than 64"
    r"|a comma stands before|key '.*' repeats the one)", re.DOTALL)
TOKENS = [b"{", b"}", b"[", b"]", b",", b":", b"\"", b"null", b"true", b"false", b"nul", b"True", b"NaN", b"-Infinity",
          b"Infinity", b"0", b"-0", b"00", b"-01", b"1.", b".5", b"+1", b"1e5", b"1E+", b"1e-2", b"-", b"0x1F", b"1.5e300",
          b"1e999", b"12345678901234567890", b"\"a\"", b"\"\\u00e9\"", b"\"\\ud83d\\ude00\"", b"\"\\ud83d\"",
          b"\"\\udE00\\ud83d\"", b"\"\\uD83D\\u0041\"", b"\"\\x\"", b"\"\\u12\"", b"\"\\/\"", b"'a'", b"// c", b"/**/", b"#",
          b"\xef\xbb\xbf", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\0", b"\t", b"\n", b"\r",
          b"\x0b", b"\x0c", b"\xc2\xa0", b"\xe2\x80\xa8", b"\x7f", b"\x1f", b" ", "\u0661".encode(), b"\xef\xbc\x91", b";"]
JSON_SEEDS = [
    b'{"gap": "knowledge", "volatility": {"oneOf": ["weekly", "daily"]}, "behaviour": ["tone", "format"]}',
    b'{"gap": "both",\n  "plan": "rag",\n  "notes": {"gap": "\\u00e9 \\"said\\" \\\\ so"}, "corpus": 12.5e2}',
    b'[1, -2.5, true, false, null, {"a": {"b": [{}, []]}}, "\\ud83d\\ude00\\n\xf0\x9f\x98\x80"]',
    b'{"\\u0061": 1, "b": {"\\u00e9": 2, "e\\u0301": 3}, "gap ": ["\xc3\xa9"]}', b"0", b'"x"', b"{}", b"[]"]


def strictly(text):
    """Whether Python takes bytes for JSON in its strict form, and the one key it has, if it has one."""
    def refuse(name):
        raise ValueError(name)

    def once(pairs):
        if len({key for key, _ in pairs}) < len(pairs):
            raise ValueError("a key twice")
        for key, _ in pairs:
            if any("\ud800" <= c <= "\udfff" for c in key):
                raise ValueError("half a pair")
        return dict(pairs)

    def depth(value):
        if isinstance(value, str):
            value.encode("utf-8")
            return 0
        if isinstance(value, (dict, list)):
            return 1 + max(map(depth, value.values() if isinstance(value, dict) else value), default=0)
        return 0

    try:
        # Arrays and objects nest 64 deep at most, which is a limit of ours.
        value = json.loads(text.decode("utf-8"), parse_constant=refuse, object_pairs_hook=once)
        return depth(value) <= 64, list(value)[0] if isinstance(value, dict) and len(value) == 1 else None
    except (ValueError, RecursionError):
        return False, None


def mutant(draw):
    text = draw.choice(JSON_SEEDS)
    for _ in range(draw.choice([0, 1, 1, 1, 2, 3])):
        place, way = draw.randint(0, len(text)), draw.random()
        if way < 0.3:
            text = text[:place] + draw.choice(TOKENS) + text[place:]
        elif way < 0.45:
            text = text[:place] + text[place + draw.choice([1, 1, 2, 5]):]
        elif way < 0.6:
            text = text[:place] + bytes([draw.randrange(256)]) + text[place + 1:]
        elif way < 0.75:
            parts = re.findall(rb'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+|\s+|"', text)
            if parts:
                index = draw.randrange(len(parts))
                parts[index] = draw.choice([b"", parts[index] * 2, draw.choice(parts), draw.choice(TOKENS)])
                text = b"".join(parts)
        elif way < 0.85:
            text = text[:place]
        else:
            depth = draw.choice([2, 60, 63, 64, 65, 66, 500])
            opening, closing = draw.choice([(b"[", b"]"), (b'{"a":', b"}")])
            text = opening * depth + text + closing * draw.choice([depth, depth, depth, depth - 1])
    return text


def key_text(draw):
    """An object with one key of random escapes and scalars."""
    out = b""
    for _ in range(draw.randint(1, 8)):
        scalar = draw.choice([0x61, 0x41, 0x20, 0x2F, 0x7E, 0xE9, 0x301, 0x20AC, 0xFFFD, 0x1F600, 0x10FFFF, 0x600, 0x22,
                              0x5C, 0x25, draw.randrange(0x20, 0x7F), draw.randrange(0xA1, 0xD800)])
        text = chr(scalar)
        if scalar in (0x22, 0x5C) or draw.random() < 0.4:
            units = text.encode("utf-16-be")
            digits = [units[i:i + 2].hex() for i in range(0, len(units), 2)]
            out += b"".join(b"\\u" + draw.choice([d, d.upper()]).encode() for d in digits)
        else:
            out += text.encode()
    return b'{"' + out + b'": 1}'


def json_syntax():
    tally = Tally("JSON: what is taken, and what keys say", f"Python {sys.version.split()[0]}")
    folder = work / "json"
    folder.mkdir()
    draw = random.Random(f"{seed} json")
    texts = [mutant(draw) for _ in range(int(8000 * times))] + [key_text(draw) for _ in range(int(2000 * times))]
    for start in range(0, len(texts), 1000):
        part = texts[start:start + 1000]
        for number, text in enumerate(part):
            (folder / f"{number}.json").write_bytes(text)
        names = [f"{number}.json" for number in range(len(part))]
        report = json.loads(run("rubric", "validate", "--as", "answers", *names, "--format", "json", folder=folder))
        for text, file in zip(part, report["files"]):
            syntax = [problem for problem in file["problems"] if SYNTAX.match(problem["message"])]
            taken, key = strictly(text)
            pointers = {problem["pointer"] for problem in file["problems"]}
            pointer = "/" + key.replace("~", "~0").replace("/", "~1") if key is not None else None
            # A key that is known is no problem; of any other the pointer tells how it was read.
            ours = (not syntax, pointer in pointers if pointer and file["problems"] else None)
            theirs = (taken, True if pointer and file["problems"] else None)
            tally.compare(
                ours if taken else ours[0], theirs if taken else False, {"text": text, "problems": file["problems"]},
                [("controls and marks of direction within a pointer are spelled out",
                  taken and ours[0] and re.search(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]",
                                                  key or ""))])
    return tally


# Declarations as YAML -------------------------------------------------------------------------

WORDS = ["rag", "a", "b c", "knowledge", "x-1", "2027-01-31", "1", "no", "~", "null", "true", "e\u0301", "\u00e9", "a#b", "a: b",
         "a:b", "it's", 'say "so"', "a'b'", "*a", "&a", "a & b", "a*", "%x", "@x", "`x`", "-", "- a", "-a", "?", "? a", "?a",
         "|", ">", "!x", "{", "}", "[", "]", ",", "a, b", "#", "# a", "a # b", ":", ": a", ":a", "a:", "\\", "\\n", "\\x41", "<<",
         "---", "...", "=", "0x1F", "1_000", "\u00a0a", "\u65e5\u672c", "a\u00a0b", "\u2028", "\x85", "a\tb", "$", "a\\"]
GOOD = ["a", "b c", "knowledge", "x-1", "rag", "\u00e9", "e\u0301", "zz", "a b", "2027-01-31", "q"]
QUOTED = ["a", "b c", "it''s", "it's", 'say \\"so\\"', "\\\\", "\\/", "\\n", "\\t", "\\x41", "\\u00e9", "\\ ", "#", "a # b",
          "a: b", ",", "a, b", "[x]", "{x}", "", " a ", "\u00e9", "\\", "'", '"', "\\_", "\\e", "''", "\\'", "rag"]


def scalar(draw):
    way = draw.random()
    if way < 0.3:
        return draw.choice(GOOD)
    if way < 0.36:
        return "".join(draw.choice(WORDS) for _ in range(draw.choice([1, 1, 1, 2])))
    if way < 0.42:
        return draw.choice(WORDS) + " " + draw.choice(WORDS)
    mark = draw.choice("'\"")
    text = "".join(draw.choice(GOOD if draw.random() < 0.7 else QUOTED) for _ in range(draw.choice([1, 1, 2, 3])))
    return mark + text + draw.choice([mark] * 40 + ["", mark + "x", mark + " x", mark * 2])


def with_comment(draw, text):
    return text + draw.choice([""] * 20 + [" ", " # c", "  #c", "# c", " #", ' # "c', " # it's"] * 2 + ["\t", "\t# c"])


def declaration(draw, number):
    """Returns the lines of a mapping, mostly good ones."""
    space = lambda: draw.choice([" "] * 60 + ["  "] * 4 + ["\t", "", "\u00a0"])
    lines = []
    keys = ["id", "decision", "review-by", "rubric", "volatility", "gap", "behaviour"]
    draw.shuffle(keys)
    for key in ["id"] + [key for key in keys[:draw.randint(1, 4)] if key != "id"]:
        name = draw.choice([key] * 8 + [f'"{key}"', f"'{key}'", f"{key} ", key.upper()])
        # A question of one choice takes no list, and a day no word; that is refused, and now and then it is tried.
        takes_list = key == "behaviour" or draw.random() < 0.05
        if draw.random() < 0.4 and takes_list:
            indent = draw.choice(["", "  ", "  ", " ", "    "])
            lines.append(with_comment(draw, f"{name}:"))
            lines += [with_comment(draw, f"{indent}-{space()}{scalar(draw)}") for _ in range(draw.randint(1, 3))]
        elif draw.random() < 0.5 and takes_list:
            items = draw.choice([", ", ","]).join(scalar(draw) for _ in range(draw.randint(0, 3)))
            lines.append(with_comment(draw, f"{name}:{space()}[{items}]"))
        else:
            known = {"review-by": "2027-01-31", "rubric": "rag-vs-fine-tuning"}.get(key)
            mark = draw.choice(["", "'", '"'])
            text = scalar(draw) if known is None or draw.random() < 0.05 else mark + known + mark
            lines.append(with_comment(draw, f"{name}:{space()}{text}"))
        if draw.random() < 0.08:
            lines.append(draw.choice(["", "# a comment", "  # indented", "  more words", "\tx: y", "   ", "--- a", "...", "---"]))
    return lines


def flow(draw):
    keys = draw.sample(["id", "gap", "decision", "volatility"], draw.randint(1, 3))
    return ["{" + ", ".join(f"{key}: {scalar(draw)}" for key in keys) + draw.choice(["}", "}", " }", ",}", "} # c", "} x"])]


def our_reading(document, findings):
    """Every key with its values as crossroads read them, or nothing where it complains of a line."""
    if not document.get("decisions") or len(document["decisions"]) != 1:
        return None
    values = collections.defaultdict(list)
    for finding in findings:
        if finding["check"] in ("declaration-malformed", "declaration-misplaced", "declaration-unclosed"):
            return None
        if finding["check"] == "answer-unknown":
            match = re.match(r"'(.*)' is no answer to '(.*)'", finding["message"], re.DOTALL)
            if match:
                values[match[2]].append(match[1])
    decision = document["decisions"][0]
    values["id"] = decision.get("id")
    values["decision"] = decision.get("decision")
    return values


def plain(text):
    """A word as declarations take it: small letters, plain hyphens and spaces."""
    text = re.sub("[A-Z]", lambda match: match[0].lower(), text)
    text = re.sub("[\u2010-\u2012\u2212\ufe63\uff0d]", "-", text)
    text = re.sub("[\t\u00a0\u2000-\u200a\u202f\u3000]", " ", text)
    return re.sub("[\u200b\u2060\ufeff]", "", text).strip(" \t\n\r\x0b\x0c")


def visible(text):
    return "".join(f"\\u{{{ord(c):x}}}" if re.match(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]", c)
                   else c for c in text)


CHOICES = {"rag", "knowledge"}


def declarations():
    tally = Tally("declarations as YAML", f"PyYAML {yaml.__version__}")
    folder = work / "yaml"
    folder.mkdir()
    draw = random.Random(f"{seed} yaml")
    refused = 0
    for start in range(0, int(6000 * times), 1000):
        texts = {}
        for number in range(start, start + 1000):
            lines = flow(draw) if draw.random() < 0.1 else declaration(draw, number)
            mapping = "".join(line + "\n" for line in lines)
            texts[f"{number}.md"] = mapping
            if number % 2 == 0:
                text = f"# T\n\n```crossroads\n{mapping}```\n"
            else:
                text = "---\ntitle: T\ncrossroads:\n" + "".join(f"  {line}\n" for line in lines) + "---\n\n# T\n"
            (folder / f"{number}.md").write_bytes(text.encode())
        names = list(texts)
        report = json.loads(run("check", *names, "--format", "json", folder=folder))
        findings = collections.defaultdict(list)
        for finding in report["findings"]:
            findings[finding["file"]].append(finding)
        for document in report["documents"]:
            mapping = texts[document["file"]]
            ours = our_reading(document, findings[document["file"]])
            if ours is None:
                refused += 1
                continue
            if int(document["file"][:-3]) % 2:
                # In front matter the lines are one level down.
                mapping = "crossroads:\n" + "".join(f"  {line}\n" for line in mapping.split("\n")[:-1])
            try:
                theirs = yaml.load(mapping, yaml.BaseLoader)
                if int(document["file"][:-3]) % 2 and isinstance(theirs, dict):
                    theirs = theirs["crossroads"]
            except (yaml.YAMLError, KeyError) as error:
                theirs = " ".join(str(error).split())
            compare_mapping(tally, mapping, ours, theirs)
    tally.explained["a line is refused aloud, and no value is read in silence (no case counted)"] = refused
    return tally


def compare_mapping(tally, mapping, ours, theirs):
    if not isinstance(theirs, dict):
        tally.compare(dict(ours), theirs, mapping, [
            ("PyYAML refuses the whole text, for a line that is read here as it is written", isinstance(theirs, str))])
        return
    theirs = {plain(key): value for key, value in theirs.items()}
    different = {}
    for key in ("id", "decision"):
        read, given = ours[key], theirs.get(key)
        given = None if given in ("", []) else given
        words = plain(given) if key == "decision" and isinstance(given, str) else given
        if read != words and not (isinstance(words, str) and read in (visible(words), words or None)):
            different[key] = (read, given)
    for key in ("gap", "volatility", "behaviour"):
        given = theirs.get(key, [])
        given = given if isinstance(given, list) else [given]
        if not all(isinstance(item, str) for item in given):
            different[key] = (ours.get(key), given)
            continue
        # Without a list a comma divides, as one does in flags.
        items = given if isinstance(theirs.get(key), list) else [part for item in given for part in item.split(",")]
        # A slash divides what is left possible; of words that look alike the first is named.
        words = {seen(part) for item in items for part in item.split("/")}
        read = {seen(part) for word in ours.get(key, []) for part in word.split("/")}
        missing = words - read - CHOICES - {""}
        surplus = read - words - {""}
        if surplus or missing:
            different[key] = (ours.get(key), given)
    reasons = [yaml_reason(mapping, key, *values) for key, values in different.items()]
    tally.compare(
        {key: value[0] for key, value in different.items()}, {key: value[1] for key, value in different.items()},
        mapping, [(reason, all(reasons)) for reason in reasons[:1]])


def yaml_reason(mapping, key, ours, theirs):
    """Why a value is read otherwise than by PyYAML, or nothing."""
    for sentence, holds in [
            ("a space that does not break is a space, as editors put one", "\u00a0" in mapping),
            ("a line feed or tab in double quotes is read as a space", re.search(r"\\[nt]", mapping) and squeezed(ours) == squeezed(theirs)),
            ("YAML asks for a space before a comment, and PyYAML does not behind a quotation mark or bracket", re.search("['\"\\]]#", str(ours))),
            ("U+0085 and U+2028 end a line in YAML 1.1 alone", re.search("[\u0085\u2028]", mapping)),
            ("a word of a list with an escape that is not known is named as it is written, and is no answer",
             any(re.match(r'".*\\', word) for word in ours or [])),
            ("a pair within a list is no word", isinstance(theirs, list) and any(isinstance(item, dict) for item in theirs)),
            ("brackets are part of an id, which is one text", key in ("id", "decision") and str(ours).startswith("[") and isinstance(theirs, list))]:
        if holds:
            return sentence
    return None


def seen(word):
    """A word as messages show it."""
    return visible(unicodedata2.normalize("NFC", plain(word))) if "\\u{" not in word else unicodedata2.normalize("NFC", word)


def squeezed(value):
    """A value without the differences that spaces make."""
    values = value if isinstance(value, list) else [value]
    return [re.sub(r"\s+|\\u\{[9a]\}", " ", str(item)).strip() for item in values]


# Markdown -------------------------------------------------------------------------------------

PREFIXES = ["", "", "", "", " ", "  ", "   ", "    ", "\t", "> ", ">", ">  ", "- ", "* ", "1. ", "10) ", "-   ", "  - ", "> > ",
            "> - ", "- > ", "+ ", " \t", "     ", "-\t", ">\t", "1.  "]
LINES = ["text", "more text", "", "", "", "# heading", "---", "***", "===", "<!-- comment", "-->", "<!-- c -->", "<div>", "</div>",
         "<pre>", "</pre>", "<script>", "</script>", "<details>", "<?php", "?>", "<!DOCTYPE x>", "<![CDATA[", "]]>", "<b>", "<a b='c'>",
         "</textarea>", "<style>", "| a | b |", "|---|---|", "| c | d |", "```", "````", "~~~", "~~~~", "```python", "``` `x` ```",
         "~~~ a`b", "``", "[a]: b", "- item", "1. one", "2. two", "> quoted", "-", "*", "    code", "<!-->", "<!--->", "<!-- a --> b",
         "`code` span", "\\```", "<table>", "<x-y>", "<h1>", "<!", "<!a", "<a", "&lt;"]
OPENINGS = ["```crossroads", "```crossroads", "```crossroads", "~~~crossroads", "````crossroads", "``` crossroads", "```crossroads x",
            "```Crossroads", "~~~ crossroads `x`", "```crossroads`", "``crossroads", "```xcrossroads", "```crossroads-x", "````` crossroads",
            "```\tcrossroads", "```crossroads ", "~~~~crossroads", "\\```crossroads"]


def document(draw):
    """Returns a document with a few declarations, each with an id of its own."""
    lines, number = [], 0
    prefix = ""
    for _ in range(draw.randint(1, 5)):
        for _ in range(draw.randint(0, 4)):
            if draw.random() < 0.3:
                prefix = draw.choice(PREFIXES)
            lines.append(prefix + draw.choice(LINES) if draw.random() < 0.8 else draw.choice(PREFIXES) + draw.choice(LINES))
        if draw.random() < 0.5:
            prefix = draw.choice(PREFIXES)
        opening = draw.choice(OPENINGS)
        if draw.random() < 0.7:
            lines.append(prefix + opening)
            # Below a list item the text is indented as far as its mark reaches.
            below = prefix if draw.random() < 0.3 else re.sub(r"[-*+]|\d+[.)]", lambda mark: " " * len(mark[0]), prefix)
            for line in (f"id: d{number}", "decision: rag"):
                lines.append((below if draw.random() < 0.9 else draw.choice(PREFIXES)) + line)
            fence = re.match(r"\s*\\?([`~]+)", opening)[1]
            lines.append((below if draw.random() < 0.9 else draw.choice(PREFIXES))
                         + draw.choice([fence] * 8 + [fence + "`", fence[:-1], fence + " ", fence + " x", "~~~"]))
            number += 1
    ending = draw.choice(["\n"] * 8 + ["\r\n", "\r"])
    text = ending.join(lines) + draw.choice([ending, ""])
    return text if not text.startswith(("---", "+++")) else "x\n" + text


def declared(blocks):
    """Returns the id in each of the blocks that carry the word of declarations."""
    found = []
    for info, content in blocks:
        if re.match(r"(?i)crossroads(?![\w-])", info):
            match = re.match(r"[ \t\n]*(?:-[ \t]+)?id: ?(d\d+)[ \t]*$", content, re.MULTILINE)
            # An id behind other lines is read or not by what those are, which is another matter.
            found.append(match[1] if match else "?")
    return found


def by_cmark(text):
    page = cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)
    blocks = re.finditer(r'<pre lang="([^"]*)"><code>(.*?)</code></pre>', page, re.DOTALL)
    return declared((html.unescape(block[1]), html.unescape(block[2])) for block in blocks)


def by_markdown_it(text):
    tokens = MARKDOWN_IT.parse(text)
    return declared((html.unescape(token.info.strip()), token.content) for token in tokens if token.type == "fence")


def like(ours, theirs):
    """Our ids, those left out that theirs do not judge."""
    return ["?" if there == "?" else here for here, there in zip(ours, theirs)] if len(ours) == len(theirs) else ours


def agrees(ours, theirs):
    return like(ours, theirs) == theirs


MARKDOWN_IT = markdown_it.MarkdownIt("commonmark").enable("table")


def our_ids(texts, folder):
    """Yields each of the documents with the ids of the declarations that crossroads reads in it."""
    for start in range(0, len(texts), 1000):
        names = {f"{number:06}.md": texts[number] for number in range(start, min(start + 1000, len(texts)))}
        for name, text in names.items():
            (folder / name).write_bytes(text.encode())
        if names:
            for entry in json.loads(run("check", *names, "--format", "json", folder=folder))["documents"]:
                yield names[entry["file"]], [decision.get("id") for decision in entry.get("decisions", [])]


def without_known_differences(text):
    """A document without the lines that the readers are known to take in several ways."""
    lines = re.split("\r\n|\r|\n", text)
    return "\n".join(line for line in lines if not re.search(
        r"<![a-z]|\[a\]: b|</?(?:b|x-y|pre|textarea|script|style)>|<a", line))


def markdown():
    tally = Tally("Markdown: which declarations are read", "cmark-gfm (CommonMark 0.29)")
    folder = work / "markdown"
    folder.mkdir()
    draw = random.Random(f"{seed} markdown")
    several = []
    for text, given in our_ids([document(draw) for _ in range(int(8000 * times))], folder):
        theirs = by_cmark(text)
        ours = like(given, theirs)
        if ours != theirs and not agrees(given, by_markdown_it(text)):
            several.append((text, ours, theirs))
            continue
        tally.compare(ours, theirs, text, [
            ("markdown-it differs from cmark-gfm, too, and reads as we do (CommonMark 0.31: '<!a' begins HTML, and a lone"
             " tag does not where a paragraph goes on)", True)])
    again = our_ids([without_known_differences(text) for text, _, _ in several], folder)
    for (text, ours, theirs), (rest, given) in zip(several, again):
        tally.compare(ours, theirs, text, [
            ("the same where both differ from us, or a lone tag behind the definition of a link: without such lines all agree",
             agrees(given, by_cmark(rest)))])
    return tally


# Columns --------------------------------------------------------------------------------------

UNSAFE = set(range(0x20)) | set(range(0x7F, 0xA0)) | {0x061C, 0x200E, 0x200F, 0xFEFF} | set(range(0x2028, 0x202F)) | set(
    range(0x2066, 0x206A))


def carets(lines, folder):
    """Returns the columns of each line, by the marks that the text report puts under it."""
    folder.mkdir(exist_ok=True)
    names = []
    for start in range(0, len(lines), 40):
        name = f"{start:06}.md"
        names.append(name)
        body = "".join(line + "\n" for line in lines[start:start + 40])
        (folder / name).write_text(f"```crossroads\nid: x\n{body}```\n", encoding="utf-8")
    widths = []
    for start in range(0, len(names), 500):
        text = run("check", *names[start:start + 500], "--format", "text", folder=folder).decode()
        file, number = None, None
        rows = text.split("\n")
        for row, below in zip(rows, rows[1:]):
            mark = re.match(r"    +(\d+) \u2502 w\u200b", row)
            under = re.match(r" +\u2502 (\^+)$", below)
            if mark and under:
                widths.append(len(under[1]))
    if len(widths) != len(lines):
        raise SystemExit(f"{len(lines)} lines to measure, and {len(widths)} with marks under them")
    return widths


def columns():
    tally = Tally("columns of scalars and clusters", "wcwidth " + wcwidth.__version__)
    folder = work / "columns"
    scalars = [chr(code) for code in range(0x110000) if code not in UNSAFE and not 0xD800 <= code <= 0xDFFF
               and unicodedata2.category(chr(code)) not in ("Cn", "Cs", "Co") and code > 0x7E and code != 0xA0]
    # A space of no width keeps neighbours from joining.
    groups = [scalars[start:start + 20] for start in range(0, len(scalars), 20)]
    line = lambda parts: "w\u200b" + "\u200b".join(parts) + "\u200bw"
    odd = []
    for group, width in zip(groups, carets([line(group) for group in groups], folder)):
        expected = 2 + sum(max(0, wcwidth.wcwidth(scalar)) for scalar in group)
        if width == expected:
            tally.cases += len(group)
            tally.agreed += len(group)
        else:
            odd += group
    for scalar, width in zip(odd, carets([line([scalar]) for scalar in odd], work / "columns-2")):
        ours = width - 2
        tally.compare(ours, max(0, wcwidth.wcwidth(scalar)), f"U+{ord(scalar):04X} {unicodedata2.name(scalar, '')}",
                      scalar_reasons(scalar))
    draw = random.Random(f"{seed} columns")
    clusters = [cluster(draw) for _ in range(int(3000 * times))]
    for text, width in zip(clusters, carets([line([text]) for text in clusters], work / "columns-3")):
        tally.compare(width - 2, wcwidth.wcswidth(text), [f"U+{ord(c):04X}" for c in text], cluster_reasons(text))
    return tally


def cluster(draw):
    regional = lambda: chr(draw.randrange(0x1F1E6, 0x1F200))
    kinds = [
        lambda: regional() + regional(), lambda: regional(), lambda: "".join(regional() for _ in range(3)),
        lambda: draw.choice("0123456789#*") + "\ufe0f\u20e3", lambda: draw.choice("\u2764\u2602\u263a\u270c\u00a9\u2194") + draw.choice(["", "\ufe0f", "\ufe0e"]),
        lambda: "\U0001f468\u200d\U0001f469\u200d\U0001f467", lambda: draw.choice("\U0001f44d\U0001f9d1\u270c") + chr(draw.randrange(0x1F3FB, 0x1F400)),
        lambda: "\U0001f3f4\u200d\u2620\ufe0f", lambda: "\U0001f9d1\U0001f3fd\u200d\U0001f680",
        lambda: chr(draw.randrange(0xE01, 0xE2F)) + draw.choice(["\u0e33", "\u0e31", "\u0e48\u0e33", "\u0e34"]),
        lambda: draw.choice("\u304b\u30ab\uff76") + draw.choice(["\uff9e", "\u3099", "\uff9f"]),
        lambda: draw.choice("\u0915\u0924\u0938") + "\u094d" + draw.choice("\u0937\u0930\u092f") + draw.choice(["", "\u093f", "\u0940"]),
        lambda: "\u1112\u1161\u11ab", lambda: "\u1100\u1161", lambda: "\uac00\u11a8",
        lambda: draw.choice("aeo\u65e5") + chr(draw.randrange(0x300, 0x370)) * draw.randint(1, 3),
        lambda: chr(draw.randrange(0x4E00, 0x9FFF)), lambda: draw.choice("ab\u00e9\u0434\u05d0\u0627"),
        lambda: draw.choice("\u0b95\u0bae") + draw.choice("\u0bbe\u0bcd\u0bbf"), lambda: "\u0600" + draw.choice("12a"),
    ]
    return "".join(draw.choice(kinds)() for _ in range(draw.randint(1, 3)))


def scalar_reasons(scalar):
    return [
        ("a mark with a width of its own takes it where it stands alone, as glibc counts it",
         unicodedata2.category(scalar) == "Mc"),
        ("the fillers of Hangul take what East Asian Width says, as glibc counts them", scalar in "\u3164\uffa0"),
    ]


def cluster_reasons(text):
    return [
        ("a shade of skin makes an emoji of a hand, and emoji are wide (UTS 51)", re.search("\u270c[\U0001f3fb-\U0001f3ff]", text)),
        ("a virama joins letters of its script alone (UAX 29, GB9c)", re.search("\u0bcd[^\u0b80-\u0bff]", text)),
    ]


def main():
    failed = 0
    for compare in (ignores, json_syntax, declarations, markdown, columns):
        if os.environ.get("ONLY", compare.__name__) != compare.__name__:
            continue
        began = time.monotonic()
        tally = compare()
        print(f"{tally.name}, against {tally.judge}: {tally.cases} cases, {tally.agreed} alike,"
              f" {sum(tally.explained.values())} explained, {len(tally.unexplained)} not; {time.monotonic() - began:.0f} s", flush=True)
        for sentence, count in sorted(tally.explained.items()):
            print(f"  {count}: {sentence}")
        for case, ours, theirs in tally.unexplained[:SHOWN]:
            print(f"  NOT EXPLAINED {shown(case)}\n    ours   {shown(ours)}\n    theirs {shown(theirs)}")
        failed += len(tally.unexplained)
    sys.exit(failed > 0)


main()
