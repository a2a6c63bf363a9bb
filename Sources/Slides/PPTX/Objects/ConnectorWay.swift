import GraphvizLayout

/// The preset that leads from one end of a connector to the other, and how it is turned.
///
/// The presets start at the top left and end at the bottom right: a curve there leaves and comes in
/// horizontally. Ends on other than opposite sides are joined by a straight line.
struct ConnectorWay {
  let preset: String
  /// The attributes of the frame that turn it.
  let turn: [(String, String)]
  let frame: Rect

  init(_ connector: SlideConnector) {
    let (start, end) = (connector.start.place, connector.end.place)
    let span = Rect(spanning: start, end)
    var turn: [(String, String)] = []
    switch (connector.start.side, connector.end.side) {
    case (.bottom, .top) where start.y < end.y, (.top, .bottom) where start.y > end.y:
      // A quarter turn clockwise of a frame with width and height exchanged, mirrored before.
      turn.append(("rot", "5400000"))
      if start.y > end.y { turn.append(("flipH", "1")) }
      if start.x < end.x { turn.append(("flipV", "1")) }
      preset = "curvedConnector3"
      frame = Rect(centre: span.centre, width: span.height, height: span.width)
    case let sides:
      if end.x < start.x { turn.append(("flipH", "1")) }
      if end.y < start.y { turn.append(("flipV", "1")) }
      preset =
        switch sides {
        case (.right, .left) where start.x < end.x: "curvedConnector3"
        case (.left, .right) where start.x > end.x: "curvedConnector3"
        default: "straightConnector1"
        }
      frame = span
    }
    self.turn = turn
  }
}
