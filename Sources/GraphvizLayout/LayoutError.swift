import Diagrams

/// Why a diagram could not be placed.
package enum LayoutError: Error, Sendable, Hashable {
  /// More boxes or arrows than the limit.
  case tooLarge(part: String, count: Int, limit: Int)
  /// Graphviz was still working when its time was over.
  case tooSlow(seconds: Double)
  /// Graphviz died, of a signal where the number isn't 0.
  case crashed(signal: Int)
  /// Graphviz gave an error.
  case refused(String)
  /// Graphviz left out a box or an arrow.
  case incomplete
  /// The system refused a process or memory; the number is `errno`.
  case noResources(Int)
}

extension LayoutError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLarge(let part, let count, let limit):
      "the diagram has \(count) \(part), and the most that can be placed is \(limit);"
        + " narrow the question or group \(part)"
    case .tooSlow(let seconds):
      "the layout took longer than \(seconds) s; draw fewer boxes or arrows"
    case .crashed(let signal):
      "Graphviz crashed" + (signal == 0 ? "" : " (signal \(signal))") + " while placing the diagram"
    case .refused(let reason): "Graphviz refused the diagram: \(reason)"
    case .incomplete: "Graphviz left out a part of the diagram"
    case .noResources(let number): "the layout process could not start (error \(number))"
    }
  }
}

/// How large a diagram may be and what its layout may cost.
package struct LayoutLimits: Sendable, Hashable {
  /// The most boxes.
  package var boxes: Int
  /// The most arrows.
  package var arrows: Int
  /// Seconds that Graphviz may take.
  package var seconds: Double
  /// Megabytes beyond those of the program.
  package var megabytes: Int

  package init(
    boxes: Int = 400, arrows: Int = 2000, seconds: Double = 10, megabytes: Int = 1024
  ) {
    self.boxes = boxes
    self.arrows = arrows
    self.seconds = seconds
    self.megabytes = megabytes
  }

  /// Throws ``LayoutError/tooLarge(part:count:limit:)`` for a diagram with too many parts.
  func check(_ diagram: Diagram) throws(LayoutError) {
    if diagram.boxes.count > boxes {
      throw .tooLarge(part: "boxes", count: diagram.boxes.count, limit: boxes)
    }
    if diagram.arrows.count > arrows {
      throw .tooLarge(part: "arrows", count: diagram.arrows.count, limit: arrows)
    }
  }
}
