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
    let scene = Scene(timeline, theme: theme.colours)
    do {
      return try scene.bytes(as: format.figureFormat, scale: scale)
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }
}
