import Diagrams

/// Finds room for the marks on arrows.
///
/// Needed marks go first and are always placed; others only where they lie over nothing.
struct MarkPlacer {
  /// A mark that isn't needed is left out from this cost on: over a box, text or mark, or on a
  /// third arrow.
  private static let tooDear = 30.0
  /// Points between the places that are tried.
  private static let step = 4.0

  /// What an arrow between neighbouring columns needs at most along its way so that its numbers fit.
  private static let mostRoom = 120.0
  /// Points that stay free at an arrow's ends, the head most of all, which says what it does.
  private static let tailRoom = 4.0
  private static let headRoom = 12.0

  private let obstacles: [Rect]
  private let enclosures: [Rect]
  private let ways: [[Point]]
  private let passages: PassageTable
  private var marks: [PlacedMark] = []

  /// Puts the marks of all arrows on the page.
  static func placeMarks(on page: inout PlacedDiagram) {
    var placer = MarkPlacer(page)
    let wanted = wantedPositions(on: page)
    let all = page.arrows.map(\.arrow.marks)
    for isNeeded in [true, false] {
      for rank in 0..<(all.map(\.count).max() ?? 0) {
        for index in page.arrows.indices where rank < all[index].count {
          let mark = all[index][rank]
          guard mark.isNeeded == isNeeded else { continue }
          let position =
            switch mark {
            case .word where rank > 0: 0.6
            case .contested, .change, .bundle, .word: wanted[index]
            case .timing: 0.3
            case .references: 0.6
            }
          if let placed = placer.place(mark, on: index, near: position) {
            page.arrows[index].marks.append(placed)
          }
        }
      }
    }
  }

  /// The way along the flow that an arrow needs: for all its marks if it bears numbers or a word,
  /// else for those that have to be there; 0 for none.
  static func room(for arrow: Arrow, direction: Diagram.Direction) -> Double {
    let marks = arrow.marks.filter { $0.isNeeded || arrow.bearsText }
    guard !marks.isEmpty else { return 0 }
    let sizes = marks.map { direction == .right ? $0.width : $0.height }
    let ends = tailRoom + headRoom + (arrow.bearsText ? 3 : 2) * step
    return min(mostRoom, sizes.reduce(ends) { $0 + $1 + step })
  }

  private init(_ page: PlacedDiagram) {
    obstacles =
      page.boxes.map { $0.frame.inset(by: -$0.metrics.halo - 1) }
      + (page.texts + page.enclosures.flatMap(\.title)).map { $0.frame.inset(by: -1) }
    enclosures = page.enclosures.map(\.frame)
    ways = page.arrows.map { $0.curve.evenPoints(every: Self.step) }
    passages = PassageTable(ways)
  }

  /// How far a mark reaches from its middle towards an end of its arrow: text less far up and down
  /// than along.
  private func reach(of mark: ArrowMark, at point: Point, to end: Point?) -> Double {
    switch mark {
    case .contested, .change, .bundle, .timing: return mark.width / 2
    case .references, .word:
      guard let end, end != point else { return mark.width / 2 }
      let way = (end - point).unit
      return (abs(way.x) * mark.width + abs(way.y) * mark.height) / 2
    }
  }

  private mutating func place(
    _ mark: ArrowMark, on index: Int, near wanted: Double
  ) -> PlacedMark? {
    let way = ways[index]
    let length = Double(max(1, way.count - 1))
    var best: (cost: Double, mark: PlacedMark)?
    for (place, point) in way.enumerated() {
      let candidate = PlacedMark(mark: mark, centre: point)
      var cost = abs(Double(place) / length - wanted) * 20
      if let best, cost >= best.cost { continue }
      cost += self.cost(of: candidate, on: index)
      let (before, after) = (place, way.count - 1 - place)
      if Double(after) * Self.step < reach(of: mark, at: point, to: way.last) + Self.headRoom {
        cost += 70
      }
      if Double(before) * Self.step < reach(of: mark, at: point, to: way.first) + Self.tailRoom {
        cost += 40
      }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate) }
    }
    guard let best, mark.isNeeded || best.cost < Self.tooDear else { return nil }
    marks.append(best.mark)
    return best.mark
  }

  private func cost(of candidate: PlacedMark, on index: Int) -> Double {
    let frame = candidate.frame.inset(by: -1)
    var cost = Double(obstacles.count { $0.overlaps(frame) }) * 100
    for mark in marks where mark.frame.overlaps(frame.inset(by: -4)) {
      cost += mark.frame.overlaps(frame.inset(by: -1.5)) ? 150 : 10
    }
    cost += Double(enclosures.count { $0.overlaps(frame) && !$0.holds(frame) }) * 8
    return cost + Double(passages.arrows(in: frame.inset(by: -2), except: index)) * 12
  }

  /// Where each needed mark would be best: in the middle, or spread out over arrows that lie side
  /// by side.
  private static func wantedPositions(on page: PlacedDiagram) -> [Double] {
    var parallels: [Set<String>: [Int]] = [:]
    for (index, arrow) in page.arrows.enumerated() where arrow.arrow.isMarked {
      parallels[[arrow.arrow.from, arrow.arrow.to], default: []].append(index)
    }
    var wanted = page.arrows.map { _ in 0.5 }
    for members in parallels.values where members.count > 1 {
      for (place, index) in members.enumerated() {
        wanted[index] = 0.27 + 0.46 * Double(place) / Double(members.count - 1)
      }
    }
    // On a short arrow they make way for numbers and words.
    for (index, placed) in page.arrows.enumerated() where placed.arrow.bearsText {
      guard let mark = placed.arrow.marks.first, mark.isNeeded, placed.arrow.marks.count > 1
      else { continue }
      let length = Double(placed.curve.evenPoints(every: step).count - 1) * step
      guard length < 2 * room(for: placed.arrow, direction: page.diagram.direction) else {
        continue
      }
      wanted[index] = (tailRoom + step + mark.width / 2) / length
    }
    return wanted
  }
}

/// Which arrows pass where, in cells of a grid.
private struct PassageTable {
  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private static let size = 24.0
  private var passages: [Cell: [(arrow: Int, point: Point)]] = [:]

  init(_ ways: [[Point]]) {
    for (arrow, way) in ways.enumerated() {
      for point in way { passages[Self.cell(at: point), default: []].append((arrow, point)) }
    }
  }

  private static func cell(at point: Point) -> Cell {
    Cell(column: Int((point.x / size).rounded(.down)), row: Int((point.y / size).rounded(.down)))
  }

  /// How many arrows besides one pass through `frame`.
  func arrows(in frame: Rect, except own: Int) -> Int {
    let first = Self.cell(at: Point(x: frame.x, y: frame.y))
    let last = Self.cell(at: Point(x: frame.maxX, y: frame.maxY))
    var found: Set<Int> = []
    for column in first.column...last.column {
      for row in first.row...last.row {
        for (arrow, point) in passages[Cell(column: column, row: row)] ?? []
        where arrow != own && frame.contains(point) {
          found.insert(arrow)
        }
      }
    }
    return found.count
  }
}

extension Arrow {
  fileprivate var bearsText: Bool { word != nil || !referenceNumbers.isEmpty }
}

extension Curve {
  /// Points along the curve, about `step` points apart, both ends included.
  func evenPoints(every step: Double) -> [Point] {
    var points = [start]
    for index in segments.indices {
      let rough = (0...8).map { point(of: index, at: Double($0) / 8) }
      let length = zip(rough, rough.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      let count = max(1, Int((length / step).rounded()))
      points += (1...count).map { point(of: index, at: Double($0) / Double(count)) }
    }
    return points
  }
}
