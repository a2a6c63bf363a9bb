import Diagrams
import Figures
import GraphvizLayout

/// Makes a figure into shapes that can be edited: one group with the alternative text, and in it a
/// shape or group for each box, arrow and text, named after what it says.
struct FigureObjects {
  private let picture: PlacedPicture
  private let ground: Colour
  private let palette: ThemePalette
  private let glue: ArrowGlue
  /// The ids of the shapes that arrows are glued to, by the ids of their parts.
  private var bodyIDs: [String: Int] = [:]

  /// - Parameter ground: the colour of the slide, so that no page of the same colour is drawn.
  init(
    _ picture: PlacedPicture, on ground: Colour, palette: ThemePalette, connectors: Connectors
  ) {
    self.picture = picture
    self.ground = ground
    self.palette = palette
    glue = ArrowGlue(connectors == .glued ? picture.picture.scene : nil)
  }

  /// The whole figure; nil if nothing is drawn.
  mutating func group(_ ledger: inout SlideLedger) -> SlideObject? {
    let scene = picture.picture.scene
    let identity = ledger.identity(
      scene.title.isEmpty ? "Figure" : "Figure: \(scene.title)",
      description: picture.picture.alternative)
    for id in glue.gluedIDs { bodyIDs[id] = ledger.nextID() }
    var objects: [SlideObject] = []
    for part in scene.layers.flatMap(\.parts) {
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
    let description = part.tooltip == name.text ? "" : part.tooltip
    var pieces = PartShapes(of: part).pieces
    if name.isBox, let id = part.id {
      pieces += (glue.heads[id] ?? []).map { PartShapes.Piece(shape: $0) }
    }
    guard pieces.count != 1 else {
      let identity = identity(
        pieces[0], part, name: name.text, description: description, isMain: true, &ledger)
      return SlideObject(identity, .shape(shape(pieces[0], part)))
    }
    guard !pieces.isEmpty else { return nil }
    let whole = ledger.identity(name.text, description: description)
    let main = pieces.lastIndex { $0.shape?.isRectangle ?? false }
    let objects = pieces.enumerated().map { index, piece in
      let own = role(of: piece, at: index, main: main, of: pieces.count, name)
      let identity = identity(
        piece, part, name: own, description: "", isMain: index == main || name.isArrow, &ledger)
      return SlideObject(identity, .shape(shape(piece, part)))
    }
    return SlideObject(whole, .group(objects))
  }

  /// The identity of a shape; the body of a glued box has one that its arrows know.
  private func identity(
    _ piece: PartShapes.Piece, _ part: Scene.Part, name: String, description: String, isMain: Bool,
    _ ledger: inout SlideLedger
  ) -> SlideObject.Identity {
    let link = isMain ? part.link : nil
    if isMain, let id = part.id.flatMap({ bodyIDs[$0] }) {
      return SlideObject.Identity(
        id: id, name: name, description: description, linkID: ledger.linkID(of: link))
    }
    return ledger.identity(name, description: description, link: link)
  }

  /// What a shape is in its group.
  private func role(
    of piece: PartShapes.Piece, at index: Int, main: Int?, of count: Int, _ name: PartName
  ) -> String {
    if name.isArrow {
      guard case .path(let path, _, _)? = piece.shape, path.isCurved else {
        return index == count - 1 ? "Head" : "Gap"
      }
      return "Line"
    }
    if index == main { return name.isBox ? name.text : "Shape" }
    if !piece.lines.isEmpty {
      let words = piece.lines.flatMap(\.runs).map(\.text).joined()
      return piece.shape == nil ? "Text \(words)" : "Badge \(words)"
    }
    return index < main ?? 0 ? "Halo" : "Sign"
  }

  private func shape(_ piece: PartShapes.Piece, _ part: Scene.Part) -> SlideShape {
    let frames = SceneFrame(picture)
    var shape = frames.shape(piece, palette)
    if let id = part.id, let sites = glue.sites[id],
      case .rectangle(let frame, let radius) = shape.geometry,
      piece.shape == part.shapes.last(where: \.isRectangle)
    {
      shape.geometry = .glued(
        frame, radius: radius,
        sites: sites.map { Geometry.Site(place: frames.place($0.place), side: $0.side) })
    }
    return shape
  }

  private func connector(
    _ arrow: ArrowGlue.GluedArrow, _ part: Scene.Part, _ name: String, _ ledger: inout SlideLedger
  ) -> SlideObject? {
    let frames = SceneFrame(picture)
    func end(_ end: ArrowGlue.End) -> SlideConnector.End? {
      guard let shapeID = bodyIDs[end.boxID], let sites = glue.sites[end.boxID] else { return nil }
      let site = sites[end.site]
      return SlideConnector.End(
        shapeID: shapeID, site: end.site, place: frames.place(site.place), side: site.side)
    }
    guard let start = end(arrow.start), let tip = end(arrow.end) else { return nil }
    var line = frames.line(arrow.stroke, palette)
    line.head = arrow.head
    let identity = ledger.identity(name, description: part.tooltip, link: part.link)
    return SlideObject(
      identity, .connector(SlideConnector(start: start, end: tip, line: line)))
  }
}

extension Shape {
  var isRectangle: Bool {
    if case .rectangle = self { true } else { false }
  }
}

extension Path {
  var isCurved: Bool {
    steps.contains { if case .curve = $0 { true } else { false } }
  }
}
