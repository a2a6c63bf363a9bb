import Diagrams

/// Columns, orders and places for the boxes and arrows of a diagram.
///
/// Coordinates are along and across the flow.
struct Arrangement {
  /// Points between neighbours in a column.
  private enum Room {
    static let boxes = 16.0
    static let arrows = 10.0
    /// Between arrows that both bear a word.
    static let words = 18.0
    static let boxAndArrow = 13.0
    /// For an arrow that climbs far between two columns.
    static let mostForClimb = 60.0
    /// For a quarter turn that ends in a head.
    static let turn = 19.0
    /// The headings and legend above and below a drawing on a slide, about.
    static let slideFurniture = 140.0
    /// Width to height of the room that a slide has for a figure below a line or two of words.
    static let slideAspect = 2.6
  }

  /// With its sources numbered as a reader meets them.
  let diagram: Diagram
  private var looseness = 1.0
  private let columns: LaneColumns
  private var graph: LayeredGraph
  private var order: ColumnOrder
  private let ports: Ports
  /// Of the boxes, halos included, along the flow.
  private let lengths: [Double]
  private let framed: FramedNodes
  private var places: [Double] = []

  init(
    _ diagram: Diagram, metrics: [BoxMetrics], limits: LayoutLimits
  ) throws(LayoutError) {
    let isRight = diagram.direction == .right
    let stacks = BoxStacks(of: diagram)
    let search = try ColumnSearch(of: diagram, stacks: stacks, limits: limits)
    columns = search.columns
    let diagram = diagram.unframing(search.unframed.map { diagram.enclosures[$0].id })
    var (graph, order) = search.woven
    graph.addTurns(to: &order)
    let sizes = metrics.map { metrics in
      let (width, height) = (metrics.width + metrics.halo * 2, metrics.height + metrics.halo * 2)
      return isRight ? (along: width, across: height) : (along: height, across: width)
    }
    lengths = sizes.map(\.along)
    ports = Ports(
      of: graph, order: order, extents: sizes.map(\.across),
      headWidths: diagram.arrows.map(\.headWidth))
    framed = FramedNodes(
      search.frames, of: diagram, graph: graph, order: order, boxLengths: sizes.map(\.along))
    self.diagram = diagram.numberingSources(
      along: graph.readingOrder(order, tails: ports.tails))
    self.graph = graph
    self.order = order
    places = aligned()
    // A flat drawing has room to spare between its arrows.
    if isRight {
      let width = columnMiddles.last ?? 0
      let height = (places.max() ?? 0) - (places.min() ?? 0)
      let fitting =
        isTight ? width / Room.slideAspect - Room.slideFurniture : width * 0.45
      looseness = min(2.4, max(1, fitting / max(1, height)))
      if looseness > 1.05 { places = aligned() }
    }
  }

  private var isTight: Bool { diagram.spacing != .open }

  private func isJoint(_ node: Int) -> Bool {
    graph.isBox(node) && diagram.boxes[node].role == .joint
  }

  private func aligned() -> [Double] {
    var alignment = Alignment(
      columns: order.columns, extents: extents, ties: ties, glued: framed.glued(in: order),
      walls: framed.walls(in: order)
    ) { upper, lower in
      let boxes = [upper, lower].filter(graph.isBox)
      if boxes.count == 2 {
        return framed.isFramed(upper, with: lower)
          ? EnclosureMetrics.gap : Room.boxes * looseness
      }
      if boxes.isEmpty {
        let bearWords = [upper, lower].allSatisfy {
          graph.arrowOfNode[$0].map { diagram.arrows[$0].word != nil } ?? false
        }
        return max(bearWords ? Room.words : 0, Room.arrows * looseness)
      }
      guard let arrow = graph.arrowOfNode[upper] ?? graph.arrowOfNode[lower] else {
        return Room.boxAndArrow * looseness
      }
      let end = graph.ends[arrow]
      let isTurn = graph.isBackward(arrow) && (boxes[0] == end.tail || boxes[0] == end.head)
      return isTurn ? Room.turn : Room.boxAndArrow * looseness
    }
    alignment.settle(sweeps: 80)
    return alignment.places
  }

  private var extents: [Alignment.Extent] {
    framed.widened(
      graph.columnOfNode.indices.map { node in
        guard graph.isBox(node) else { return Alignment.Extent(above: 0, below: 0) }
        let half = ports.extents[node] / 2
        let loops = graph.ends.count { $0 == (node, node) }
        return Alignment.Extent(above: half + Router.reach(ofLoops: loops), below: half)
      })
  }

  private var ties: [Alignment.Tie] {
    var ties = graph.links.map { link in
      let passing = [link.near, link.far].count { !graph.isBox($0) }
      let isForward = !graph.isBackward(link.arrow)
      let start = isForward && graph.isBox(link.near) ? ports.tails[link.arrow] : 0
      let end = isForward && graph.isBox(link.far) ? ports.heads[link.arrow] : 0
      let strength = 0.7 + 0.3 * Double(diagram.arrows[link.arrow].strength.rawValue)
      return Alignment.Tie(
        near: link.near, far: link.far, offset: start - end,
        weight: [1, 2, 6][passing] * strength)
    }
    for arrow in graph.ends.indices where graph.isBackward(arrow) {
      let chain = graph.chains[arrow]
      for (box, turn) in [(chain[0], chain[1]), (chain[chain.count - 1], chain[chain.count - 2])] {
        let distance = ports.extents[box] / 2 + Room.turn
        let isBelow = order.positions[turn] > order.positions[box]
        ties.append(
          Alignment.Tie(near: box, far: turn, offset: isBelow ? distance : -distance, weight: 2))
      }
    }
    return ties
  }
}

extension Arrangement {
  /// The boxes and curves on the page's axes.
  var drawing: Drawing {
    let middles = columnMiddles
    let frames = lengths.indices.map { box in
      Rect(
        centre: Point(x: middles[graph.columnOfNode[box]], y: places[box]), width: lengths[box],
        height: ports.extents[box])
    }
    let rooms = framed.rooms(places: places, extents: extents, middles: middles)
    var router = Router(
      graph: graph, order: order, ports: ports, frames: frames, framed: framed, rooms: rooms,
      isJoint: lengths.indices.map(isJoint), middles: middles, places: places)
    let drawing = Drawing(
      frames: frames,
      curves: zip(graph.ends, router.curves()).map { end, curve in
        Drawing.Joint(tail: end.tail, head: end.head, curve: curve)
      },
      enclosures: zip(rooms, framed.metrics).map { room, metrics in
        DrawnEnclosure(frame: room.frame, title: room.title, lines: metrics.lines)
      })
    return diagram.direction == .right ? drawing : drawing.transposed
  }

  /// The middle of each column along the flow: wider gaps where arrows climb far.
  private var columnMiddles: [Double] {
    var widths = columns.laneOfColumn.indices.map(leastLength)
    for (box, length) in lengths.enumerated() {
      let column = graph.columnOfNode[box]
      widths[column] = max(widths[column], length)
    }
    for (column, length) in framed.metrics.indices.flatMap(framed.lengths) {
      widths[column] = max(widths[column], length)
    }
    let gaps = self.gaps(beside: widths)
    var middles: [Double] = []
    var place = 0.0
    for (column, width) in widths.enumerated() {
      middles.append(place + width / 2)
      place += width + gaps[column]
    }
    return middles
  }

  /// What a column needs so that its lane's heading fits.
  private func leastLength(of column: Int) -> Double {
    let lane = columns.laneOfColumn[column]
    let count = Double(columns.laneOfColumn.count { $0 == lane })
    let heading = BandHeading(of: diagram.lanes[lane], in: diagram)
    return max(1, (heading.extent + 20 - count * 40) / count)
  }

  /// The gap after each column.
  private func gaps(beside widths: [Double]) -> [Double] {
    let isRight = diagram.direction == .right
    var climbs = widths.map { _ in [Double]() }
    for link in graph.links {
      climbs[graph.columnOfNode[link.near]].append(abs(places[link.near] - places[link.far]))
    }
    let least = isTight ? 20.0 : isRight ? 28 : 34
    // Arrows that come out of a frame side by side need room to part.
    let spans = framed.metrics.indices.map(framed.columns)
    let gaps = climbs.enumerated().map { column, climbs in
      let isFramed = spans.contains { $0.upperBound == column || $0.lowerBound == column + 1 }
      guard !climbs.isEmpty else { return least }
      let steep = climbs.sorted()[climbs.count * 4 / 5]
      return (isFramed ? 1.6 : 1) * min(max(least * 2, steep * 0.09), least + steep * 0.08)
    }
    let marks = zip(markRooms(beside: widths), climbRooms).map(max)
    guard isRight, gaps.count > 1 else { return zip(gaps, marks).map(max) }
    // A drawing that is too tall for its width may as well give its arrows more room.
    let height = (places.max() ?? 0) - (places.min() ?? 0)
    let fitting = isTight ? (height + Room.slideFurniture) * Room.slideAspect : height * 1.75
    let spare = fitting - widths.reduce(0, +) - gaps.dropLast().reduce(0, +)
    let factor = 1 + min(isTight ? 2 : 0.8, max(0, spare / gaps.dropLast().reduce(0, +)))
    return zip(gaps, marks).map { max($0 * factor, $1) }
  }

  /// What each gap needs for the arrows that climb in it from behind a box, or to a place behind
  /// one: on a page, so that none falls like a stone.
  private var climbRooms: [Double] {
    var rooms = columns.laneOfColumn.map { _ in 0.0 }
    guard !isTight else { return rooms }
    for link in graph.links {
      let climb = abs(places[link.near] - places[link.far])
      let room = min(Room.mostForClimb, Router.approach + climb * 0.25)
      let column = graph.columnOfNode[link.near]
      guard room > rooms[column], isBehind(link.near, towards: link.far),
        graph.isBox(link.far) || isBehind(link.far, towards: link.near)
      else { continue }
      rooms[column] = room
    }
    return rooms
  }

  /// Whether a box in its column lies between a node and where its arrow goes to.
  private func isBehind(_ node: Int, towards other: Int) -> Bool {
    let (low, high) = (
      min(places[node], places[other]), max(places[node], places[other])
    )
    return order.columns[graph.columnOfNode[node]].contains {
      $0 != node && graph.isBox($0) && !isJoint($0) && places[$0] > low && places[$0] < high
    }
  }

  /// What each gap needs so that marks fit on the arrows from the column before it to the next.
  private func markRooms(beside widths: [Double]) -> [Double] {
    var rooms = widths.map { _ in 0.0 }
    for link in graph.links where graph.isBox(link.near) && graph.isBox(link.far) {
      let column = graph.columnOfNode[link.near]
      let spare = [link.near, link.far].reduce(0) { sum, box in
        sum + (widths[graph.columnOfNode[box]] - lengths[box]) / 2
      }
      let room = MarkPlacer.room(for: diagram.arrows[link.arrow], direction: diagram.direction)
      rooms[column] = max(rooms[column], room - spare)
    }
    return rooms
  }
}

extension LayeredGraph {
  /// What Graphviz is asked: which node stands above which.
  var orderRequest: EngineRequest {
    EngineRequest(
      nodes: columnOfNode.map { EngineRequest.Node(width: 1, height: 1, column: $0) },
      edges: links.map { EngineRequest.Edge(tail: $0.near, head: $0.far, weight: 1) },
      columnCount: columnCount, isDownward: true, effort: 4)
  }
}

extension Arrow {
  /// Half the room that the head takes across its direction, with a little air.
  fileprivate var headWidth: Double {
    switch ending {
    case .promotes, .requires: 4.5 + strength.lineWidth * 0.5
    case .inhibits: 6.5 + strength.lineWidth * 0.75
    case .modulates: 5 + strength.lineWidth * 0.55
    case .plain: 2 + strength.lineWidth * 0.5
    }
  }
}
