import Figures

/// The presentation as a whole: its masters, slides and sizes, and what is known about the file.
struct PresentationPart {
  static let name = "/ppt/presentation.xml"

  let deck: Deck
  let slideCount: Int
  let noteCount: Int

  var parts: [PackagePart] {
    var relationships = Relationships()
    let master = relationships.id(of: "slideMaster", part: DeckTemplate.masterPart)
    let slides = (0..<slideCount).map {
      relationships.id(of: "slide", part: SlidePart.part($0 + 1))
    }
    let notes = relationships.id(of: "notesMaster", part: NotesPart.masterPart)
    for (type, part) in [
      ("presProps", "/ppt/presProps.xml"), ("viewProps", "/ppt/viewProps.xml"),
      ("theme", DeckTemplate.themePart), ("tableStyles", "/ppt/tableStyles.xml"),
    ] {
      _ = relationships.id(of: type, part: part)
    }
    var xml = XMLText(isCompact: true)
    xml.element("p:presentation", Namespace.declarations + [("saveSubsetFonts", "1")]) { xml in
      xml.element("p:sldMasterIdLst", []) {
        $0.leaf("p:sldMasterId", [("id", "2147483648"), ("r:id", master)])
      }
      xml.element("p:notesMasterIdLst", []) { $0.leaf("p:notesMasterId", [("r:id", notes)]) }
      if !slides.isEmpty {
        xml.element("p:sldIdLst", []) { xml in
          for (index, id) in slides.enumerated() {
            xml.leaf("p:sldId", [("id", "\(256 + index)"), ("r:id", id)])
          }
        }
      }
      xml.leaf(
        "p:sldSz", [("cx", "\(PlacedSlide.width.emu)"), ("cy", "\(PlacedSlide.height.emu)")])
      xml.leaf("p:notesSz", [("cx", "6858000"), ("cy", "9144000")])
      xml.defaultLevels("p:defaultTextStyle")
    }
    let kind = "application/vnd.openxmlformats-officedocument.presentationml."
    return [
      PackagePart(Self.name, kind + "presentation.main+xml", xml, relationships),
      PackagePart("/ppt/presProps.xml", kind + "presProps+xml", empty("p:presentationPr")),
      PackagePart("/ppt/viewProps.xml", kind + "viewProps+xml", empty("p:viewPr")),
      PackagePart("/ppt/tableStyles.xml", kind + "tableStyles+xml", tableStyles),
    ]
  }

  private func empty(_ name: String) -> XMLText {
    var xml = XMLText(isCompact: true)
    xml.leaf(name, Namespace.declarations)
    return xml
  }

  private var tableStyles: XMLText {
    var xml = XMLText(isCompact: true)
    xml.leaf(
      "a:tblStyleLst",
      [("xmlns:a", Namespace.drawing), ("def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}")])
    return xml
  }

  /// Title and authors, without a clock: the dates are the first day of 2000 in every file.
  var properties: [PackagePart] {
    var core = XMLText(isCompact: true)
    let names = [
      ("xmlns:cp", Namespace.package + "/metadata/core-properties"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      ("xmlns:dcterms", "http://purl.org/dc/terms/"),
      ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ]
    core.element("cp:coreProperties", names) { xml in
      xml.leaf("dc:title", [], deck.title)
      if !deck.subtitle.isEmpty { xml.leaf("dc:subject", [], deck.subtitle) }
      if !deck.authors.isEmpty {
        xml.leaf("dc:creator", [], deck.authors.joined(separator: "; "))
      }
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.leaf(name, [("xsi:type", "dcterms:W3CDTF")], "2000-01-01T00:00:00Z")
      }
    }
    var app = XMLText(isCompact: true)
    let vocabulary = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    app.element("Properties", [("xmlns", vocabulary)]) { xml in
      xml.leaf("TotalTime", [], "0")
      xml.leaf("Application", [], "Synergraph")
      xml.leaf("PresentationFormat", [], "Widescreen")
      xml.leaf("Slides", [], "\(slideCount)")
      xml.leaf("Notes", [], "\(noteCount)")
    }
    return [
      PackagePart(
        "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core),
      PackagePart(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml", app),
    ]
  }
}
