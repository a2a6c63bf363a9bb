import Knowledge
package import KnowledgeQueries
import Reports

extension Path {
  /// The path as a chain from `start`: `Exercise → BDNF ⊣ Depression`.
  ///
  /// Where the first step is known of a class only, the chain says so after its start.
  package func chain(from start: EntityReference) -> String {
    let subject = steps.first?.relation.subject ?? start
    var text = start.label
    if subject.id != start.id { text += " (claimed of \(subject.name))" }
    for step in steps {
      text += " \(step.relation.sign.arrow)\u{A0}\(step.relation.object.label)"
    }
    return text
  }

  /// Number of steps in words.
  package var lengthWords: String { length.counted("step") }

  /// What the path does to its end, as far as that is known.
  var effectWords: String {
    guard let end = steps.last?.relation.object else { return "" }
    return effect?.words(sign, end) ?? (sign == .unknown ? "direction unknown" : sign.verb)
  }

  /// The weakest link with all that makes it weak.
  package var weakestLinkWords: String {
    let link = weakestLink
    let relation = steps.indices.contains(link.step) ? steps[link.step].relation : nil
    let words = relation?.evidenceWords() ?? "\(link.status.rawValue) · \(link.grade.words)"
    return "\(relation?.statement ?? link.sentence) – \(words)"
  }

  /// How weak the weakest link is, without its claim: `animals, contested (3 for, 1 against)`.
  var weakestLinkSummary: String {
    let link = weakestLink
    guard steps.indices.contains(link.step) else {
      return "\(link.grade.words), \(link.status.rawValue)"
    }
    let relation = steps[link.step].relation
    let counts = relation.isContested ? " (\(relation.evidence.words))" : ""
    let isUnseen = relation.evidence.supporting + relation.evidence.partly == 0
    return "\(isUnseen ? "no support recorded" : relation.seenIn), \(relation.standing)\(counts)"
  }

  /// Steps that are contested or only argued, besides the weakest link.
  var otherDoubts: [String] {
    steps.enumerated().filter { $0.offset != weakestLink.step }.compactMap { _, step in
      let relation = step.relation
      guard relation.isContested || relation.status == .hypothetical || relation.status == .refuted
      else { return nil }
      return "also \(relation.isContested ? "contested" : relation.status.rawValue): "
        + "\(relation.statement) – \(relation.evidence.words)"
    }
  }

  /// Sources of all steps, those against named apart.
  func cited(_ sources: SourceNumbers) -> String {
    sources.cite(
      for: steps.flatMap(\.relation.supportedBy), against: steps.flatMap(\.relation.contradictedBy))
  }

  /// What the chain adds for readers who know both ends; empty for a single step.
  ///
  /// A single step that is known of a class only names the class.
  func route(from start: EntityReference) -> String {
    guard length == 1 else { return chain(from: start) }
    guard usesClassClaim, let subject = steps.first?.relation.subject else { return "" }
    return "claimed of \(subject.name)"
  }

  /// The path as an element of a list: the chain, and below it how well it is known.
  ///
  /// - Parameter marks: names of the relations in a table nearby, by their ids.
  func item(
    from start: EntityReference, _ sources: SourceNumbers, marks: [String: String] = [:]
  ) -> Report.Item {
    let cited = cited(sources)
    var details = [
      [effectWords, lengthWords, seenIn].joinedWithoutGaps(" · "),
      "weakest link: \(weakestLinkWords)",
    ]
    details += otherDoubts
    details += steps.flatMap(\.moderations).map { moderation in
      "as given: \(moderation.sentence) – \(moderation.evidenceWords(sources))"
    }
    let marked = steps.compactMap { marks[$0.relation.id] }
    let last = [
      marked.isEmpty ? "" : "steps \(marked.joined(separator: ", "))",
      cited.isEmpty ? "" : "sources \(cited)",
    ].joinedWithoutGaps(" · ")
    if !last.isEmpty { details.append(last) }
    return Report.Item(chain(from: start), details: details)
  }
}
