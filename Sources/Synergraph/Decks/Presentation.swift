import Diagrams
import KnowledgeDiagrams
public import Knowledge
public import KnowledgeQueries
package import Slides

/// A talk, ready to be written to a file.
public struct Presentation: Sendable {
  /// A kind of file.
  public enum Format: String, Sendable, CaseIterable {
    case html, pdf, pptx

    /// The format that a file's name ends in, whatever its case; nil for any other ending.
    public init?(fileName: String) {
      let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      guard let dot = name.lastIndex(of: ".") else { return nil }
      self.init(rawValue: name[dot...].dropFirst().lowercased())
    }
  }

  /// How the arrows of a figure are drawn in PPTX.
  public enum Connectors: String, Sendable, CaseIterable {
    /// As curves that copy the layout exactly.
    case curves
    /// As connectors that follow when a box is moved, and find their own way.
    case glued
  }

  package let deck: Deck

  init(_ deck: Deck) {
    self.deck = deck
  }

  /// A talk on what two interventions could do together.
  ///
  /// - Parameters:
  ///   - answer: asked with a generous path limit, so that there is something to choose from.
  ///   - timeline: of the same pair on the same outcome; about ten rows fit on a slide.
  ///   - gaps: of the same pair on the same outcome.
  public init(
    of answer: SynergyAnswer, timeline: TimelineAnswer, gaps: GapsAnswer,
    in graph: KnowledgeGraph, theme: MechanismFigure.Theme
  ) throws(DrawingFailure) {
    do {
      deck = try SynergyDeck(
        answer, timeline: timeline, gaps: gaps, in: graph, theme: theme.colours
      ).deck()
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  /// A talk on the routes from one entity to another.
  public init(
    of answer: PathsAnswer, in graph: KnowledgeGraph, theme: MechanismFigure.Theme
  ) throws(DrawingFailure) {
    do {
      deck = try PathsDeck(answer, in: graph, theme: theme.colours).deck()
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }
}

extension Presentation {
  /// The file's bytes; the same for the same talk with the same Graphviz.
  ///
  /// - Parameter connectors: for PPTX.
  public func bytes(
    as format: Format, connectors: Connectors = .curves
  ) throws(DrawingFailure) -> [UInt8] {
    let composer = SlideComposer(deck, answers: format == .html ? .onSlide : .onNextSlide)
    do {
      let slides = try composer.slides()
      switch format {
      case .html: return Array(HTMLDeckWriter(slides, deck: deck).text.utf8)
      case .pdf: return try PDFDeckWriter(slides, deck: deck).bytes()
      case .pptx:
        return PPTXWriter(
          slides, deck: deck, connectors: connectors == .glued ? .glued : .curves
        ).bytes
      }
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  /// Pages for the speaker as PDF: each slide, and below it what is said.
  public func notes() throws(DrawingFailure) -> [UInt8] {
    do {
      return try PDFDeckWriter(SlideComposer(deck).slides(), deck: deck).notesBytes()
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }
}
