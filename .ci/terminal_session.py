"""A questionnaire in a pseudo-terminal, with keys and pasted text that are out to do harm.

What a terminal could be told by it is taken apart, one control after the other: of hostile input there may be
none that is not there of the same input with plain words.
"""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

import pyte

# ECMA-48: what a control of each kind begins and ends with.
CONTROL = re.compile(
    "\x1b\\[(?P<csi>[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e])"
    "|\x1b(?P<string>[\\]P_^X])(?P<body>.*?)(?:\x07|\x1b\\\\|$)"
    "|\x1b(?P<escape>[\x20-\x2f]*[\x30-\x7e]?)"
    "|(?P<c0>[\x00-\x1a\x1c-\x1f\x7f-\x9f])"
    "|(?P<bidi>[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff])", re.DOTALL)
ENTER, ESCAPE, UP, DOWN = "\r", "\x1b", "\x1b[A", "\x1b[B"
PLANS = [
    # Explanations, notes, unknown, skipping, going back, and text where none is asked for.
    [
        "1", "?", DOWN, ESCAPE, "n", "@paste", ENTER, "2", "u", "s", "@paste", "?", ESCAPE, "1", "n", "@type", ENTER,
        "\x1b[D", "1", "2", "@paste", "?", "?", ESCAPE, DOWN, DOWN, ENTER, UP, ENTER, *"111111", "@type",
        "\x1b[200~", "@type", "\x1b[201~", *"1212312121212112", ENTER,
    ],
    # All questions, and every key of the pages at the end: what if, the answers again, and leaving.
    [*("1" * 26), ENTER, DOWN, ENTER, *(key for letter in "abcdfghijklmnoprstuvwxyz1234" for key in (letter, DOWN, ENTER, ESCAPE))],
]


def shapes(output):
    """What the controls of an output are, without the numbers and places that differ from text to text."""
    found = set()
    for control in CONTROL.finditer(output):
        if control["csi"] is not None:
            parameters, final = control["csi"][:-1], control["csi"][-1]
            # Colours and modes are told apart; where something stands on the screen is not.
            found.add(f"CSI {parameters if final in 'mhl' or parameters[:1] in '<=>?' else '…'} {final}")
        elif control["string"] is not None:
            found.add(f"string {control['string']}{control['body']}")
        elif control["escape"] is not None:
            found.add(f"ESC {control['escape']}")
        elif control["c0"] is not None:
            found.add(f"control U+{ord(control['c0']):04X}")
        else:
            found.add(f"mark U+{ord(control['bidi']):04X}")
    return found


class Session:
    """One questionnaire from the first key to the end."""

    def __init__(self, words, folder, environment, rows=24, columns=80):
        self.output, self.pressed = b"", 0
        self.main, side = pty.openpty()
        # What the terminal itself would echo is none of the program's doing.
        settings = termios.tcgetattr(side)
        settings[3] &= ~termios.ECHO
        termios.tcsetattr(side, termios.TCSANOW, settings)
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process = subprocess.Popen(
            words, cwd=folder, stdin=side, stdout=side, stderr=side, env=environment, start_new_session=True,
            # Only of its own terminal a program is told that Ctrl-C was pressed.
            preexec_fn=lambda: fcntl.ioctl(side, termios.TIOCSCTTY, 0))
        os.close(side)
        self.screen = pyte.Screen(columns, rows)

    def read(self, least=0.05):
        """Reads until nothing has come for a while."""
        while select.select([self.main], [], [], least)[0]:
            try:
                part = os.read(self.main, 1 << 16)
            except OSError:
                return
            if not part:
                return
            self.output += part

    def press(self, keys):
        self.pressed += self.process.poll() is None
        try:
            os.write(self.main, keys.encode("utf-8", "surrogateescape"))
        except OSError:
            pass
        self.read()

    def end(self):
        """Leaves it by Ctrl-C, again and again until it has ended."""
        for _ in range(50):
            if self.process.poll() is not None:
                break
            self.press("\x03")
            time.sleep(0.05)
        else:
            self.process.kill()
        self.read()
        os.close(self.main)
        return self.process.wait()


def play(plan, words, folder, environment, planter, evil):
    """Plays a plan of keys and returns the exit status, the whole output and the session with its screen."""
    session = Session(words, folder, environment)
    session.read(0.5)
    for key in plan:
        text = planter(evil)
        if key == "@paste":
            # A paste ends where its mark stands, whatever the rest would be.
            key = "\x1b[200~" + text.replace("\x1b[201~", "") + "\x1b[201~"
        elif key == "@type":
            # What ends a questionnaire or the terminal's line would end this one.
            key = re.sub("[\x03\x04\x1a\x1c]", "", text)
        session.press(key)
    status = session.end()
    output = session.output.decode(errors="surrogateescape")
    pyte.Stream(session.screen).feed(output)
    return status, output, session
