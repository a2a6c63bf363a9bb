import ArgumentParser
import Synergraph

/// Ranks entities by their place in the graph.
struct RankCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Rank entities by their place in the graph.",
    discussion: """
      synergraph rank --from exercise psilocybin
      synergraph rank --by betweenness --limit 10
      synergraph rank --from exercise --to rank.svg

      By PageRank: where a walk along relations spends its time that now and then starts over, at
      --from where that is given. By betweenness: how many shortest paths run through an entity.
      """)

  @OptionGroup var graphOptions: GraphOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Where walks and paths begin; everywhere by default.", valueName: "entities")
  )
  var from: [String] = []

  @Option(help: "What to rank by: pagerank or betweenness.")
  var by: RankQuery.Measure = .pagerank

  @Option(help: ArgumentHelp("Most entities to list.", valueName: "number"))
  var limit = 20

  @OptionGroup var chartOptions: ChartOptions
  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  var destination: String? { chartOptions.destination }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    return try answering {
      let answer = try answer(in: graph)
      return try chartOptions.output(
        of: answer, refusal: answer.refusal, question: "rank", in: graph, formatOptions, terminal
      ) { ChartFigure(of: answer, in: graph) }
    }
  }

  private func answer(in graph: KnowledgeGraph) throws -> RankAnswer {
    try RankQuery(from: from, by: by, limit: limit, filter: filterOptions.filter())
      .answer(in: graph)
  }
}

extension RankCommand: SlideFigureCommand {
  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure {
    let answer = try answer(in: graph)
    try answer.refusal?.keepFromDrawing()
    return DrawnFigure(ChartFigure(of: answer, in: graph))
  }
}
