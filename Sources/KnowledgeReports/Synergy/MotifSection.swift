import Knowledge
import KnowledgeQueries
import Reports

/// The findings under the names of their patterns, and how narrow the routes are.
struct MotifSection {
  /// Most motifs of one kind in the summary.
  static let limit = 4

  let answer: SynergyAnswer
  let sources: SourceNumbers

  /// - Parameter isWhole: whether every motif is named, with the claims of every loop.
  func blocks(isWhole: Bool) -> [Report.Block] {
    let items = Motif.Kind.allCases.map { item($0, isWhole: isWhole) }
    guard answer.firstRoutes.counts.total + answer.secondRoutes.counts.total > 0 else { return [] }
    var blocks: [Report.Block] = [.heading("Patterns that their routes make"), .list(items)]
    if isWhole {
      blocks.append(
        .paragraph(
          "The names are those of motifs in models of drug pairs (doi:10.1371/journal.pone.0093960)."
            + " They say where two routes touch. None of them shows that an effect is more, or"
            + " less, than the sum."))
    }
    return blocks
  }

  private func item(_ kind: Motif.Kind, isWhole: Bool) -> Report.Item {
    let phrases = answer.motifs.filter { $0.kind == kind }.map(\.phrase)
    let shown = isWhole ? phrases : Array(phrases.prefix(Self.limit))
    let further = phrases.count - shown.count
    let rest = further > 0 ? ["\(further.grouped) more"] : []
    let words = phrases.isEmpty ? "none found" : (shown + rest).joined(separator: "; ")
    return Report.Item(
      "\(kind.rawValue): \(words)" + (kind == .sharedBottleneck ? narrowest : ""),
      details: isWhole && kind == .feedback ? answer.feedback.map(line) : [])
  }

  /// The smallest cut, where no single entity is one.
  private var narrowest: String {
    guard let bottleneck = answer.bottleneck else { return "" }
    let cut = bottleneck.smallestCut
    guard cut.count > 1 else { return "" }
    return "; together all helpful routes pass one of \(cut.map(\.label).inWords)"
  }

  private func line(_ loop: FeedbackLoop) -> String {
    loop.steps.map { "\($0.statement) – \($0.evidenceWords(sources))" }.joined(separator: "; ")
  }
}
