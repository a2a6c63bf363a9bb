import Diagrams

/// Draws the arrows between boxes that have their places.
///
/// An arrow leaves its box where it comes out of it on its way from near the middle, keeps its order
/// in every column, clears boxes by a few points, and comes in straight along the flow. One that
/// leads back leaves and enters by the sides along the flow, and turns round. Coordinates are along
/// and across the flow.
struct Router {
  private static let clearance = 7.0
  /// How far arrows that run side by side keep from each other.
  static let distance = 3.5
  /// How far an arrow may stray from its place where nothing is near.
  private static let mostLeeway = 30.0
  /// How far beyond the outermost places an arrow may swing.
  private static let border = 14.0
  /// The sharpest turn within two points that isn't a kink, in radians.
  private static let sharpest = 1.3
  /// With more arrows than this they aren't kept from each other.
  private static let mostSorted = 600
  /// How far an arrow inside a frame keeps from its border.
  private static let hem = 4.0
  /// The straight part before a head.
  static let approach = 9.0

  let graph: LayeredGraph
  let order: ColumnOrder
  let ports: Ports
  /// Of the boxes, halos included.
  let frames: [Rect]
  let framed: FramedNodes
  /// Of the diagram's enclosures.
  let rooms: [FramedNodes.Room]
  let isJoint: [Bool]
  /// The middle of each column along the flow.
  let middles: [Double]
  /// Of all nodes, across the flow.
  let places: [Double]

  /// Of the arrows drawn so far, where they run along the flow.
  private(set) var tracks: [Int: Track] = [:]

  init(
    graph: LayeredGraph, order: ColumnOrder, ports: Ports, frames: [Rect], framed: FramedNodes,
    rooms: [FramedNodes.Room], isJoint: [Bool], middles: [Double], places: [Double]
  ) {
    self.graph = graph
    self.order = order
    self.ports = ports
    self.frames = frames
    self.framed = framed
    self.rooms = rooms
    self.isJoint = isJoint
    self.middles = middles
    self.places = places
  }

  /// The arrows' ways, in their order.
  ///
  /// The longest are drawn first, as straight as they can be; the others keep clear of them.
  mutating func curves() -> [Curve] {
    var curves = graph.ends.map { _ in Curve(start: Point(x: 0, y: 0), segments: []) }
    let lengths = graph.chains.map(\.count)
    let sorted = graph.ends.indices.sorted { (-lengths[$0], $0) < (-lengths[$1], $1) }
    for arrow in sorted { curves[arrow] = curve(of: arrow) }
    return curves
  }

  private mutating func curve(of arrow: Int) -> Curve {
    let end = graph.ends[arrow]
    if end.tail == end.head { return loop(arrow, at: frames[end.tail]) }
    return graph.isBackward(arrow) ? backward(arrow) : forward(arrow)
  }

  private mutating func forward(_ arrow: Int) -> Curve {
    let (tail, head) = graph.ends[arrow]
    let (from, to) = (frames[tail], frames[head])
    let start = Point(
      x: isJoint[tail] ? from.maxX : from.centre.x, y: from.centre.y + ports.tails[arrow])
    let end = Point(
      x: isJoint[head] ? to.x : to.x - Self.approach, y: to.centre.y + ports.heads[arrow])
    var curve = smoothest(of: arrow, from: start, to: end, startSlope: isJoint[tail] ? 0 : nil)
    tracks[arrow] = Track(of: curve)
    if !isJoint[tail] { curve = curve.leaving(from) }
    if !isJoint[head] { curve.addLine(to: Point(x: to.x, y: end.y)) }
    return curve
  }

  /// The way that turns least, all in all and at its sharpest.
  ///
  /// Not to cross an arrow that need not be crossed is worth a turn, but not any turn.
  private func smoothest(
    of arrow: Int, from start: Point, to end: Point, startSlope: Double?
  ) -> Curve {
    let free = corridor(of: arrow, from: start.x, to: end.x)
    func spline(in corridor: Corridor, isTaut: Bool) -> PinnedSpline {
      PinnedSpline(
        from: start, to: end, startSlope: startSlope, endSlope: 0, isTaut: isTaut, in: corridor)
    }
    let stepped = PinnedSpline(pins: [start] + steps(of: arrow, from: start, to: end) + [end]).curve
    var best = (cost: Double.infinity, curve: stepped, isInside: false)
    let neighbours = graph.ends.count > Self.mostSorted ? [] : self.neighbours(of: arrow)
    for corridor in neighbours.isEmpty ? [free] : [clearing(free, neighbours), free] {
      for isTaut in [false, true] {
        let candidate = spline(in: corridor, isTaut: isTaut)
        let curve = candidate.curve
        let isInside = candidate.isInside || free.holds(curve)
        let turning = curve.turning()
        let cost =
          turning.total + 2 * turning.sharpest + (isInside ? 0 : 20)
          + Self.mixing * Double(mixed(Track(of: curve), neighbours))
        if cost < best.cost { best = (cost, curve, isInside) }
      }
    }
    let isSharp = best.curve.turning(within: 2).sharpest > Self.sharpest
    if !isSharp, best.isInside || !isBlocked(best.curve, of: arrow) { return best.curve }
    if isSharp, best.curve.turning(within: 2).sharpest <= stepped.turning(within: 2).sharpest {
      return best.curve
    }
    return stepped
  }

  /// Whether a curve touches a box that its arrow doesn't join, a frame that holds neither of its
  /// boxes, or the title of one that does.
  private func isBlocked(_ curve: Curve, of arrow: Int) -> Bool {
    let (tail, head) = graph.ends[arrow]
    let own = [framed.frameOfNode[tail], framed.frameOfNode[head]]
    let blocks =
      frames.indices.filter { $0 != tail && $0 != head }.map { frames[$0].inset(by: -1) }
      + rooms.indices.map { own.contains($0) ? rooms[$0].title : rooms[$0].frame }
    let points = curve.samples(perSegment: 40)
    return blocks.contains { block in points.contains { block.contains($0) } }
  }

  /// Points that lead an arrow level through each column: not pretty, but never through a box.
  private func steps(of arrow: Int, from start: Point, to end: Point) -> [Point] {
    let run = run(of: arrow)
    return run.flatMap { node in
      let column = graph.columnOfNode[node]
      let boxes = frames.indices.filter { graph.columnOfNode[$0] == column }
      let held = rooms.indices.flatMap { framed.lengths(of: $0) }.filter { $0.column == column }
      let widest = boxes.map { frames[$0].width } + held.map(\.length)
      let reach = (widest.max() ?? 0) / 2 + Self.clearance
      let across = node == run.first ? start.y : node == run.last ? end.y : places[node]
      return [middles[column] - reach, middles[column] + reach].map { Point(x: $0, y: across) }
    }.filter { $0.x > start.x + 1 && $0.x < end.x - 1 }
  }

  /// What it costs to cross an arrow that need not be crossed.
  private static let mixing = 1.2

  /// The nodes that an arrow joins along the flow: without its boxes if it turns beside them.
  func run(of arrow: Int) -> ArraySlice<Int> {
    let chain = graph.chains[arrow]
    return graph.isBackward(arrow) ? chain.dropFirst().dropLast() : chain[...]
  }

  /// Room for an arrow between the boxes above and below its nodes.
  private func corridor(of arrow: Int, from start: Double, to end: Double) -> Corridor {
    var corridor = Corridor(from: start, to: end)
    corridor.keep(below: (places.min() ?? 0) - Self.border, from: start, to: end)
    corridor.keep(above: (places.max() ?? 0) + Self.border, from: start, to: end)
    if let room = home(of: arrow)?.inset(by: Self.hem) {
      corridor.keep(below: room.y, from: start, to: end)
      corridor.keep(above: room.maxY, from: start, to: end)
    }
    for node in run(of: arrow) {
      let column = graph.columnOfNode[node]
      let position = order.positions[node]
      if let frame = framed.frameOfNode[node], framed.columns(of: frame).lowerBound == column {
        let title = rooms[frame].title.inset(by: -3)
        let limit = title.maxY + fan(of: arrow, at: node, isBelow: true)
        corridor.keep(below: limit, from: title.x, to: title.maxX)
      }
      for (place, other) in order.columns[column].enumerated() where other != node {
        guard let room = obstacle(at: other, for: node, of: arrow)?.inset(by: -Self.clearance)
        else { continue }
        let spare = spareRoom(for: arrow, at: node, beside: other)
        if place < position {
          corridor.keep(below: room.maxY + spare, from: room.x - spare, to: room.maxX + spare)
        } else {
          corridor.keep(above: room.y - spare, from: room.x - spare, to: room.maxX + spare)
        }
      }
      guard !graph.isBox(node) else { continue }
      let (low, high) = (middles[column] - Corridor.step * 2, middles[column] + Corridor.step * 2)
      let leeway = leeway(of: node)
      corridor.keep(below: places[node] - leeway.above, from: low, to: high)
      corridor.keep(above: places[node] + leeway.below, from: low, to: high)
    }
    return corridor
  }

  /// The frame over several columns that holds both boxes of an arrow.
  private func home(of arrow: Int) -> Rect? {
    let (tail, head) = graph.ends[arrow]
    guard let frame = framed.frameOfNode[tail], framed.isFramed(tail, with: head),
      framed.columns(of: frame).count > 1
    else { return nil }
    return rooms[frame].frame
  }

  /// Room for the arrows that pass a box or frame, or leave a box in it, between it and this one.
  private func spareRoom(for arrow: Int, at node: Int, beside other: Int) -> Double {
    let frame = framed.frameOfNode[other]
    let positions = [order.positions[node], order.positions[other]]
    if framed.isFramed(node, with: other) {
      return fan(of: arrow, at: node, isBelow: positions[0] > positions[1])
    }
    let between = order.columns[graph.columnOfNode[node]][
      (min(positions[0], positions[1]) + 1)..<max(positions[0], positions[1])]
    let passing = between.count { node in
      frame == nil ? !graph.isBox(node) : framed.frameOfNode[node] != frame
    }
    return Self.distance * Double(min(8, passing))
  }

  /// Room for the other arrows that leave the same box in a frame, on the side above or below.
  private func fan(of arrow: Int, at node: Int, isBelow: Bool) -> Double {
    guard node == graph.ends[arrow].tail, !graph.isBackward(arrow) else { return 0 }
    let others = graph.ends.indices.filter { graph.ends[$0].tail == node && !graph.isBackward($0) }
    let beside = others.count {
      let offset = ports.tails[$0] - ports.tails[arrow]
      return isBelow ? offset < 0 : offset > 0
    }
    return Double(beside) * min(Self.distance, frames[node].height / Double(others.count))
  }

  /// What stands at a node in the way of an arrow at another: a box, or a frame from outside.
  ///
  /// An arrow leaves and enters a frame level with its box, or between two of its columns, so that
  /// boxes there block all else.
  private func obstacle(at other: Int, for node: Int, of arrow: Int) -> Rect? {
    guard let frame = framed.frameOfNode[other],
      let part = framed.part(of: frame, in: graph.columnOfNode[other], rooms)
    else {
      return graph.isBox(other) ? frames[other] : nil
    }
    var block = rooms[frame].frame
    let end = graph.ends[arrow]
    var reach = part.inner
    if !framed.isFramed(other, with: node) {
      if !framed.holds(end.tail, in: frame), !framed.holds(end.head, in: frame) {
        reach = part.whole
      }
    } else if graph.isBox(other) {
      block = frames[other]
    } else {
      return nil
    }
    return Rect(
      x: reach.lowerBound, y: block.y, width: reach.upperBound - reach.lowerBound,
      height: block.height)
  }

  /// How far an arrow may stray in a column that it passes: half of the way to the next arrow, less
  /// a little.
  private func leeway(of node: Int) -> (above: Double, below: Double) {
    let column = order.columns[graph.columnOfNode[node]]
    let position = order.positions[node]
    func room(_ neighbour: Int) -> Double {
      guard column.indices.contains(neighbour), !graph.isBox(column[neighbour]) else {
        return Self.mostLeeway
      }
      return min(Self.mostLeeway, abs(places[column[neighbour]] - places[node]) / 2 - 2)
    }
    return (room(position - 1), room(position + 1))
  }

  /// From the later box round a turn, back along the arrow's places, and round another turn.
  private mutating func backward(_ arrow: Int) -> Curve {
    let (tail, head) = graph.ends[arrow]
    let chain = Array(run(of: arrow))
    let near = turn(at: chain[0], of: head, isNear: true)
    let far = turn(at: chain[chain.count - 1], of: tail, isNear: false)
    let middle = smoothest(of: arrow, from: near.end, to: far.end, startSlope: 0)
    tracks[arrow] = Track(of: middle)
    return Curve(
      start: near.start,
      segments: near.segments + middle.segments + far.reversed.segments
    ).reversed
  }
}
