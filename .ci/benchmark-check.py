"""Prints how many megabytes of Markdown 'crossroads check' examines a second, on one core and on all of
them, for few and for many declared decisions, and that twice as many documents take twice as long.
Run by .ci/benchmark with the binary as its only argument."""

import itertools
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

PART = """## Part {part} of the service

Requests arrive over *HTTP* and are answered from `store-{part}`, which keeps a copy of
what the [ledger](https://example.org/ledger/{number}) holds. A copy is at most {part}
minutes old, and the owners of the ledger are told when it is older.

- the first reader validates what it reads
- the second one writes it, at most {rows} rows at a time
  1. in the order of arrival
  2. and never twice

| field | meaning | unit |
|---|---|---|
| age | how old the copy is | minutes |
| size | how large it is | kB |

```json
{{ "service": {number}, "part": {part}, "fields": ["age", "size"] }}
```

"""


def document(number, rubric, declares):
    """Returns a document of 5 kB; answers are drawn, so that few documents declare the same."""
    text = f"# Service {number}\n\n"
    if declares:
        answers = "".join(
            f"{question['id']}: {random.choice(question['choices'])['id']}\n"
            for question in rubric["questions"] if random.random() < 0.5)
        decision = random.choice(rubric["outcomes"])["id"]
        text += f"```crossroads\ndecision: {decision}\n{answers}```\n\n"
    for part in itertools.count(1):
        if len(text) >= 5_000:
            return text
        text += PART.format(part=part, number=number, rows=number % 97)


def run(binary, folder, threads):
    """Returns the seconds and the processor seconds of a run, and a digest of what it said."""
    arguments = [binary, "check", folder, "--today", "2026-01-31", "--threads", str(threads)]
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        process = subprocess.Popen(arguments, stdout=output)
        _, _, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - start
        output.seek(0)
        return seconds, usage.ru_utime + usage.ru_stime, hash(output.read())


def main(binary):
    rubric = json.loads(pathlib.Path("rubrics/rag-vs-fine-tuning/rubric.json").read_text())
    cores = os.cpu_count() or 1
    for every, count in (10, 1_000), (2, 500), (2, 1_000):
        random.seed(1)
        folder = tempfile.mkdtemp()
        texts = [document(number, rubric, number % every == 0) for number in range(count)]
        for number, text in enumerate(texts):
            pathlib.Path(folder, f"{number}.md").write_text(text)
        megabytes = sum(map(len, texts)) / 1e6
        print(f"\ncheck, {count} documents, {megabytes:.1f} MB, one in {every} declares")
        said = set()
        for threads in sorted({1, cores}):
            runs = [run(binary, folder, threads) for _ in range(5)]
            said |= {digest for _, _, digest in runs}
            wall, used = (min(figures) for figures in list(zip(*runs))[:2])
            print(f"  {threads} at a time: {megabytes / wall:.1f} MB/s, {megabytes / used:.1f} a "
                  "processor second")
        shutil.rmtree(folder)
        if len(said) > 1:
            sys.exit("the same documents gave different reports")


main(sys.argv[1])
