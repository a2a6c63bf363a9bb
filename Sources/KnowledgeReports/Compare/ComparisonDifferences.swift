import Knowledge
import KnowledgeQueries
import Reports

/// What differs between the two sides, in lines that only say what the graph counts.
struct ComparisonDifferences {
  /// Most mechanisms of one line in the summary.
  static let limit = 4

  let answer: ComparisonAnswer
  let sources: SourceNumbers
  /// Whether every mechanism is named.
  let isWhole: Bool

  var blocks: [Report.Block] {
    let sides = [(answer.first, answer.second), (answer.second, answer.first)]
    let lines =
      [times] + directness + sides.map { alone($0.0) } + [timing]
      + sides.map { region($0.0, $0.1) } + [people]
    return [
      .heading("What differs"),
      .list(lines.filter { !$0.isEmpty }.map { Report.Item($0) }),
      .paragraph("\(overlap) \(caveat)"),
    ]
  }

  private func isFirst(_ side: ComparedSide) -> Bool { side.entity == answer.first.entity }

  private func cut(_ words: [String]) -> String {
    let limit = isWhole ? words.count : Self.limit
    let further = words.count - limit
    return words.prefix(limit).joined(separator: "; ") + (further > 0 ? "; \(further) more" : "")
  }

  /// Mechanisms of both that they reach at different times.
  private var times: String {
    let names = (answer.first.entity.name, answer.second.entity.name)
    let words = answer.contrasts.filter { $0.kinds.contains(.time) }.map { contrast in
      let cited = sources.cite(
        (contrast.first.claims + contrast.second.claims).flatMap(\.citations))
      return "\(contrast.entity.label): \(names.0) \(contrast.first.when), \(names.1) "
        + "\(contrast.second.when)\(cited.isEmpty ? "" : " \(cited)")"
    }
    return words.isEmpty ? "" : "in time, where both act – \(cut(words))"
  }

  /// Mechanisms of both on which only one acts directly.
  private var directness: [String] {
    [answer.first, answer.second].map { side in
      let words = answer.contrasts.filter { $0.kinds.contains(.directness) }
        .compactMap { contrast -> String? in
          let (own, other) =
            isFirst(side) ? (contrast.first, contrast.second) : (contrast.second, contrast.first)
          guard own.distance == 1 else { return nil }
          let cited = sources.cite(own.claims.flatMap(\.citations))
          let place = own.regions.isEmpty ? "" : " in \(own.regions.joined(separator: ", "))"
          return "\(contrast.entity.label)\(place) (the other in "
            + "\(other.distance.counted("step")))\(cited.isEmpty ? "" : " \(cited)")"
        }
      return words.isEmpty ? "" : "directly only \(side.entity.name) – \(cut(words))"
    }
  }

  private var overlap: String {
    let mechanisms = answer.levels.flatMap(\.mechanisms)
    let shared = mechanisms.count(where: \.isShared)
    return "Of \(mechanisms.count.counted("mechanism")), \(shared) lie on routes of both."
  }

  /// The nearest brain mechanisms that only one side has, and through what it gets there.
  private func alone(_ side: ComparedSide) -> String {
    let levels: [Level] = [.target, .signalling, .cellular, .circuit, .experience]
    let words = levels.flatMap { level -> [String] in
      let found = answer.levels.first { $0.level == level }?.mechanisms ?? []
      return found.compactMap { mechanism in
        guard !mechanism.isShared,
          let approach = isFirst(side) ? mechanism.first : mechanism.second
        else { return nil }
        return "\(mechanism.entity.label)\u{A0}\(approach.net.mark)\(approach.through(side.entity))"
      }
    }
    let lead = "only \(side.entity.name)"
    guard !words.isEmpty else { return "\(lead) – no mechanism" }
    let limit = isWhole ? words.count : 8
    return "\(lead) – \(words.cut(to: limit))"
  }

  private var timing: String {
    let words = [answer.first, answer.second].compactMap { side -> String? in
      let total = side.patterns.reduce(0) { $0 + $1.claims }
      guard total > 0 else { return nil }
      let parts = side.patterns.map { "\($0.value.rawValue) \($0.claims)" }
      return "\(side.entity.name): \(parts.joined(separator: ", "))"
        + " (\(total) of \(side.claims) say when)"
    }
    guard !words.isEmpty else { return "" }
    return "when, by the claims on routes – \(words.joined(separator: "; "))"
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
    return "where – \(side.entity.name)'s claims that name a place are more often about "
      + "\(names.inWords)"
  }

  private var people: String {
    func share(_ side: ComparedSide) -> Double? {
      guard side.claims > 0 else { return nil }
      let seen = side.settings.first { $0.value == .human }?.claims ?? 0
      return Double(seen) / Double(side.claims)
    }
    guard let one = share(answer.first), let other = share(answer.second) else { return "" }
    let words =
      "seen in people – \(one.percentage) of the claims on \(answer.first.entity.name)'s routes and "
      + "\(other.percentage) of those on \(answer.second.entity.name)'s"
    return words
  }

  private var caveat: String {
    "Counts are of what the graph holds, so they follow what was studied and written down; a "
      + "mechanism that only one side lists may not have been looked for on the other."
  }
}

extension MechanismContrast.Side {
  /// When it acts, and where the claims say so: `acute (cerebral cortex)`.
  fileprivate var when: String {
    patterns.map(\.rawValue).inWords
      + (regions.isEmpty ? "" : " (\(regions.joined(separator: ", ")))")
  }
}

extension Approach {
  /// Through which mechanisms the last step comes; empty where `entity` itself acts.
  fileprivate func through(_ entity: EntityReference) -> String {
    let others = entering.map(\.subject).filter { $0.level != .intervention && $0.id != entity.id }
    let labels = others.map(\.label).withoutRepeats
    return labels.isEmpty ? "" : " (through \(labels.prefix(2).joined(separator: ", ")))"
  }
}
