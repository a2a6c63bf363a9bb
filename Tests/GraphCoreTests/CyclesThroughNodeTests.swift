import GraphCore
import TestSupport
import Testing

struct CyclesThroughNodeTests {
  @Test func `cycles come shortest first and begin at the node asked about`() {
    // 0 → 1 → 0, 0 → 1 → 2 → 0, 3 → 3, 2 → 3.
    let graph = DirectedGraph(
      nodeCount: 4, sources: [0, 1, 1, 2, 3, 2], targets: [1, 0, 2, 0, 3, 3])
    let mask = EdgeMask(edgeCount: 6, isFull: true)
    let signs = [EdgeSign](repeating: .positive, count: 6)
    func cycles(_ node: Int, _ length: Int, limit: Int = 10) -> [[Int]] {
      graph.cycles(
        through: node, maximumLength: length, limit: limit, mask: mask, signs: signs)
    }
    #expect(cycles(0, 3) == [[0, 1], [0, 2, 3]])
    #expect(cycles(0, 2) == [[0, 1]])
    #expect(cycles(2, 3) == [[3, 0, 2]])
    #expect(cycles(3, 1) == [[4]])
    #expect(cycles(0, 3, limit: 1) == [[0, 1]])
  }

  @Test(arguments: 0..<300)
  func `the cycles through a node are the closed walks that repeat nothing else`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 1...6)
    let node = random.node()
    let graph = random.graph
    let length = Int.random(in: 1...6, using: &random.random)
    var naive: [[Int]] = []
    func extend(_ walk: [Int], at here: Int, visited: Set<Int>) {
      guard walk.count < length else { return }
      for edge in 0..<graph.edgeCount where Int(graph.sources[edge]) == here && random.steps[edge] {
        let next = Int(graph.targets[edge])
        if next == node {
          naive.append(walk + [edge])
        } else if !visited.contains(next) {
          extend(walk + [edge], at: next, visited: visited.union([next]))
        }
      }
    }
    extend([], at: node, visited: [node])
    naive.sort { one, other in
      one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }
    let found = graph.cycles(
      through: node, maximumLength: length, limit: 1000, mask: random.steps, signs: random.signs)
    #expect(found == naive)
    #expect(
      graph.cycles(
        through: node, maximumLength: length, limit: 2, mask: random.steps, signs: random.signs)
        == Array(naive.prefix(2)))
  }
}
