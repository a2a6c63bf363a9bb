import Knowledge
import KnowledgeQueries
import Reports

/// The two sides in a table of three columns, one row for each aspect.
struct ComparisonTable {
  /// Most regions, risks and contraindications in one cell.
  private static let limit = 5

  let answer: ComparisonAnswer
  let sources: SourceNumbers

  var table: Table {
    let rows = aspects.map { name, cell in [name, cell(answer.first), cell(answer.second)] }
    return Table(
      columns: [
        "", .init(answer.first.entity.name), .init(answer.second.entity.name),
      ], rows: rows)
  }

  private typealias Aspect = (name: String, cell: (ComparedSide) -> String)

  private var aspects: [Aspect] {
    let always: [Aspect] = [
      ("Mechanisms it alone has", { "\(alone($0))" }),
      ("Claims on its routes", { "\($0.claims), \($0.contested) of them contested" }),
      ("Seen in", { counts($0.settings, \.subjectsOrArgument) }),
      ("Best evidence", { counts($0.grades, \.words) }),
      ("When", { counts($0.patterns, \.rawValue) }),
      ("Where", { counts($0.regions, \.self) }),
      ("Makes worse", { list($0.risks.map { $0.path.steps.last?.relation.object.name ?? "" }) }),
      ("Contraindicated by", { list($0.contraindications.map(\.relation.subject.name)) }),
    ]
    guard answer.outcome != nil else { return always }
    return [
      ("Directly on the outcome", { direct($0) }),
      ("Helpful routes", { routes($0) }),
      ("Readiness alone", { $0.readiness?.name ?? "" }),
      ("Evidence against, up to", { $0.contradicted?.name ?? "" }),
    ] + always
  }

  private func alone(_ side: ComparedSide) -> Int {
    answer.levels.flatMap(\.mechanisms).count { mechanism in
      (side.entity == answer.first.entity ? mechanism.second : mechanism.first) == nil
    }
  }

  private func direct(_ side: ComparedSide) -> String {
    let claims = side.routes?.clinical ?? []
    guard let best = claims.max(by: { $0.relation.grade < $1.relation.grade }) else {
      return "no claim recorded"
    }
    let relation = best.relation
    let others = claims.count > 1 ? "; \((claims.count - 1).counted("further claim"))" : ""
    return "\(relation.predicate.rawValue) it\(relation.context.inParentheses)"
      + "\(best.isClassClaim ? " (claimed of its class)" : ""): \(relation.standing), "
      + "\(relation.seenIn), \(relation.evidence.words) \(sources.cite(relation))\(others)"
  }

  private func routes(_ side: ComparedSide) -> String {
    guard let routes = side.routes else { return "" }
    let effects = routes.counts.effects ?? PathCounts.Effects()
    let shortest = routes.shortestHelpful.map {
      ", shortest through a mechanism \($0.counted("step"))"
    }
    return "\(routes.isComplete ? "" : "at least ")\(effects.helpful.grouped) helpful, "
      + "\(effects.harmful.grouped) harmful\(shortest ?? ""); "
      + "\(routes.disjointRoutes) share no entity"
  }

  private func counts<Value>(
    _ counts: [ComparedSide.Count<Value>], _ name: (Value) -> String
  ) -> String {
    guard !counts.isEmpty else { return "not recorded" }
    let further = counts.count - Self.limit
    return counts.prefix(Self.limit).map { "\(name($0.value)) \($0.claims)" }
      .joined(separator: ", ") + (further > 0 ? ", \(further) more" : "")
  }

  private func list(_ names: [String]) -> String {
    let names = names.withoutRepeats
    guard !names.isEmpty else { return "nothing recorded" }
    let further = names.count - Self.limit
    return names.prefix(Self.limit).joined(separator: ", ")
      + (further > 0 ? ", \(further) more" : "")
  }
}

extension Setting {
  /// The kind of subject closest to people, as a heading of counts.
  var subjectsOrArgument: String {
    switch self {
    case .human: "people"
    case .animal: "animals, not people"
    case .cells: "cells only"
    case .argument: "argument only"
    }
  }
}
