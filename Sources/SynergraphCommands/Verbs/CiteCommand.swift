import ArgumentParser
import Synergraph

/// In which form sources are written.
enum BibliographyFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case bibtex
  case cslJSON = "csl-json"
}

/// Lists the sources of a graph or of an answer.
struct CiteCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "List the sources of the graph or of an answer.",
    discussion: """
      synergraph cite --format bibtex
      synergraph cite --synergy exercise psilocybin --on depression --format csl-json
      synergraph cite --entity BDNF

      Keys, DOIs and PubMed ids name single sources. Identifiers that nobody saw are left out.
      """)

  @OptionGroup var graphOptions: GraphOptions
  @Argument(help: "Keys, DOIs or PubMed ids; all sources without any.") var keys: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Sources of what two interventions could do.", valueName: "interventions"))
  var synergy: [String] = []

  @Option(help: ArgumentHelp("The outcome of --synergy.", valueName: "outcome"))
  var on: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Sources of the routes between two entities.", valueName: "entities"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Sources of an entity or relation.", valueName: "entity"))
  var entity: String?

  @Option(help: "How to write them: text, bibtex or csl-json.")
  var format: BibliographyFormat = .text

  func validate() throws {
    let scopes = [!keys.isEmpty, !synergy.isEmpty, !paths.isEmpty, entity != nil]
    if scopes.count(where: \.self) > 1 {
      throw ValidationError("ask for keys, --synergy, --paths or --entity, one at a time")
    }
    if !synergy.isEmpty, synergy.count != 2 || on == nil {
      throw ValidationError("--synergy takes two interventions and an outcome: A B --on OUTCOME")
    }
    if on != nil, synergy.isEmpty {
      throw ValidationError("--on belongs to --synergy: A B --on OUTCOME")
    }
    if !paths.isEmpty, paths.count != 2 {
      throw ValidationError("--paths takes two entities: FROM TO")
    }
  }

  private var scope: BibliographyQuery.Scope {
    if let on, synergy.count == 2 {
      return .synergy(SynergyQuery(synergy[0], synergy[1], on: on))
    }
    if paths.count == 2 { return .paths(PathsQuery(from: paths[0], to: paths[1])) }
    if let entity { return .subject(entity) }
    return keys.isEmpty ? .graph : .keys(keys)
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    return try answering {
      let answer = try BibliographyQuery(scope).answer(in: graph)
      let text =
        switch format {
        case .text:
          ReportText(width: terminal.width, usesColor: terminal.usesColor).text(answer.report())
        case .bibtex: BibTeXBibliography().text(answer)
        case .cslJSON: try CSLBibliography().text(answer)
        }
      return CommandOutput(text, status: answer.refusal == nil ? 0 : 1)
    }
  }
}
