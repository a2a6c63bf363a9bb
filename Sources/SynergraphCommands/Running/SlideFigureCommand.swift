import ArgumentParser
import Synergraph

/// A command that can draw its answer for a slide.
protocol SlideFigureCommand: AnsweringCommand {
  var graphOptions: GraphOptions { get }
  /// Draws the answer of the deck's graph.
  func drawnFigure(in graph: KnowledgeGraph) throws -> DrawnFigure
}

/// The figures of a deck's file, drawn by the commands that it names.
struct DeckFigures {
  private(set) var figures: [Int: DrawnFigure] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(of deck: DeckDocument, in graph: KnowledgeGraph) {
    for (index, slide) in deck.slides.enumerated() {
      guard let figure = slide.figure else { continue }
      do {
        figures[index] = try Self.drawn(figure.text, in: graph)
      } catch {
        diagnostics.append(
          Diagnostic(.error, rule: "slide-figure", "\(error)", at: figure.place))
      }
    }
  }

  private static func drawn(_ line: String, in graph: KnowledgeGraph) throws -> DrawnFigure {
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(Arguments.words(of: line))
    } catch {
      throw CommandFailure(RootCommand.message(for: error))
    }
    guard let command = command as? any SlideFigureCommand else {
      throw CommandFailure(
        "a figure is drawn by 'draw', 'timeline', 'gaps', 'rank', 'synergy --all' or 'diff --since'"
      )
    }
    guard command.graphOptions.graph == nil, command.destination == nil else {
      throw CommandFailure("a slide's figure has neither '--graph' nor '--to'; the deck says both")
    }
    return try command.drawnFigure(in: graph)
  }
}
