#!/usr/bin/env python3
"""Changes one operator or literal at a time and tells which changes the module's own tests do not notice.

usage: .ci/mutate.py [--every N] TARGET[:FILE...]...

TARGET is a folder of Sources whose tests lie in Tests/TARGETTests; FILE is a part of a path in it. Every N-th
change is tried where there are many. All changes are compiled at once, each behind a switch that an environment
variable turns, so that one build serves them all; a change that does not compile is dropped. A crash and a run that
takes ten times as long are noticed, too.
"""
import concurrent.futures
import itertools
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

root = pathlib.Path(__file__).resolve().parent.parent
package = root / ".build/mutants"

COMPARISON = "ComparisonPrecedence"
# What an operator becomes: its precedence, and its declaration by what it does when it is switched.
BINARY = {
    "<": (COMPARISON, "<T: Comparable>(a: T, b: T) -> Bool", "a <= b", "a < b"),
    "<=": (COMPARISON, "<T: Comparable>(a: T, b: T) -> Bool", "a < b", "a <= b"),
    ">": (COMPARISON, "<T: Comparable>(a: T, b: T) -> Bool", "a >= b", "a > b"),
    ">=": (COMPARISON, "<T: Comparable>(a: T, b: T) -> Bool", "a > b", "a >= b"),
    "==": (COMPARISON, "<T: Equatable>(a: T, b: T) -> Bool", "a != b", "a == b"),
    "!=": (COMPARISON, "<T: Equatable>(a: T, b: T) -> Bool", "a == b", "a != b"),
    "&&": ("LogicalConjunctionPrecedence",
           "(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool",
           "try a || b()", "try a && b()"),
    "||": ("LogicalDisjunctionPrecedence",
           "(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool",
           "try a && b()", "try a || b()"),
    "+": ("AdditionPrecedence", "<T: AdditiveArithmetic>(a: T, b: T) -> T", "a - b", "a + b"),
    "-": ("AdditionPrecedence", "<T: AdditiveArithmetic>(a: T, b: T) -> T", "a + b", "a - b"),
    "*": ("MultiplicationPrecedence", "<T: Numeric>(a: T, b: T) -> T", "a + b", "a * b"),
    "/": ("MultiplicationPrecedence", "<T: BinaryInteger>(a: T, b: T) -> T", "a * b", "a / b"),
}
SIGNS = "÷×±∘"

TOKEN = re.compile(
    r"//[^\n]*"
    r'|#"""[\s\S]*?"""#|"""[\s\S]*?"""|#"[^\n]*?"#|"(?:\\.|[^"\\\n])*"'
    r"|^[ \t]*(?:#|import |@)[^\n]*"
    r"|(?<= )(?<!func )(?P<binary><=|>=|==|!=|&&|\|\||[<>+*/-])(?=[ \n])"
    r"|(?P<range>\.\.<)"
    r"|(?<![\w!)\]?])(?P<prefix>!)(?=[\w(])"
    r"|(?<![\w.$])(?P<number>\d+)(?![\w.])"
    r"|(?<![\w.])(?P<truth>true|false)(?!\w)",
    re.MULTILINE)


def encoded(number):
    """A number as signs that an operator may have."""
    signs = ""
    while number:
        number, digit = divmod(number, len(SIGNS))
        signs += SIGNS[digit]
    return signs


class Mutant:
    """One change of one token."""

    def __init__(self, number, path, text, found):
        self.number, self.path, self.kind = number, path, found.lastgroup
        self.start, self.end, self.token = found.start(), found.end(), found.group()
        self.line = text.count("\n", 0, self.start) + 1
        self.column = self.start - text.rfind("\n", 0, self.start)
        self.text = text.splitlines()[self.line - 1].strip()

    @property
    def replacement(self):
        if self.kind == "binary":
            return self.token + encoded(self.number)
        if self.kind == "range":
            return f"..<{encoded(self.number)}"
        if self.kind == "prefix":
            return f"!{encoded(self.number)}"
        return f"{'Mutants.moved' if self.kind == 'number' else 'Mutants.turned'}({self.number}, {self.token})"

    @property
    def declaration(self):
        on = f"Mutants.active == {self.number}"
        if self.kind == "binary":
            precedence, signature, changed, kept = BINARY[self.token]
            return (
                f"infix operator {self.replacement}: {precedence}\n"
                f"func {self.replacement} {signature} {{ {on} ? ({changed}) : ({kept}) }}\n")
        if self.kind == "range":
            return (
                f"infix operator {self.replacement}: RangeFormationPrecedence\n"
                f"func {self.replacement} <T: Strideable>(a: T, b: T) -> Range<T> "
                f"where T.Stride: SignedInteger {{ {on} ? a..<(a < b ? b.advanced(by: -1) : b) : a..<b }}\n")
        if self.kind == "prefix":
            return (
                f"prefix operator {self.replacement}\n"
                f"prefix func {self.replacement} (a: Bool) -> Bool {{ {on} ? a : !a }}\n")
        return ""

    def __str__(self):
        return f"{self.path}:{self.line}:{self.column}: '{self.token}' in: {self.text}"


SWITCH = """#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
enum Mutants {
  static let active = getenv("CROSSROADS_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
  static func moved<T: ExpressibleByIntegerLiteral & AdditiveArithmetic>(_ number: Int, _ value: T) -> T {
    active == number ? value + 1 : value
  }
  static func turned(_ number: Int, _ value: Bool) -> Bool { active == number ? !value : value }
}
"""


def written(mutants, texts):
    """Writes the sources with all changes in them."""
    for path, text in texts.items():
        for mutant in sorted((m for m in mutants if m.path == path), key=lambda m: -m.start):
            text = text[:mutant.start] + mutant.replacement + text[mutant.end:]
        (package / path).write_text(text)
    for target in {path.split("/")[1] for path in texts}:
        own = [m.declaration for m in mutants if m.path.split("/")[1] == target]
        (package / "Sources" / target / "Mutants.swift").write_text(SWITCH + "".join(own))


def built(mutants, texts):
    """Builds the tests with all changes that compile, and returns those."""
    for _ in range(40):
        written(mutants, texts)
        done = subprocess.run(
            ["swift", "build", "--build-tests", "--package-path", package],
            capture_output=True, text=True)
        if done.returncode == 0:
            return mutants
        shifted = {}
        for path in texts:
            for line, own in itertools.groupby(
                    [m for m in mutants if m.path == path], key=lambda m: m.line):
                shifted[path, line] = list(own)
        bad = set()
        for name, line, column in re.findall(
                r"Sources/(\S+?\.swift):(\d+):(\d+): error:", done.stdout + done.stderr):
            own = shifted.get((f"Sources/{name}", int(line)), [])
            # The error stands at the changed token, or somewhere in its expression.
            bad |= {m.number for m in own}
            if not own:
                near = [m for m in mutants if m.path == f"Sources/{name}"]
                if near:
                    bad.add(min(near, key=lambda m: abs(m.line - int(line))).number)
        if not bad:
            sys.exit(done.stdout[-5000:] + done.stderr[-5000:])
        mutants = [m for m in mutants if m.number not in bad]
        print(f"{len(bad)} changes do not compile, {len(mutants)} are left", flush=True)
    sys.exit("It never compiled.")


def run(target, number, limit):
    """Whether the target's tests fail with a change switched on."""
    binary = package / ".build/debug/crossroadsPackageTests.xctest"
    try:
        return subprocess.run(
            [binary, "--testing-library", "swift-testing", "--filter", f"^{target}Tests\\."],
            env={**os.environ, "CROSSROADS_MUTANT": str(number)}, cwd=package, timeout=limit,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def main():
    words = sys.argv[1:]
    every = 1
    if words and words[0] == "--every":
        every, words = int(words[1]), words[2:]
    if not words:
        sys.exit(__doc__)
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "Package.swift", "Sources", "Tests", "rubrics", "README.md", ".github", ".ci",
         "action.yml", ".pre-commit-hooks.yaml"],
        cwd=root, check=True, capture_output=True, text=True).stdout.split("\n")[:-1]
    for folder in ["Sources", "Tests"]:
        for file in (package / folder).rglob("*"):
            if file.is_file() and str(file.relative_to(package)) not in names:
                file.unlink()
    for name in names:
        # What is the same already is built already.
        copy = package / name
        if copy.is_file() and copy.read_bytes() == (root / name).read_bytes():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, copy)
    mutants, texts = [], {}
    for word in words:
        target, *files = word.split(":")
        for path in sorted((root / "Sources" / target).rglob("*.swift")):
            name = str(path.relative_to(root))
            if files and not any(file in name for file in files):
                continue
            text = path.read_text()
            found = [f for f in TOKEN.finditer(text) if f.lastgroup]
            texts[name] = text
            for one in found:
                mutants.append(Mutant(len(mutants) + 1, name, text, one))
    mutants = built(mutants[::every], texts)
    survived, noticed = [], 0
    for target in sorted({m.path.split("/")[1] for m in mutants}):
        own = [m for m in mutants if m.path.split("/")[1] == target]
        began = time.monotonic()
        if run(target, 0, 600):
            sys.exit(f"The tests of {target} fail without a change.")
        limit = 10 * (time.monotonic() - began) + 5
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda m: run(target, m.number, limit), own))
        alive = [m for m, dead in zip(own, results) if not dead]
        for mutant in alive:
            print(mutant)
        print(f"{target}: {len(own) - len(alive)} of {len(own)} changes noticed "
              f"({100 * (len(own) - len(alive)) / max(1, len(own)):.1f}%)", flush=True)


main()
