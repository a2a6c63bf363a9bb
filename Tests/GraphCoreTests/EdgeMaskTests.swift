import GraphCore
import Testing

struct EdgeMaskTests {
  @Test(arguments: [0, 1, 63, 64, 65, 130])
  func `a full mask holds every edge and no more`(edgeCount: Int) {
    let full = EdgeMask(edgeCount: edgeCount, isFull: true)
    #expect(full.count == edgeCount)
    #expect(full.edges == Array(0..<edgeCount))
    #expect(EdgeMask(edgeCount: edgeCount, isFull: false).edges.isEmpty)
  }

  @Test func `intersection keeps what both hold, union what either holds`() {
    var one = EdgeMask(edgeCount: 100, isFull: false)
    var other = one
    for edge in [1, 70, 99] { one[edge] = true }
    for edge in [2, 70] { other[edge] = true }
    var both = one
    both.formIntersection(other)
    #expect(both.edges == [70])
    both.formUnion(one)
    #expect(both == one)
    one.formUnion(other)
    #expect(one.edges == [1, 2, 70, 99])
  }

  @Test func `removing a node's edges leaves the others`() {
    let graph = DirectedGraph(nodeCount: 3, sources: [0, 1, 2, 1], targets: [1, 2, 0, 1])
    var mask = EdgeMask(edgeCount: 4, isFull: true)
    mask.remove(edgesAt: 1, of: graph)
    #expect(mask.edges == [2])
  }
}
