import GraphCore
import TestSupport
import Testing

struct SignedReachTests {
  @Test func `a negative edge crosses over, and an unknown one stays unknown`() {
    let graph = DirectedGraph(nodeCount: 4, sources: [0, 1, 2, 0], targets: [1, 2, 3, 2])
    let reach = SignedReach(
      in: graph, from: [0], through: EdgeMask(edgeCount: 4, isFull: true),
      signs: [.negative, .negative, .unknown, .negative], maximumDepth: 5)
    #expect(reach.signs(of: 1) == [.negative])
    #expect(reach.signs(of: 2) == [.positive, .negative])
    #expect(reach.distance(of: 2) == 1)
    #expect(reach.distance(of: 2, .positive) == 2)
    #expect(reach.signs(of: 3) == [.unknown])
    #expect(reach.distance(of: 0) == 0)
  }

  @Test(arguments: 0..<200)
  func `reach agrees with listing all walks step by step`(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let (graph, origin) = (random.graph, random.node())
    for traversal in [Traversal.forward, .backward] {
      let reach = SignedReach(
        in: graph, from: [origin], traversal, through: random.steps, signs: random.signs,
        maximumDepth: 4)
      var first: [Int: Int] = [3 * origin: 0]
      var ends: Set<Int> = [3 * origin]
      for depth in 1...4 {
        var next: Set<Int> = []
        for end in ends {
          for edge in random.steps.edges {
            let here = traversal == .forward ? graph.sources[edge] : graph.targets[edge]
            let there = traversal == .forward ? graph.targets[edge] : graph.sources[edge]
            guard Int(here) == end / 3, let sign = EdgeSign(rawValue: UInt8(end % 3)) else {
              continue
            }
            next.insert(3 * Int(there) + (sign * random.signs[edge]).index)
          }
        }
        for end in next where first[end] == nil { first[end] = depth }
        ends = next
      }
      for node in 0..<graph.nodeCount {
        for sign in EdgeSign.allCases {
          #expect(reach.distance(of: node, sign) == first[3 * node + sign.index])
        }
      }
    }
  }
}
