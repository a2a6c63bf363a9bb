import GraphCore
import TestSupport
import Testing

struct ReliabilityTests {
  /// 0 → 1 → 2 and 0 → 2, all raising.
  private func bridge(_ p: [Double]) -> (network: SharedStateNetwork, probabilities: [Double]) {
    let graph = DirectedGraph(nodeCount: 3, sources: [0, 1, 0], targets: [1, 2, 2])
    var network = SharedStateNetwork(variableCount: 3)
    network.addEvent(
      in: graph, from: [0], to: 2, wanted: .positive,
      through: EdgeMask(edgeCount: 3, isFull: true), signs: [.positive, .positive, .positive])
    return (network, p)
  }

  @Test func `a chain beside a direct edge is 1 − (1 − pq)(1 − r)`() throws {
    let (network, p) = bridge([0.5, 0.4, 0.3])
    let found = try #require(Reliability.exact(of: network, probabilities: p))
    #expect(abs(found.union.value - (1 - (1 - 0.2) * (1 - 0.3))) < 1e-15)
    #expect(found.method == .exact && found.union.standardError == 0)
    // ∂R/∂p = q(1 − r), ∂R/∂q = p(1 − r), ∂R/∂r = 1 − pq.
    let wanted = [0.4 * 0.7, 0.5 * 0.7, 0.8]
    for (importance, value) in zip(found.importance, wanted) {
      #expect(abs(importance.value - value) < 1e-15)
    }
  }

  @Test func `a walk of the other sign doesn't count, nor an edge of unknown sign`() throws {
    let graph = DirectedGraph(nodeCount: 2, sources: [0, 0, 0], targets: [1, 1, 1])
    for (wanted, value) in [(EdgeSign.positive, 0.25), (.negative, 0.5)] {
      var network = SharedStateNetwork(variableCount: 3)
      network.addEvent(
        in: graph, from: [0], to: 1, wanted: wanted, through: EdgeMask(edgeCount: 3, isFull: true),
        signs: [.positive, .negative, .unknown])
      let found = try #require(Reliability.exact(of: network, probabilities: [0.25, 0.5, 0.9]))
      #expect(found.union.value == value)
    }
  }

  @Test func `an edge that both signs of a walk take holds once`() throws {
    // 0 → 1 with either sign, then one edge 1 → 2: the walk of either sign needs that edge.
    let graph = DirectedGraph(nodeCount: 3, sources: [0, 0, 1], targets: [1, 1, 2])
    var network = SharedStateNetwork(variableCount: 3)
    for wanted in [EdgeSign.positive, .negative] {
      network.addEvent(
        in: graph, from: [0], to: 2, wanted: wanted, through: EdgeMask(edgeCount: 3, isFull: true),
        signs: [.positive, .negative, .positive])
    }
    let found = try #require(Reliability.exact(of: network, probabilities: [0.5, 0.5, 0.5]))
    #expect(found.events.map(\.value) == [0.25, 0.25])
    #expect(found.union.value == 0.75 * 0.5)
  }

  @Test(arguments: 0..<400)
  func `the exact way is the sum over all states`(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed)
    let wanted = random.probability(where: random.probabilities)
    let found = try #require(
      Reliability.exact(of: random.network, probabilities: random.probabilities))
    #expect(abs(found.union.value - wanted.union) < 1e-12)
    for (event, value) in zip(found.events, wanted.events) {
      #expect(abs(event.value - value) < 1e-12)
    }
    let best = found.events.map(\.value).max() ?? 0
    #expect(found.union.value >= best - 1e-12)
    #expect(found.union.value <= found.events.reduce(0) { $0 + $1.value } + 1e-12)
  }

  @Test(arguments: 0..<120)
  func `importance is the finite difference of the reliability`(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed)
    let found = try #require(
      Reliability.exact(of: random.network, probabilities: random.probabilities))
    for edge in random.probabilities.indices {
      var (with, without) = (random.probabilities, random.probabilities)
      with[edge] = 1
      without[edge] = 0
      // The reliability is linear in every probability, so the widest difference is the derivative.
      let difference =
        random.probability(where: with).union - random.probability(where: without).union
      #expect(abs(found.importance[edge].value - difference) < 1e-12)
      #expect(found.importance[edge].value >= -1e-12)
    }
  }

  @Test(arguments: 0..<150)
  func `no reliability falls where one edge becomes more probable`(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed)
    guard !random.probabilities.isEmpty else { return }
    let before = try #require(
      Reliability.exact(of: random.network, probabilities: random.probabilities))
    var generator = SeededGenerator(seed: seed)
    let edge = Int.random(in: random.probabilities.indices, using: &generator)
    var raised = random.probabilities
    raised[edge] += (1 - raised[edge]) * Double.random(in: 0...1, using: &generator)
    let after = try #require(Reliability.exact(of: random.network, probabilities: raised))
    #expect(after.union.value >= before.union.value - 1e-12)
    for (old, new) in zip(before.events, after.events) { #expect(new.value >= old.value - 1e-12) }
  }

  @Test(arguments: 0..<60)
  func `sampling agrees with the exact way within four standard errors`(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed, nodes: 3...7, degree: 1.2...2)
    let exact = try #require(
      Reliability.exact(of: random.network, probabilities: random.probabilities))
    let sampled = Reliability.sampled(
      of: random.network, probabilities: random.probabilities, states: 1 << 14)
    #expect(sampled.method == .sampled(states: 1 << 14))
    func agree(_ one: Reliability.Value, _ other: Reliability.Value) -> Bool {
      // A rare event that never happened has no error to measure; then its chance bounds it.
      let error = max(one.standardError, (other.value * (1 - other.value) / 16_384).squareRoot())
      return abs(one.value - other.value) <= 4 * error + 1e-6
    }
    #expect(agree(sampled.union, exact.union), "\(sampled.union) \(exact.union)")
    for (one, other) in zip(sampled.events, exact.events) { #expect(agree(one, other)) }
    for (one, other) in zip(sampled.importance, exact.importance) {
      #expect(
        abs(one.value - other.value) <= 4.5 * max(one.standardError, 0.008),
        "\(one) \(other)")
    }
  }

  @Test func `the same seed gives the same sample, another seed another`() {
    let random = RandomNetwork(seed: 5, nodes: 5...6, degree: 2...2)
    let (network, p) = (random.network, random.probabilities)
    let one = Reliability.sampled(of: network, probabilities: p, states: 1 << 10)
    #expect(one == Reliability.sampled(of: network, probabilities: p, states: 1 << 10))
    let other = Reliability.sampled(of: network, probabilities: p, states: 1 << 10, seed: 1)
    #expect(one.union.value == other.union.value || one != other)
  }

  @Test func `beyond the bound the exact way gives up and sampling takes over`() {
    let random = RandomNetwork(seed: 11, nodes: 6...6, degree: 2.2...2.2)
    let (network, p) = (random.network, random.probabilities)
    #expect(Reliability.exact(of: network, probabilities: p, nodeLimit: 2) == nil)
    let found = Reliability(of: network, probabilities: p, nodeLimit: 2, states: 640)
    #expect(found.method == .sampled(states: 640))
  }

  @Test(arguments: 0..<250)
  func `the smallest cuts are those that trying every set finds`(seed: UInt64) {
    let random = RandomNetwork(seed: seed)
    let edges = random.random.graph.edgeCount
    let all = (UInt64(1) << UInt64(edges)) - 1
    func isCut(_ set: UInt64) -> Bool {
      random.events.indices.allSatisfy { !random.happens($0, open: all & ~set) }
    }
    func isWalkOfNothing(_ index: Int) -> Bool { random.happens(index, open: 0) }
    let found = random.network.smallestCuts(limit: 3)
    guard !isCut(0), !random.events.indices.contains(where: isWalkOfNothing) else {
      #expect(found.isEmpty)
      return
    }
    let sets = (1..<(UInt64(1) << UInt64(edges))).filter { $0.nonzeroBitCount <= 3 && isCut($0) }
    let size = sets.map(\.nonzeroBitCount).min()
    let wanted = sets.filter { $0.nonzeroBitCount == size }
      .map { set in (0..<edges).filter { set & (1 << UInt64($0)) != 0 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    #expect(found == wanted)
  }
}
