"""Shows every exported SVG in Chromium and in librsvg: whole, in its size, and the same picture."""

import base64
import sys
from xml.etree import ElementTree

from common import EXPORTS, Findings, browser, distance, folder, run

# The shipped figures come to 0.8 and 0.0000; a box or word that is missing exceeds both.
MEAN, SHARE = 1.6, 0.001

findings = Findings("SVG in Chromium and librsvg")
paths = sorted(EXPORTS.rglob("*.svg"))
findings.expect(paths, "there is no SVG in Exports")
chromium = browser()
with folder() as place:
    for path in paths:
        name = path.relative_to(EXPORTS)
        root = ElementTree.parse(path).getroot()
        size = [round(float(root.get(key))) for key in ("width", "height")]
        chromium.get(path.as_uri())
        clip = {"x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1}
        shot = chromium.execute_cdp_cmd(
            "Page.captureScreenshot", {"clip": clip, "captureBeyondViewport": True})
        with open(f"{place}/chromium.png", "wb") as file:
            file.write(base64.b64decode(shot["data"]))
        run("rsvg-convert", "-w", size[0], "-h", size[1], path, "-o", f"{place}/librsvg.png")
        apart = distance(f"{place}/chromium.png", f"{place}/librsvg.png")
        if findings.expect(apart, f"{name}: the two pictures have different sizes"):
            mean, share = apart
            findings.expect(
                mean < MEAN and share < SHARE,
                f"{name}: Chromium and librsvg differ, mean {mean:.2f} of 255, share {share:.4f}")
            if "-v" in sys.argv:
                print(f"  {name}: mean {mean:.2f}, share {share:.4f}")
        spilled = chromium.execute_script(
            """const page = document.documentElement.getBoundingClientRect();
            return [...document.querySelectorAll('text')].filter(text => {
              const box = text.getBoundingClientRect();
              return box.left < page.left - 1 || box.right > page.right + 1
                || box.top < page.top - 1 || box.bottom > page.bottom + 1;
            }).map(text => text.textContent);""")
        findings.expect(not spilled, f"{name}: text leaves the page: {spilled}")
    logged = [entry["message"] for entry in chromium.get_log("browser")]
    findings.expect(not logged, f"Chromium logged {logged}")
chromium.quit()
findings.finish()
