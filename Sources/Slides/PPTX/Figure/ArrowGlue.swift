import Diagrams
import Figures
import GraphvizLayout

/// Which arrows of a figure become connectors, and where these are glued.
///
/// Every arrow has a place of its own on the outline of either box, there where the layout had it
/// end: on a shared place, the heads of several would lie on each other and could be mistaken. Heads
/// that the format doesn't know go with the box that they stand at.
struct ArrowGlue {
  struct End {
    let boxID: String
    /// The place in `sites`.
    let site: Int
  }

  struct GluedArrow {
    let start: End
    let end: End
    let stroke: Stroke
    let head: NativeHead?
  }

  /// Arrows by the ids of their parts; others stay curves.
  private(set) var arrows: [String: GluedArrow] = [:]
  /// Places on the outlines of boxes.
  private(set) var sites: [String: [Geometry.Site]] = [:]
  /// Heads that stand at a box.
  private(set) var heads: [String: [Shape]] = [:]
  /// The boxes that have sites, in the order of the arrows.
  private(set) var gluedIDs: [String] = []

  /// Glues the arrows among `parts` to the boxes among them.
  init(_ parts: [Scene.Part]) {
    var frames: [String: Rect] = [:]
    for part in parts where part.isBox {
      guard let id = part.id,
        case .rectangle(let frame, _, _, _)? = part.shapes.last(where: \.isRectangle)
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
      case .path(let path, nil, let stroke?) = part.shapes[lineIndex],
      let first = path.ends.first, let last = path.ends.last
    else { return }
    let isNative = part.classes.contains("promotes") || part.classes.contains("requires")
    let head = Array(part.shapes[(lineIndex + 1)...])
    if !isNative, !head.isEmpty { heads[part.joined[1], default: []] += head }
    let isBare = isNative || head.isEmpty
    arrows[id] = GluedArrow(
      start: site(at: from.nearestOnOutline(to: first), of: part.joined[0], from),
      end: site(at: isBare ? to.nearestOnOutline(to: last) : last, of: part.joined[1], to),
      stroke: stroke,
      head: !isNative ? nil : part.classes.contains("promotes") ? .triangle : .diamond)
  }

  private mutating func site(at place: Point, of id: String, _ frame: Rect) -> End {
    if sites[id] == nil {
      gluedIDs.append(id)
      sites[id] = frame.usualSites
    }
    sites[id]?.append(Geometry.Site(place: place, side: frame.side(nearest: place)))
    return End(boxID: id, site: (sites[id]?.count ?? 1) - 1)
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
  /// The middles of the sides, which every rectangle has as sites and in this order.
  ///
  /// LibreOffice takes no notice of other sites where there are fewer than five.
  fileprivate var usualSites: [Geometry.Site] {
    [
      Geometry.Site(place: Point(x: centre.x, y: y), side: .top),
      Geometry.Site(place: Point(x: x, y: centre.y), side: .left),
      Geometry.Site(place: Point(x: centre.x, y: maxY), side: .bottom),
      Geometry.Site(place: Point(x: maxX, y: centre.y), side: .right),
    ]
  }

  fileprivate func side(nearest point: Point) -> BoxSide {
    let distances: [(BoxSide, Double)] = [
      (.left, abs(point.x - x)), (.right, abs(point.x - maxX)), (.top, abs(point.y - y)),
      (.bottom, abs(point.y - maxY)),
    ]
    return distances.min { $0.1 < $1.1 }?.0 ?? .left
  }

  /// The place on the outline that lies straight before `point`.
  fileprivate func nearestOnOutline(to point: Point) -> Point {
    switch side(nearest: point) {
    case .left: Point(x: x, y: min(max(point.y, y), maxY))
    case .right: Point(x: maxX, y: min(max(point.y, y), maxY))
    case .top: Point(x: min(max(point.x, x), maxX), y: y)
    case .bottom: Point(x: min(max(point.x, x), maxX), y: maxY)
    }
  }
}
