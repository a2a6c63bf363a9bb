import Knowledge
import KnowledgeQueries
import Reports

/// The whole answer as one table for programs: one row for each finding.
struct SynergyTable {
  let answer: SynergyAnswer

  var table: Table {
    var rows: [Row] = []
    for sentence in answer.verdict { rows.append(Row("verdict", text: sentence.text)) }
    for routes in [answer.firstRoutes, answer.secondRoutes] { rows += Self.rows(of: routes) }
    for meeting in answer.firstMeetings {
      rows.append(
        Row(
          "convergence", entity: meeting.entity, first: meeting.first, second: meeting.second,
          text: "\(meeting.agreement.rawValue);"
            + (meeting.isFirstMeeting ? "first meeting" : "behind another")))
    }
    for mechanism in answer.complementary.onlyFirst.flatMap(\.mechanisms) {
      rows.append(Row("only_first", entity: mechanism.entity, first: mechanism.approach))
    }
    for mechanism in answer.complementary.onlySecond.flatMap(\.mechanisms) {
      rows.append(Row("only_second", entity: mechanism.entity, second: mechanism.approach))
    }
    for entity in answer.complementary.shared { rows.append(Row("shared", entity: entity)) }
    for opposition in answer.oppositions {
      rows.append(
        Row(
          "opposition", entity: opposition.entity, first: opposition.first,
          second: opposition.second, text: opposition.isClean ? "clean" : "mixed"))
    }
    for cross in answer.interferences { rows.append(Row("interference", cross: cross)) }
    for cross in answer.gates { rows.append(Row("gate", cross: cross)) }
    for risk in answer.sharedRisks { rows.append(Row(risk: risk)) }
    rows += claims("contraindication", answer.contraindications)
    rows += claims("interaction", answer.interactions)
    rows += claims("combination_on_outcome", answer.combination.onOutcome)
    rows += claims("combination_on_other", answer.combination.onOther)
    if let redundancy = answer.redundancy {
      let values = [
        ("reliability_first", redundancy.first.value),
        ("reliability_second", redundancy.second.value),
        ("reliability_either", redundancy.either.value),
        ("reliability_gain", redundancy.gain),
        ("reliability_if_independent", redundancy.ifIndependent),
      ]
      rows += values.map { Row($0, text: "\($1)") }
      rows.append(
        Row("reliability_method", text: redundancy.isExact ? "exact" : "sampled"))
    }
    for gap in answer.gaps {
      rows.append(
        Row(
          "gap", relation: gap.relation.id,
          text: "share \(gap.share); belief \(gap.belief); next: \(gap.nextStudy.rawValue)"))
    }
    for motif in answer.motifs {
      rows.append(
        Row(
          "motif", relation: motif.relations.cell,
          text: "\(motif.kind.rawValue): \(motif.phrase)"))
    }
    for row in answer.timing?.rows ?? [] {
      rows.append(Row("timing", entity: row.entity, text: row.overlapWords))
    }
    for question in answer.questions {
      rows.append(Row("question", relation: question.id, text: question.question))
    }
    rows.append(Row("readiness", text: answer.combination.readiness.rawValue))
    rows.append(Row("contradicted", text: answer.combination.contradicted.rawValue))
    return Table(columns: Row.columns, rows: rows.map(\.cells))
  }

  private static func rows(of routes: Routes) -> [Row] {
    let effects = routes.counts.effects ?? PathCounts.Effects()
    let counts = [
      ("helpful_routes", effects.helpful), ("harmful_routes", effects.harmful),
      ("indeterminate_routes", effects.indeterminate),
    ]
    let rows = counts.map { Row($0, entity: routes.intervention, text: "\($1)") }
    return rows + routes.clinical.map { Row("clinical", claim: $0) }
      + routes.helpfulPaths.map { Row("helpful_path", path: $0, of: routes.intervention) }
      + routes.harmfulPaths.map { Row("harmful_path", path: $0, of: routes.intervention) }
  }

  private func claims(_ part: String, _ claims: [AppliedClaim]) -> [Row] {
    claims.map { Row(part, claim: $0) }
  }
}
