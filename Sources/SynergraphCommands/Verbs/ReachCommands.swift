import ArgumentParser
import Synergraph

/// How far to go, and how to print it.
struct ReachOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Most steps.", valueName: "steps"))
  var depth = 3

  @OptionGroup var filterOptions: FilterOptions
}

/// Lists what acts on an entity.
struct UpstreamCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "upstream", abstract: "List what acts on an entity.",
    discussion: "synergraph upstream neurogenesis --depth 2")

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "The entity.") var entity: String
  @OptionGroup var reachOptions: ReachOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> ReachAnswer {
    try ReachQuery(
      entity, .upstream, maximumDepth: reachOptions.depth,
      filter: reachOptions.filterOptions.filter()
    ).answer(in: graph)
  }

  func refusal(of answer: ReachAnswer) -> Refusal? { answer.refusal }
}

/// Lists what an entity acts on.
struct DownstreamCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "downstream", abstract: "List what an entity acts on.",
    discussion: "synergraph downstream psilocybin --species human")

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "The entity.") var entity: String
  @OptionGroup var reachOptions: ReachOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> ReachAnswer {
    try ReachQuery(
      entity, .downstream, maximumDepth: reachOptions.depth,
      filter: reachOptions.filterOptions.filter()
    ).answer(in: graph)
  }

  func refusal(of answer: ReachAnswer) -> Refusal? { answer.refusal }
}

/// Lists what several entities all act on.
struct CommonCommand: QueryCommand {
  static let configuration = CommandConfiguration(
    commandName: "common", abstract: "List what several entities all act on.",
    discussion: "synergraph common exercise psilocybin --depth 4")

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "Two or more entities.") var entities: [String]
  @OptionGroup var reachOptions: ReachOptions
  @OptionGroup var formatOptions: FormatOptions

  func answer(in graph: KnowledgeGraph) throws -> CommonAnswer {
    try CommonQuery(
      entities, maximumDepth: reachOptions.depth, filter: reachOptions.filterOptions.filter()
    ).answer(in: graph)
  }

  func refusal(of answer: CommonAnswer) -> Refusal? { answer.refusal }
}
