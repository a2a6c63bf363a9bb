import Knowledge
import KnowledgeQueries
import Reports

/// What lies on helpful routes of only one intervention, level by level.
struct ComplementaritySection {
  /// Most mechanisms of one level in the text.
  static let limit = 8

  let answer: SynergyAnswer

  var blocks: [Report.Block] {
    let found = answer.complementary
    guard !(found.onlyFirst.isEmpty && found.onlySecond.isEmpty && found.shared.isEmpty) else {
      return []
    }
    var blocks: [Report.Block] = [.heading("What only one of them does")]
    blocks.append(.paragraph(overlap + " " + NetSign.legend))
    blocks += side(answer.first, found.onlyFirst)
    blocks += side(answer.second, found.onlySecond)
    if isCapped {
      blocks.append(
        .note("lists are cut; the JSON and TSV forms of this answer hold every mechanism"))
    }
    return blocks
  }

  private var overlap: String {
    let shared = answer.complementary.shared.count
    guard let overlap = answer.complementary.overlap else {
      return "\(shared.counted("mechanism")) shared."
    }
    return "\(shared.counted("mechanism")) on helpful routes of both, which is"
      + " \(overlap.percentage) of all."
  }

  private func side(
    _ intervention: EntityReference, _ levels: [Complementarity.OfLevel]
  ) -> [Report.Block] {
    guard !levels.isEmpty else {
      return [.paragraph("Only \(intervention.name): nothing.")]
    }
    let items = levels.map { level in
      let names = level.mechanisms.prefix(Self.limit).map { mechanism in
        let patterns = mechanism.approach.patterns
        let when = patterns.isEmpty ? "" : " (\(patterns.map(\.rawValue).inWords))"
        return "\(mechanism.entity.label)\u{A0}\(mechanism.approach.net.mark)\(when)"
      }
      let further = level.mechanisms.count - Self.limit
      let rest = further > 0 ? ["and \(further.grouped) more"] : []
      return Report.Item("\(level.level.rawValue): \((names + rest).joined(separator: ", "))")
    }
    return [.paragraph("Only \(intervention.name):"), .list(items)]
  }

  private var isCapped: Bool {
    (answer.complementary.onlyFirst + answer.complementary.onlySecond)
      .contains { $0.mechanisms.count > Self.limit }
  }
}
