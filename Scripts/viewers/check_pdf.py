"""Draws figures as PDF and PNG and reads them with poppler: vectors, words, links, title, layout.

    check_pdf.py PROGRAM
"""

import sys

from common import Findings, distance, folder, run

program = sys.argv[1]
figures = {
    "synergy": ["draw", "--synergy", "exercise", "psilocybin", "--on", "depression"],
    "routes": [
        "draw", "--paths", "exercise", "depression", "--via", "BDNF", "--references"],
    "graph": ["draw"],
    "timeline": ["timeline", "exercise", "psilocybin", "--on", "depression"],
    "matrix": ["synergy", "--all", "--on", "depression"],
}
# Words that stand in the figure of each name, as people would search for them.
words = {
    "synergy": ["5-HT2A", "Hippocampal", "INTERVENTION", "not medical advice"],
    "routes": ["PGC-1α", "β-Hydroxybutyrate", "TrkB", "doi:10.1038/s41593-023-01316-5"],
    "graph": ["BDNF", "SIGNALLING"],
    "timeline": ["Dendritic spines", "INTERVENTIONS"],
    "matrix": ["5-MeO-DMT", "Psilocybin"],
}

findings = Findings("PDF and PNG in poppler")
with folder() as place:
    for name, command in figures.items():
        base = f"{place}/{name}"
        for ending in ["svg", "pdf", "png"]:
            run(program, *command, "--to", f"{base}.{ending}")
        again = f"{place}/again.pdf"
        run(program, *command, "--to", again)
        with open(f"{base}.pdf", "rb") as one, open(again, "rb") as two:
            findings.expect(one.read() == two.read(), f"{name}: two runs gave different PDFs")

        about = run("pdfinfo", f"{base}.pdf").decode()
        title = next((x for x in about.splitlines() if x.startswith("Title:")), "")
        findings.expect(len(title.split()) > 4, f"{name}: the PDF has no title")
        text = run("pdftotext", f"{base}.pdf", "-").decode()
        for word in words[name]:
            findings.expect(word in text, f"{name}: '{word}' can't be found in the PDF's text")
        pictures = run("pdfimages", "-list", f"{base}.pdf").decode().splitlines()[2:]
        findings.expect(not pictures, f"{name}: the PDF holds pictures where shapes should be")
        if name == "routes":
            links = run("pdfinfo", "-url", f"{base}.pdf").decode()
            findings.expect("https://doi.org/" in links, f"{name}: no link leads to a paper")

        # SVG counts 96 units to the inch, as browsers do, and PNG a pixel for each at scale 1.
        run("pdftoppm", "-png", "-r", "96", "-singlefile", f"{base}.pdf", f"{base}-poppler")
        run(program, *command, "--scale", "1", "--to", f"{base}-one.png") if command[0] == "draw" \
            else run("rsvg-convert", f"{base}.svg", "-o", f"{base}-one.png")
        apart = distance(f"{base}-poppler.png", f"{base}-one.png")
        if findings.expect(apart, f"{name}: PDF and PNG have different sizes"):
            mean, share = apart
            findings.expect(
                mean < 2.5 and share < 0.004,
                f"{name}: PDF and PNG differ, mean {mean:.2f} of 255, share {share:.4f}")
            if "-v" in sys.argv:
                print(f"  {name}: mean {mean:.2f}, share {share:.4f}")
findings.finish()
