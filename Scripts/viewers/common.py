"""What the viewer checks share: running programs, comparing pictures, counting findings."""

import pathlib
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
EXPORTS = PROJECT / "Exports"


class Findings:
    """Collects what is wrong; `finish` prints it and ends the program."""

    def __init__(self, subject):
        self.subject = subject
        self.wrong = []
        self.checked = 0

    def expect(self, holds, message):
        """Notes `message` unless `holds`; says whether it held."""
        self.checked += 1
        if not holds:
            self.wrong.append(message)
            print(f"  wrong: {message}")
        return bool(holds)

    def finish(self):
        print(f"{self.subject}: {self.checked - len(self.wrong)} of {self.checked} checks hold")
        sys.exit(1 if self.wrong else 0)


def run(*words, stdin=None):
    """Runs a program and gives its output; a failure ends with what it said."""
    done = subprocess.run(
        [str(word) for word in words], input=stdin, capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip()
        sys.exit(f"'{' '.join(map(str, words))}' ended with {done.returncode}: {said}")
    return done.stdout


def folder():
    """A folder that goes away with the program."""
    return tempfile.TemporaryDirectory(prefix="synergraph-viewers-")


def distance(one, other):
    """How far two pictures differ: the mean, and the share of pixels far apart.

    Programs smooth edges, hint type and round sizes differently, so both are softened by a pixel or
    two first, and may differ in size by two; None where they differ by more.
    """
    import numpy
    from PIL import Image, ImageFilter

    def read(path):
        picture = Image.open(path).convert("L").filter(ImageFilter.GaussianBlur(1.6))
        return numpy.asarray(picture, dtype=float)

    first, second = read(one), read(other)
    if max(abs(a - b) for a, b in zip(first.shape, second.shape)) > 2:
        return None
    height, width = (min(pair) for pair in zip(first.shape, second.shape))
    apart = abs(first[:height, :width] - second[:height, :width])
    return apart.mean(), (apart > 64).mean()


def browser(width=1280, height=720, **preferences):
    """A headless Chromium that keeps what pages log and ask for."""
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for word in [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--force-device-scale-factor=1", f"--window-size={width},{height}",
    ]:
        options.add_argument(word)
    for word in preferences.get("arguments", []):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
