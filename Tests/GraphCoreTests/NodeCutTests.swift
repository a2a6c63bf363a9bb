import GraphCore
import TestSupport
import Testing

struct NodeCutTests {
  @Test func `the nodes that all routes need are the cut`() {
    // 0 → {1, 2} → 3 → 5, 0 → 4 → 5.
    let graph = DirectedGraph(
      nodeCount: 6, sources: [0, 0, 1, 2, 3, 0, 4], targets: [1, 2, 3, 3, 5, 4, 5])
    var mask = EdgeMask(edgeCount: 7, isFull: true)
    #expect(graph.smallestNodeCut(from: [0], to: 5, through: mask) == [3, 4])
    #expect(graph.nodesOnEveryPath(from: [0], to: 5, through: mask).isEmpty)
    mask[6] = false
    #expect(graph.smallestNodeCut(from: [0], to: 5, through: mask) == [3])
    #expect(graph.nodesOnEveryPath(from: [0], to: 5, through: mask) == [3])
    #expect(graph.smallestNodeCut(from: [5], to: 0, through: mask) == [])
    #expect(graph.smallestNodeCut(from: [0], to: 0, through: mask) == nil)
    #expect(graph.smallestNodeCut(from: [0], to: 1, through: mask) == nil)
  }

  @Test(arguments: 0..<300)
  func `a cut leaves no path, and none is smaller`(seed: UInt64) {
    var random = RandomGraph(seed: seed, nodes: 2...8)
    let (source, target) = (random.node(), random.node())
    guard source != target else { return }
    let graph = random.graph
    func isCut(_ nodes: some Sequence<Int>) -> Bool {
      var mask = random.steps
      for node in nodes { mask.remove(edgesAt: node, of: graph) }
      return graph.breadthFirstDistances(from: [source], through: mask)[target] < 0
    }
    let inner = (0..<graph.nodeCount).filter { $0 != source && $0 != target }
    let subsets = (0..<(1 << inner.count)).map { bits in
      inner.indices.filter { bits & (1 << $0) != 0 }.map { inner[$0] }
    }
    let smallest = subsets.filter { isCut($0) }.map(\.count).min()
    let cut = graph.smallestNodeCut(from: [source], to: target, through: random.steps)
    #expect(cut?.count == smallest)
    if let cut {
      #expect(isCut(cut))
      #expect(!cut.contains(source) && !cut.contains(target))
    }
    let hasPath = !isCut([])
    let inevitable = graph.nodesOnEveryPath(from: [source], to: target, through: random.steps)
    #expect(Set(inevitable) == Set(hasPath ? inner.filter { isCut([$0]) } : []))
  }
}
