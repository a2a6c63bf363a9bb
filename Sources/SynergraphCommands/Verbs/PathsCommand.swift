import ArgumentParser
import Synergraph

/// Lists the routes from one entity to another.
struct PathsCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "List the routes from one entity to another.",
    discussion: """
      synergraph paths exercise depression --via BDNF --sign helpful --max-length 6

      Shortest first, each with its sign, its weakest link and its sources. Status 1 if none.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "Where routes begin.") var from: String
  @Argument(help: "Where routes end.") var to: String
  @OptionGroup var pathOptions: PathOptions
  @OptionGroup var filterOptions: FilterOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> PathsAnswer {
    try pathOptions.query(from: from, to: to, filter: filterOptions).answer(in: graph)
  }

  func refusal(of answer: PathsAnswer) -> Refusal? { answer.refusal }
}
