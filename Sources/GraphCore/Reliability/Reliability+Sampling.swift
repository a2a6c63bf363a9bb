extension Reliability {
  /// Estimated from `states` random states of all edges, 64 at a time; the seed is fixed.
  ///
  /// Every edge is a word of 64 states, and a walk is followed in all of them at once. An edge's
  /// importance is the difference between the states in which it holds and those in which it
  /// doesn't; edges whose probability is below 0.01 or above 0.99 are forced both ways instead,
  /// on the same states. Probabilities are rounded to multiples of 2⁻²⁴.
  /// O(states / 64 · m · r) for m arcs and r sweeps (one, and one more for each arc that leads
  /// backwards in turn).
  package static func sampled(
    of network: SharedStateNetwork, probabilities: [Double], states: Int = 1 << 16,
    seed: UInt64 = 0x5EED
  ) -> Reliability {
    var sampler = StateSampler(
      network: network.relevant(), probabilities: probabilities, blocks: max(1, states / 64))
    sampler.run(seed: seed)
    let drawn = Double(64 * sampler.blocks)
    func value(_ count: Int) -> Value {
      let share = Double(count) / drawn
      return Value(value: share, standardError: (share * (1 - share) / drawn).squareRoot())
    }
    var importance = [Value](
      repeating: Value(value: 0, standardError: 0), count: probabilities.count)
    for (index, variable) in sampler.variables.enumerated() {
      let open = sampler.openCounts[index]
      let p = probabilities[variable]
      if p < 0.01 || p > 0.99 {
        var forced = sampler
        forced.force(variable, open: true)
        forced.run(seed: seed)
        let with = value(forced.unionCount)
        forced.force(variable, open: false)
        forced.run(seed: seed)
        let without = value(forced.unionCount)
        // Without the variable no state can be better, so that the differences are 0 or 1.
        importance[variable] = value(
          max(0, Int(((with.value - without.value) * drawn).rounded())))
      } else {
        let (n1, n0) = (Double(open), drawn - Double(open))
        let p1 = Double(sampler.openUnionCounts[index]) / max(1, n1)
        let p0 = Double(sampler.unionCount - sampler.openUnionCounts[index]) / max(1, n0)
        let variance = p1 * (1 - p1) / max(1, n1) + p0 * (1 - p0) / max(1, n0)
        importance[variable] = Value(
          value: max(0, p1 - p0), standardError: variance.squareRoot())
      }
    }
    return Reliability(
      method: .sampled(states: 64 * sampler.blocks), events: sampler.eventCounts.map(value),
      union: value(sampler.unionCount), importance: importance)
  }
}

/// Draws states of all variables and counts in how many of them events hold.
private struct StateSampler {
  let blocks: Int
  /// Variables that open an arc, ascending.
  let variables: [Int]
  private(set) var eventCounts: [Int]
  private(set) var unionCount = 0
  /// For every one of `variables` in how many states it was open.
  private(set) var openCounts: [Int]
  /// For every one of `variables` in how many states it was open and an event held.
  private(set) var openUnionCounts: [Int]

  private let nodeCount: Int
  private let events: [SharedStateNetwork.Event]
  /// Arcs in the order of a sweep; variables are positions in `variables`.
  private let arcs: [(tail: Int, head: Int, variable: Int)]
  private let hasBackwardArc: Bool
  /// Probabilities as multiples of 2⁻²⁴.
  private var thresholds: [UInt32]

  init(network: SharedStateNetwork, probabilities: [Double], blocks: Int) {
    self.blocks = blocks
    variables = Set(network.arcs.map(\.variable)).sorted()
    var positions = [Int](repeating: 0, count: probabilities.count)
    for (index, variable) in variables.enumerated() { positions[variable] = index }
    var rank = [Int](repeating: 0, count: network.nodeCount)
    for (index, node) in network.sweepOrder.enumerated() { rank[node] = index }
    arcs = network.arcs.map { ($0.tail, $0.head, positions[$0.variable]) }
      .sorted { (rank[$0.tail], rank[$0.head]) < (rank[$1.tail], rank[$1.head]) }
    hasBackwardArc = network.arcs.contains { rank[$0.tail] >= rank[$0.head] }
    nodeCount = network.nodeCount
    events = network.events
    thresholds = variables.map { UInt32((probabilities[$0] * 16_777_216).rounded()) }
    eventCounts = [Int](repeating: 0, count: network.events.count)
    openCounts = [Int](repeating: 0, count: variables.count)
    openUnionCounts = openCounts
  }

  /// Opens or shuts `variable` in every state; the other variables keep their states.
  mutating func force(_ variable: Int, open: Bool) {
    guard let index = variables.firstIndex(of: variable) else { return }
    thresholds[index] = open ? 1 << 24 : 0
  }

  mutating func run(seed: UInt64) {
    for index in eventCounts.indices { eventCounts[index] = 0 }
    for index in openCounts.indices { (openCounts[index], openUnionCounts[index]) = (0, 0) }
    unionCount = 0
    var random = SplitMix(state: seed)
    var open = [UInt64](repeating: 0, count: variables.count)
    var reached = [UInt64](repeating: 0, count: nodeCount)
    for _ in 0..<blocks {
      for index in open.indices { open[index] = random.word(thresholds[index]) }
      for index in reached.indices { reached[index] = 0 }
      for event in events {
        for source in event.sources { reached[source] = .max }
      }
      var isChanged = true
      while isChanged {
        isChanged = false
        for arc in arcs {
          let new = reached[arc.tail] & open[arc.variable] & ~reached[arc.head]
          if new != 0 {
            reached[arc.head] |= new
            isChanged = true
          }
        }
        if !hasBackwardArc { break }
      }
      var union: UInt64 = 0
      for (index, event) in events.enumerated() {
        eventCounts[index] += reached[event.sink].nonzeroBitCount
        union |= reached[event.sink]
      }
      unionCount += union.nonzeroBitCount
      for index in open.indices {
        openCounts[index] += open[index].nonzeroBitCount
        openUnionCounts[index] += (open[index] & union).nonzeroBitCount
      }
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A word whose bits are set with probability `threshold`/2²⁴, always from 24 draws.
  ///
  /// Bit by bit from the last binary digit: *or* with a random word halves the way to 1, *and*
  /// halves the way to 0.
  mutating func word(_ threshold: UInt32) -> UInt64 {
    var word: UInt64 = 0
    for digit in 0..<24 {
      let random = next()
      word = threshold >> UInt32(digit) & 1 == 1 ? word | random : word & random
    }
    return threshold >> 24 == 1 ? .max : word
  }
}
