import ArgumentParser
import Synergraph

/// Shows all that is known of an entity or relation.
struct ShowCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is known of an entity or relation.",
    discussion: """
      synergraph show BDNF
      synergraph show psilocin activates htr2a
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "An entity, or a relation by its id or claim.") var name: [String]
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> ShowAnswer {
    try ShowQuery(name.joined(separator: " ")).answer(in: graph)
  }
}

/// Searches names, claims, findings and sources.
struct SearchCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search names, claims, findings and sources.",
    discussion: "synergraph search hippocampal volume")

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "Words; all of them must be found.") var words: [String]

  @Option(help: ArgumentHelp("Most finds to list.", valueName: "number"))
  var limit = 20

  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> SearchAnswer {
    try SearchQuery(words.joined(separator: " "), limit: limit).answer(in: graph)
  }

  func refusal(of answer: SearchAnswer) -> Refusal? { answer.refusal }
}

/// Says what a graph holds.
struct StatsCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Say what a graph holds.",
    discussion: "synergraph stats --format json")

  @OptionGroup var graphOptions: GraphOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> StatsAnswer {
    StatsQuery().answer(in: graph)
  }
}
