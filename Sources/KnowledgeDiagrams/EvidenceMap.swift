package import Diagrams
import Knowledge
import OrderedCollections

/// Draws what was studied, how, and with which result: a claim a row, a study design a column.
///
/// Claims that differ in their context only share a row. Designs stand from argument to
/// meta-analysis, and those of animals never in a column with those of people.
public struct EvidenceMap: Sendable {
  /// Claims that stand under one heading.
  struct Band: Sendable {
    let heading: String
    /// Ids of relations.
    let relations: [String]
    /// Whether its claims are drawn however little they were studied.
    var isAlwaysDrawn = false
  }

  let graph: KnowledgeGraph
  private let bands: [Band]
  /// What the evidence is on, as it stands in "most of what … was seen in animals".
  private let subject: String
  private let remark: String?
  private let rowLimit: Int

  init(
    _ bands: [Band], on subject: String, remark: String? = nil, rowLimit: Int,
    in graph: KnowledgeGraph
  ) {
    self.bands = bands
    self.subject = subject
    self.remark = remark
    self.rowLimit = rowLimit
    self.graph = graph
  }

  /// The map; a claim that stands in several bands is drawn in the first.
  package func map() -> TallyMap {
    let claims = claims
    let items = claims.flatMap(\.evidence)
    let columns = EvidenceColumn.allCases.filter { column in items.contains { column.holds($0) } }
    let shown = shown(of: claims)
    var wording = TallyMap.Wording()
    wording.full = "a result for the claim"
    wording.half = "partly for"
    wording.against = "against, or no effect found"
    wording.contested = "observations disagree"
    if shown.count < claims.count { wording.total = "Total of these" }
    wording.pictograms = [
      .person: "seen in people", .animal: "in animals", .cells: "in cells", .page: "argued only",
    ]
    return TallyMap(
      chart: Chart(
        prefix: "evidence", title: title(of: items),
        subtitle: subtitle(claims: claims, items: items, shown: shown.count),
        description: shown.map { sentence($0, columns) },
        notes: [
          "Each dot is one paper's result on one claim; a paper may stand in several rows. Counts "
            + "say how much was studied, not how large or how likely an effect is.",
          "Beside a claim stands how near to people support was seen at best. This is not medical "
            + "advice.",
        ]),
      columns: columns.map { TallyMap.Column(title: $0.title, pictogram: .init($0.setting)) },
      rows: shown.map { row($0, columns) }, wording: wording)
  }

  /// The same claim in all its contexts.
  private struct Claim {
    let heading: String
    let isAlwaysDrawn: Bool
    var relations: [Relation]

    var evidence: [EvidenceItem] { relations.flatMap(\.evidence) }
  }

  private var claims: [Claim] {
    var found: OrderedDictionary<String, Claim> = [:]
    for band in bands {
      for relation in band.relations.compactMap({ graph.relations[$0] }) {
        if found[relation.claim] == nil {
          found[relation.claim] = Claim(
            heading: band.heading, isAlwaysDrawn: band.isAlwaysDrawn, relations: [])
        }
        if found[relation.claim]?.relations.contains(relation) == false {
          found[relation.claim]?.relations.append(relation)
        }
      }
    }
    return Array(found.values)
  }

  /// Those with most evidence where there isn't room for all, in the order of bands.
  private func shown(of claims: [Claim]) -> [Claim] {
    let order = claims.indices.sorted { one, other in
      if claims[one].isAlwaysDrawn != claims[other].isAlwaysDrawn {
        return claims[one].isAlwaysDrawn
      }
      let counts = (claims[one].evidence.count, claims[other].evidence.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : one < other
    }
    let ranks = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = order.prefix(rowLimit).sorted()
    return bands.map(\.heading).reduce(into: [String]()) { headings, heading in
      if !headings.contains(heading) { headings.append(heading) }
    }.flatMap { heading in
      kept.filter { claims[$0].heading == heading }
        .sorted { (ranks[$0] ?? 0) < (ranks[$1] ?? 0) }.map { claims[$0] }
    }
  }

  private func row(_ claim: Claim, _ columns: [EvidenceColumn]) -> TallyMap.Row {
    let first = claim.relations[0]
    let support = claim.evidence.filter { $0.supports != .no }
    return TallyMap.Row(
      id: "\(first.subject) \(first.predicate.rawValue) \(first.object)",
      label: graph.claimLabel(first.subject, first.predicate, first.object), heading: claim.heading,
      tallies: columns.map { column in Self.tally(claim.evidence.filter(column.holds)) },
      isContested: RelationStatus(evidence: claim.evidence) == .contested,
      pictogram: support.map(\.setting).min().map { Pictogram($0) },
      tooltip: sentence(claim, columns),
      dataAttributes: [
        DataAttribute("relation", claim.relations.map(\.id).joined(separator: " "))
      ])
  }

  private static func tally(_ items: [EvidenceItem]) -> TallyMap.Tally {
    TallyMap.Tally(
      full: items.count { $0.supports == .yes }, half: items.count { $0.supports == .partly },
      against: items.count { $0.supports == .no })
  }

  private func sentence(_ claim: Claim, _ columns: [EvidenceColumn]) -> String {
    let first = claim.relations[0]
    let names = [first.subject, first.object].map { graph.entities[$0]?.name ?? $0 }
    let parts = columns.compactMap { column -> String? in
      let tally = Self.tally(claim.evidence.filter(column.holds))
      guard tally.total > 0 else { return nil }
      let counts = [(tally.full, "for"), (tally.half, "partly"), (tally.against, "against")]
      return "\(column.name) "
        + counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    let places = claim.relations.flatMap(\.context.parts)
    return "\(names[0]) \(first.predicate.rawValue) \(names[1]): "
      + (parts.isEmpty ? "no evidence recorded" : parts.joined(separator: "; "))
      + (claim.relations.count > 1
        ? " (\(claim.relations.count) contexts)"
        : places.isEmpty ? "" : " (\(places.joined(separator: ", ")))")
  }

  private func title(of items: [EvidenceItem]) -> String {
    let counts = Setting.allCases.map { setting in
      (setting: setting, count: items.count { $0.setting == setting })
    }
    guard let most = counts.max(by: { $0.count < $1.count }), most.count > 0 else {
      return "Nothing is recorded of what \(subject)"
    }
    if most.count * 2 > items.count { return "Most of what \(subject) \(most.setting.seen)" }
    let parts = counts.filter { $0.count > 0 }.sorted { $0.count > $1.count }.prefix(2).map {
      "\(percentage(Double($0.count) / Double(items.count))) from \($0.setting.source)"
    }
    return "What \(subject) comes \(parts.joined(separator: ", "))"
  }

  private func subtitle(claims: [Claim], items: [EvidenceItem], shown: Int) -> String {
    let papers = Set(items.map(\.citation)).count
    let counts = Setting.allCases.map { setting in
      (items.count { $0.setting == setting }, setting)
    }
    let settings = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1.place)" }
    let against = items.count { $0.supports == .no }
    let empty = claims.count { $0.evidence.isEmpty }
    var parts = [
      "\(counted(claims.count, "claim")), \(counted(items.count, "result")) of "
        + counted(papers, "source"),
      settings.joined(separator: ", "), "\(against) against",
    ]
    if empty > 0 { parts.append("\(empty) without evidence") }
    if shown < claims.count { parts.append("the \(shown) most studied claims drawn") }
    if let remark { parts.append(remark) }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// A number with what is counted: `1 claim`, `3 claims`.
private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension Setting {
  /// How something was known, after "most of what …".
  fileprivate var seen: String {
    switch self {
    case .human: "was seen in people"
    case .animal: "was seen in animals"
    case .cells: "was seen in cells"
    case .argument: "is argued, not observed"
    }
  }

  fileprivate var source: String {
    switch self {
    case .human: "people"
    case .animal: "animals"
    case .cells: "cells"
    case .argument: "argument"
    }
  }

  fileprivate var place: String {
    switch self {
    case .human: "in people"
    case .animal: "in animals"
    case .cells: "in cells"
    case .argument: "by argument"
    }
  }
}
