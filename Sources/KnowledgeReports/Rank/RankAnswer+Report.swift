import Knowledge
public import KnowledgeQueries
public import Reports

extension RankAnswer: Reportable {
  public func report() -> Report {
    var blocks: [Report.Block] = []
    if let refusal {
      blocks.append(refusal.block)
    } else {
      blocks += [.paragraph(meaning), .table(table), .paragraph(caveat)]
    }
    if let note { blocks.append(.note(note)) }
    return Report(title: title, blocks: blocks, data: data)
  }

  private var title: String {
    guard let first = ranked.first else { return "Nothing to rank" }
    let tied = ranked.count { $0.rank == 1 } - 1
    let place =
      tied > 0
      ? "\(first.entity.name) and \(tied.counted("other")) rank" : "\(first.entity.name) ranks"
    return "\(place) first of \(total.counted("entity", "entities")) by \(measure.name)\(origin)"
  }

  private var origin: String { from.isEmpty ? "" : " from \(from.map(\.name).inWords)" }

  private var meaning: String {
    switch measure {
    case .pagerank:
      "Visits: the part of its time that a walk along relations spends at an entity, if it starts "
        + "over with probability 0.15 at each step\(origin.isEmpty ? "" : ",\(origin)"), and takes "
        + "relations as often as they are believed."
    case .betweenness:
      "Paths: pairs of entities whose shortest paths\(origin) run through an entity, of "
        + "\((pairCount ?? 0).counted("pair")) that a path joins; a pair counts in part where "
        + "only some of its shortest paths do."
    }
  }

  private var caveat: String {
    "A rank says how a graph is wired, not how much an entity does in a body: what is studied more "
      + "has more relations, and ranks higher. This is not medical advice."
  }

  private var table: Table {
    Table(
      columns: [
        .init("#", .right), "entity", "level",
        .init(measure == .pagerank ? "visits" : "paths", .right),
        .init("in", .right), .init("out", .right), .init("seen in people", .right),
      ],
      rows: ranked.map { member in
        [
          "\(member.rank)", member.entity.name, member.entity.level.rawValue,
          measure.text(of: member.value), "\(member.incoming)", "\(member.outgoing)",
          "\(member.seenInPeople) of \(member.incoming + member.outgoing)",
        ]
      })
  }

  private var data: Table {
    Table(
      columns: [
        "rank", "entity", "entity_name", "kind", "level", "measure", "value", "incoming",
        "outgoing", "seen_in_people",
      ],
      rows: ranked.map { member in
        [
          "\(member.rank)", member.entity.id, member.entity.name, member.entity.kind.rawValue,
          member.entity.level.rawValue, measure.rawValue, "\(member.value)", "\(member.incoming)",
          "\(member.outgoing)", "\(member.seenInPeople)",
        ]
      })
  }
}

extension RankQuery.Measure {
  /// The measure as the field calls it.
  var name: String {
    switch self {
    case .pagerank: "PageRank"
    case .betweenness: "betweenness"
    }
  }

  /// A value as it is read: `8.25 %` of visits, `41.5` pairs.
  func text(of value: Double) -> String {
    switch self {
    case .pagerank: "\((value * 100).decimals(2)) %"
    case .betweenness: value.decimals(1)
    }
  }
}
