import Knowledge
import KnowledgeQueries
import KnowledgeReports
import Reports
import Testing

struct RankReportTests {
  private func answer(_ measure: RankQuery.Measure, names: [String]) -> RankAnswer {
    let ranked = names.enumerated().map { index, name in
      RankedEntity(
        rank: index == 1 ? 1 : index + 1,
        entity: EntityReference(
          id: name.lowercased(), name: name, label: name, kind: .protein, level: .signalling),
        value: measure == .pagerank ? 0.0825 : 41.5, incoming: 3, outgoing: 2, seenInPeople: 1)
    }
    return RankAnswer(
      measure: measure, from: [], ranked: ranked, total: 9,
      pairCount: measure == .pagerank ? nil : 120, sampledSources: nil, isComplete: false,
      note: "7 more entities not listed; a limit of 9 lists all.",
      refusal: names.isEmpty
        ? Refusal(code: .nothingReached, reason: "No relation leads on") : nil)
  }

  @Test func `a rank is told with its measure, and is no advice`() {
    let text = ReportText().text(answer(.pagerank, names: ["BDNF"]).report())
    #expect(text.hasPrefix("BDNF ranks first of 9 entities by PageRank\n"))
    #expect(text.contains("8.25 %") && text.contains("1 of 5"))
    #expect(text.contains("This is not medical advice."))
    #expect(text.contains("note: 7 more entities"))
    let other = ReportText().text(answer(.betweenness, names: ["BDNF"]).report())
    #expect(other.contains("41.5") && other.contains("120 pairs"))
  }

  @Test func `those who share the first place are said to`() {
    let title = answer(.pagerank, names: ["BDNF", "TrkB", "mTOR"]).report().title
    #expect(title == "BDNF and 1 other rank first of 9 entities by PageRank")
  }

  @Test func `nothing to rank says why`() {
    let text = ReportText().text(answer(.pagerank, names: []).report())
    #expect(text.hasPrefix("Nothing to rank\n"))
    #expect(text.contains("No relation leads on."))
  }

  @Test func `every row of the table has every column`() {
    let data = answer(.betweenness, names: ["BDNF", "TrkB"]).report().data
    #expect(data.rows.count == 2)
    #expect(data.rows[0].count == data.columns.count)
  }
}
