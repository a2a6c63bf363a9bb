import Diagrams

/// The frames among the nodes of a graph in columns.
struct FramedNodes: Sendable {
  /// What a frame has in one of its columns.
  private struct Part {
    let column: Int
    /// The outermost nodes.
    let first: Int
    let last: Int
    /// The longest of the boxes there along the flow.
    let boxes: Double
    /// What the column needs for the frame along the flow.
    let length: Double
  }

  let metrics: [EnclosureMetrics]
  /// The frame in which each node stands: a box, the place where an arrow turns beside one, or where
  /// one passes a frame over several columns that holds one of its boxes.
  let frameOfNode: [Int?]
  private let frameOfBox: [Int?]
  private let parts: [[Part]]

  /// - Parameters:
  ///   - members: the boxes of each of the diagram's enclosures.
  ///   - boxLengths: those of all boxes, halos included, along the flow.
  init(
    _ members: [[Int]], of diagram: Diagram, graph: LayeredGraph, order: ColumnOrder,
    boxLengths: [Double]
  ) {
    var frameOfBox = boxLengths.map { _ in Int?.none }
    for (frame, boxes) in members.enumerated() {
      for box in boxes { frameOfBox[box] = frame }
    }
    let spans = members.map { boxes -> ClosedRange<Int> in
      let columns = boxes.map { graph.columnOfNode[$0] }
      return (columns.min() ?? 0)...(columns.max() ?? 0)
    }
    self.frameOfBox = frameOfBox
    let frameOfNode = graph.columnOfNode.indices.map { node -> Int? in
      if graph.isBox(node) { return frameOfBox[node] }
      if let frame = graph.frameOfRail[node] { return frame }
      guard let arrow = graph.arrowOfNode[node] else { return nil }
      let chain = graph.chains[arrow]
      let boxes = [chain[0], chain[chain.count - 1]]
      if graph.isBackward(arrow), node == chain[1] { return frameOfBox[boxes[0]] }
      if graph.isBackward(arrow), node == chain[chain.count - 2] { return frameOfBox[boxes[1]] }
      return boxes.lazy.compactMap { frameOfBox[$0] }
        .first { spans[$0].contains(graph.columnOfNode[node]) }
    }
    self.frameOfNode = frameOfNode
    func length(of boxes: [Int], in column: Int) -> Double {
      boxes.filter { graph.columnOfNode[$0] == column }.map { boxLengths[$0] }.max() ?? 0
    }
    let metrics = members.indices.map { frame in
      EnclosureMetrics(
        of: diagram.enclosures[frame],
        length: length(of: members[frame], in: spans[frame].lowerBound),
        direction: diagram.direction)
    }
    self.metrics = metrics
    parts = members.enumerated().map { frame, boxes in
      spans[frame].map { column in
        let nodes = order.columns[column].filter { frameOfNode[$0] == frame }
        let longest = length(of: boxes, in: column)
        let title = column == spans[frame].lowerBound ? metrics[frame].title.along : 0
        return Part(
          column: column, first: nodes.first ?? boxes[0], last: nodes.last ?? boxes[0],
          boxes: longest, length: max(title, longest) + 2 * EnclosureMetrics.pad)
      }
    }
  }

  /// The extents of nodes with the room of frames around the outermost.
  func widened(_ extents: [Alignment.Extent]) -> [Alignment.Extent] {
    var extents = extents
    for (metrics, parts) in zip(metrics, parts) {
      for (index, part) in parts.enumerated() {
        extents[part.first].above += index == 0 ? metrics.before : EnclosureMetrics.pad
        extents[part.last].below += EnclosureMetrics.pad
      }
    }
    return extents
  }

  /// The nodes that stand in a frame of one column with the node above them.
  func glued(in order: ColumnOrder) -> Set<Int> {
    Set(
      order.columns.flatMap { column in
        zip(column, column.dropFirst()).filter { upper, lower in
          isFramed(upper, with: lower) && frameOfNode[upper].map { parts[$0].count } == 1
        }.map(\.1)
      })
  }

  /// Nodes of different columns that must stand one below the other, as a frame over both columns
  /// lies between them.
  func walls(in order: ColumnOrder) -> [(upper: Int, lower: Int)] {
    parts.filter { $0.count > 1 }.flatMap { parts in
      parts.flatMap { part -> [(upper: Int, lower: Int)] in
        let column = order.columns[part.column]
        let above = column.prefix(order.positions[part.first]).last
        let below = column.dropFirst(order.positions[part.last] + 1).first
        let uppers = above.map { outermost(at: $0, \.last) } ?? []
        let lowers = below.map { outermost(at: $0, \.first) } ?? []
        return uppers.flatMap { upper in parts.map { (upper, $0.first) } }
          + lowers.flatMap { lower in parts.map { ($0.last, lower) } }
      }
    }
  }

  /// A node, or the outermost nodes on one side of the frame in which it stands.
  private func outermost(at node: Int, _ side: (Part) -> Int) -> [Int] {
    frameOfNode[node].map { parts[$0].map(side) } ?? [node]
  }

  /// The columns of a frame.
  func columns(of frame: Int) -> ClosedRange<Int> {
    (parts[frame].first?.column ?? 0)...(parts[frame].last?.column ?? 0)
  }

  /// What each column needs for a frame along the flow.
  func lengths(of frame: Int) -> [(column: Int, length: Double)] {
    parts[frame].map { ($0.column, $0.length) }
  }

  /// Whether both stand in one frame.
  func isFramed(_ node: Int, with other: Int) -> Bool {
    frameOfNode[node] != nil && frameOfNode[node] == frameOfNode[other]
  }

  /// Whether a frame holds a box.
  func holds(_ box: Int, in frame: Int) -> Bool { frameOfBox[box] == frame }
}

extension FramedNodes {
  /// A frame's place along and across the flow.
  struct Room: Sendable {
    let frame: Rect
    let title: Rect
    let columns: [Column]
  }

  /// The stretches of a frame along the flow that belong to one of its columns.
  struct Column: Sendable {
    /// What an arrow at home in the frame may not run over: all but the gap to the next column.
    let inner: ClosedRange<Double>
    /// Up to the middle of the gap.
    let whole: ClosedRange<Double>
  }

  /// What a frame has in a column; nil in a column that isn't its own.
  func part(of frame: Int, in column: Int, _ rooms: [Room]) -> Column? {
    let index = column - columns(of: frame).lowerBound
    return rooms[frame].columns.indices.contains(index) ? rooms[frame].columns[index] : nil
  }

  /// - Parameters:
  ///   - extents: widened.
  ///   - middles: of the columns, along the flow.
  func rooms(places: [Double], extents: [Alignment.Extent], middles: [Double]) -> [Room] {
    zip(metrics, parts).map { metrics, parts in
      let tops = parts.map { places[$0.first] - extents[$0.first].above }
      let bottoms = parts.map { places[$0.last] + extents[$0.last].below }
      let (top, bottom) = (tops.min() ?? 0, bottoms.max() ?? 0)
      let ends = parts.map { part in
        (low: middles[part.column] - part.length / 2, high: middles[part.column] + part.length / 2)
      }
      let (left, right) = (ends.first?.low ?? 0, ends.last?.high ?? 0)
      let frame = Rect(x: left, y: top, width: right - left, height: bottom - top)
      let start = Rect(x: left, y: top, width: (parts.first?.length ?? 0), height: bottom - top)
      let title = metrics.titleRoom(in: start)
      var inner = parts.map { part in
        (middles[part.column] - part.boxes / 2, middles[part.column] + part.boxes / 2)
      }
      inner[0] = (left, max(inner[0].1, title.maxX))
      inner[inner.count - 1].1 = right
      let columns = inner.indices.map { index -> Column in
        let low = index == 0 ? left : (inner[index - 1].1 + inner[index].0) / 2
        let high = index == inner.count - 1 ? right : (inner[index].1 + inner[index + 1].0) / 2
        return Column(inner: inner[index].0...inner[index].1, whole: low...high)
      }
      return Room(frame: frame, title: title, columns: columns)
    }
  }
}
