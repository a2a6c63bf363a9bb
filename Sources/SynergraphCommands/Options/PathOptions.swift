import ArgumentParser
import Synergraph

/// Which routes to list.
struct PathOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only routes through this entity.", valueName: "entity"))
  var via: [String] = []

  @Option(help: ArgumentHelp("No routes through this entity.", valueName: "entity"))
  var avoid: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only routes that are helpful, harmful, +, - or indeterminate.", valueName: "effect"))
  var sign: WantedEffect?

  @Option(help: ArgumentHelp("Most steps of a route.", valueName: "steps"))
  var maxLength = 6

  @Option(help: ArgumentHelp("Most routes to list; all are counted.", valueName: "number"))
  var limit = 20

  /// The query that these options describe.
  func query(from: String, to: String, filter: FilterOptions) -> PathsQuery {
    PathsQuery(
      from: from, to: to, via: via, effect: sign, maximumLength: maxLength, limit: limit,
      filter: filter.filter(avoiding: avoid))
  }
}
