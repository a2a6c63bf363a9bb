import GraphCore
import Testing

struct DirectedGraphTests {
  @Test func `arcs keep the order of their edges, parallel edges and self-loops included`() {
    let graph = DirectedGraph(nodeCount: 3, sources: [0, 1, 0, 1], targets: [1, 1, 1, 2])
    #expect(graph.outgoing.arcs(of: 0).map { graph.outgoing.edges[$0] } == [0, 2])
    #expect(graph.outgoing.arcs(of: 1).map { graph.outgoing.neighbors[$0] } == [1, 2])
    #expect(graph.incoming.arcs(of: 1).map { graph.incoming.edges[$0] } == [0, 1, 2])
    #expect(graph.incoming.degree(of: 0) == 0)
  }

  @Test func `a graph without nodes has no arcs`() {
    let graph = DirectedGraph(nodeCount: 0, sources: [], targets: [])
    #expect(graph.edgeCount == 0)
    #expect(graph.outgoing.offsets == [0])
  }
}
