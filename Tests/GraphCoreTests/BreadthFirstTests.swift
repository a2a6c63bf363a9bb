import GraphCore
import TestSupport
import Testing

struct BreadthFirstTests {
  @Test func `distances follow the direction asked for and respect the mask`() {
    // 0 → 1 → 2 → 3, and a shortcut 0 → 3.
    let graph = DirectedGraph(nodeCount: 5, sources: [0, 1, 2, 0], targets: [1, 2, 3, 3])
    var mask = EdgeMask(edgeCount: 4, isFull: true)
    #expect(graph.breadthFirstDistances(from: [0], through: mask) == [0, 1, 2, 1, -1])
    #expect(graph.breadthFirstDistances(from: [3], .backward, through: mask) == [1, 2, 1, 0, -1])
    #expect(
      graph.breadthFirstDistances(from: [0], through: mask, maximumDepth: 1) == [0, 1, -1, 1, -1])
    #expect(graph.shortestPath(from: [0], to: 3, through: mask) == [3])
    mask[3] = false
    #expect(graph.breadthFirstDistances(from: [0], through: mask) == [0, 1, 2, 3, -1])
    #expect(graph.shortestPath(from: [0], to: 3, through: mask) == [0, 1, 2])
    #expect(graph.shortestPath(from: [0], to: 4, through: mask) == nil)
    #expect(graph.shortestPath(from: [0], to: 0, through: mask) == [])
    #expect(graph.breadthFirstDistances(from: [], through: mask) == [-1, -1, -1, -1, -1])
  }

  @Test(arguments: 0..<200)
  func `distances and shortest paths agree with relaxing every edge n times`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 2...12)
    let (graph, mask) = (random.graph, random.steps)
    let origins = [random.node(), random.node()]
    var slow = [Int](repeating: .max, count: graph.nodeCount)
    for origin in origins { slow[origin] = 0 }
    for _ in 0..<graph.nodeCount {
      for edge in mask.edges {
        let (source, target) = (Int(graph.sources[edge]), Int(graph.targets[edge]))
        if slow[source] != .max { slow[target] = min(slow[target], slow[source] + 1) }
      }
    }
    let fast = graph.breadthFirstDistances(from: origins, through: mask)
    #expect(fast.map { $0 < 0 ? Int.max : Int($0) } == slow)
    for target in 0..<graph.nodeCount {
      let path = graph.shortestPath(from: origins, to: target, through: mask)
      #expect((path?.count ?? .max) == slow[target])
      let simple = SimplePathSearch(
        in: graph, from: origins, to: target, maximumLength: 12, steps: mask,
        signs: random.signs)
      if !origins.contains(target) { #expect(simple.paths(limit: 1).first == path) }
    }
  }
}
