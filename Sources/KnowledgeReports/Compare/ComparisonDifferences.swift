import Knowledge
import KnowledgeQueries

/// What differs between the two sides, in a few sentences that only say what the graph counts.
struct ComparisonDifferences {

  let answer: ComparisonAnswer

  var paragraph: String {
    let sides = [(answer.first, answer.second), (answer.second, answer.first)]
    let sentences =
      [overlap] + sides.map { alone($0.0) } + [timing] + sides.map { region($0.0, $0.1) }
      + [people, caveat]
    return sentences.joinedWithoutGaps(" ")
  }

  private var overlap: String {
    let mechanisms = answer.levels.flatMap(\.mechanisms)
    let shared = mechanisms.count(where: \.isShared)
    return "Of \(mechanisms.count.counted("mechanism")), \(shared) lie on routes of both."
  }

  /// The nearest brain mechanisms that only one side has, and how it gets there.
  private func alone(_ side: ComparedSide) -> String {
    let isFirst = side.entity == answer.first.entity
    let levels: [Level] = [.target, .signalling, .cellular, .circuit, .experience]
    let parts = levels.compactMap { level -> String? in
      let found = answer.levels.first { $0.level == level }?.mechanisms ?? []
      let names = found.compactMap { mechanism -> String? in
        guard !mechanism.isShared, let approach = isFirst ? mechanism.first : mechanism.second
        else { return nil }
        return "\(mechanism.entity.label)\u{A0}\(approach.net.mark)"
      }
      guard !names.isEmpty else { return nil }
      let further = names.count - 4
      return "\(level.rawValue): \(names.prefix(4).joined(separator: ", "))"
        + (further > 0 ? " and \(further) more" : "")
    }
    guard !parts.isEmpty else { return "\(side.entity.name) has no mechanism to itself." }
    return "Only \(side.entity.name) has – \(parts.joined(separator: "; "))."
  }

  private var timing: String {
    let words = [answer.first, answer.second].compactMap { side -> String? in
      let total = side.patterns.reduce(0) { $0 + $1.claims }
      guard total > 0 else { return nil }
      let parts = side.patterns.map { "\($0.value.rawValue) \($0.claims)" }
      return "of \(side.entity.name) \(parts.joined(separator: ", "))"
        + " (\(total) of \(side.claims) say when)"
    }
    guard !words.isEmpty else { return "No claim on their routes says when it holds." }
    return "In time, the claims on routes \(words.inWords)."
  }

  /// Where claims of one side are placed more often than those of the other.
  private func region(_ side: ComparedSide, _ other: ComparedSide) -> String {
    func share(_ region: String, _ side: ComparedSide) -> Double {
      let placed = side.regions.reduce(0) { $0 + $1.claims }
      let here = side.regions.first { $0.value == region }?.claims ?? 0
      return placed > 0 ? Double(here) / Double(placed) : 0
    }
    let placed = side.regions.reduce(0) { $0 + $1.claims }
    let more = side.regions.filter { $0.claims > 1 }
      .map { (count: $0, lead: share($0.value, side) - share($0.value, other)) }
      .filter { $0.lead > 0.02 }.prefix(4)
    guard !more.isEmpty else { return "" }
    let names = more.map { "\($0.count.value) (\($0.count.claims) of \(placed))" }
    return "\(side.entity.name)'s claims that name a place are more often about "
      + "\(names.inWords)."
  }

  private var people: String {
    func share(_ side: ComparedSide) -> Double? {
      guard side.claims > 0 else { return nil }
      let seen = side.settings.first { $0.value == .human }?.claims ?? 0
      return Double(seen) / Double(side.claims)
    }
    guard let one = share(answer.first), let other = share(answer.second) else { return "" }
    let words =
      "\(one.percentage) of the claims on \(answer.first.entity.name)'s routes and "
      + "\(other.percentage) of those on \(answer.second.entity.name)'s were seen in people."
    return words
  }

  private var caveat: String {
    "Counts are of what the graph holds, so they follow what was studied and written down; a "
      + "mechanism that only one side lists may not have been looked for on the other."
  }
}
