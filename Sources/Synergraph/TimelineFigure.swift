package import Diagrams
import Figures
import KnowledgeDiagrams
public import KnowledgeQueries

/// A timeline drawn from an answer.
public struct TimelineFigure: Sendable {
  private let answer: TimelineAnswer

  public init(of answer: TimelineAnswer) {
    self.answer = answer
  }

  /// The drawing.
  package var timeline: Timeline { TimelineDiagram(answer).timeline() }

  /// The file's bytes; the same for the same answer.
  ///
  /// - Parameter scale: pixels per point, for PNG.
  public func bytes(
    as format: MatrixFigure.Format, theme: MechanismFigure.Theme = .light, scale: Double = 2
  ) throws(DrawingFailure) -> [UInt8] {
    let timeline = timeline
    let scene = Scene(timeline, theme: theme.colours)
    do {
      switch format {
      case .svg: return Array(SVGWriter(scene).text.utf8)
      case .png: return try PNGWriter.bytes(of: scene, scale: scale)
      case .pdf: return try PDFWriter.bytes(of: [scene], title: timeline.title)
      }
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }
}
