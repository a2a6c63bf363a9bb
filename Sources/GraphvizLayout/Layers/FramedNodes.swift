import Diagrams

/// The frames among the nodes of a graph in columns.
struct FramedNodes: Sendable {
  /// A frame's place along and across the flow.
  struct Room: Sendable {
    let frame: Rect
    let title: Rect
  }

  let metrics: [EnclosureMetrics]
  /// The frame in which each node stands: a box, or the place where an arrow turns beside one.
  let frameOfNode: [Int?]
  /// The extent of each frame along the flow.
  let lengths: [Double]
  /// The outermost nodes of each frame.
  private let ends: [(first: Int, last: Int)]

  /// - Parameter boxLengths: those of all boxes, halos included, along the flow.
  init(
    _ stacks: BoxStacks, of diagram: Diagram, graph: LayeredGraph, order: ColumnOrder,
    boxLengths: [Double]
  ) {
    var frameOfNode = graph.columnOfNode.indices.map {
      graph.isBox($0) ? stacks.stackOfBox[$0] : nil
    }
    for arrow in graph.ends.indices where graph.isBackward(arrow) {
      let chain = graph.chains[arrow]
      frameOfNode[chain[1]] = frameOfNode[chain[0]]
      frameOfNode[chain[chain.count - 2]] = frameOfNode[chain[chain.count - 1]]
    }
    let metrics = zip(diagram.enclosures, stacks.members).map { enclosure, boxes in
      EnclosureMetrics(
        of: enclosure, lengths: boxes.map { boxLengths[$0] }, direction: diagram.direction)
    }
    self.metrics = metrics
    self.frameOfNode = frameOfNode
    lengths = zip(metrics, stacks.members).map { metrics, boxes in
      max(metrics.title.along, boxes.map { boxLengths[$0] }.max() ?? 0) + 2 * EnclosureMetrics.pad
    }
    ends = stacks.members.enumerated().map { frame, boxes in
      let nodes = order.columns[graph.columnOfNode[boxes[0]]].filter { frameOfNode[$0] == frame }
      return (nodes.first ?? boxes[0], nodes.last ?? boxes[0])
    }
  }

  /// The extents of nodes with the room of frames around the outermost.
  func widened(_ extents: [Alignment.Extent]) -> [Alignment.Extent] {
    var extents = extents
    for (metrics, end) in zip(metrics, ends) {
      extents[end.first].above += metrics.before
      extents[end.last].below += EnclosureMetrics.pad
    }
    return extents
  }

  /// The nodes that stand in one frame with the node above them.
  func glued(in order: ColumnOrder) -> Set<Int> {
    Set(
      order.columns.flatMap { column in
        zip(column, column.dropFirst()).filter { isFramed($0, with: $1) }.map(\.1)
      })
  }

  func column(of frame: Int, in graph: LayeredGraph) -> Int {
    graph.columnOfNode[ends[frame].first]
  }

  /// Whether both stand in one frame.
  func isFramed(_ node: Int, with other: Int) -> Bool {
    frameOfNode[node] != nil && frameOfNode[node] == frameOfNode[other]
  }

  /// - Parameters:
  ///   - extents: widened.
  ///   - middles: of the nodes, along the flow.
  func rooms(
    places: [Double], extents: [Alignment.Extent], middles: (_ node: Int) -> Double
  ) -> [Room] {
    zip(metrics, zip(ends, lengths)).map { metrics, place in
      let ((first, last), length) = place
      let top = places[first] - extents[first].above
      let bottom = places[last] + extents[last].below
      let frame = Rect(
        x: middles(first) - length / 2, y: top, width: length, height: bottom - top)
      return Room(frame: frame, title: metrics.titleRoom(in: frame))
    }
  }
}
