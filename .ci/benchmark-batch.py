"""Prints how many lines 'crossroads batch' decides a second, beside a bare Python loop over the same
lines, and what memory it takes. Run by .ci/benchmark with the binary as its only argument."""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from batch_lines import line

# As many different lines are read over and over until they are a million, so that starting counts for little.
LINES = 1_000_000
DIFFERENT_LINES = 100_000
FULL_LINES = 2_000


def run(arguments, source):
    """Returns the seconds, the processor seconds and the most resident kilobytes of a run."""
    with source.open() as lines:
        start = time.monotonic()
        process = subprocess.Popen(arguments, stdin=lines, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(arguments)}: status {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def best(runs):
    """Returns the least of each figure."""
    return [min(figures) for figures in zip(*runs)]


def main(binary):
    folder = pathlib.Path(tempfile.mkdtemp())
    source, different = folder / "answers.jsonl", folder / "different.jsonl"
    for path in sorted(pathlib.Path("rubrics").glob("*/rubric.json")):
        rubric = json.loads(path.read_text())
        random.seed(1)
        # Line by line: a process counts as its own memory what the one that starts it ever held.
        with different.open("w") as file:
            file.writelines(line(rubric["questions"]) + "\n" for _ in range(DIFFERENT_LINES))
        with source.open("wb") as file:
            for _ in range(LINES // DIFFERENT_LINES):
                with different.open("rb") as lines:
                    shutil.copyfileobj(lines, file)
        start = time.process_time()
        with different.open() as lines:
            for text in lines:
                json.loads(text)
        python = time.process_time() - start
        print(f"\nbatch, {rubric['id']} ({rubric.get('kind', 'adopt')}), {LINES} lines of "
              f"{source.stat().st_size // LINES} bytes, a tenth open")
        print(f"  Python, json.loads alone: {int(DIFFERENT_LINES / python)} lines a processor second")
        for threads in 1, 2:
            arguments = [binary, "batch", "--rubric", rubric["id"], "--threads", str(threads)]
            wall, used, memory = best(run(arguments, source) for _ in range(5))
            print(f"  {threads} at a time: {int(LINES / wall)} lines/s, {int(LINES / used)} a "
                  f"processor second, {memory // 1024} MiB")
        with source.open("r+") as lines:
            for _ in range(FULL_LINES):
                lines.readline()
            lines.truncate(lines.tell())
        wall, used, memory = run([binary, "batch", "--full", "--rubric", rubric["id"]], source)
        print(f"  --full: {int(FULL_LINES / wall)} lines/s, {int(FULL_LINES / used)} a processor "
              f"second, {memory // 1024} MiB")
    source.unlink()
    different.unlink()
    folder.rmdir()


main(sys.argv[1])
