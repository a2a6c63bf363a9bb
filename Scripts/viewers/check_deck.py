"""Shows the lecture as HTML in Chromium and as PDF in poppler: keys, overview, notes, quiz, print.

    check_deck.py PROGRAM
"""

import base64
import json
import pathlib
import re
import sys

from common import PROJECT, Findings, browser, folder, run

program = sys.argv[1]
lecture = PROJECT / "Graphs/exercise-psychedelics/lecture.deck.yaml"
findings = Findings("the lecture in Chromium and poppler")


def press(chromium, *keys):
    from selenium.webdriver.common.action_chains import ActionChains

    for key in keys:
        ActionChains(chromium).send_keys(key).perform()


def state(chromium):
    return chromium.execute_script(
        """const current = [...document.querySelectorAll('.slide.current')];
        return {
          shown: current.length, hash: location.hash, view: document.body.dataset.view,
          title: current[0]?.getAttribute('aria-label'), black: document.body.className,
          answered: current[0]?.classList.contains('answered'),
          live: document.getElementById('live').textContent,
        };""")


def spilled(chromium):
    """Texts of the slide that is shown which leave it."""
    return chromium.execute_script(
        """const slide = document.querySelector('.slide.current');
        const page = slide.querySelector('.page').getBoundingClientRect();
        return [...slide.querySelectorAll('h1, h2, p, li, text')].filter(part => {
          const box = part.getBoundingClientRect();
          return box.width > 0 && part.closest('.notes') === null && (box.left < page.left - 2
            || box.right > page.right + 2 || box.top < page.top - 2 || box.bottom > page.bottom + 2);
        }).map(part => part.textContent.slice(0, 60));""")


with folder() as place:
    from selenium.webdriver.common.keys import Keys

    page, again = pathlib.Path(f"{place}/lecture.html"), pathlib.Path(f"{place}/again.html")
    for path in [page, again]:
        run(program, "slides", lecture, "--to", path)
    findings.expect(page.read_bytes() == again.read_bytes(), "two runs gave different HTML")

    chromium = browser(1280, 720)
    chromium.get(page.as_uri())
    count = len(chromium.find_elements("css selector", ".slide"))
    findings.expect(count >= 15, f"the lecture has {count} slides, not 15")
    quizzes = 0
    for number in range(1, count + 1):
        now = state(chromium)
        findings.expect(
            now["shown"] == 1 and now["hash"] == f"#{number}", f"slide {number} isn't shown: {now}")
        findings.expect(now["live"], f"slide {number} isn't announced")
        over = spilled(chromium)
        findings.expect(not over, f"slide {number}: text leaves the slide: {over}")
        if chromium.execute_script("return !!document.querySelector('.slide.current.quiz')"):
            quizzes += 1
            press(chromium, "a")
            findings.expect(state(chromium)["answered"], f"slide {number}: 'A' shows no answer")
        if number < count:
            press(chromium, Keys.ARROW_RIGHT)
    findings.expect(quizzes, "the lecture has no quiz")
    press(chromium, Keys.ARROW_RIGHT)
    findings.expect(state(chromium)["hash"] == f"#{count}", "the last slide isn't the last")
    press(chromium, Keys.HOME)
    findings.expect(state(chromium)["hash"] == "#1", "'Home' doesn't lead to the first slide")
    press(chromium, Keys.END, Keys.PAGE_UP)
    findings.expect(state(chromium)["hash"] == f"#{count - 1}", "'Page Up' doesn't lead back")
    press(chromium, "3", Keys.ENTER)
    findings.expect(state(chromium)["hash"] == "#3", "'3 Enter' doesn't lead to slide 3")
    press(chromium, "o")
    tiles = chromium.execute_script(
        "return [...document.querySelectorAll('.slide')].filter(x => x.offsetWidth > 0).length")
    findings.expect(
        state(chromium)["view"] == "overview" and tiles == count, f"'O' shows {tiles} slides")
    press(chromium, Keys.ESCAPE, "n")
    notes = chromium.execute_script("return document.getElementById('words').innerText")
    findings.expect(
        state(chromium)["view"] == "presenter" and len(notes) > 20, "'N' shows no notes")
    press(chromium, Keys.ESCAPE, "b")
    findings.expect("black" in state(chromium)["black"], "'B' doesn't blacken the screen")
    press(chromium, "b", "?")
    findings.expect(
        chromium.execute_script("return document.getElementById('keys').open"), "'?' shows no help")
    press(chromium, Keys.ESCAPE)

    ids = chromium.execute_script("return [...document.querySelectorAll('[id]')].map(x => x.id)")
    findings.expect(len(ids) == len(set(ids)), "two parts of the page have the same id")
    logged = [entry["message"] for entry in chromium.get_log("browser")]
    findings.expect(not logged, f"Chromium logged {logged}")
    asked = []
    for entry in chromium.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            asked.append(message["params"]["request"]["url"])
    beyond = [url for url in asked if not url.startswith(("file:", "data:"))]
    findings.expect(not beyond, f"the page asked the network for {beyond}")

    printed = chromium.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
    with open(f"{place}/printed.pdf", "wb") as file:
        file.write(base64.b64decode(printed["data"]))
    about = run("pdfinfo", f"{place}/printed.pdf").decode()
    pages = int(re.search(r"Pages:\s+(\d+)", about).group(1))
    findings.expect(pages == count, f"{count} slides print on {pages} pages")
    chromium.quit()

    run(program, "slides", lecture, "--to", f"{place}/lecture.pdf")
    about = run("pdfinfo", f"{place}/lecture.pdf").decode()
    size = [float(x) for x in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", about).groups()]
    findings.expect(abs(size[0] / size[1] - 16 / 9) < 0.01, f"the PDF's pages are {size}, not 16:9")
    findings.expect(
        "How exercise and psychedelics" in about, "the PDF doesn't say the lecture's title")
    text = run("pdftotext", f"{place}/lecture.pdf", "-").decode()
    for word in ["Nobody has tested the combination", "5-HT2A", "References"]:
        findings.expect(word in text, f"'{word}' can't be found in the PDF's text")
    findings.expect(
        not run("pdfimages", "-list", f"{place}/lecture.pdf").decode().splitlines()[2:],
        "the PDF holds pictures where shapes should be")
    links = run("pdfinfo", "-url", f"{place}/lecture.pdf").decode()
    findings.expect("https://doi.org/" in links, "no link in the PDF leads to a paper")
findings.finish()
