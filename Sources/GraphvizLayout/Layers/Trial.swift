import Diagrams

/// One way to begin to arrange a diagram.
struct Trial: Sendable, Hashable {
  /// The most boxes without arrows among them that share a column.
  var crowd: Int

  /// The ways to try: two for a diagram that people will look at closely, one for a large one.
  static func all(for diagram: Diagram) -> [Trial] {
    let count = diagram.boxes.count
    if count > 120 { return [Trial(crowd: 28)] }
    if count <= 4 { return [Trial(crowd: .max)] }
    return [Trial(crowd: .max), Trial(crowd: count <= 60 ? 5 : 12)]
  }
}
