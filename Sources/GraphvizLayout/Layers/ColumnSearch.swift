import Diagrams

/// Columns and orders with few crossings, begun from Graphviz's order.
///
/// Each box in turn is taken out with its arrows and put back where all cross the fewest others, in
/// any column of its lane, or one more, in which arrows inside the lane keep their direction. Then
/// a few boxes at a time are taken out and put back, as long as that is cheap (large neighbourhood
/// search; Shaw 1998, doi:10.1007/3-540-49481-2_30). The boxes of a stack stay together: they are
/// taken out all at once, or moved among each other. Frames over several columns come last, where
/// they cost few crossings. Deterministic.
struct ColumnSearch {
  /// How many crossings more are better than one more column: one of six, and at most five.
  private var columnWorth: Int { min(5, crossings / 6) }

  var weave: Weave
  private var laneOfColumn: [Int]
  let arrowsOfBox: [[Int]]
  private let joints: [(tail: Int, head: Int)]
  var crossings: Int
  let stacks: BoxStacks
  /// The frames over several columns that found their place.
  var wideFrames: [Int] = []

  init(of diagram: Diagram, stacks: BoxStacks, limits: LayoutLimits) throws(LayoutError) {
    let ends = diagram.joints
    let columns: LaneColumns
    (weave, columns) = try stacks.start(of: diagram, limits: limits)
    joints = ends
    self.stacks = stacks
    laneOfColumn = columns.laneOfColumn
    var arrows = columns.columnOfBox.map { _ in [Int]() }
    for (arrow, end) in ends.enumerated() where end.tail != end.head {
      arrows[end.tail].append(arrow)
      arrows[end.head].append(arrow)
    }
    arrowsOfBox = arrows
    crossings = weave.crossings
    addColumns()
    settle()
    dropColumns()
    searchOn()
    dropColumns()
    for frame in stacks.wide { add(frame) }
  }

  /// The columns that were chosen; those without boxes are gone.
  var columns: LaneColumns {
    LaneColumns(columnOfBox: weave.columnOfBox, laneOfColumn: laneOfColumn)
  }

  /// The boxes of each frame that found its place, in the order of the diagram's enclosures.
  var frames: [[Int]] { stacks.members.indices.filter(isFramed).map { stacks.members[$0] } }

  /// The frames that found none.
  var unframed: [Int] { stacks.members.indices.filter { !isFramed($0) } }

  private func isFramed(_ frame: Int) -> Bool {
    !stacks.wide.contains(frame) || wideFrames.contains(frame)
  }

  /// The drawing's nodes and their order, in those columns.
  var woven: (graph: LayeredGraph, order: ColumnOrder) {
    let columns = columns
    var graph = LayeredGraph(
      ends: joints, columnOfBox: columns.columnOfBox, columnCount: columns.laneOfColumn.count)
    let used = Set(weave.columnOfBox)
    let kept = weave.columns.indices.filter(used.contains)
    let framed = stacks.members.indices.filter(isFramed)
    for (place, frame) in framed.enumerated() {
      for (column, old) in kept.enumerated() where weave.holdsRailOnly(frame, in: old) {
        graph.addRail(of: place, in: column)
      }
    }
    var heights = graph.columnOfNode.map { _ in 0.0 }
    var places: [Int: Int] = [:]
    for (column, old) in kept.enumerated() {
      for (place, item) in weave.columns[old].enumerated() {
        places[item * kept.count + (item < 0 ? -column : column)] = place
      }
    }
    for (node, column) in graph.columnOfNode.enumerated() {
      let item =
        graph.frameOfRail[node].map { weave.rail(of: framed[$0]) } ?? graph.arrowOfNode[node].map(
          Weave.pass) ?? node
      heights[node] = Double(places[item * kept.count + (item < 0 ? -column : column)] ?? 0)
    }
    return (graph, ColumnOrder(heights: heights, graph: graph))
  }

  /// One more column at the end of each lane of several boxes.
  private mutating func addColumns() {
    var lanes: [Int] = []
    var places: [Int] = []
    for (column, lane) in laneOfColumn.enumerated() {
      places.append(lanes.count)
      lanes.append(lane)
      let isLast = column + 1 == laneOfColumn.count || laneOfColumn[column + 1] != lane
      let members = weave.columnOfBox.count { laneOfColumn[$0] == lane }
      if isLast, members > 2 { lanes.append(lane) }
    }
    weave.spread(to: places, count: lanes.count)
    laneOfColumn = lanes
  }

  /// The columns of its lane, and of its frame, in which arrows inside the lane keep their direction.
  private func candidates(for boxes: [Int], except dropped: Int? = nil) -> [Int] {
    let unit = stacks.unit(of: boxes[0])
    if let present = unit.first(where: { !weave.absent.contains($0) }) {
      return [weave.columnOfBox[present]]
    }
    let span = weave.frameOfBox[boxes[0]].flatMap { weave.spans[$0] }
    return columns(for: unit).filter { $0 != dropped && span?.contains($0) ?? true }
  }

  /// The columns of their lane in which the boxes' arrows inside the lane keep their direction.
  ///
  /// - Parameter others: boxes that come along.
  func columns(for boxes: [Int], with others: [Int] = []) -> [Int] {
    let lane = laneOfColumn[weave.columnOfBox[boxes[0]]]
    var (low, high) = (0, laneOfColumn.count - 1)
    for arrow in boxes.flatMap({ arrowsOfBox[$0] }) {
      guard let end = weave.ends[arrow] else { continue }
      if boxes.contains(end.far), !others.contains(end.near),
        laneOfColumn[weave.columnOfBox[end.near]] == lane
      {
        low = max(low, weave.columnOfBox[end.near] + 1)
      }
      if boxes.contains(end.near), !others.contains(end.far),
        laneOfColumn[weave.columnOfBox[end.far]] == lane
      {
        high = min(high, weave.columnOfBox[end.far] - 1)
      }
    }
    guard low <= high else { return [] }
    return (low...high).filter { laneOfColumn[$0] == lane }
  }

  mutating func takeOut(_ boxes: [Int]) {
    for box in boxes { weave.remove(box) }
  }

  /// Puts a box or a stack back at its best place, and then each box of the stack; says whether
  /// there is one.
  @discardableResult
  mutating func putBack(_ boxes: [Int], except dropped: Int? = nil) -> Bool {
    let columns = candidates(for: boxes, except: dropped)
    guard !columns.isEmpty else { return false }
    Insertion(of: boxes, in: weave, arrows: boxes.flatMap { arrowsOfBox[$0] })
      .insert(into: &weave, columns: columns)
    guard boxes.count > 1 else { return true }
    for box in boxes where !arrowsOfBox[box].isEmpty {
      takeOut([box])
      putBack([box])
    }
    return true
  }

  /// Empties columns whose boxes may as well stand beside them.
  private mutating func dropColumns() {
    for column in laneOfColumn.indices {
      let members = weave.columns[column].filter { $0 >= 0 }
      guard !members.isEmpty, members.count < 8 else { continue }
      let kept = weave
      let units = units(of: members)
      for unit in units { takeOut(unit) }
      let haveRoom = units.allSatisfy { putBack($0, except: column) }
      let now = haveRoom ? weave.crossings : .max
      if now <= crossings + columnWorth { crossings = now } else { weave = kept }
    }
  }

  /// About how many steps it takes to put a box back.
  private var work: Int {
    let pairs = zip(weave.columns, weave.columns.dropFirst()).reduce(1) {
      $0 + ($1.0.count + 1) * ($1.1.count + 1)
    }
    let degree = joints.count * 2 / max(1, arrowsOfBox.count)
    return pairs * (2 + degree)
  }

  mutating func settle() {
    let budget = 12_000_000
    var spent = 0
    while spent < budget, crossings > 0 {
      for frame in wideFrames {
        let (kept, best) = (weave, weave.crossings)
        takeOut(frame)
        if !putBack(frame) || weave.crossings > best { weave = kept }
        spent += 3 * work * stacks.members[frame].count
      }
      for unit in stacks.units where unit.contains(where: { !arrowsOfBox[$0].isEmpty }) {
        guard spent < budget else { break }
        let (kept, best) = (weave, unit.count > 1 ? weave.crossings : .max)
        takeOut(unit)
        putBack(unit)
        if unit.count > 1, weave.crossings > best { weave = kept }
        spent += work * (unit.count > 1 ? unit.count + 1 : 1)
      }
      let now = weave.crossings
      guard now < crossings else { break }
      crossings = now
    }
    crossings = weave.crossings
  }

  /// - Parameter share: of the rounds and steps that are spent at most.
  mutating func searchOn(share: Double = 1) {
    let joined = arrowsOfBox.indices.filter { !arrowsOfBox[$0].isEmpty }
    guard joined.count > 2 else { return }
    var random = Disturbance()
    for _ in 0..<Int(share * min(400, 100_000_000 / Double(3 * work))) where crossings > 0 {
      let (kept, best) = (weave, crossings)
      var chosen = neighbourhood(among: joined, &random)
      var frame: Int?
      if !wideFrames.isEmpty, random.number(below: 4) == 0 {
        frame = wideFrames[random.number(below: wideFrames.count)]
      }
      if let frame {
        chosen.removeAll { weave.frameOfBox[$0[0]] == frame }
        takeOut(frame)
      }
      for unit in chosen { takeOut(unit) }
      let isWhole = frame.map { putBack($0) } ?? true
      for unit in chosen { putBack(unit) }
      crossings = isWhole ? weave.crossings : .max
      if crossings > best { (weave, crossings) = (kept, best) }
    }
  }

  /// A few boxes, half of the time such as arrows join; of stacks all boxes, or just the one.
  private func neighbourhood(among joined: [Int], _ random: inout Disturbance) -> [[Int]] {
    let count = min(joined.count, 2 + random.number(below: 4))
    var chosen = [joined[random.number(below: joined.count)]]
    let staysNear = random.number(below: 2) == 0
    for _ in 0..<(4 * count) where chosen.count < count {
      var box = joined[random.number(below: joined.count)]
      if staysNear {
        let arrows = arrowsOfBox[chosen[random.number(below: chosen.count)]]
        let end = joints[arrows[random.number(below: arrows.count)]]
        box = random.number(below: 2) == 0 ? end.tail : end.head
      }
      if !chosen.contains(box) { chosen.append(box) }
    }
    let whole = chosen.filter { box in
      stacks.stackOfBox[box] == nil || random.number(below: 2) == 0
    }
    let units = units(of: whole)
    let moved = Set(units.joined())
    return units + chosen.filter { !moved.contains($0) }.map { [$0] }
  }

  /// The boxes with all that they are stacked with, each stack once.
  private func units(of boxes: [Int]) -> [[Int]] {
    var seen: Set<Int> = []
    return boxes.map(stacks.unit).filter { seen.insert($0[0]).inserted }
  }
}
