import GraphvizLayout

/// Something that can be selected on a slide, in points of the slide.
struct SlideObject {
  /// What every object has to be told from the others.
  struct Identity {
    /// Unique on its slide.
    let id: Int
    let name: String
    /// What those hear who cannot see it.
    let description: String
    /// The relationship to the page that a click opens.
    let linkID: String?
    /// Whether there is nothing to hear.
    let isDecorative: Bool
  }

  indirect enum Content {
    case shape(SlideShape)
    case connector(SlideConnector)
    /// Objects that are selected and moved together.
    case group([SlideObject])
  }

  let identity: Identity
  let content: Content

  init(_ identity: Identity, _ content: Content) {
    self.identity = identity
    self.content = content
  }

  /// The smallest upright rectangle around the outline, without the width of lines.
  var frame: Rect {
    switch content {
    case .shape(let shape): return shape.geometry.frame
    case .connector(let connector):
      return Rect(spanning: connector.start.place, connector.end.place)
    case .group(let objects):
      guard let first = objects.first?.frame else { return Rect(x: 0, y: 0, width: 0, height: 0) }
      return objects.dropFirst().reduce(first) { $0.union($1.frame) }
    }
  }
}

/// An outline with what it is filled with and what is written in it.
struct SlideShape {
  /// The part of the slide's layout that it fills.
  var placeholder: Placeholder?
  var isTextBox = false
  var geometry: Geometry
  var fill: ThemeColour?
  var line: SlideLine?
  var text: TextBody?
}

/// How the outline of a shape is drawn.
struct SlideLine {
  var colour: ThemeColour
  /// In points.
  var width: Double
  /// Lengths of dashes and gaps in turn, in points; none for a solid line.
  var dashes: [Double] = []
  var isRound = false
  /// The head at the far end that the format itself knows.
  var head: NativeHead?
}

/// A head of a line that the format itself knows.
enum NativeHead: String {
  case triangle, diamond
}

/// A line that stays joined to two shapes.
struct SlideConnector {
  /// Where a connector is glued to a shape.
  struct End {
    let shapeID: Int
    /// The place among the connection sites of the shape.
    let site: Int
    let place: Point
    let side: BoxSide
  }

  let start: End
  let end: End
  let line: SlideLine
}

/// A side of a box.
enum BoxSide {
  case top, left, bottom, right
}

/// The part of a layout that a shape fills.
struct Placeholder: Hashable {
  /// As ECMA-376 names it; nil for content of any kind.
  let type: String?
  let index: Int?

  /// The picture of a slide on the page of its notes.
  static let image = Placeholder(type: "sldImg", index: nil)
  static let title = Placeholder(type: "title", index: nil)
  static let centredTitle = Placeholder(type: "ctrTitle", index: nil)
  static let centredSubtitle = Placeholder(type: "subTitle", index: 1)
  static let words = Placeholder(type: "body", index: 1)
  static let content = Placeholder(type: nil, index: 1)
  static let subtitle = Placeholder(type: "body", index: 13)
  static let footer = Placeholder(type: "ftr", index: 11)
  static let number = Placeholder(type: "sldNum", index: 12)
}

extension Rect {
  init(spanning one: Point, _ other: Point) {
    self.init(
      x: min(one.x, other.x), y: min(one.y, other.y), width: abs(one.x - other.x),
      height: abs(one.y - other.y))
  }
}
