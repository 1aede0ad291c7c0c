"""Writes what the keys of terminals send, as terminfo has it, into the fixture of the key decoder's tests.

Run it by hand, with the Debian packages ncurses-bin and ncurses-term installed, when a terminal is to be added.
"""

import pathlib
import re
import subprocess

TERMINALS = """
alacritty cygwin dtterm Eterm gnome hurd iTerm2.app jfbterm kitty konsole kterm linux mintty mlterm
ms-terminal nsterm putty rxvt rxvt-unicode screen st-256color sun teraterm terminology tmux-256color
vt100 vt220 vte-256color wsvt25 xterm xterm-256color xterm-r6
""".split()
# The keys that mean something to the program, alone and with modifiers, and those that must mean nothing.
CAPABILITIES = re.compile(
    r"k(cu[udfb]1|home|end|[pn]p|dch1|bs|cbt2?|ent|ich1|f\d+|(UP|DN|LFT|RIT|HOM|END|PRV|NXT|DC|IC)\d?)"
)
ESCAPES = {"E": 27, "e": 27, "n": 10, "r": 13, "t": 9, "b": 8, "f": 12, "s": 32}
FIXTURE = pathlib.Path(__file__).parent.parent / "Tests/Fixtures/terminals/keys.tsv"


def spelled(text):
    """Returns the bytes that infocmp spells (terminfo(5))."""
    sent = bytearray()
    while text:
        if text[0] == "^":
            sent.append(127 if text[1] == "?" else ord(text[1]) & 31)
            text = text[2:]
        elif text[0] == "\\":
            octal = re.match(r"[0-7]{3}", text[1:])
            if octal:
                sent.append(int(octal[0], 8) & 255)
                text = text[4:]
            else:
                sent.append(ESCAPES.get(text[1], ord(text[1])))
                text = text[2:]
        else:
            sent.append(ord(text[0]))
            text = text[1:]
    return bytes(sent)


lines = []
for terminal in TERMINALS:
    listing = subprocess.run(
        ["infocmp", "-1x", terminal], check=True, capture_output=True, text=True
    ).stdout
    found = 0
    for name, text in re.findall(r"^\t(\w+)=(.*),$", listing, re.MULTILINE):
        if CAPABILITIES.fullmatch(name):
            lines.append(f"{terminal}\t{name}\t{spelled(text).hex()}\n")
            found += 1
    assert found, terminal
FIXTURE.parent.mkdir(exist_ok=True)
FIXTURE.write_text("".join(lines))
print(f"{len(lines)} keys of {len(TERMINALS)} terminals")
