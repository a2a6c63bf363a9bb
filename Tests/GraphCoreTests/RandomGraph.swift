import GraphCore
import TestSupport

/// A small random graph with signs, parallel edges and self-loops, and what to ask of it.
struct RandomGraph {
  let graph: DirectedGraph
  let signs: [EdgeSign]
  let steps: EdgeMask
  let wholes: EdgeMask
  var random: SeededGenerator

  init(seed: UInt64, nodes: ClosedRange<Int> = 2...8, degree: ClosedRange<Double> = 0.5...2.8) {
    random = SeededGenerator(seed: seed)
    let nodeCount = Int.random(in: nodes, using: &random)
    let edgeCount = Int(Double(nodeCount) * Double.random(in: degree, using: &random))
    var ends: [(UInt32, UInt32)] = []
    for _ in 0..<edgeCount {
      ends.append(
        (
          .random(in: 0..<UInt32(nodeCount), using: &random),
          .random(in: 0..<UInt32(nodeCount), using: &random)
        ))
    }
    graph = DirectedGraph(nodeCount: nodeCount, sources: ends.map(\.0), targets: ends.map(\.1))
    var signs: [EdgeSign] = []
    var steps = EdgeMask(edgeCount: edgeCount, isFull: true)
    var wholes = EdgeMask(edgeCount: edgeCount, isFull: false)
    for edge in 0..<edgeCount {
      let draw = Int.random(in: 0..<10, using: &random)
      signs.append(draw < 5 ? .positive : draw < 9 ? .negative : .unknown)
      let part = Int.random(in: 0..<10, using: &random)
      if part < 2 { steps[edge] = false }
      if part == 0 { wholes[edge] = true }
    }
    self.signs = signs
    self.steps = steps
    self.wholes = wholes
  }

  /// A random node.
  mutating func node() -> Int { .random(in: 0..<graph.nodeCount, using: &random) }

  /// All simple paths, found by trying everything.
  func allPaths(
    from sources: [Int], to target: Int, upTo length: Int, passing: [Int] = []
  ) -> [[Int]] {
    let sources = Set(sources).subtracting([target])
    let passing = Set(passing).subtracting(sources).subtracting([target])
    var found: [[Int]] = []
    func extend(_ path: [Int], at node: Int, visited: Set<Int>) {
      for edge in 0..<graph.edgeCount where Int(graph.sources[edge]) == node {
        let next = Int(graph.targets[edge])
        let isWhole = path.isEmpty && next == target && wholes[edge]
        guard steps[edge] || isWhole, path.count < length else { continue }
        if next == target {
          if passing.isSubset(of: visited) { found.append(path + [edge]) }
        } else if !visited.contains(next), !sources.contains(next) {
          extend(path + [edge], at: next, visited: visited.union([next]))
        }
      }
    }
    for source in sources { extend([], at: source, visited: [source]) }
    return found.sorted { one, other in
      one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }
  }

  /// The sign of a list of edges, counted by hand.
  func sign(of path: some Sequence<Int>) -> EdgeSign {
    let signs = path.map { self.signs[$0] }
    if signs.contains(.unknown) { return .unknown }
    return signs.count { $0 == .negative } % 2 == 0 ? .positive : .negative
  }
}
