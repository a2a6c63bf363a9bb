import GraphCore
import TestSupport
import Testing

struct SimplePathSearchTests {
  /// 0 → 1 → 3 and 0 ⊣ 2 → 3, with 1 ⊣ 2, and 0 → 3 that is a path of its own only.
  private static let diamond = DirectedGraph(
    nodeCount: 4, sources: [0, 1, 0, 2, 1, 0], targets: [1, 3, 2, 3, 2, 3])
  private static let diamondSigns: [EdgeSign] = [
    .positive, .positive, .negative, .positive, .negative, .positive,
  ]

  private static func diamondSearch(
    length: Int = 6, passing: [Int] = [], workBound: Int = .max
  ) -> SimplePathSearch {
    var steps = EdgeMask(edgeCount: 6, isFull: true)
    steps[5] = false
    var wholes = EdgeMask(edgeCount: 6, isFull: false)
    wholes[5] = true
    return SimplePathSearch(
      in: diamond, from: [0], to: 3, maximumLength: length, steps: steps, wholes: wholes,
      signs: diamondSigns, passing: passing, workBound: workBound)
  }

  @Test func `paths come shortest first, then by their edges`() {
    #expect(Self.diamondSearch().paths(limit: 10) == [[5], [0, 1], [2, 3], [0, 4, 3]])
    #expect(Self.diamondSearch().paths(limit: 10, wanted: .negative) == [[2, 3], [0, 4, 3]])
    #expect(Self.diamondSearch().paths(limit: 1, wanted: .negative) == [[2, 3]])
    #expect(Self.diamondSearch(length: 2, passing: [2]).paths(limit: 9) == [[2, 3]])
    #expect(Self.diamondSearch(passing: [2, 1, 0, 3]).paths(limit: 9) == [[0, 4, 3]])
    #expect(Self.diamondSearch(length: 0).paths(limit: 9).isEmpty)
    #expect(Self.diamondSearch().paths(limit: 0).isEmpty)
  }

  @Test func `the census counts by length and sign, and knows where paths pass`() {
    let census = Self.diamondSearch().census()
    #expect(census.isComplete)
    #expect(census.total == 4)
    #expect(census.count(length: 2, .positive) == 1)
    #expect(census.count(length: 2, .negative) == 1)
    #expect(census.count(.negative) == 2)
    #expect(census.shortest(.negative) == 2)
    #expect(census.shortest(.unknown) == nil)
    #expect(census.passes(1, .positive) && census.passes(1, .negative))
    #expect(!census.passes(2, .positive) && census.passes(2, .negative))
    #expect(!census.passes(0, .positive) && !census.passes(3, .positive))
    #expect(census.takes(5, .positive) && !census.takes(5, .negative))
    #expect(census.depth(of: 2, prefix: .negative, onPathsOf: .negative) == 1)
    #expect(census.depth(of: 2, prefix: .positive, onPathsOf: .negative) == nil)
  }

  @Test func `a search that runs into its bound is exact for the lengths that it finished`() {
    let whole = Self.diamondSearch().census()
    var completed: [Int] = []
    for bound in 0..<20 {
      let census = Self.diamondSearch(workBound: bound).census()
      completed.append(census.completedLength)
      #expect(census.total <= whole.total)
      for length in 0...census.completedLength {
        for sign in EdgeSign.allCases {
          #expect(census.count(length: length, sign) == whole.count(length: length, sign))
        }
      }
    }
    #expect(completed == completed.sorted())
    #expect(completed.first == 0)
  }

  @Test func `a path from a node to itself is never listed`() {
    let graph = DirectedGraph(nodeCount: 2, sources: [0, 1, 0], targets: [1, 0, 0])
    let search = SimplePathSearch(
      in: graph, from: [0], to: 0, maximumLength: 5,
      steps: EdgeMask(edgeCount: 3, isFull: true), signs: [.positive, .positive, .positive])
    #expect(search.census().total == 0)
    #expect(search.paths(limit: 5).isEmpty)
  }

  @Test(arguments: 0..<400)
  func `listing and census agree with trying everything`(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let sources = seed % 3 == 0 ? [random.node(), random.node()] : [random.node()]
    let target = random.node()
    let passing = seed % 4 == 0 ? [random.node()] : seed % 7 == 0 ? [random.node(), 0] : []
    let length = Int.random(in: 1...7, using: &random.random)
    let slow = random.allPaths(from: sources, to: target, upTo: length, passing: passing)
    let search = SimplePathSearch(
      in: random.graph, from: sources, to: target, maximumLength: length, steps: random.steps,
      wholes: random.wholes, signs: random.signs, passing: passing)
    #expect(search.paths(limit: .max) == slow)
    #expect(search.paths(limit: 3) == Array(slow.prefix(3)))
    let census = search.census()
    #expect(census.isComplete)
    #expect(census.total == slow.count)
    for sign in EdgeSign.allCases {
      let ofSign = slow.filter { random.sign(of: $0) == sign }
      #expect(search.paths(limit: .max, wanted: sign) == ofSign)
      #expect(search.paths(limit: 2, wanted: sign) == Array(ofSign.prefix(2)))
      #expect(census.shortest(sign) == ofSign.first?.count)
      for count in 0...length {
        #expect(census.count(length: count, sign) == ofSign.count { $0.count == count })
      }
      for edge in 0..<random.graph.edgeCount {
        #expect(census.takes(edge, sign) == ofSign.contains { $0.contains(edge) })
      }
      for node in 0..<random.graph.nodeCount {
        var depths: [EdgeSign: Int] = [:]
        for path in ofSign {
          for position in path.indices.dropLast()
          where Int(random.graph.targets[path[position]]) == node {
            let prefix = random.sign(of: path[...position])
            depths[prefix] = min(depths[prefix] ?? .max, position + 1)
          }
        }
        #expect(census.passes(node, sign) == !depths.isEmpty)
        for prefix in EdgeSign.allCases {
          #expect(census.depth(of: node, prefix: prefix, onPathsOf: sign) == depths[prefix])
        }
      }
    }
  }

  @Test(arguments: 0..<200)
  func `removing an edge never adds a path`(seed: UInt64) {
    var random = RandomGraph(seed: seed)
    let (source, target) = (random.node(), random.node())
    func paths(_ steps: EdgeMask) -> Set<[Int]> {
      Set(
        SimplePathSearch(
          in: random.graph, from: [source], to: target, maximumLength: 6, steps: steps,
          signs: random.signs
        ).paths(limit: .max))
    }
    let all = paths(random.steps)
    for edge in random.steps.edges {
      var fewer = random.steps
      fewer[edge] = false
      #expect(paths(fewer) == all.filter { !$0.contains(edge) })
    }
  }
}
