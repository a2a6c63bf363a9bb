public import ArgumentParser

/// The command `synergraph`.
public struct RootCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "synergraph",
    abstract: "Explore mechanism graphs: routes, meeting places, evidence, figures.",
    discussion: """
      synergraph synergy exercise psilocybin --on depression
      synergraph paths exercise depression --via BDNF
      synergraph draw --synergy exercise psilocybin --on depression --to figure.svg

      Entities go by id, name, synonym or CURIE. Every verb asks the graph that ships with the
      program, or another one: --graph PATH, or PATH as the first argument.
      Status: 0 yes or done, 1 no, 2 could not answer.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Ask",
        subcommands: [
          SynergyCommand.self, CompareCommand.self, PathsCommand.self, UpstreamCommand.self,
          DownstreamCommand.self, CommonCommand.self, ExplainCommand.self, GapsCommand.self,
          ReadinessCommand.self, TimelineCommand.self, RankCommand.self, ShowCommand.self,
          SearchCommand.self, StatsCommand.self, PolarityCommand.self, CiteCommand.self,
          DiffCommand.self,
        ]),
      CommandGroup(
        name: "Draw", subcommands: [DrawCommand.self, SlidesCommand.self, BuildCommand.self]),
      CommandGroup(
        name: "Write", subcommands: [CheckCommand.self, ImportCommand.self, SchemaCommand.self]),
    ])

  public init() {}

  /// Parses the program's arguments, runs what they ask for, and ends the program.
  public static func main() {
    let arguments = Arguments.normalised(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      StandardStreams.say(Array("\(fullMessage(for: error))\n".utf8))
      exit(withError: ExitCode(2))
    }
  }
}
