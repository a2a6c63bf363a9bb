import Knowledge
import KnowledgeQueries
import Testing

/// A drug acts through a receptor that a gate enables and that a second drug blocks or dampens.
private func graph(_ kind: Moderation.Kind, moderator: String, evidence: [EvidenceItem] = [])
  -> KnowledgeGraph
{
  let step = Relation(subject: "drug", predicate: .activates, object: "receptor")
  return KnowledgeGraph(
    description: .init(id: "small", title: "Small"),
    entities: [
      Entity(id: "drug", name: "Drug", kind: .intervention, level: .intervention),
      Entity(id: "class", name: "Class", kind: .intervention, level: .intervention),
      Entity(
        id: "other", name: "Other", kind: .intervention, level: .intervention, broader: ["class"]),
      Entity(id: "gate", name: "Gate", kind: .protein, level: .signalling),
      Entity(id: "receptor", name: "Receptor", kind: .receptor, level: .target),
      Entity(id: "mood", name: "Mood", kind: .outcome, level: .clinical, desired: .rise),
    ],
    relations: [step, Relation(subject: "receptor", predicate: .increases, object: "mood")],
    moderations: [
      Moderation(
        id: "moderation", moderator: moderator, kind: kind, relations: [step.id],
        moderated: step.claim, evidence: evidence)
    ])
}

struct ModeratedPathsTests {
  private func paths(
    _ graph: KnowledgeGraph, given: [String] = [], without: [String] = []
  ) throws -> PathsAnswer {
    try PathsQuery(from: "drug", to: "mood", filter: RelationFilter(given: given, without: without))
      .answer(in: graph)
  }

  @Test func `a gated relation is live only if its gate is`() throws {
    let gated = graph(.enables, moderator: "gate")
    #expect(try paths(gated).counts.total == 1)
    let shut = try paths(gated, without: ["gate"])
    #expect(shut.counts.total == 0)
    #expect(shut.refusal?.code == .blockedByFilter)
  }

  @Test func `a blocker that is there ends what it blocks, one that isn't does nothing`() throws {
    let blocked = graph(.blocks, moderator: "other")
    #expect(try paths(blocked).counts.total == 1)
    #expect(try paths(blocked, given: ["other"]).counts.total == 0)
    #expect(try paths(blocked, without: ["other"]).counts.total == 1)
  }

  @Test func `what is said of a class holds for its members`() throws {
    #expect(try paths(graph(.blocks, moderator: "class"), given: ["other"]).counts.total == 0)
    #expect(try paths(graph(.blocks, moderator: "other"), given: ["class"]).counts.total == 1)
  }

  @Test(arguments: [Moderation.Kind.dampens, .amplifies])
  func `what only dampens or amplifies is marked and leaves the path`(
    kind: Moderation.Kind
  ) throws {
    let marked = try paths(graph(kind, moderator: "other"), given: ["other"])
    #expect(marked.counts.total == 1)
    #expect(marked.paths.first?.steps.map { $0.moderations.map(\.kind) } == [[kind], []])
    #expect(try paths(graph(kind, moderator: "other")).paths.first?.steps[0].moderations == [])
  }

  @Test func `a refuted moderation does nothing`() throws {
    let against = EvidenceItem(
      citation: "a", design: .animalInVivo, species: [.rat], supports: .no, finding: "No.",
      verified: .finding)
    let refuted = graph(.blocks, moderator: "other", evidence: [against])
    #expect(try paths(refuted, given: ["other"]).counts.total == 1)
  }

  @Test func `an unknown moderator is an error`() {
    #expect(throws: QueryError.self) {
      try paths(graph(.blocks, moderator: "other"), given: ["nobody"])
    }
  }
}
