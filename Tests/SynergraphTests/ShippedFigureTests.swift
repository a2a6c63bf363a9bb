import GraphvizLayout
import Synergraph
import Testing

private let limits = ["focus": 14, "since": 16]

/// Every kind of figure that ships, both ways round.
private let figures: [(name: String, options: FigureOptions)] = [
  "synergy", "focus", "routes", "graph", "since",
]
.flatMap { name in
  FigureOptions.Direction.allCases.map { direction in
    (name, FigureOptions(direction: direction, boxLimit: limits[name] ?? 24))
  }
}

struct ShippedFigureTests {
  private func figure(_ name: String, _ options: FigureOptions) throws -> MechanismFigure {
    let graph = try #require(GraphReader(checksEverything: false).read(ShippedGraph.sources).graph)
    switch name {
    case "routes":
      let answer = try PathsQuery(from: "exercise", to: "depression", via: ["BDNF"])
        .answer(in: graph)
      return try MechanismFigure(of: answer, in: graph, options: options)
    case "since":
      let difference = GraphDifference(in: graph, since: 2024)
      return try MechanismFigure(of: difference, from: graph, to: graph, options: options)
    case "graph": return try MechanismFigure(of: graph, options: options)
    default:
      let answer = try SynergyQuery("exercise", "psilocybin", on: "depression", pathLimit: 400)
        .answer(in: graph)
      return try MechanismFigure(of: answer, in: graph, options: options)
    }
  }

  @Test(arguments: figures)
  func `nothing overlaps and no arrow runs through a box`(
    name: String, options: FigureOptions
  ) throws {
    let report = try figure(name, options).layout
    #expect(report.isClean, "\(name), \(options.direction): \(report)")
  }

  @Test(arguments: figures)
  func `a figure has the same bytes when it is made again`(
    name: String, options: FigureOptions
  ) throws {
    let first = try figure(name, options).bytes(as: .svg)
    #expect(try figure(name, options).bytes(as: .svg) == first)
  }

  @Test func `the main figure says that the combination is untested`() throws {
    let bytes = try figure("synergy", FigureOptions()).bytes(as: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("the combination itself is untested"))
    #expect(text.contains("This is not medical advice"))
    #expect(!text.contains("<script"))
  }

  @Test func `the main figure names its patterns where they are`() throws {
    let bytes = try figure("synergy", FigureOptions()).bytes(as: .svg)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(">both raise it</text>") && text.contains(">both lower it</text>"))
    #expect(text.contains(">P raises, E lowers</text>"))
    #expect(text.contains("Parallel convergence: both raise synaptic plasticity."))
    #expect(text.contains("more patterns stand in the report."))
  }
}
