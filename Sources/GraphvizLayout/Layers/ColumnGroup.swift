/// Neighbouring columns whose nodes must be placed together.
///
/// Projected gradient descent: each step moves nodes towards their ties, half as far where both ends
/// move, and then as little as it can so that limits hold (Hildreth 1957; dual coordinate ascent).
struct ColumnGroup: Sendable {
  /// How far one node must stand below another: at least, or exactly.
  struct Limit: Sendable {
    let upper: Int
    let lower: Int
    let distance: Double
    var isExact = false
  }

  let columns: ClosedRange<Int>
  private let members: [Int]
  private let isMember: Set<Int>
  private let limits: [Limit]
  /// How hard each limit pushes; kept from step to step, as it changes little.
  private var forces: [Double]

  private static let steps = 3
  private static let rounds = 60
  /// Moves that are too small to matter, in points.
  private static let least = 0.001
  /// Holds a node without ties in its place.
  private static let inertia = 0.01

  init(columns: ClosedRange<Int>, members: [Int], limits: [Limit]) {
    self.columns = columns
    self.members = members
    isMember = Set(members)
    self.limits = limits
    forces = limits.map { _ in 0 }
  }

  /// O(s·r·l) for s steps of r rounds over l limits.
  mutating func settle(
    _ places: inout [Double], _ ties: [[(other: Int, offset: Double, weight: Double)]]
  ) {
    for _ in 0..<Self.steps {
      var weights = places
      var wanted = places
      for node in members {
        var (weight, pull) = (Self.inertia, 0.0)
        for tie in ties[node] {
          weight += isMember.contains(tie.other) ? 2 * tie.weight : tie.weight
          pull += tie.weight * (places[tie.other] + tie.offset - places[node])
        }
        weights[node] = weight
        wanted[node] += pull / weight
      }
      places = projected(wanted, weights)
    }
  }

  /// The nearest places at which all limits hold, as good as.
  private mutating func projected(_ wanted: [Double], _ weights: [Double]) -> [Double] {
    var places = wanted
    for (limit, force) in zip(limits, forces) {
      places[limit.upper] -= force / weights[limit.upper]
      places[limit.lower] += force / weights[limit.lower]
    }
    for _ in 0..<Self.rounds {
      var moved = 0.0
      for (index, limit) in limits.enumerated() {
        let (upper, lower) = (weights[limit.upper], weights[limit.lower])
        let missing = limit.distance - (places[limit.lower] - places[limit.upper])
        var push = missing / (1 / upper + 1 / lower)
        if !limit.isExact { push = max(push, -forces[index]) }
        forces[index] += push
        places[limit.upper] -= push / upper
        places[limit.lower] += push / lower
        moved = max(moved, abs(push) / min(upper, lower))
      }
      if moved < Self.least { break }
    }
    return places
  }

  /// Moves nodes on until no limit is fallen short of.
  ///
  /// Ends, as limits close no circle. O(n·l) for n nodes at worst, and mostly O(l).
  func part(_ places: inout [Double]) {
    for _ in members {
      var isDone = true
      for limit in limits {
        let missing = limit.distance - (places[limit.lower] - places[limit.upper])
        guard missing > 1e-9 else { continue }
        places[limit.lower] += missing
        isDone = false
      }
      if isDone { return }
    }
  }

  /// Ranges that share a number, made one; given in rising order.
  static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }
}
