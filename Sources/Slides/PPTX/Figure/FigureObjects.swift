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
  /// The ids of the shapes that arrows are glued to, by the ids of boxes and, for heads, arrows.
  private var targetIDs: [String: Int] = [:]

  /// - Parameter ground: the colour of the slide, so that no page of the same colour is drawn.
  init(
    _ picture: PlacedPicture, on ground: Colour, palette: ThemePalette, connectors: Connectors
  ) {
    self.picture = picture.picture
    self.ground = ground
    maker = ShapeMaker(palette: palette)
    let place = Transform(
      scale: picture.scale, offset: Point(x: picture.frame.x, y: picture.frame.y))
    parts = picture.picture.scene.transformed(place).layers.flatMap(\.parts)
    glue = ArrowGlue(connectors == .glued ? parts : [])
  }

  /// The whole figure; nil if nothing is drawn.
  mutating func group(_ ledger: inout SlideLedger) -> SlideObject? {
    let title = picture.scene.title
    let identity = ledger.identity(
      title.isEmpty ? "Figure" : "Figure: \(title)", description: picture.alternative)
    for id in glue.targetIDs { targetIDs[id] = ledger.nextID() }
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
    let pieces = PartShapes(of: part).pieces
    let heads = part.id.flatMap { glue.heads[$0] } ?? []
    guard let first = pieces.first else { return nil }
    let description = part.tooltip == name.text ? "" : part.tooltip
    if pieces.count + heads.count == 1 {
      return object(for: first, of: part, named: name.text, description, isOuter: true, &ledger)
    }
    let whole = ledger.identity(name.text, description: description)
    var objects = pieces.enumerated().map { index, piece in
      object(
        for: piece, of: part, named: name.text(of: piece), "", isOuter: index == 0, &ledger)
    }
    for head in heads {
      let identity = ledger.identity("Head", as: targetIDs[head.arrowID])
      objects.append(SlideObject(identity, .shape(maker.shape(head.shape))))
    }
    return SlideObject(whole, .group(objects))
  }

  /// A piece as a shape; the outermost one of a box has the id that its arrows know.
  private func object(
    for piece: PartShapes.Piece, of part: Scene.Part, named name: String, _ description: String,
    isOuter: Bool, _ ledger: inout SlideLedger
  ) -> SlideObject {
    let identity = ledger.identity(
      name, description: description, link: piece.role == .gap ? nil : part.link,
      as: isOuter && part.isBox ? part.id.flatMap { targetIDs[$0] } : nil)
    return SlideObject(identity, .shape(maker.shape(piece)))
  }

  private func connector(
    _ arrow: ArrowGlue.GluedArrow, _ part: Scene.Part, _ name: String, _ ledger: inout SlideLedger
  ) -> SlideObject? {
    func end(_ end: ArrowGlue.End) -> SlideConnector.End? {
      targetIDs[end.partID].map {
        SlideConnector.End(shapeID: $0, site: end.site, place: end.place, side: end.side)
      }
    }
    guard let start = end(arrow.start), let tip = end(arrow.end) else { return nil }
    var line = maker.line(arrow.stroke)
    line.head = arrow.head
    let identity = ledger.identity(name, description: part.tooltip, link: part.link)
    return SlideObject(
      identity, .connector(SlideConnector(start: start, end: tip, line: line)))
  }
}
