import Diagrams
import Figures
import GraphvizLayout

/// The master and the layouts of a deck, so that slides added by hand look like its own.
///
/// A place for text is there where the first slide of its layout has it. What all slides of a layout
/// have alike, such as their ground and rules, stands on the layout, out of the way of who edits a
/// slide.
struct DeckTemplate {
  static let masterPart = "/ppt/slideMasters/slideMaster1.xml"
  static let themePart = "/ppt/theme/theme1.xml"

  private let deck: Deck
  private let palette: ThemePalette
  private var seen: [SlideLayout: [PlacedSlideText.Role: PlaceholderLook]] = [:]
  private var ornaments: [SlideLayout: [Shape]] = [:]
  private var grounds: [SlideLayout: Colour] = [:]

  init(_ slides: [PlacedSlide], deck: Deck, palette: ThemePalette) {
    self.deck = deck
    self.palette = palette
    for slide in slides {
      let layout = SlideLayout(of: slide.slide)
      for text in slide.texts where seen[layout]?[text.role] == nil {
        seen[layout, default: [:]][text.role] = PlaceholderLook(text)
      }
      let alike = ornaments[layout]?.filter(slide.ornaments.contains)
      ornaments[layout] = alike ?? slide.ornaments
      let ground = grounds[layout] ?? slide.background
      grounds[layout] = ground == slide.background ? ground : deck.theme.page
    }
  }

  /// The colour of slides of that layout.
  func ground(of layout: SlideLayout) -> Colour { grounds[layout] ?? deck.theme.page }

  /// What slides of that layout needn't draw themselves.
  func ornaments(of layout: SlideLayout) -> [Shape] { ornaments[layout] ?? [] }

  private func look(_ role: PlacedSlideText.Role, in layout: SlideLayout) -> PlaceholderLook {
    seen[layout]?[role] ?? PlaceholderLook(role, in: layout, theme: deck.theme)
  }

  /// Theme, master and layouts.
  var parts: [PackagePart] {
    [
      PackagePart(
        Self.themePart, "application/vnd.openxmlformats-officedocument.theme+xml",
        ThemePart(name: deck.theme.name, palette: palette).xml)
    ] + [master] + SlideLayout.allCases.map(layout)
  }

  private var master: PackagePart {
    var relationships = Relationships()
    let layouts = SlideLayout.allCases.map {
      relationships.id(of: "slideLayout", part: $0.part)
    }
    _ = relationships.id(of: "theme", part: Self.themePart)
    var ledger = SlideLedger()
    let roles: [PlacedSlideText.Role] = [.title, .body, .notice, .number]
    let objects = roles.map { placeholder(for: $0, in: .words, isMaster: true, &ledger) }
    var xml = XMLText(isCompact: true)
    xml.element("p:sldMaster", Namespace.declarations) { xml in
      xml.element("p:cSld", []) { xml in
        xml.background(palette[deck.theme.page])
        xml.tree(objects)
      }
      xml.leaf("p:clrMap", palette.map)
      xml.element("p:sldLayoutIdLst", []) { xml in
        for (index, id) in layouts.enumerated() {
          xml.leaf("p:sldLayoutId", [("id", "\(2_147_483_649 + index)"), ("r:id", id)])
        }
      }
      xml.leaf("p:hf", [("hdr", "0"), ("dt", "0")])
      xml.element("p:txStyles", []) { xml in
        xml.levels("p:titleStyle", 1, look(.title, in: .words), palette, hasBullets: false)
        xml.levels("p:bodyStyle", 5, look(.body, in: .words), palette, hasBullets: true)
        xml.defaultLevels("p:otherStyle")
      }
    }
    return PackagePart(
      Self.masterPart,
      "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml", xml,
      relationships)
  }

  private func layout(_ layout: SlideLayout) -> PackagePart {
    var relationships = Relationships()
    _ = relationships.id(of: "slideMaster", part: Self.masterPart)
    var ledger = SlideLedger()
    var objects = ornaments(of: layout).map { ledger.ornament($0, palette) }
    objects += PlacedSlideText.Role.allCases
      .filter { layout.placeholder(for: $0) != nil }
      .map { placeholder(for: $0, in: layout, isMaster: false, &ledger) }
    let ground = ground(of: layout)
    var attributes = Namespace.declarations
    if let type = layout.type { attributes.append(("type", type)) }
    attributes += [("preserve", "1"), ("userDrawn", "1")]
    var xml = XMLText(isCompact: true)
    xml.element("p:sldLayout", attributes) { xml in
      xml.element("p:cSld", [("name", layout.rawValue)]) { xml in
        if ground != deck.theme.page { xml.background(palette[ground]) }
        xml.tree(objects)
      }
      xml.element("p:clrMapOvr", []) { $0.leaf("a:masterClrMapping", []) }
    }
    return PackagePart(
      layout.part, "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
      xml, relationships)
  }

  /// A place for text with its look and a word that says what belongs there.
  private func placeholder(
    for role: PlacedSlideText.Role, in layout: SlideLayout, isMaster: Bool,
    _ ledger: inout SlideLedger
  ) -> SlideObject {
    var placeholder = layout.placeholder(for: role)
    // In a master, the place for content is one for words, and indices are nobody's.
    if isMaster, role == .body { placeholder = .words }
    let look = look(role, in: layout)
    var text = TextBody(
      anchor: look.anchor, wraps: true,
      paragraphs: [
        TextParagraph(
          runs: [prompt(for: role)], alignment: look.alignment, isPlain: true)
      ])
    text.look = (look, palette[look.colour])
    return SlideObject(
      ledger.identity(role.name),
      .shape(
        SlideShape(
          placeholder: placeholder, geometry: .rectangle(look.frame, radius: 0), text: text)))
  }

  private func prompt(for role: PlacedSlideText.Role) -> TextRun {
    switch role {
    case .title: TextRun(text: "Click to edit the title")
    case .subtitle: TextRun(text: "Click to edit the subtitle")
    case .body, .sources: TextRun(text: "Click to edit the text")
    case .notice: TextRun(text: deck.notice)
    case .number: TextRun(text: "‹#›", kind: .slideNumber)
    }
  }
}

extension PlacedSlideText.Role {
  /// What a text of the role is called among the objects of its slide.
  var name: String {
    switch self {
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .body: "Content"
    case .sources: "Sources"
    case .notice: "Notice"
    case .number: "Slide number"
    }
  }
}
