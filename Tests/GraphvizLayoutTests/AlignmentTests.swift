import TestSupport
import Testing

@testable import GraphvizLayout

struct AlignmentTests {
  /// Three columns of four nodes with random ties between neighbours.
  private struct Sample {
    let columns = [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
    let ties: [Alignment.Tie]
    let distance = 20.0

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      ties = (0..<12).map { _ in
        let near = Int.random(in: 0..<8, using: &random)
        return Alignment.Tie(
          near: near, far: (near / 4 + 1) * 4 + Int.random(in: 0..<4, using: &random),
          offset: Double.random(in: -15...15, using: &random),
          weight: Double.random(in: 0.5...6, using: &random))
      }
    }

    func places(walls: [(upper: Int, lower: Int)], glued: Set<Int> = []) -> [Double] {
      var alignment = Alignment(
        columns: columns, extents: (0..<12).map { _ in .init(above: 5, below: 5) }, ties: ties,
        glued: glued, walls: walls
      ) { _, _ in distance - 10 }
      alignment.settle(sweeps: 400)
      return alignment.places
    }

    /// What is least: the weighted squares of ties that aren't straight.
    func strain(_ places: [Double]) -> Double {
      ties.reduce(0) { sum, tie in
        let miss = places[tie.far] - places[tie.near] - tie.offset
        return sum + tie.weight * miss * miss
      }
    }

    /// The same places, moved down as far as the walls ask for.
    func parted(_ places: [Double], walls: [(upper: Int, lower: Int)]) -> [Double] {
      var places = places
      while !holds(places, walls: walls) {
        for limit in limits(with: walls) {
          places[limit.lower] = max(places[limit.lower], places[limit.upper] + distance)
        }
      }
      return places
    }

    private func limits(
      with walls: [(upper: Int, lower: Int)]
    ) -> [(upper: Int, lower: Int)] {
      columns.flatMap { zip($0, $0.dropFirst()).map { (upper: $0, lower: $1) } } + walls
    }

    func holds(_ places: [Double], walls: [(upper: Int, lower: Int)]) -> Bool {
      limits(with: walls).allSatisfy { places[$0.lower] - places[$0.upper] >= distance - 1e-6 }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `walls that hold already change nothing`(seed: UInt64) {
    let sample = Sample(seed: seed)
    let plain = sample.places(walls: [])
    let walls = (0..<12).flatMap { upper in
      (0..<12).filter { lower in
        lower / 4 != upper / 4 && plain[lower] - plain[upper] > sample.distance
      }.map { (upper: upper, lower: $0) }
    }
    #expect(sample.holds(plain, walls: walls) && !walls.isEmpty)
    let placed = sample.places(walls: walls)
    #expect(abs(sample.strain(placed) - sample.strain(plain)) < 0.01 * sample.strain(plain) + 0.1)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `columns that walls join are as straight as walls allow`(seed: UInt64) {
    let sample = Sample(seed: seed)
    // A frame around 1 and 5: what is above it in either column is above it in both.
    let walls = [(0, 5), (4, 1), (1, 6), (5, 2)].map { (upper: $0.0, lower: $0.1) }
    let placed = sample.places(walls: walls)
    #expect(sample.holds(placed, walls: walls))
    // Towards any other places at which the walls hold, near or far, it gets no straighter.
    var random = SeededGenerator(seed: seed + 1000)
    let strain = sample.strain(placed)
    for _ in 0..<100 {
      let other = sample.parted(
        (0..<12).map { _ in Double.random(in: -100...100, using: &random) }, walls: walls)
      #expect(sample.holds(other, walls: walls))
      for part in [0.01, 0.1, 1] {
        let between = zip(placed, other).map { $0 + part * ($1 - $0) }
        #expect(sample.strain(between) > strain - 0.5)
      }
    }
  }

  @Test func `nodes that are glued stay together behind a wall`() {
    let sample = Sample(seed: 5)
    let placed = sample.places(walls: [(0, 5), (4, 1)], glued: [2, 3])
    #expect(abs(placed[2] - placed[1] - sample.distance) < 0.05)
    #expect(abs(placed[3] - placed[2] - sample.distance) < 0.05)
  }

  @Test func `ranges that share a number are joined`() {
    #expect(
      ColumnGroup.joined([0...1, 1...2, 4...5, 4...4, 7...9, 8...8]) == [0...2, 4...5, 7...9])
    #expect(ColumnGroup.joined([]).isEmpty)
  }
}
