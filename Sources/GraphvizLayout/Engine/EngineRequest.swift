import Diagrams

/// What Graphviz is asked: sizes, columns and joints, and no word of text.
struct EngineRequest: Sendable {
  struct Node: Sendable {
    var width: Double
    var height: Double
    var column: Int
  }

  struct Edge: Sendable {
    var tail: Int
    var head: Int
    var weight: Int
  }

  var nodes: [Node]
  var edges: [Edge]
  /// The least extent of each column along the flow, so that headings fit.
  var columnExtents: [Double]
  var isDownward: Bool
  var separation: Separation
  var effort: Double
}

/// The room between boxes, in points.
struct Separation: Sendable, Hashable {
  /// Between neighbours in one column.
  var boxes: Double
  /// Between columns.
  var columns: Double
}

/// Graphviz's answer, with the origin at the top left.
struct EngineAnswer: Sendable {
  var width: Double
  var height: Double
  var centres: [Point]
  var curves: [Curve]
}
