import Foundation
import TestSupport
import Testing

/// Published mechanisms, as scripts ask of them.
struct PolarityTests {
  private static let record = """
    graph: {_id: one, drug: caffeine, disease: sleepiness, drug_mesh: D, disease_mesh: S}
    nodes:
      - {id: D, label: Drug, name: caffeine}
      - {id: P, label: Protein, name: receptor}
      - {id: S, label: Disease, name: sleepiness}
    links:
      - {source: D, key: decreases activity of, target: P}
      - {source: P, key: causes, target: S}
      - {source: D, key: frobnicates, target: S}
    """

  @Test(arguments: ["text", "json", "tsv", "md"])
  func `polarity answers in four forms, the same each time`(format: String) throws {
    let arguments = ["polarity", "-", "--format", format]
    let run = try ProgramRun(arguments, input: Self.record)
    #expect(run.status == 0, "\(run.talk)")
    #expect(run.text.contains("coherent"))
    #expect(try ProgramRun(arguments, input: Self.record).output == run.output)
  }

  @Test func `predicates that the lexicon doesn't know are named`() throws {
    let run = try ProgramRun(["polarity", "-"], input: Self.record)
    #expect(run.text.contains("'frobnicates' (1 link)"))
    #expect(run.text.contains("This is not medical advice."))
  }

  @Test func `routes between nodes come with their cut`() throws {
    let run = try ProgramRun(
      ["polarity", "-", "--from", "caffeine", "--to", "S", "--format", "json"],
      input: Self.record)
    #expect(run.status == 0)
    #expect(run.text.contains("\"disjointRoutes\" : 2"))
    let none = try ProgramRun(
      ["polarity", "-", "--from", "sleepiness", "--to", "caffeine"], input: Self.record)
    #expect(none.status == 1)
    let unknown = try ProgramRun(
      ["polarity", "-", "--from", "cafeine", "--to", "S"], input: Self.record)
    #expect(unknown.status == 2)
    #expect(unknown.talk.contains("did you mean 'caffeine'?"))
  }

  @Test func `what can't be read is status 2 with its place`() throws {
    let run = try ProgramRun(["polarity", "-"], input: "- nodes: []\n")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("-:1:3: error: the record has no 'links'"))
  }

  @Test func `a file of mechanisms is a graph for every question`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.record, to: "caffeine.yaml")
    let paths = try ProgramRun(["paths", file, "caffeine", "sleepiness"])
    #expect(paths.status == 0, "\(paths.talk)")
    #expect(paths.text.contains("helpful"))
    #expect(paths.talk.contains("imported from DrugMechDB's form"))
    #expect(try ProgramRun(["draw", "--graph", file]).status == 0)
  }

  @Test func `an imported graph passes every check`() throws {
    let folder = try TemporaryFolder()
    let target = folder.path(of: "graph.yaml")
    let run = try ProgramRun(["import", "-", "--to", target], input: Self.record)
    #expect(run.status == 0)
    #expect(run.talk.contains("predicate 'frobnicates' became 'associated with' (once)"))
    let check = try ProgramRun(["check", target])
    #expect(check.status == 0, "\(check.text)")
  }
}
