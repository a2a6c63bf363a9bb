import Diagrams
import GraphvizLayout

/// Slanted lines that fill a rectangle, for what must be told apart without colour.
enum Hatching {
  /// Lines from bottom left to top right, `gap` points apart, that end at the sides of `frame`.
  static func path(in frame: Rect, gap: Double = 5) -> Path {
    var steps: [Path.Step] = []
    var sum = gap
    while sum < frame.width + frame.height {
      let start = Point(
        x: frame.x + max(0, sum - frame.height), y: frame.y + min(sum, frame.height))
      let end = Point(x: frame.x + min(sum, frame.width), y: frame.y + max(0, sum - frame.width))
      steps += [.move(start), .line(end)]
      sum += gap
    }
    return Path(steps)
  }
}
