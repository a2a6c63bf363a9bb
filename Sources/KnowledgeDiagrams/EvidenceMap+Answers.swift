import Diagrams
public import Knowledge
public import KnowledgeQueries
import OrderedCollections

extension EvidenceMap {
  /// The evidence on what acts on an entity and on what it acts on.
  public init(about entity: EntityReference, in graph: KnowledgeGraph, rowLimit: Int = 26) {
    let relations = graph.relations.values
    self.init(
      [
        Band(
          heading: "What acts on \(entity.label)",
          relations: relations.filter { $0.object == entity.id }.map(\.id)),
        Band(
          heading: "What \(entity.label) acts on",
          relations: relations.filter { $0.subject == entity.id }.map(\.id)),
      ], on: "is recorded about \(entity.name.lowercasedUnlessAcronym)", rowLimit: rowLimit,
      in: graph)
  }

  /// The evidence on every step of the paths of an answer, by the level of what acts.
  public init(of answer: PathsAnswer, in graph: KnowledgeGraph, rowLimit: Int = 26) {
    let steps = answer.paths.flatMap(\.steps).flatMap(\.claims)
    let via = answer.via.map { " through \($0.name.lowercasedUnlessAcronym)" }.joined()
    self.init(
      Level.allCases.map { level in
        Band(
          heading: level.lane.title,
          relations: steps.filter { $0.subject.level == level }.map(\.id))
      },
      on: "links \(answer.subject.name.lowercasedUnlessAcronym) to "
        + answer.object.name.lowercasedUnlessAcronym + via,
      remark: answer.isComplete ? nil : "the paths listed are not all", rowLimit: rowLimit,
      in: graph)
  }

  /// The evidence on two interventions and an outcome: on both together, on each directly, on the
  /// routes of both and of either.
  public init(of answer: SynergyAnswer, in graph: KnowledgeGraph, rowLimit: Int = 26) {
    func steps(_ routes: Routes) -> [String] {
      routes.helpfulPaths.flatMap(\.steps).flatMap(\.claims).map(\.id)
    }
    let (first, second) = (steps(answer.firstRoutes), steps(answer.secondRoutes))
    let (firstSet, secondSet) = (Set(first), Set(second))
    let outcome = answer.outcome.name.lowercasedUnlessAcronym
    let pair = list(
      [answer.first, answer.second].map(\.name.lowercasedUnlessAcronym))
    self.init(
      [
        Band(
          heading: "Both together",
          relations: answer.combination.onOutcome.map(\.relation.id), isAlwaysDrawn: true),
        Band(
          heading: "Directly on \(outcome)",
          relations: (answer.firstRoutes.clinical + answer.secondRoutes.clinical)
            .map(\.relation.id)),
        Band(heading: "On routes of both", relations: first.filter(secondSet.contains)),
        Band(heading: "On routes of \(answer.first.name) only", relations: first),
        Band(
          heading: "On routes of \(answer.second.name) only",
          relations: second.filter { !firstSet.contains($0) }),
      ], on: "links \(pair) to \(outcome)",
      remark: answer.combination.isUntested
        ? "the combination itself is untested"
        : "evidence on the combination itself: \(answer.combination.readiness.rawValue)",
      rowLimit: rowLimit, in: graph)
  }

  /// The evidence on every claim of a graph, by the level of what acts.
  public init(of graph: KnowledgeGraph, rowLimit: Int = 26) {
    self.init(
      Level.allCases.map { level in
        Band(
          heading: level.lane.title,
          relations: graph.relations.values.filter {
            graph.entities[$0.subject]?.level == level
          }.map(\.id))
      }, on: "this graph records", rowLimit: rowLimit, in: graph)
  }
}
