import Knowledge
import KnowledgeQueries
import Reports

extension CombinationRanking {
  /// One row for each combination.
  var data: Table {
    var table = Table(columns: [
      "rank", "members", "names", "score", "first_meetings", "complementary", "added_routes",
      "oppositions", "shared_risks", "readiness", "contradicted", "class_claim", "meets_at",
      "opposed_at", "weakened", "risks", "cautions", "combination", "papers",
      "believed_meetings", "believed_complementary", "gain", "believed_oppositions",
      "believed_risks",
    ])
    for (index, combination) in combinations.enumerated() {
      let score = combination.score
      let finding = combination.combination
      table.append([
        "\(index + 1)", combination.members.map(\.id).cell, combination.members.map(\.name).cell,
        "\(score.value)", "\(score.meetings)", "\(score.complementary)", "\(score.addedRoutes)",
        "\(score.oppositions)", "\(score.sharedRisks)", finding.readiness.rawValue,
        finding.contradicted.rawValue,
        finding.onOutcome.contains(where: \.isClassClaim) ? "yes" : "no",
        combination.meetings.map(\.id).cell, combination.oppositions.map(\.id).cell,
        combination.interferences.cell, combination.sharedRisks.map(\.id).cell,
        combination.cautions.map(\.relation.id).cell, finding.entities.map(\.id).cell,
        "\(score.papers)", "\(score.weights.meetings)", "\(score.weights.complementary)",
        "\(score.weights.gain)", "\(score.weights.oppositions)",
        "\(score.weights.sharedRisks)",
      ])
    }
    return table
  }
}
