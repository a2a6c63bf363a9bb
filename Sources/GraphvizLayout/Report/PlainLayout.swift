package import Diagrams

/// What plain `dot` makes of the same boxes and arrows: no lanes, its own settings.
///
/// The yardstick for our own drawing, which must keep every box in its lane.
package enum PlainLayout {
  /// Pairs of arrows that cross in `dot`'s drawing, counted as in ``LayoutReport``.
  ///
  /// Throws ``LayoutError`` for a diagram over `limits`, and whenever Graphviz fails.
  package static func crossings(
    of diagram: Diagram, limits: LayoutLimits = LayoutLimits()
  ) throws(LayoutError) -> Int {
    guard !diagram.boxes.isEmpty else { return 0 }
    try limits.check(diagram)
    let metrics = diagram.boxes.map { BoxMetrics(of: $0, in: diagram) }
    let request = EngineRequest(
      nodes: metrics.map { box in
        EngineRequest.Node(
          width: box.width + box.halo * 2, height: box.height + box.halo * 2, column: nil)
      },
      edges: diagram.joints.map { EngineRequest.Edge(tail: $0.tail, head: $0.head, weight: 1) },
      columnCount: 0, isDownward: diagram.direction == .down, effort: 1)
    let answer = try GraphvizEngine.answer(request, limits: limits)
    return Crossings.count(
      answer.curves.map { $0.samples(perSegment: 30) }, joining: diagram.joints,
      frames: zip(answer.centres, request.nodes).map {
        Rect(centre: $0, width: $1.width, height: $1.height)
      })
  }
}
