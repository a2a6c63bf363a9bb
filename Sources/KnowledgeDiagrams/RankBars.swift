package import Diagrams
public import Knowledge
public import KnowledgeQueries
import OrderedCollections

/// Draws entities by their importance in a graph.
public struct RankBars: Sendable {
  private let answer: RankAnswer
  private let graph: KnowledgeGraph

  public init(_ answer: RankAnswer, in graph: KnowledgeGraph) {
    self.answer = answer
    self.graph = graph
  }

  package func bars() -> BarChart {
    BarChart(
      chart: Chart(
        prefix: "rank", title: title, subtitle: subtitle, description: answer.ranked.map(sentence),
        notes: [
          method,
          "A rank says how the graph is wired, not how much an entity does in a body: what is "
            + "studied more has more relations, and ranks higher. This is not medical advice.",
        ]),
      measure: measure, maximum: max(answer.ranked.first?.value ?? 1, .leastNormalMagnitude),
      columns: ["Level", "Relations in", "Out", "Seen in people"], bars: answer.ranked.map(bar))
  }

  private func bar(_ member: RankedEntity) -> BarChart.Bar {
    let all = member.incoming + member.outgoing
    let share = all == 0 ? 0 : Double(member.seenInPeople) / Double(all)
    return BarChart.Bar(
      id: member.entity.id,
      label: Label(graph.entities[member.entity.id]?.typesetLabel ?? member.entity.label),
      value: member.value, text: text(member.value),
      cells: [
        .text(member.entity.level.rawValue), .text("\(member.incoming)"),
        .text("\(member.outgoing)"), .meter(share, "\(member.seenInPeople) of \(all)"),
      ],
      tooltip: sentence(member),
      dataAttributes: [
        DataAttribute("entity", member.entity.id), DataAttribute("rank", "\(member.rank)"),
        DataAttribute("value", text(member.value)),
      ])
  }

  private func sentence(_ member: RankedEntity) -> String {
    "\(member.rank). \(member.entity.name): \(text(member.value))"
      + (answer.measure == .pagerank ? " of visits" : " pairs")
      + ", \(member.incoming) relations in, "
      + "\(member.outgoing) out, \(member.seenInPeople) of these seen in people"
  }

  private func text(_ value: Double) -> String {
    switch answer.measure {
    case .pagerank: tenths(value * 100) + " %"
    case .betweenness: tenths(value)
    }
  }

  private var title: String {
    let origin = list(answer.from.map(\.name.lowercasedUnlessAcronym))
    guard let first = answer.ranked.first else { return "Nothing to rank" }
    switch answer.measure {
    case .pagerank:
      return answer.from.isEmpty
        ? "Walks through this graph come by \(first.entity.name) most often"
        : "Walks from \(origin) come by \(first.entity.name) most often"
    case .betweenness:
      return "Most shortest paths\(answer.from.isEmpty ? "" : " from \(origin)") run through "
        + first.entity.name
    }
  }

  private var subtitle: String {
    var parts = [answer.measure == .pagerank ? "Personalised PageRank" : "Betweenness"]
    if answer.from.isEmpty, answer.measure == .pagerank { parts = ["PageRank"] }
    parts.append("the first \(answer.ranked.count) of \(answer.total) entities reached")
    if let pairs = answer.pairCount { parts.append("\(pairs) pairs that a path joins") }
    if answer.sampledSources != nil { parts.append("estimated from a sample") }
    return parts.joined(separator: " · ")
  }

  private var measure: String { answer.measure == .pagerank ? "Visits" : "Pairs" }

  private var method: String {
    switch answer.measure {
    case .pagerank:
      "A walk follows relations as often as they are believed, and starts over with probability "
        + "0.15 at each step."
    case .betweenness:
      "Ordered pairs of entities whose shortest paths run through the one named; a pair counts in "
        + "part where only some of them do."
    }
  }
}
