import Knowledge
import KnowledgeQueries
import Reports

/// What lies on helpful routes of only one intervention, level by level.
struct ComplementaritySection {
  /// Most mechanisms of one level in the text.
  static let limit = 8

  let answer: SynergyAnswer

  /// - Parameter isWhole: whether every level has a line; each side has one else.
  func blocks(isWhole: Bool) -> [Report.Block] {
    let found = answer.complementary
    guard !(found.onlyFirst.isEmpty && found.onlySecond.isEmpty && found.shared.isEmpty) else {
      return []
    }
    var blocks: [Report.Block] = [.heading("What only one of them does")]
    let sides = [
      (answer.first, found.onlyFirst, found.firstProfile),
      (answer.second, found.onlySecond, found.secondProfile),
    ]
    guard isWhole else {
      let items = sides.map { Report.Item("only \($0.name): \(brief($1, $2))") }
      let share = found.overlap.map { ", \($0.percentage) of all" } ?? ""
      let both = Report.Item("both: \(found.shared.count.counted("mechanism"))\(share)")
      return blocks + [.list(items + [both])]
    }
    blocks.append(.paragraph(overlap + " " + NetSign.legend))
    for side in sides { blocks += self.side(side.0, side.1, side.2) }
    if isCapped {
      blocks.append(
        .note("lists are cut; the JSON and TSV forms of this answer hold every mechanism"))
    }
    return blocks
  }

  private var overlap: String {
    let shared = answer.complementary.shared.count
    guard let overlap = answer.complementary.overlap else {
      return "\(shared.counted("mechanism"))."
    }
    return "\(shared.counted("mechanism")) on helpful routes of both, which is"
      + " \(overlap.percentage) of all."
  }

  private func side(
    _ intervention: EntityReference, _ levels: [Complementarity.OfLevel],
    _ profile: Complementarity.Profile
  ) -> [Report.Block] {
    guard !levels.isEmpty else {
      return [.paragraph("Only \(intervention.name): nothing.")]
    }
    let items = levels.map { "\($0.level.rawValue): \($0.names.cut(to: Self.limit))" }
    func rest(_ count: Int, isAll: Bool) -> String {
      count == 0 || isAll ? "" : "; not said of \(count.grouped)"
    }
    let facts = [
      "where: \(places(of: profile, Self.limit))"
        + rest(profile.unplaced.count, isAll: profile.regions.isEmpty),
      "when: \(times(of: profile, Self.limit))"
        + rest(profile.untimed.count, isAll: profile.patterns.isEmpty),
    ]
    return [
      .paragraph("Only \(intervention.name):"), .list((items + facts).map { Report.Item($0) }),
    ]
  }

  private func brief(
    _ levels: [Complementarity.OfLevel], _ profile: Complementarity.Profile
  ) -> String {
    guard !levels.isEmpty else { return "nothing" }
    let names = levels.map { "\($0.level.rawValue) \($0.names.cut(to: 3))" }
    return "\(names.joined(separator: "; ")); where: \(places(of: profile, 3));"
      + " when: \(times(of: profile, 3))"
  }

  private func places(of profile: Complementarity.Profile, _ limit: Int) -> String {
    guard !profile.regions.isEmpty else { return "not said" }
    return profile.regions.map { "\($0.value) (\($0.mechanisms.map(\.label).cut(to: limit)))" }
      .cut(to: limit)
  }

  private func times(of profile: Complementarity.Profile, _ limit: Int) -> String {
    guard !profile.patterns.isEmpty else { return "not said" }
    return profile.patterns.map {
      "\($0.value.rawValue) (\($0.mechanisms.map(\.label).cut(to: limit)))"
    }.joined(separator: ", ")
  }

  private var isCapped: Bool {
    (answer.complementary.onlyFirst + answer.complementary.onlySecond)
      .contains { $0.mechanisms.count > Self.limit }
  }
}

extension Complementarity.OfLevel {
  /// The mechanisms with what happens to each.
  fileprivate var names: [String] {
    mechanisms.map { "\($0.entity.label)\u{A0}\($0.approach.net.mark)" }
  }
}
