"""Opens the lecture as PPTX by the rules of the Open XML SDK, in python-pptx and in LibreOffice.

    check_pptx.py PROGRAM
"""

import collections
import pathlib
import re
import sys
import zipfile

import openxml_audit
from lxml import etree
from pptx import Presentation
from pptx.util import Emu

from common import PROJECT, Findings, folder, run

program = sys.argv[1]
lecture = PROJECT / "Graphs/exercise-psychedelics/lecture.deck.yaml"
findings = Findings("the lecture in python-pptx and LibreOffice")
RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def check_package(path, name):
    """What PowerPoint asks to repair: targets, content types, ids."""
    with zipfile.ZipFile(path) as package:
        parts = package.namelist()
        findings.expect(len(parts) == len(set(parts)), f"{name}: a part stands twice")
        findings.expect(package.testzip() is None, f"{name}: a part is damaged")
        types = etree.fromstring(package.read("[Content_Types].xml"))
        endings = {x.get("Extension") for x in types if x.get("Extension")}
        named = {x.get("PartName") for x in types if x.get("PartName")}
        for part in parts:
            if part == "[Content_Types].xml":
                continue
            known = "/" + part in named or part.rsplit(".", 1)[-1] in endings
            findings.expect(known, f"{name}: '{part}' has no content type")
        for part in named:
            findings.expect(part[1:] in parts, f"{name}: '{part}' is typed, but isn't there")
        for part in (x for x in parts if x.endswith(".rels")):
            root = etree.fromstring(package.read(part))
            ids = [x.get("Id") for x in root]
            findings.expect(len(ids) == len(set(ids)), f"{name}: '{part}' repeats an id")
            home = pathlib.PurePosixPath(part).parent.parent
            for relation in root:
                if relation.get("TargetMode") == "External":
                    continue
                target = relation.get("Target")
                steps = [] if target.startswith("/") else list(home.parts)
                for step in target.strip("/").split("/"):
                    steps = steps[:-1] if step == ".." else steps + [step]
                findings.expect("/".join(steps) in parts, f"{name}: '{part}' leads to '{target}'")
            owner = str(home / pathlib.PurePosixPath(part).name[: -len(".rels")])
            if owner in parts:
                used = set(re.findall(rb'r:(?:id|embed|link)="([^"]+)"', package.read(owner)))
                missing = {x.decode() for x in used} - set(ids)
                findings.expect(not missing, f"{name}: '{owner}' refers to {missing}")
        for part in parts:
            if not re.fullmatch(r"ppt/slides/slide\d+\.xml", part):
                continue
            root = etree.fromstring(package.read(part))
            ids = [x.get("id") for x in root.iter() if x.tag.endswith("}cNvPr")]
            findings.expect(len(ids) == len(set(ids)), f"{name}: '{part}' repeats a shape's id")


def shapes(container):
    for shape in container.shapes:
        yield shape
        if shape.shape_type is not None and hasattr(shape, "shapes"):
            yield from shapes(shape)


with folder() as place:
    for connectors in ["curves", "glued"]:
        path, again = f"{place}/{connectors}.pptx", f"{place}/again.pptx"
        for target in [path, again]:
            run(program, "slides", lecture, "--connectors", connectors, "--to", target)
        same = pathlib.Path(path).read_bytes() == pathlib.Path(again).read_bytes()
        findings.expect(same, f"{connectors}: two runs gave different files")
        check_package(path, connectors)
        for error in openxml_audit.validate_pptx(path).errors:
            findings.expect(False, f"{connectors}: {error}")

        deck = Presentation(path)
        findings.expect(
            abs(deck.slide_width / deck.slide_height - 16 / 9) < 0.001, "slides aren't 16:9")
        kinds = collections.Counter()
        for number, slide in enumerate(deck.slides, 1):
            title = slide.shapes.title
            findings.expect(
                title is not None and title.text_frame.text.strip(), f"slide {number} has no title")
            is_list = title is not None and title.text_frame.text.startswith("References")
            findings.expect(
                slide.has_notes_slide or is_list, f"{connectors}: slide {number} has no notes")
            for shape in shapes(slide):
                kinds[str(shape.shape_type)] += 1
                findings.expect(shape.name, f"slide {number}: a shape has no name")
            described = [
                x for x in slide.element.iter() if x.tag.endswith("}cNvPr") and x.get("descr")]
            kinds["described"] += len(described)
        findings.expect(kinds["described"] > 50, f"{connectors}: figures aren't described: {kinds}")
        findings.expect(not any("PICTURE" in x for x in kinds), "a figure is a picture")
        lines = sum(count for kind, count in kinds.items() if "LINE" in kind or "CONNECTOR" in kind)
        connected = sum(
            1 for slide in deck.slides for x in slide.element.iter() if x.tag.endswith("}stCxn"))
        if connectors == "glued":
            findings.expect(connected > 10, f"only {connected} connectors are glued to a box")
        else:
            findings.expect(connected == 0, "curves are glued")
        if "-v" in sys.argv:
            print(f"  {connectors}: {dict(kinds)}, {lines} connectors, {connected} glued")

        # People edit: other words, a box elsewhere.
        slide = deck.slides[4]
        slide.shapes.title.text_frame.text = "Edited by hand"
        moved = next(x for x in shapes(slide) if x.has_text_frame and x.text_frame.text == "BDNF")
        moved.left = Emu(moved.left + 100_000)
        deck.save(f"{place}/edited.pptx")
        findings.expect(
            Presentation(f"{place}/edited.pptx").slides[4].shapes.title.text_frame.text
            == "Edited by hand", "an edit is lost")

        run("soffice", f"-env:UserInstallation=file://{place}/office", "--headless",
            "--convert-to", "pdf", "--outdir", f"{place}/{connectors}", f"{place}/edited.pptx")
        text = run("pdftotext", f"{place}/{connectors}/edited.pdf", "-").decode()
        findings.expect("Edited by hand" in text, f"{connectors}: LibreOffice shows no edit")
        findings.expect("Hippocampal" in text or "BDNF" in text, "figures have no words")
        pages = re.search(r"Pages:\s+(\d+)", run(
            "pdfinfo", f"{place}/{connectors}/edited.pdf").decode()).group(1)
        findings.expect(
            int(pages) == len(deck.slides), f"{len(deck.slides)} slides became {pages} pages")
findings.finish()
