import Knowledge
public import KnowledgeQueries
public import Reports

extension PolarityAnswer: Reportable {
  public func report() -> Report { report(limit: .max) }

  /// The totals, and the first mechanisms of each polarity that needs attention.
  public func summary() -> Report { report(limit: 10) }

  private func report(limit: Int) -> Report {
    var blocks: [Report.Block] = [.paragraph(Self.legend), .table(totals)]
    for polarity in [Polarity.incoherent, .inconsistent, .indeterminate, .none] {
      let members = byDocument.filter { $0.polarity == polarity }
      // In a summary what can't be decided is only counted; there may be thousands of it.
      guard !members.isEmpty, limit == .max || polarity != .indeterminate else { continue }
      let heading = "\(polarity.rawValue.capitalisedStart) (\(members.count.grouped))"
      blocks.append(.heading(heading))
      blocks.append(.list(members.map { Report.Item($0.line) }).abridged(to: limit))
    }
    if !unknownPredicates.isEmpty {
      let words = unknownPredicates.prefix(limit).map {
        "'\($0.predicate)' (\($0.links.counted("link")))"
      }
      blocks.append(
        .note(
          "the lexicon doesn't know "
            + "\(unknownPredicates.count.counted("predicate")), and paths through these are "
            + "indeterminate: \(Array(words).inWords)"
            + (words.count < unknownPredicates.count ? " …" : "")))
    }
    if let note { blocks.append(.note(note)) }
    blocks.append(.paragraph(Self.caveat))
    blocks.append(.paragraph("This is not medical advice."))
    return Report(title: title, blocks: blocks, data: data)
  }

  private var title: String {
    let present = Polarity.allCases.filter { polarity[$0] > 0 }
    if let only = byDocument.first, byDocument.count == 1 {
      return "The mechanism of \(only.drug) in \(only.disease.lowercasedStart) is "
        + (only.polarity == .none ? "without a path" : only.polarity.rawValue)
    }
    let parts = present.map { "\(polarity[$0].grouped) \($0.words)" }
    let all = documents.counted("published mechanism")
    return parts.isEmpty ? all : "\(all): \(parts.inWords)"
  }

  private static let legend =
    "Coherent: all paths of known direction lower the disease. Incoherent: all raise it."
    + " Inconsistent: paths disagree. Indeterminate: no path has a known direction."

  private static let caveat =
    "A mechanism that is coherent doesn't contradict itself; that is no evidence that it is right,"
    + " or that the drug works. Steps are as their curators drew them, from people, animals, cells"
    + " and arguments alike. Correlations count as steps in the first column and not in the second:"
    + " an association isn't a cause."

  private var totals: Table {
    var table = Table(
      columns: [
        "polarity", .init("mechanisms", .right), .init("without associations", .right),
      ])
    for value in Polarity.allCases
    where polarity[value] + polarityWithoutAssociations[value] > 0 {
      table.append([
        value.words, polarity[value].grouped, polarityWithoutAssociations[value].grouped,
      ])
    }
    return table
  }

  private var data: Table {
    var table = Table(
      columns: [
        "id", "drug", "disease", "polarity", "polarity_without_associations", "positive",
        "negative", "indeterminate", "routes", "shortest", "longest", "complete",
      ])
    for mechanism in byDocument {
      let signs = mechanism.signs
      table.append([
        mechanism.id, mechanism.drug, mechanism.disease, mechanism.polarity.rawValue,
        mechanism.polarityWithoutAssociations.rawValue, "\(signs.positive)", "\(signs.negative)",
        "\(signs.unknown)", "\(mechanism.routes)", mechanism.shortest.map { "\($0)" } ?? "",
        mechanism.longest.map { "\($0)" } ?? "", mechanism.isComplete ? "yes" : "no",
      ])
    }
    return table
  }
}

extension MechanismPolarity {
  /// The mechanism in a line: id, ends, and paths by sign.
  fileprivate var line: String {
    let counts = [
      signs.positive > 0 ? "\(signs.positive.grouped) raising" : "",
      signs.negative > 0 ? "\(signs.negative.grouped) lowering" : "",
      signs.unknown > 0 ? "\(signs.unknown.grouped) of unknown direction" : "",
    ].filter { !$0.isEmpty }
    let paths = counts.isEmpty ? "no path" : "paths: \(counts.inWords)"
    return "\(id): \(drug) – \(disease); \(paths)" + (isComplete ? "" : " at least")
  }
}

extension Polarity {
  /// The polarity as an adjective of mechanisms.
  fileprivate var words: String { self == .none ? "without a path" : rawValue }
}

extension String {
  /// The text with a lower-case first letter, unless its second is upper case, as in MDD.
  fileprivate var lowercasedStart: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
