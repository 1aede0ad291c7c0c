"""Draws the README's pictures: a page of advice and a screen of the questionnaire, in a real terminal.

Both are what a terminal of tmux shows, with its colours, drawn by rich as SVG. The pictures load
nothing: rich's reference to a font on the web is taken out. With --check they are compared with the
kept ones instead, and a difference is an error.
"""

import itertools
import os
import pathlib
import re
import subprocess
import sys
import time

from rich.console import Console
from rich.text import Text

PROGRAM, CHECKS = sys.argv[1], sys.argv[2:3] == ["--check"]
FOLDER = pathlib.Path(".github/pictures")
PICTURES = {
    "page": (
        "advise --symptom facts --volatility weekly --citations required --latency relaxed"
        " --corpus thousands --examples none --plan fine-tuning",
        "crossroads advise --symptom facts --volatility weekly …", 47, [],
        "crossroads explain",
    ),
    "questionnaire": ("ask", "crossroads", 30, ["1"], "Question 2"),
}


# A server that is about to end still takes calls and then fails them, so each picture has its own,
# and so have runs side by side.
servers = (f"pictures-{os.getpid()}-{number}" for number in itertools.count())


def tmux(server, *words):
    return subprocess.run(
        ["tmux", "-L", server, *words], check=True, capture_output=True, text=True).stdout


def screen(command, rows, keys, last):
    """Returns what a terminal shows once the last words have come, with the codes of its colours."""
    server = next(servers)
    tmux(server, "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", str(rows),
         "env", "-i", "TERM=tmux-256color", "LANG=C.UTF-8", "PAGER=cat", "HOME=/nonexistent",
         "PATH=/usr/bin:/bin", "sh", "-c", f"{PROGRAM} {command}; sleep 60")
    try:
        awaited = ["Question 1"][: len(keys)] + [last]
        for key, words in zip(keys + [None], awaited):
            for _ in range(100):
                if words in tmux(server, "capture-pane", "-p"):
                    break
                time.sleep(0.1)
            else:
                sys.exit(f"'{command}' never showed '{words}':\n{tmux(server, 'capture-pane', '-p')}")
            if key:
                tmux(server, "send-keys", key)
        time.sleep(0.3)
        return tmux(server, "capture-pane", "-p", "-e").rstrip("\n")
    finally:
        tmux(server, "kill-server")


def main():
    stale = []
    for name, (command, title, rows, keys, last) in PICTURES.items():
        console = Console(record=True, width=80, file=open("/dev/null", "w"), force_terminal=True)
        console.print(Text.from_ansi(screen(command, rows, keys, last)))
        drawing = console.export_svg(title=title, unique_id=name)
        drawing = re.sub(r"@font-face \{.*?\}", "", drawing, flags=re.S)
        drawing = re.sub(r"[ \t]+\n", "\n", drawing)
        path = FOLDER / f"{name}.svg"
        if CHECKS:
            if not path.exists() or path.read_text() != drawing:
                stale.append(str(path))
        else:
            path.write_text(drawing)
    if stale:
        sys.exit(f"{', '.join(stale)}: not what the program shows now; draw anew with .ci/pictures")


main()
