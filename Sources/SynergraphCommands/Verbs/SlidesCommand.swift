import ArgumentParser
import Synergraph

/// Makes a talk from a question or from a deck's file.
struct SlidesCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "slides", abstract: "Make a talk: HTML, PDF or PPTX.",
    discussion: """
      synergraph slides --synergy exercise psilocybin --on depression --to deck.html
      synergraph slides --paths exercise depression --via BDNF --to routes.pdf
      synergraph slides Graphs/exercise-psychedelics/lecture.deck.yaml --to lecture.pptx

      The file's ending says the format. An HTML deck is one file that needs no network; press ? in
      it for its keys.
      """)

  @OptionGroup var graphOptions: GraphOptions

  @Argument(help: "A deck's file, named '*.deck.yaml'.")
  var file: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A talk on what two interventions do together.", valueName: "interventions"))
  var synergy: [String] = []

  @Option(help: ArgumentHelp("The outcome of --synergy.", valueName: "outcome"))
  var on: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A talk on the routes between two entities.", valueName: "entities"))
  var paths: [String] = []

  @OptionGroup(title: "Routes") var pathOptions: PathOptions
  @OptionGroup(title: "Evidence") var filterOptions: FilterOptions

  @Option(help: ArgumentHelp("The file to write: .html, .pdf or .pptx.", valueName: "file"))
  var to: String

  @Option(help: "The colours: light, dark or print; the deck's own by default.")
  var theme: MechanismFigure.Theme?

  @Option(
    help: "Arrows of figures in PPTX: curves as drawn, or glued connectors that follow a moved box."
  )
  var connectors: Presentation.Connectors?

  @Flag(help: "Write pages for the speaker (PDF): each slide, and below it what is said.")
  var notes = false

  var destination: String? { to }

  func validate() throws {
    let asked = [file != nil, !synergy.isEmpty, !paths.isEmpty].count { $0 }
    if asked != 1 {
      throw ValidationError("give one of a deck's file, --synergy A B --on OUTCOME, --paths A B")
    }
    if !synergy.isEmpty, synergy.count != 2 || on == nil {
      throw ValidationError("--synergy takes two interventions and an outcome: A B --on OUTCOME")
    }
    if !paths.isEmpty, paths.count != 2 {
      throw ValidationError("--paths takes two entities: FROM TO")
    }
    guard let format = Presentation.Format(fileName: to) else {
      throw ValidationError("'\(to)' must end in .html, .pdf or .pptx")
    }
    if connectors != nil, format != .pptx {
      throw ValidationError("--connectors is for .pptx, not '\(to)'")
    }
    if notes, format != .pdf {
      throw ValidationError("--notes writes a PDF, so '\(to)' must end in .pdf")
    }
  }

  func output(on terminal: Terminal) throws -> CommandOutput {
    var remarks: [String] = []
    let talk: Presentation
    if let file {
      (talk, remarks) = try presentation(of: file)
    } else {
      talk = try presentation()
    }
    let format = Presentation.Format(fileName: to) ?? .html
    let bytes = try notes ? talk.notes() : talk.bytes(as: format, connectors: connectors ?? .curves)
    return CommandOutput(bytes: bytes, notes: remarks)
  }

  private func presentation() throws -> Presentation {
    let graph = try graphOptions.load()
    let theme = theme ?? .light
    do {
      if let on, synergy.count == 2 {
        let filter = filterOptions.filter()
        // Enough paths to choose a readable figure from, and rows that fit on a slide.
        let query = SynergyQuery(synergy[0], synergy[1], on: on, pathLimit: 400, filter: filter)
        return try Presentation(
          of: query.answer(in: graph),
          timeline: TimelineQuery(synergy[0], synergy[1], on: on, limit: 8, filter: filter)
            .answer(in: graph),
          gaps: GapsQuery(synergy, on: on, filter: filter).answer(in: graph), in: graph,
          theme: theme)
      }
      let query = pathOptions.query(from: paths[0], to: paths[1], filter: filterOptions)
      return try Presentation(of: query.answer(in: graph), in: graph, theme: theme)
    } catch let error as QueryError {
      throw CommandFailure("\(error)")
    }
  }

  /// The talk of a deck's file; what is wrong with it is printed as `check` prints it.
  private func presentation(of file: String) throws -> (Presentation, remarks: [String]) {
    let reading = DeckReader.read(path: file)
    guard let deck = reading.deck else { throw failure(reading.diagnostics, reading.sources) }
    var options = graphOptions
    options.graph = options.graph ?? deck.graphPath
    let graph = try options.load()
    let drawn = DeckFigures(of: deck, in: graph)
    var problems = deck.undeclaredCitations(in: graph) + drawn.diagnostics
    let script = ScriptedDeck(deck, in: graph, figures: drawn.figures, theme: theme)
    let (talk, found) = script.presentation()
    problems += found
    guard let talk, !problems.contains(where: { $0.severity == .error }) else {
      throw failure(problems.sorted(), reading.sources)
    }
    return (talk, problems.map { "\($0.place): \($0.message)" })
  }

  private func failure(_ problems: [Diagnostic], _ sources: [SourceText]) -> CommandFailure {
    let errors = problems.filter { $0.severity == .error }
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    let text = DiagnosticText(sources: sources).text(Array(errors.prefix(20)))
    let more = errors.count > 20 ? "… and \(errors.count - 20) more\n" : ""
    return CommandFailure("the deck has \(count)\n\(text)\(more)")
  }
}
