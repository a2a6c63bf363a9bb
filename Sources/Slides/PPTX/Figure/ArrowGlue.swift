import Diagrams
import Figures
import GraphvizLayout

/// Which arrows of a figure become connectors, and where these are glued.
///
/// Ends are glued to the middle of a side of a box. Heads that the format doesn't know, tees and open
/// dots, become shapes of their own there where the layout has them; they go with the box, and the
/// connector is glued to them, so that no two signs lie on each other. Places of our own on a box's
/// outline would be nearer to the layout, but LibreOffice doesn't follow them.
struct ArrowGlue {
  struct GluedArrow {
    let start: End
    let end: End
    let stroke: Stroke
    let head: NativeHead?
  }

  struct End {
    /// The part whose outline, or the arrow whose head, the end is glued to.
    let partID: String
    let side: BoxSide
    let place: Point
    /// The place among the connection sites of the preset.
    let site: Int
  }

  /// A head that stands at a box.
  struct Head {
    let arrowID: String
    let shape: Shape
  }

  /// Arrows by the ids of their parts; others stay curves.
  private(set) var arrows: [String: GluedArrow] = [:]
  /// Heads by the ids of the boxes that they stand at.
  private(set) var heads: [String: [Head]] = [:]
  /// What ends are glued to, in the order of the arrows.
  private(set) var targetIDs: [String] = []

  /// Glues the arrows among `parts` to the boxes among them.
  init(_ parts: [Scene.Part]) {
    var frames: [String: Rect] = [:]
    for part in parts where part.isBox {
      // The halo, where there is one.
      guard let id = part.id, case .rectangle(let frame, _, _, _)? = part.shapes.first
      else { continue }
      frames[id] = frame
    }
    for part in parts where part.isArrow { glue(part, frames) }
  }

  /// An arrow back to its own box stays a curve, as connectors can't lead around a box.
  private mutating func glue(_ part: Scene.Part, _ frames: [String: Rect]) {
    guard let id = part.id, part.joined.count == 2, part.joined[0] != part.joined[1],
      let from = frames[part.joined[0]], let to = frames[part.joined[1]],
      let lineIndex = part.shapes.lastIndex(where: \.isCurve),
      case .path(let path, _, let stroke?) = part.shapes[lineIndex],
      let first = path.ends.first, let last = path.ends.last
    else { return }
    let native = NativeHead(of: part)
    let drawn = part.shapes[(lineIndex + 1)...]
    let startSide = from.side(nearest: first)
    let endSide = to.side(nearest: last)
    var end = End(
      partID: part.joined[1], side: endSide, place: to.middle(of: endSide), site: endSide.site)
    if native == nil, let shape = drawn.first {
      guard drawn.count == 1, let head = shape.upright else { return }
      let site = head.isRectangle ? endSide.site : endSide.site * 2
      end = End(partID: id, side: endSide, place: head.frame.middle(of: endSide), site: site)
      heads[part.joined[1], default: []].append(Head(arrowID: id, shape: head.shape))
    }
    let start = End(
      partID: part.joined[0], side: startSide, place: from.middle(of: startSide),
      site: startSide.site)
    arrows[id] = GluedArrow(start: start, end: end, stroke: stroke, head: native)
    for target in [start.partID, end.partID] where !targetIDs.contains(target) {
      targetIDs.append(target)
    }
  }
}

extension NativeHead {
  /// The head of an arrow's part; nil for one that the format hasn't.
  fileprivate init?(of part: Scene.Part) {
    if part.classes.contains(Arrow.Ending.promotes.rawValue) {
      self = .triangle
    } else if part.classes.contains(Arrow.Ending.requires.rawValue) {
      self = .diamond
    } else {
      return nil
    }
  }
}

extension BoxSide {
  /// Its place among the connection sites of a rectangle; of an ellipse, at twice that.
  fileprivate var site: Int {
    switch self {
    case .top: 0
    case .left: 1
    case .bottom: 2
    case .right: 3
    }
  }
}

extension Shape {
  /// A disc as it is, and an upright or level stroke as the bar that it looks like; nil for what has
  /// no outline to be glued to.
  fileprivate var upright: (shape: Shape, frame: Rect, isRectangle: Bool)? {
    switch self {
    case .circle(let centre, let radius, _, _):
      return (self, Rect(centre: centre, width: radius * 2, height: radius * 2), false)
    case .path(let path, nil, let stroke?):
      let bounds = path.bounds
      guard path.steps.count == 2, min(bounds.width, bounds.height) < 0.01 else { return nil }
      let bar = bounds.inset(by: -stroke.width / 2)
      return (
        .rectangle(bar, radius: stroke.width / 2, fill: stroke.colour, stroke: nil), bar, true
      )
    case .rectangle, .path, .text: return nil
    }
  }
}

extension Path {
  /// The points that the line goes through.
  fileprivate var ends: [Point] {
    steps.compactMap { step in
      switch step {
      case .move(let point), .line(let point), .curve(_, _, let point): point
      case .close: nil
      }
    }
  }
}

extension Rect {
  fileprivate func side(nearest point: Point) -> BoxSide {
    let distances: [(BoxSide, Double)] = [
      (.left, abs(point.x - x)), (.right, abs(point.x - maxX)), (.top, abs(point.y - y)),
      (.bottom, abs(point.y - maxY)),
    ]
    return distances.min { $0.1 < $1.1 }?.0 ?? .left
  }

  fileprivate func middle(of side: BoxSide) -> Point {
    switch side {
    case .top: Point(x: centre.x, y: y)
    case .left: Point(x: x, y: centre.y)
    case .bottom: Point(x: centre.x, y: maxY)
    case .right: Point(x: maxX, y: centre.y)
    }
  }
}
