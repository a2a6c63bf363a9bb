import Diagrams
import Figures
import Synergraph
import Testing

/// Every chart that ships, in every theme.
struct ShippedChartTests {
  private static let names = [
    "gaps", "rank", "betweenness", "evidence", "entity", "paths", "graph", "multiples",
    "multiples-down", "timeline",
  ]

  private func figure(_ name: String) throws -> ChartFigure {
    let graph = try #require(GraphReader(checksEverything: false).read(ShippedGraph.sources).graph)
    func synergy() throws -> SynergyAnswer {
      try SynergyQuery("exercise", "psilocybin", on: "depression", pathLimit: 400)
        .answer(in: graph)
    }
    switch name {
    case "gaps":
      return ChartFigure(
        of: try GapsQuery(["exercise", "psilocybin"], on: "depression").answer(in: graph),
        in: graph)
    case "rank":
      return ChartFigure(
        of: try RankQuery(from: ["exercise", "psilocybin"]).answer(in: graph), in: graph)
    case "betweenness":
      return ChartFigure(of: try RankQuery(by: .betweenness).answer(in: graph), in: graph)
    case "evidence": return ChartFigure(of: EvidenceMap(of: try synergy(), in: graph))
    case "entity":
      let entity = try EntityResolver(graph).entity("BDNF")
      return ChartFigure(of: EvidenceMap(about: entity, in: graph))
    case "paths":
      let answer = try PathsQuery(from: "exercise", to: "depression", via: ["BDNF"])
        .answer(in: graph)
      return ChartFigure(of: EvidenceMap(of: answer, in: graph))
    case "timeline":
      return ChartFigure(
        of: try TimelineQuery("exercise", "psilocybin", on: "depression").answer(in: graph))
    case "graph": return ChartFigure(of: EvidenceMap(of: graph))
    default:
      return try ChartFigure(
        multiplesOf: try synergy(), in: graph,
        options: FigureOptions(
          direction: name == "multiples" ? .right : .down, boxLimit: 20))
    }
  }

  @Test(arguments: names) func `nothing overlaps, and all type can be read`(name: String) throws {
    let figure = try figure(name)
    for theme in Theme.all {
      let scene = figure.scene(theme)
      #expect(scene.textFaults.isEmpty, "\(name) \(theme.name): \(scene.textFaults)")
      let smallest = scene.texts.map(\.style.size).min() ?? 0
      #expect(smallest >= 9, "\(name): \(smallest)")
      #expect(!scene.description.isEmpty)
    }
  }

  @Test(arguments: names) func `it says that it is no advice, the same each time`(
    name: String
  ) throws {
    let bytes = try figure(name).bytes(as: .svg)
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("not medical") && text.contains("advice."))
    #expect(!text.contains("<script"))
    #expect(try figure(name).bytes(as: .svg) == bytes)
  }

  @Test func `the evidence on the combination is drawn, however little it is`() throws {
    let text = String(decoding: try figure("evidence").bytes(as: .svg), as: UTF8.self)
    #expect(text.contains("BOTH TOGETHER"))
    #expect(text.contains("the combination itself is untested"))
  }

  @Test func `charts can be read in a terminal, and no line is too wide`() throws {
    for name in Self.names where !name.hasPrefix("multiples") {
      let text = try #require(try figure(name).text(width: 100))
      #expect(text.split(separator: "\n").allSatisfy { TextFigure.width(of: String($0)) <= 100 })
    }
    #expect(try figure("multiples").text(width: 100) == nil)
  }

  @Test(arguments: [100, 160]) func `the main figures fit a terminal`(width: Int) throws {
    let graph = try #require(GraphReader(checksEverything: false).read(ShippedGraph.sources).graph)
    let answer = try PathsQuery(from: "exercise", to: "depression", via: ["BDNF"])
      .answer(in: graph)
    let routes = try MechanismFigure(of: answer, in: graph, options: FigureOptions())
      .text(width: width)
    #expect(routes.contains("║ BDNF ") && routes.contains("Depression ┃"))
    let synergy = try SynergyQuery("exercise", "psilocybin", on: "depression", pathLimit: 400)
      .answer(in: graph)
    let both = try MechanismFigure(
      of: synergy, in: graph, options: FigureOptions(boxLimit: 18)
    ).text(width: width)
    #expect(both.contains("Psilocybin ┠") || both.contains("┨ Psilocybin"))
    for line in (routes + both).split(separator: "\n") {
      #expect(TextFigure.width(of: String(line)) <= width)
    }
  }
}
