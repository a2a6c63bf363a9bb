import Diagrams

/// One way to arrange a diagram.
struct Trial: Sendable, Hashable {
  /// The most boxes without arrows among them that share a column.
  var crowd: Int
  /// How much more room than necessary lies between nodes of a column.
  var looseness: Double

  /// The ways to try: several for a diagram that people will look at closely, one for a large one.
  static func all(for diagram: Diagram) -> [Trial] {
    let count = diagram.boxes.count
    let crowd = diagram.direction == .right ? 7 : 6
    if count > 120 { return [Trial(crowd: crowd * 4, looseness: 1)] }
    let crowds = count <= 4 ? [.max] : count <= 60 ? [.max, crowd, crowd - 2] : [.max, crowd * 2]
    return crowds.map { Trial(crowd: $0, looseness: 1) }
  }
}
