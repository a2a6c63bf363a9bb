/// What Graphviz is asked: sizes, columns and joints, and no word of text.
struct EngineRequest: Sendable {
  struct Node: Sendable {
    var width: Double
    var height: Double
    /// Nil where Graphviz may choose.
    var column: Int?
  }

  struct Edge: Sendable {
    var tail: Int
    var head: Int
    /// 1 to 100.
    var weight: Int
  }

  var nodes: [Node]
  var edges: [Edge]
  var columnCount: Int
  var isDownward: Bool
  /// How hard to work on crossings; 1 is Graphviz's own choice.
  var effort: Double
}

/// Places and paths, with the origin at the top left.
struct EngineAnswer: Sendable {
  var width: Double
  var height: Double
  var centres: [Point]
  var curves: [Curve]
}
