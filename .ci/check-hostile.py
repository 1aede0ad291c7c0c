"""Has crossroads print everything about input that is out to do harm, and lets other people's readers judge it.

Usage: check-hostile.py BINARY WORK [TIMES]

Each output is made twice: of the hostile input, and of the same input with a plain word in the place of
each payload. What the two are made of, tag for tag, must be alike, and so must be what they say.
"""

import base64
import collections
import concurrent.futures
import hashlib
import itertools
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import warnings

import cmarkgfm
import html5lib
import lxml.etree
import pyte
import tinycss2
from cmarkgfm.cmark import Options

import terminal_session

warnings.filterwarnings("ignore")
binary = sys.argv[1]
work = pathlib.Path(sys.argv[2]) / "hostile"
times = int(sys.argv[3]) if len(sys.argv) > 3 else 1
root = pathlib.Path(__file__).resolve().parent.parent
failures = collections.Counter()
counts = collections.Counter()
# What the payloads would do, were they obeyed.
JOINED = "".join(f"\u0600{sign}\u0301" for sign in "<>&\"'`*_[]|~\\@#:")
PAYLOADS = [
    "<script>alert(1)</script>", "</script><script>alert(2)</script>", "<img src=x onerror=alert(3)>", "\" onmouseover=\"alert(4)",
    "' onfocus='alert(5)' autofocus='", "<svg/onload=alert(6)>", "</style><style>*{background:url(https://e.test/7)}", "<!-- never closed",
    "--> closed", "]]><x>", "<![CDATA[", "<meta http-equiv=refresh content='0;url=https://e.test/8'>", "<iframe src=https://e.test/9>",
    "<a href=javascript:alert(10)>x</a>", "[x](javascript:alert(11))", "![x](https://e.test/12.png)", "[x]: javascript:alert(13)",
    "<javascript:alert(14)>", "<https://e.test/15>", "https://e.test/16", "www.e.test/17", "me@e.test", "data:text/html,<script>alert(18)</script>",
    "[x](data:text/html;base64,PHNjcmlwdD4=)", "&lt;script&gt;", "&#60;script&#62;", "&amp;lt;", "&colon; &NewLine;", "`code`", "``` fence", "~~~ fence",
    "| a | b |", "|---|", "[^1]", "[^1]: note", "**b** __c__ *d* _e_", "~~gone~~", "# heading", "- item", "1. item", "> quoted", "===", "---",
    "@root @github/team #1 GH-1", "$x^2$ $$y$$", "::error::spoof", "::stop-commands::x", "##[error]spoof", "##[group]spoof", "%0A::error::spoof", "%0D%0A",
    "\\", "\\\\", "\\`", "\\<b>", "</details>", "<details open>", "<details><summary>x</summary>", "</td></tr></table>", "</pre></code>", "</title>", "</textarea>",
    "{{ x }}", "${x}", "$(id)", "<b", "<", "&", "\"", "'", JOINED, "\u0600<script\u0600>\u0301alert(19)\u0600<\u0301/script>", "\u0600<\u0301img src=x onerror=alert(20)\u0600>",
    "\u0600|\u0301 \u0600`\u0301 \u0600*\u0301", "\u0600[\u0301x\u0600](\u0301javascript:alert(21)\u0600)", "a\u200bb\u200dc", "\uff1cscript\uff1e", "&#x202e;", "\\u202e", "e\u0301 \u00e9",
    "<base href=https://e.test/>", "<form action=https://e.test/>", "<object data=x>", "<math><mi//xlink:href='javascript:alert(22)'>", "<x style=x:expression(alert(23))>",
    "</svg><script>alert(24)</script>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;", "<?xml-stylesheet href='https://e.test/25'?>", "<%= 26 %>",
    "xmpp:a@e.test", "mailto:a@e.test", "ftp://e.test/27", "http://e.test/28?a=<b>&c=\"d\"", "[x][y]", "[ ] todo", "[x] done", ":smile:", "<kbd>x</kbd>", "$`a`$",
]
# What a terminal obeys; rubrics may not hold it, but everything else may.
CONTROLS = [
    "\x1b]0;title\x07", "\x1b]0;title\x1b\\", "\x1b]52;c;aGk=\x07", "\x1b]8;;https://e.test/\x1b\\x\x1b]8;;\x1b\\", "\x1b[2J", "\x1b[3A", "\x1b[1;1H", "\x1b[5m", "\x1b[45m",
    "\x1b[?1049h", "\x1bP+q544e\x1b\\", "\x1b_x\x1b\\", "\x1b^x\x1b\\", "\x1bc", "\x1b(0", "\x07", "\x08\x08\x08", "\x0b", "\x0c", "\x7f", "\x00", "\x1b", "\x9b31m", "\x9d0;t\x9c", "\x90x\x9c",
    "\x85", "\u2028", "\u2029", "\u202etxt", "\u2066x\u2069", "\u200f", "\u061c", "\ufeff", "\x1b[6n", "\x1b[21t", "\x1b#8", "\x0e\x0f", "\x1b[?25l", "\x1b[1000D",
    "\r", "\r\n::error::spoof", "\n::error::spoof", "\n# heading", "\n\n<script>alert(1)</script>\n", "\t|\t",
]


def fail(where, *words):
    failures[f"{where}: " + " ".join(str(word) for word in words)] += 1


def visible(text):
    """A text with what a terminal obeys or a reader is misled by spelled out."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]", lambda c: f"\\u{{{ord(c[0]):x}}}", text)


class Planter:
    """Puts payloads into texts, one after the other, each between marks of its own."""

    def __init__(self, payloads, start):
        self.payloads, self.next, self.planted = payloads, start, {}

    def __call__(self, evil):
        number = self.next
        self.next += 1
        payload = self.payloads[number % len(self.payloads)]
        mark = f"Q{number}q"
        self.planted[mark] = payload
        return f"{mark} {payload if evil else 'word'} {mark}z"


# Input ----------------------------------------------------------------------------------------

TEXTS = {
    "title", "summary", "need", "because", "headline", "detail", "ask", "why", "label", "hint", "remedy", "states", "text", "premise", "how", "who",
    "instead", "means", "miss", "note", "position", "publisher", "background"}
IDS = {"when", "gives", "answers", "points", "expect", "unless", "prices", "monotone", "never", "always"}
URLS = [
    "https://e.test/\"onmouseover=\"alert(1)", "https://e.test/'><script>alert(2)</script>", "https://e.test/](javascript:alert(3))", "https://e.test/)[x](data:,y)",
    "https://e.test/|a|`b`", "https://a@e.test/%0A::error::", "https://e.test/>_<b>*c*", "http://e.test/&quot;&#34;]]>", "https://e.test/<!--", "https://e.test/\\x\\"]


def plant(value, key, planter, evil, urls):
    if isinstance(value, dict):
        # What stands below these are ids, whatever their keys are.
        return {name: child if name in IDS else plant(child, name, planter, evil, urls) for name, child in value.items()}
    if isinstance(value, list):
        return [plant(child, key, planter, evil, urls) for child in value]
    if isinstance(value, str) and key in TEXTS:
        return planter(evil)
    if isinstance(value, str) and key == "url":
        urls.append(None)
        url = URLS[len(urls) % len(URLS)]
        # What no link could hold becomes none; a plain address of the same kind stands in its place.
        plain = "https://e.test/" + ("|" if set(url) & set(" <>\\\"`|") else "(" if set(url) & set("()") else "")
        return (url if evil else plain) + str(len(urls))
    return value


def write_rubric(source, folder, planter, evil):
    folder.mkdir(parents=True)
    urls = []
    for file in ("rubric.json", "evidence.json", "cases.json"):
        value = json.loads((source / file).read_text())
        value["id" if file == "rubric.json" else "rubric"] = folder.name
        value.pop("$schema", None)
        (folder / file).write_text(json.dumps(plant(value, "", planter, evil, urls)))


def documents(folder, planter, evil):
    """Design documents with payloads in their names, their text and their declarations."""
    folder.mkdir(parents=True)
    names = []
    for number in range(len(PAYLOADS) + len(CONTROLS)):
        text = (PAYLOADS + CONTROLS)[number] if evil else "word"
        name = f"{number:03} " + text.replace("/", "\u2044").replace("\0", "") + ".md"
        names.append(name)
        line = lambda: re.sub(r"[\r\n]+", " ", planter(evil))
        body = [
            f"# RAG or fine-tuning {line()}", "", line(), "", "```crossroads", f"id: d{number} {line()}", "decision: rag", f"gap: {line()}",
            f"volatility: weekly # {line()}", f"{line()}: x", f"behaviour: [format, {line()}]", f"accept: evaluation-set -- {line()}",
            f"accept: nothing-known -- {line()}, until 2020-01-01", f"review-by: {line()}", f"rubric: {line()}", "measured: corpus " + line(), "```", "",
            f"We chose fine-tuning {line()} since the knowledge changes every week {line()}.", "", f"<!-- crossroads-accept essential-unanswered -- {line()} -->", ""]
        (folder / name).write_bytes("\n".join(body).encode("utf-8", "surrogateescape"))
    (folder / os.fsdecode(b"999 \xff\x1b]0;t\x07\xfe.md" if evil else b"999 word.md")).write_text("# RAG\n\nWe chose RAG.\n")
    return names


def inputs(folder, tame, planter, evil):
    """Answers, prices, test sheets, results and examples with payloads in everything that is free."""
    folder.mkdir(parents=True, exist_ok=True)
    rubric = json.loads((root / "rubrics/rag-vs-fine-tuning/rubric.json").read_text())
    good = {question["id"]: question["choices"][0]["id"] for question in rubric["questions"] if question.get("pick") != "many"}
    write = lambda name, value: (folder / name).write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8", newline="")
    write("answers.json", {**good, "notes": {key: tame(evil) for key in good}})
    write("wrong.json", {planter(evil): planter(evil), "gap": planter(evil), "notes": {planter(evil): planter(evil)}, "volatility": [planter(evil)]})
    write("broken.json", "{" + planter(evil))
    write("prices.json", {"prices": {planter(evil): {"low": 1, "high": planter(evil)}, "hourly-rate": {"low": 1, "high": 2, "date": planter(evil), "currency": planter(evil)}}})
    quoted = lambda text: '"' + text.replace("\0", "").replace('"', '""') + '"'
    rows = "question,expected,closed,facts,written,why\n" + "".join(
        ",".join(quoted(planter(evil)) for _ in range(2)) + f",n,y,yes,fact\n" for _ in range(20))
    write("sheet.csv", rows)
    write("bad-sheet.csv", f"question,{quoted(planter(evil))},closed\n" + "".join(f"{quoted(planter(evil))},{quoted(planter(evil))},{quoted(planter(evil))}\n" for _ in range(9)))
    promptfoo = json.loads((root / "Tests/Fixtures/Measurements/promptfoo.json").read_text())
    label = planter(evil)
    text = json.dumps(promptfoo).replace('"bare"', json.dumps(label))
    write("results.json", text)
    write("examples.jsonl", "".join(json.dumps({"messages": [{"role": "user", "content": planter(evil)}, {"role": planter(evil) if n % 5 == 0 else "assistant", "content": planter(evil)}]}) + "\n" for n in range(30))
          + planter(evil).replace("\n", " ") + "\n" + json.dumps({planter(evil): 1}) + "\n")
    write("batch.jsonl", "".join(json.dumps(line) + "\n" for line in (
        {"answers": good, "id": planter(evil)}, {"answers": {"gap": planter(evil)}}, {"answers": {planter(evil): "x"}}, {planter(evil): planter(evil)}, good, {"plan": planter(evil)}))
        + planter(evil).replace("\n", " ").replace("\r", " ") + "\n")
    return label


# Judges ---------------------------------------------------------------------------------------

class Listener:
    """Takes what pyte's parser hands on; anything but words, line feeds and our colours is a fault."""

    def __init__(self, colours):
        self.colours, self.faults, self.words = colours, collections.Counter(), []

    def draw(self, words):
        self.words.append(words)

    def linefeed(self):
        self.words.append("\n")

    def select_graphic_rendition(self, *numbers, **_):
        if not set(numbers) <= self.colours:
            self.faults[f"colours {numbers}"] += 1

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def take(*_, **__):
            self.faults[name.replace("_", " ")] += 1
        return take


COLOURS = {0, 1, 2, 3, 4, 31, 32, 33, 34, 35, 36, 90}
MISLEADING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def judge_terminal(where, text, colours=frozenset()):
    listener = Listener(set(colours))
    stream = pyte.Stream(listener)
    stream.feed(text)
    for fault, count in listener.faults.items():
        fail(where, f"a terminal obeys: {fault}, {count} times")
    plain = "".join(listener.words)
    judge_log(where, text)
    for found in set(MISLEADING.findall(plain)):
        fail(where, f"U+{ord(found):04X} stands in the text")


def judge_log(where, text):
    """What GitHub's runner obeys in a log: '::' where a line begins, and '##[' anywhere in it."""
    for line in text.split("\n"):
        for name in runner_commands(line):
            fail(where, f"a workflow command: {name}: {ascii(line)[:160]}")


KNOWN = {"error", "warning", "notice", "debug", "group", "endgroup", "stop-commands", "add-mask", "add-matcher", "remove-matcher", "set-output",
         "save-state", "set-env", "add-path", "echo"}


def runner_commands(line):
    """The command in a line of a log, as ActionCommand.cs of the runner reads it, in either of its two forms."""
    text = line.lstrip()
    if text.startswith("::"):
        end = text.find("::", 2)
        if end >= 0:
            name = text[2:end].split(" ", 1)[0].lower()
            if name in KNOWN or name == "x":
                return [name]
    start = line.find("##[")
    if start >= 0 and line.find("]", start) >= 0:
        name = line[start + 3:line.find("]", start)].split(" ", 1)[0].lower()
        if name in KNOWN:
            return [name]
    return []


XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
MARKDOWN_TAGS = set("html head body h1 h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td a code pre strong em blockquote hr br details summary b input".split())
PAGE_TAGS = MARKDOWN_TAGS | set("meta title style script header main footer nav section article div span dl dt dd caption tfoot colgroup col form fieldset legend label input"
                                " select option optgroup button output textarea figure figcaption small sup sub abbr time aside svg g rect line path text tspan polyline"
                                " polygon circle desc defs pattern template b i noscript datalist kbd mark".split())
ATTRIBUTES = set("id class href lang align charset content name open type value for hidden scope colspan rowspan role tabindex title checked disabled selected rel start"
                 " viewbox width height x y x1 y1 x2 y2 d r cx cy rx points text-anchor transform fill stroke dy dx viewBox xmlns preserveAspectRatio preserveaspectratio patternunits dir"
                 " http-equiv required placeholder download min max step maxlength rows cols autocomplete spellcheck datetime style".split())


def walk(tree):
    return [element for element in tree.iter() if isinstance(element.tag, str)]


def local(tag):
    return tag.rpartition("}")[2].lower()


def judge_tree(where, tree, tags):
    """Only tags and attributes of ours, links that lead to pages, nothing fetched and nothing run."""
    shape = []
    for element in tree.iter():
        if not isinstance(element.tag, str):
            shape.append("<!---->")
            continue
        name = local(element.tag)
        if name not in tags:
            fail(where, f"a tag <{name}>: {ascii(lxml.etree.tostring(element))[:160]}" if hasattr(element, "getparent") else f"a tag <{name}>")
        for key, value in element.attrib.items():
            key = local(key)
            if key not in ATTRIBUTES and not key.startswith(("data-", "aria-")):
                fail(where, f"an attribute {key}={value[:80]!a} of <{name}>")
            if key in ("href", "src", "action", "formaction", "srcset", "poster", "background", "cite", "ping", "xlink:href"):
                if key != "href" or name not in ("a",):
                    fail(where, f"<{name} {key}={value[:80]!a}> fetches something")
                elif not re.match(r"https?://|mailto:|#|\.\./[a-z-]+/README\.md$", value):
                    fail(where, f"a link to {value[:80]!a}")
            if re.search(r"(?i)url\((?!#)", value) and key in ("fill", "stroke", "filter", "mask", "clip-path", "style"):
                fail(where, f"{key}={value[:80]!a} fetches something")
            if key == "style" and re.search(r"(?i)url|expression|import|\\", value):
                fail(where, f"a style {value[:80]!a}")
        if name == "meta" and element.attrib.get("http-equiv", "Content-Security-Policy").lower() != "content-security-policy":
            fail(where, f"<meta http-equiv={element.attrib['http-equiv']!a}>")
        is_free = name == "a" and re.match(r"https?://|mailto:", element.attrib.get("href", ""))
        # A picture breaks a longer label into more lines.
        if not is_free and name not in ("text", "tspan"):
            shape.append((name, tuple(sorted(local(key) for key in element.attrib))))
    return shape


def judge_markdown(where, text):
    judge_terminal(where, text)
    html = cmarkgfm.markdown_to_html_with_extensions(
        text, Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES, ["table", "autolink", "strikethrough", "tasklist"])
    tree = html5lib.parse(html)
    shape = judge_tree(where, tree, MARKDOWN_TAGS)
    for element in walk(tree):
        # GitHub notifies whoever is named after @ in a comment, wherever it is not code; in a file it does not.
        if local(element.tag) in ("code", "pre"):
            continue
        for words in (element.text,) + tuple(child.tail for child in element):
            if re.search(r"(?<![\w/.])@[a-z0-9]", words or "") and not where.startswith(("draft", "rubric doc")):
                fail(where, f"a mention: {ascii(words)[:120]}")
    return shape, words_of(tree)


def words_of(tree):
    """The words that are seen, a space wherever a block or cell ends."""
    out = []

    def visit(element):
        if not isinstance(element.tag, str) or local(element.tag) in ("style", "script"):
            return
        out.append(element.text or "")
        for child in element:
            visit(child)
            out.append(child.tail or "")
        if local(element.tag) not in ("a", "code", "strong", "em", "span", "b", "i", "sup", "tspan"):
            out.append("\n")
    visit(tree if not hasattr(tree, "getroot") else tree.getroot())
    return "".join(out)


def judge_html(where, text):
    judge_bytes(where, text)
    parser = html5lib.HTMLParser()
    tree = parser.parse(text)
    shape = judge_tree(where, tree, PAGE_TAGS)
    metas = [element for element in walk(tree) if local(element.tag) == "meta" and "http-equiv" in element.attrib]
    policy = metas[0].attrib["content"] if len(metas) == 1 else ""
    if "default-src 'none'" not in policy or "unsafe" in policy or "*" in policy:
        fail(where, f"the policy is {policy!a}")
    for element in walk(tree):
        name = local(element.tag)
        if name in ("script", "style") and element.attrib.get("type") != "application/json":
            digest = base64.b64encode(hashlib.sha256((element.text or "").encode()).digest()).decode()
            if f"{name}-src 'sha256-{digest}'" not in policy:
                fail(where, f"a <{name}> that the policy does not know: {(element.text or '')[:80]!a}")
        if name == "script" and element.attrib.get("type") == "application/json":
            json.loads(element.text)
        if name == "style":
            for rule in tinycss2.parse_stylesheet(element.text or "", skip_comments=True):
                if rule.type == "at-rule" and rule.lower_at_keyword == "import" or re.search(r"(?i)url\(", rule.serialize()):
                    fail(where, "the style fetches something")
    return shape, words_of(tree)


def judge_bytes(where, text):
    for found in set(MISLEADING.findall(text)) - {"\t"}:
        fail(where, f"U+{ord(found):04X} stands in the output")


def judge_svg(where, text):
    judge_bytes(where, text)
    tree = lxml.etree.fromstring(text.encode(), lxml.etree.XMLParser(resolve_entities=False, no_network=True))
    tags = set("svg title desc style g rect line path text tspan polyline polygon circle defs pattern".split())
    shape = judge_tree(where, tree, tags)
    # As a part of a page it must be what it is alone.
    judge_tree(where + " within HTML", html5lib.parse(text, treebuilder="etree"), tags | {"html", "head", "body"})
    return shape, words_of(tree)


def strings(value):
    if isinstance(value, dict):
        for key, child in value.items():
            yield key
            yield from strings(child)
    elif isinstance(value, list):
        for child in value:
            yield from strings(child)
    elif isinstance(value, str):
        yield value


def judge_json(where, text):
    if "\x7f" in text or re.search(r"[\x00-\x09\x0b-\x1f\x80-\x9f]", text):
        fail(where, "a control byte stands in the JSON")
    value = json.loads(text)
    return None, "\n".join(strings(value))


def judge_lines(where, text):
    return None, "\n".join(judge_json(where, line)[1] for line in text.splitlines() if line)


def judge_sarif(where, text):
    value = json.loads(text)
    for result in value["runs"][0]["results"]:
        message = result["message"]["text"]
        related = {str(place["id"]) for place in result.get("relatedLocations", [])}
        # In a message "[words](id)" is a link (SARIF 2.1.0, 3.11.6), unless a backslash stands before the bracket.
        for match in re.finditer(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\(([^)]*)\)", message):
            if match[2] not in related:
                fail(where, f"a link to {match[2]!a} in a message")
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        if not re.fullmatch(r"(%[0-9A-F]{2}|[A-Za-z0-9\-._~!$&'()*+,;=:@/])+", uri) or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", uri):
            fail(where, f"{uri!a} is no relative reference")
    judge_json(where, text)
    said = [value["message"]["text"] for value in value["runs"][0]["results"]]
    return None, re.sub(r"\\([\[\]\\])", r"\1", "\n".join(said))


def judge_junit(where, text):
    judge_bytes(where, text)
    tree = lxml.etree.fromstring(text.encode(), lxml.etree.XMLParser(resolve_entities=False, no_network=True))
    names = {element.tag for element in walk(tree)}
    if not names <= {"testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out", "properties", "property"}:
        fail(where, f"tags {names}")
    return None, "\n".join(value for element in walk(tree) for value in [element.text or "", *element.attrib.values()])


def judge_github(where, text):
    """Every command is one of ours, and as many as the last lines count."""
    lines = text.split("\n")
    commands = [line for line in lines if runner_commands(line)]
    for line in commands:
        match = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        keys = [part.split("=")[0] for part in match[2].split(",")] if match else []
        if keys not in (["file", "line", "endLine", "col", "endColumn", "title"], ["title"]):
            fail(where, f"a command that is not ours: {line[:200]!a}")
    judge_bytes(where, text)
    counted = re.search(r"([\d,]+) errors?, ([\d,]+) warnings?, ([\d,]+) notes?[.,]", text)
    found = [min(10, int(number.replace(",", ""))) for number in counted.groups()]
    given = [sum(line.startswith(f"::{kind} file") for line in commands) for kind in ("error", "warning", "notice")]
    if any(few > most for few, most in zip(given, found)) or sum(given) < sum(found) - 2:
        fail(where, f"{given} commands for {found} findings")
    return None, text.replace("%25", "%").replace("%0A", "\n").replace("%0D", "\r")


JUDGES = {"markdown": judge_markdown, "html": judge_html, "svg": judge_svg, "json": judge_json, "sarif": judge_sarif, "junit": judge_junit, "github": judge_github, "lines": judge_lines}


def judge_words(where, words, planted):
    """Between the marks of a text its payload must stand, with nothing of it eaten or turned into anything."""
    count = 0
    for match in re.finditer(r"(Q\d+q) ((?:(?!Q\d+q)[^\u2500-\u257f\u2026])*) \1z", words):
        payload = planted.get(match[1])
        if payload is None:
            continue
        count += 1
        said = bare(match[2])
        # A command line has the text in the quotes of a shell, JSON to be pasted and pointers into JSON have its escapes.
        told = [payload, visible(payload), payload.replace("'", "'\\''"), visible(re.sub(r"[\r\n]+", " ", payload)),
                json.dumps(visible(payload), ensure_ascii=False)[1:-1],
                *(text.replace("~", "~0").replace("/", "~1") for text in (payload, visible(payload)))]
        if said not in map(bare, told):
            fail(where, f"{payload!a} became {said[:200]!a}")
    return count


def bare(text):
    """A text without space, which lines that are broken and columns that are filled put elsewhere."""
    return re.sub(r"[\s\u200b]+", "", text)


def run(words, folder, colour=False, terminal=False):
    environment = {"PATH": os.environ["PATH"], "HOME": str(work), "LANG": "C.UTF-8", "COLUMNS": "100"}
    if colour:
        environment["CLICOLOR_FORCE"] = "1"
    source = subprocess.DEVNULL
    if words[-1].startswith("<"):
        source = open(folder / words[-1][1:], "rb")
        words = words[:-1]
    done = subprocess.run([binary, *words], cwd=folder, stdin=source, capture_output=True, env=environment)
    if done.returncode not in (0, 1, 2, 3):
        fail(" ".join(words), f"ended with {done.returncode}: {done.stderr[-300:]!a}")
    return done


# Runs -----------------------------------------------------------------------------------------

TEXT = ["text", "color"]
PAGES = TEXT + ["markdown", "html"]
REPORTS = PAGES + ["json"]


def runs(label):
    """Every command with the formats it has; those of the rubric's texts alone are compared tag for tag."""
    e = ["--rubric", "./evil"]
    s = ["--rubric", "./small"]
    cover = ["--for", "@cover", "--by", "@cover", "--today", "2026-11-29"]
    note = ["--note", "gap=@cover"]
    full = ["--full"]
    yield "same", ["advise", *e, "--answers", "answers.json", *cover, *note, *full, "--plan", "fine-tuning"], REPORTS
    yield "same", ["advise", *e, "--gap", "knowledge", *cover], REPORTS
    yield "same", ["advise", *s, "--difference", "core", *cover, *full], REPORTS
    yield "same", ["ask", *e, *cover, *note], ["html"]
    yield "same", ["advise", *e, "--compare", "answers.json", "saved.json"], REPORTS
    yield "same", ["cost", *e, "--answers", "answers.json", *full], REPORTS + ["svg"]
    yield "same", ["draft", *e, "--answers", "answers.json", "--plan", "rag", "--today", "2026-11-29"], PAGES
    yield "same", ["verify", *e, "saved.json"], REPORTS
    yield "same", ["rubric", "show", "./evil"], PAGES
    yield "same", ["rubric", "show", "./small", "--origin"], PAGES
    yield "same", ["rubric", "doc", "./evil"], PAGES
    yield "same", ["rubric", "doc", "./small"], PAGES
    yield "free", ["rubric", "lint", "./evil"], REPORTS
    yield "same", ["rubric", "verify", "./evil"], REPORTS
    yield "same", ["rubric", "test", "./evil", *full], REPORTS
    yield "same", ["rubric", "test", "./small", "--coverage", "--mutate", *full], REPORTS
    yield "same", ["rubric", "suggest", "./small", *full], REPORTS
    yield "same", ["rubric", "diff", "./small", "./other", *full, "--decisions", "small.json"], REPORTS
    yield "same", ["rubric", "list"], PAGES
    yield "same", ["explain", *e, "gap", "knowledge", "evaluation-set", "rag", "tuning-to-inject-facts"], PAGES
    yield "same", ["explain", *s, "difference", "owner", "build", "both", "nothing-to-buy", "example-team", "example-team#nobody-kept-it"], PAGES
    yield "free", ["check", "docs", "--rubric", "./evil", "--today", "2026-11-29", "--why"], REPORTS + ["sarif", "junit", "github"]
    yield "free", ["check", "docs", "--today", "2026-11-29"], REPORTS + ["sarif", "junit", "github"]
    yield "free", ["rubric", "validate", "wrong.json", "broken.json", "prices.json", "--as", "answers"], REPORTS
    yield "free", ["rubric", "validate", *e, "--as", "prices", "prices.json"], REPORTS
    yield "free", ["measure", "--documents", "docs", "--examples", "examples.jsonl", "--sheet", "sheet.csv"], REPORTS
    yield "free", ["measure", "--results", "results.json", "--closed", label, "--facts", "with facts"], REPORTS
    yield "free", ["measure", "--results", "results.json", "--closed", "@cover", "--facts", "@cover"], TEXT
    yield "free", ["measure", "--sheet", "bad-sheet.csv"], TEXT
    yield "free", ["measure", "--examples", "examples.jsonl", "--sample", "9"], TEXT
    yield "free", ["measure", *e, "--answers", "answers.json", "--examples", "examples.jsonl"], REPORTS
    yield "free", ["cost", "--prices", "prices.json"], TEXT
    yield "free", ["advise", "--answers", "wrong.json"], TEXT
    yield "free", ["advise", "--answers", "broken.json"], TEXT
    yield "free", ["advise", "--rubric", "./controls"], TEXT
    yield "free", ["rubric", "lint", "./controls"], TEXT
    yield "free", ["batch", "<batch.jsonl"], ["lines"]
    yield "free", ["batch", "--full", *e, "<batch.jsonl"], ["lines"]
    for words in (["verify", "saved.json"], ["advise", "--gap", "@cover"], ["advise", "--@cover"], ["@cover"], ["check", "@cover"], ["explain", "@cover"], ["explain", *e, "@cover"], ["help", "@cover"],
                  ["advise", "--rubric", "@cover"], ["advise", "--answers", "@cover"], ["advise", "--format", "@cover"], ["rubric", "@cover"], ["rubric", "new", "@cover"],
                  ["advise", "--plan", "@cover"], ["advise", "--note", "@cover"], ["advise", "--today", "@cover"], ["measure", "--documents", "@cover"],
                  ["completions", "@cover"], ["check", "docs", "--fail-on", "@cover"], ["check", "-", "--stdin-filename", "@cover", "<bad.md"], ["cost", "--months", "@cover"],
                  ["rubric", "diff", "@cover", "@cover"], ["rubric", "schema", "@cover"], ["check", "docs", "--exclude", "@cover", "--baseline", "@cover"], ["advise", "-o", "/nowhere/@cover"]):
        yield "words", words, TEXT


def laid(folder, evil, start):
    """Lays everything out in a folder, and returns what was planted where."""
    planter = Planter(PAYLOADS, start)
    rubrics = root / "rubrics"
    write_rubric(rubrics / "rag-vs-fine-tuning", folder / "evil", planter, evil)
    write_rubric(rubrics / "starters/adopt", folder / "small", planter, evil)
    shutil.copytree(folder / "small", folder / "other")
    changed = json.loads((folder / "small/rubric.json").read_text())
    changed["options"][0]["adoptAt"] += 1
    (folder / "other/rubric.json").write_text(json.dumps(changed))
    shutil.copytree(folder / "small", folder / ".crossroads/rubrics/small")
    wild = Planter(PAYLOADS + CONTROLS * 3, start)
    wild.next = 100000 + start
    documents(folder / "docs", wild, evil)
    planter.planted |= wild.planted
    wild.next = 200000 + start
    label = inputs(folder, planter, wild, evil)
    notes = json.loads((folder / "answers.json").read_text())
    (folder / "bad.md").write_bytes("\n".join(f"text {wild(evil)}" for _ in range(40)).encode())
    write_rubric(rubrics / "starters/adopt", folder / "controls", wild, evil)
    planter.planted |= wild.planted
    (folder / "saved.json").write_bytes(run(["advise", "--rubric", "./evil", "--answers", "answers.json", "--format", "json"], folder).stdout)
    (folder / "small.json").write_bytes(run(["advise", "--rubric", "./small", "--difference", "core", "--format", "json"], folder).stdout)
    return planter, wild, label


def check(number):
    start = number * 37
    folders = {True: work / f"{number}-evil" / "x", False: work / f"{number}-plain" / "x"}
    tame, wild, labels = {}, {}, {}
    for evil, folder in folders.items():
        tame[evil], wild[evil], labels[evil] = laid(folder, evil, start)
    plans = {evil: list(runs(labels[evil])) for evil in folders}
    for (kind, words, formats), (_, plain_words, _) in zip(plans[True], plans[False]):
        # Only what is refused anyway may hold what a terminal obeys.
        planters = wild if kind == "words" else tame
        filled = {evil: [word.replace("@cover", planters[evil](evil).replace("\0", "")) for word in ws]
                  for evil, ws in ((True, words), (False, plain_words))}
        for format in formats:
            where = " ".join(words)[:60] + f" as {format}"
            outcome = {}
            for evil in ([True, False] if kind == "same" and format not in TEXT else [True]):
                given = filled[evil]
                extra = [] if format == "lines" or kind == "words" else ["--format", "text" if format == "color" else format]
                done = run(given[:-1] + extra + given[-1:] if given[-1].startswith("<") else given + extra, folders[evil], colour=format == "color")
                counts["outputs"] += 1
                counts["bytes"] += len(done.stdout) + len(done.stderr)
                talk = done.stderr.decode(errors="surrogateescape")
                judge_terminal(where + ", standard error", talk, COLOURS if format == "color" else frozenset())
                try:
                    text = done.stdout.decode()
                except UnicodeDecodeError as error:
                    fail(where, error)
                    continue
                if format in TEXT:
                    judge_terminal(where, text, COLOURS if format == "color" else frozenset())
                    counts["texts held"] += len(re.findall(r"Q\d+q", text + talk))
                    continue
                if not text:
                    fail(where, f"prints nothing: {talk[:300]!a}")
                    continue
                try:
                    outcome[evil], said = JUDGES[format](where, text)
                except (ValueError, KeyError, IndexError, AttributeError, TypeError, lxml.etree.XMLSyntaxError) as error:
                    fail(where, f"{type(error).__name__}: {error}: {text[:200]!a}")
                    continue
                if evil:
                    counts["texts held"] += judge_words(where, said, {**tame[True].planted, **wild[True].planted})
            if len(outcome) == 2 and outcome[True] != outcome[False]:
                differing = next((index for index, pair in enumerate(zip(outcome[True], outcome[False])) if pair[0] != pair[1]), min(map(len, outcome.values())))
                fail(where, f"other tags than of a plain input, from the {differing}th on: {outcome[True][differing:differing + 4]} instead of {outcome[False][differing:differing + 4]}")


def played(rubric, ways, folder, start, evil):
    """Plays one plan after the other, as what is left of one is there in the next."""
    done = []
    for plan, words in itertools.product(range(len(terminal_session.PLANS)), ways):
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "TERM": "xterm-256color", "PAGER": "cat",
            "XDG_STATE_HOME": str(folder / "state")}
        words = ["--rubric", rubric, *words]
        keys = Planter(PAYLOADS + CONTROLS * 3, start)
        status, output, session = terminal_session.play(
            terminal_session.PLANS[plan], [binary, "ask", *words], folder, environment, keys, evil)
        where = f"ask {' '.join(words)} in a terminal, plan {plan}"
        done.append((evil, where, status, output, session.screen.title + session.screen.icon_name))
    return done


def ask(number):
    """Answers questionnaires about hostile rubrics, with hostile keys, in a terminal and line by line."""
    start = number * 37 + 500
    shown = {}
    # Most of the time is spent waiting for a questionnaire to fall silent, so four are played side by side.
    with concurrent.futures.ProcessPoolExecutor(4, multiprocessing.get_context("fork")) as players:
        games = []
        for evil, name in ((True, "evil"), (False, "plain")):
            folder = work / f"{number}-{name}-ask" / "x"
            laid(folder, evil, start)
            games += [
                players.submit(played, rubric, ways, folder, start, evil)
                for rubric, ways in (("./small", ([], ["--plain"])), ("./evil", ([],)))]
        results = [result for game in games for result in game.result()]
    for evil, where, status, output, title in results:
        counts["outputs"] += 1
        counts["bytes"] += len(output)
        if evil:
            counts["texts held"] += len(set(re.findall(r"Q\d+q", output)))
        if status not in (0, 3, 130):
            fail(where, f"ended with {status}: {output[-300:]!a}")
        if title:
            fail(where, f"the terminal is called {title!a}")
        shown[evil, where] = terminal_session.shapes(output)
    # Hostile keys lead to other pages than plain ones, so what any page tells a terminal counts.
    plain = set().union(*(shapes for (evil, _), shapes in shown.items() if not evil))
    for (evil, where), shapes in shown.items():
        if evil and shapes - plain:
            fail(where, f"a terminal is told what it is not of plain input: {sorted(shapes - plain)}")


def main():
    began = time.monotonic()
    work.mkdir()
    for number in range(times):
        check(number)
        ask(number)
    for failure, count in list(failures.items())[:int(os.environ.get("SHOWN", "40"))]:
        print(f"{failure}{f' ({count} times)' if count > 1 else ''}")
    print(f"{counts['outputs']} outputs of {counts['bytes'] / 1e6:.0f} MB, {len(PAYLOADS) + len(CONTROLS)} payloads, {counts['texts held']} texts held whole,"
          f" {len(failures)} faults; {time.monotonic() - began:.0f} s")
    sys.exit(bool(failures) or counts["texts held"] < 1000)


main()
