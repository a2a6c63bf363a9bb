import Diagrams

/// One way to ask Graphviz for a place for everything.
struct Trial: Sendable {
  var separation: Separation
  var crowd: Int
  var effort: Double

  /// The ways to try: several for a diagram that people will look at closely, one for a large one.
  static func all(for diagram: Diagram) -> [Trial] {
    let isRight = diagram.direction == .right
    let plain = Separation(boxes: 18, columns: isRight ? 38 : 34)
    let count = diagram.boxes.count
    if count > 120 { return [Trial(separation: plain, crowd: .max, effort: 1)] }
    let airy = Separation(boxes: isRight ? 24 : 22, columns: isRight ? 48 : 42)
    let tight = Separation(boxes: 16, columns: isRight ? 34 : 40)
    let crowd = isRight ? 7 : 6
    var trials = [
      Trial(separation: plain, crowd: .max, effort: 6),
      Trial(separation: airy, crowd: .max, effort: 4),
      Trial(separation: plain, crowd: crowd, effort: 4),
    ]
    if count <= 60 {
      trials.append(Trial(separation: tight, crowd: .max, effort: 4))
      trials.append(Trial(separation: airy, crowd: crowd + 2, effort: 4))
    }
    return count <= 4 ? Array(trials.prefix(2)) : trials
  }

  func request(for diagram: Diagram, metrics: [BoxMetrics], columns: LaneColumns) -> EngineRequest {
    let positions = diagram.positions
    return EngineRequest(
      nodes: metrics.indices.map { index in
        let room = metrics[index].halo * 2
        return EngineRequest.Node(
          width: metrics[index].width + room, height: metrics[index].height + room,
          column: columns.columnOfBox[index])
      },
      edges: diagram.arrows.map { arrow in
        EngineRequest.Edge(
          tail: positions[arrow.from] ?? 0, head: positions[arrow.to] ?? 0,
          weight: 1 << (arrow.strength.rawValue - 1))
      },
      columnExtents: columns.laneOfColumn.map { lane in
        let count = columns.laneOfColumn.count { $0 == lane }
        let heading = BandHeading(of: diagram.lanes[lane], direction: diagram.direction)
        let missing = heading.extent + 20 - Double(count) * separation.columns
        return max(1, missing / Double(count))
      },
      isDownward: diagram.direction == .down, separation: separation, effort: effort)
  }
}
