import Diagrams
import Figures
import GraphvizLayout

/// What the speaker of a slide says, on the page below its picture.
struct NotesPart {
  static let masterPart = "/ppt/notesMasters/notesMaster1.xml"
  static let themePart = "/ppt/theme/theme2.xml"
  private static let imageFrame = Rect(x: 54, y: 90, width: 432, height: 243)
  private static let textFrame = Rect(x: 54, y: 346.5, width: 432, height: 283.5)

  let notes: [String]
  let number: Int

  var isNeeded: Bool { notes.contains { !$0.isEmpty } }
  var name: String { "/ppt/notesSlides/notesSlide\(number).xml" }

  var part: PackagePart {
    var ledger = SlideLedger()
    _ = ledger.relate("notesMaster", Self.masterPart)
    _ = ledger.relate("slide", SlidePart.part(number))
    let paragraphs = notes.map { TextParagraph(runs: [TextRun(text: $0)], isPlain: true) }
    let objects = [
      Self.image(&ledger),
      Self.words(paragraphs, &ledger),
    ]
    var xml = XMLText(isCompact: true)
    xml.element("p:notes", Namespace.declarations) { xml in
      xml.element("p:cSld", []) { $0.tree(objects) }
      xml.element("p:clrMapOvr", []) { $0.leaf("a:masterClrMapping", []) }
    }
    return PackagePart(
      name, "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml", xml,
      ledger.relationships)
  }

  /// The master of all such pages and its theme, dark words on light paper whatever the deck's.
  static var masterParts: [PackagePart] {
    let palette = ThemePalette(.light)
    var relationships = Relationships()
    _ = relationships.id(of: "theme", part: themePart)
    var ledger = SlideLedger()
    let text = TextParagraph(runs: [TextRun(text: "Click to edit the notes")], isPlain: true)
    let objects = [
      image(&ledger),
      words([text], &ledger),
    ]
    var xml = XMLText(isCompact: true)
    xml.element("p:notesMaster", Namespace.declarations) { xml in
      xml.element("p:cSld", []) { xml in
        xml.background(palette[Theme.light.page])
        xml.tree(objects)
      }
      xml.leaf("p:clrMap", palette.map)
      xml.defaultLevels("p:notesStyle", size: 12)
    }
    return [
      PackagePart(
        themePart, "application/vnd.openxmlformats-officedocument.theme+xml",
        ThemePart(name: "notes", palette: palette).xml),
      PackagePart(
        masterPart, "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml",
        xml, relationships),
    ]
  }

  private static func image(_ ledger: inout SlideLedger) -> SlideObject {
    SlideObject(
      ledger.identity("Slide image"),
      .shape(SlideShape(placeholder: .image, geometry: .rectangle(imageFrame, radius: 0))))
  }

  private static func words(
    _ paragraphs: [TextParagraph], _ ledger: inout SlideLedger
  ) -> SlideObject {
    SlideObject(
      ledger.identity("Notes"),
      .shape(
        SlideShape(
          placeholder: .words, geometry: .rectangle(textFrame, radius: 0),
          text: TextBody(wraps: true, paragraphs: paragraphs))))
  }
}
