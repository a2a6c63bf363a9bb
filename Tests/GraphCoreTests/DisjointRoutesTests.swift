import GraphCore
import TestSupport
import Testing

struct DisjointRoutesTests {
  @Test func `routes that share a node count once, a direct edge counts too`() {
    // 0 → {1, 2} → 3 → 5, 0 → 4 → 5, 0 → 5 twice.
    let graph = DirectedGraph(
      nodeCount: 6, sources: [0, 0, 1, 2, 3, 0, 4, 0, 0], targets: [1, 2, 3, 3, 5, 4, 5, 5, 5])
    var mask = EdgeMask(edgeCount: 9, isFull: true)
    #expect(graph.disjointRouteCount(from: [0], to: 5, through: mask) == 3)
    mask[6] = false
    #expect(graph.disjointRouteCount(from: [0], to: 5, through: mask) == 2)
    #expect(graph.disjointRouteCount(from: [0], to: 0, through: mask) == 0)
    #expect(graph.disjointRouteCount(from: [5], to: 0, through: mask) == 0)
  }

  @Test(arguments: 0..<200)
  func `the count is the smallest number of nodes that cuts every indirect path`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 2...7)
    let (source, target) = (random.node(), random.node())
    guard source != target else { return }
    let paths = random.allPaths(from: [source], to: target, upTo: 7)
      .filter { path in path.allSatisfy { random.steps[$0] } }
    let inner = paths.filter { $0.count > 1 }
      .map { Set($0.dropLast().map { Int(random.graph.targets[$0]) }) }
    let smallestCut = (0..<(1 << random.graph.nodeCount))
      .filter { cut in inner.allSatisfy { $0.contains { cut & (1 << $0) != 0 } } }
      .map(\.nonzeroBitCount).min()
    let direct = paths.contains { $0.count == 1 } ? 1 : 0
    #expect(
      random.graph.disjointRouteCount(from: [source], to: target, through: random.steps)
        == (smallestCut ?? 0) + direct)
  }
}
