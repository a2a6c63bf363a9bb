import Diagrams
import Figures
import GraphvizLayout

/// Makes a figure into shapes that can be edited: one group with the alternative text, and in it a
/// shape or group for each box, arrow and text, named after what it says.
struct FigureObjects {
  private let picture: SlidePicture
  /// In points of the slide.
  private let parts: [Scene.Part]
  private let ground: Colour
  private let maker: ShapeMaker
  private let glue: ArrowGlue
  /// The ids of the shapes that arrows are glued to, by the ids of their parts.
  private var bodyIDs: [String: Int] = [:]

  /// - Parameter ground: the colour of the slide, so that no page of the same colour is drawn.
  init(
    _ picture: PlacedPicture, on ground: Colour, palette: ThemePalette, connectors: Connectors
  ) {
    self.picture = picture.picture
    self.ground = ground
    maker = ShapeMaker(palette: palette)
    let corner = Point(x: picture.frame.x, y: picture.frame.y)
    parts = picture.picture.scene.layers.flatMap(\.parts).map {
      $0.placed(at: corner, scale: picture.scale)
    }
    glue = ArrowGlue(connectors == .glued ? parts : [])
  }

  /// The whole figure; nil if nothing is drawn.
  mutating func group(_ ledger: inout SlideLedger) -> SlideObject? {
    let title = picture.scene.title
    let identity = ledger.identity(
      title.isEmpty ? "Figure" : "Figure: \(title)", description: picture.alternative)
    for id in glue.gluedIDs { bodyIDs[id] = ledger.nextID() }
    var objects: [SlideObject] = []
    for part in parts {
      if let object = object(for: part, &ledger) { objects.append(object) }
    }
    return objects.isEmpty ? nil : SlideObject(identity, .group(objects))
  }

  private func object(for part: Scene.Part, _ ledger: inout SlideLedger) -> SlideObject? {
    if part.classes == ["page"], case .rectangle(_, _, ground, nil)? = part.shapes.first {
      return nil
    }
    let name = PartName(part)
    if let arrow = part.id.flatMap({ glue.arrows[$0] }) {
      return connector(arrow, part, name.text, &ledger)
    }
    var pieces = PartShapes(of: part).pieces
    if let id = part.id {
      pieces += (glue.heads[id] ?? []).map { PartShapes.Piece(shape: $0, role: .head) }
    }
    guard let first = pieces.first else { return nil }
    let description = part.tooltip == name.text ? "" : part.tooltip
    if pieces.count == 1 {
      return object(for: first, of: part, named: name.text, description, &ledger)
    }
    let whole = ledger.identity(name.text, description: description)
    let objects = pieces.map { piece in
      object(for: piece, of: part, named: name.text(of: piece), "", &ledger)
    }
    return SlideObject(whole, .group(objects))
  }

  /// A piece as a shape; the body of a glued box has an id that its arrows know, and their sites.
  private func object(
    for piece: PartShapes.Piece, of part: Scene.Part, named name: String, _ description: String,
    _ ledger: inout SlideLedger
  ) -> SlideObject {
    var shape = maker.shape(piece)
    let link = piece.role == .gap ? nil : part.link
    guard piece.role == .body, let id = part.id, let bodyID = bodyIDs[id],
      let sites = glue.sites[id], case .rectangle(let frame, let radius) = shape.geometry
    else {
      return SlideObject(
        ledger.identity(name, description: description, link: link), .shape(shape))
    }
    shape.geometry = .glued(frame, radius: radius, sites: sites)
    let identity = SlideObject.Identity(
      id: bodyID, name: name, description: description, linkID: ledger.linkID(of: link))
    return SlideObject(identity, .shape(shape))
  }

  private func connector(
    _ arrow: ArrowGlue.GluedArrow, _ part: Scene.Part, _ name: String, _ ledger: inout SlideLedger
  ) -> SlideObject? {
    func end(_ end: ArrowGlue.End) -> SlideConnector.End? {
      guard let shapeID = bodyIDs[end.boxID], let sites = glue.sites[end.boxID] else { return nil }
      let site = sites[end.site]
      return SlideConnector.End(
        shapeID: shapeID, site: end.site, place: site.place, side: site.side)
    }
    guard let start = end(arrow.start), let tip = end(arrow.end) else { return nil }
    var line = maker.line(arrow.stroke)
    line.head = arrow.head
    let identity = ledger.identity(name, description: part.tooltip, link: part.link)
    return SlideObject(
      identity, .connector(SlideConnector(start: start, end: tip, line: line)))
  }
}
