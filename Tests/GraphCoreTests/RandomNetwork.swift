import GraphCore
import TestSupport

/// One or two events over the edges of a small random graph, and their probabilities by summing
/// over all 2ⁿ states.
struct RandomNetwork {
  let random: RandomGraph
  let probabilities: [Double]
  let events: [(sources: [Int], target: Int, wanted: EdgeSign, mask: EdgeMask)]

  init(seed: UInt64, nodes: ClosedRange<Int> = 2...6, degree: ClosedRange<Double> = 0.5...2.2) {
    var random = RandomGraph(seed: seed, nodes: nodes, degree: degree)
    let edgeCount = random.graph.edgeCount
    probabilities = (0..<edgeCount).map { _ in
      switch Int.random(in: 0..<10, using: &random.random) {
      case 0: 0
      case 1: 1
      case 2: 0.004
      default: Double.random(in: 0.05...0.95, using: &random.random)
      }
    }
    var events: [(sources: [Int], target: Int, wanted: EdgeSign, mask: EdgeMask)] = []
    for _ in 0..<Int.random(in: 1...2, using: &random.random) {
      var mask = random.steps
      for edge in 0..<edgeCount where Int.random(in: 0..<5, using: &random.random) == 0 {
        mask[edge] = false
      }
      let sources = (0..<Int.random(in: 1...2, using: &random.random)).map { _ in random.node() }
      events.append(
        (
          sources, random.node(),
          [.positive, .negative].randomElement(using: &random.random) ?? .positive, mask
        ))
    }
    self.events = events
    self.random = random
  }

  /// The same events over the same edges, for the code under test.
  var network: SharedStateNetwork {
    var network = SharedStateNetwork(variableCount: random.graph.edgeCount)
    for event in events {
      network.addEvent(
        in: random.graph, from: event.sources, to: event.target, wanted: event.wanted,
        through: event.mask, signs: random.signs)
    }
    return network
  }

  /// Whether the event called `index` happens where exactly the edges in `open` hold.
  func happens(_ index: Int, open: UInt64) -> Bool {
    let event = events[index]
    let count = random.graph.nodeCount
    // Node `v` with a negative sign stands at `v + count`.
    var reached = Set(event.sources)
    while true {
      var next = reached
      for edge in 0..<random.graph.edgeCount
      where event.mask[edge] && open & (1 << UInt64(edge)) != 0 && random.signs[edge] != .unknown {
        let (tail, head) = (Int(random.graph.sources[edge]), Int(random.graph.targets[edge]))
        let crosses = random.signs[edge] == .negative
        if reached.contains(tail) { next.insert(crosses ? head + count : head) }
        if reached.contains(tail + count) { next.insert(crosses ? head : head + count) }
      }
      if next == reached { break }
      reached = next
    }
    return reached.contains(event.wanted == .positive ? event.target : event.target + count)
  }

  /// Probabilities of every event and of at least one, by summing over all states.
  func probability(where probabilities: [Double]) -> (events: [Double], union: Double) {
    var sums = [Double](repeating: 0, count: events.count)
    var union = 0.0
    for open in 0..<(UInt64(1) << UInt64(probabilities.count)) {
      let weight = probabilities.indices.reduce(1.0) { product, edge in
        product
          * (open & (1 << UInt64(edge)) != 0 ? probabilities[edge] : 1 - probabilities[edge])
      }
      guard weight > 0 else { continue }
      let found = events.indices.map { happens($0, open: open) }
      for index in found.indices where found[index] { sums[index] += weight }
      if found.contains(true) { union += weight }
    }
    return (sums, union)
  }
}
