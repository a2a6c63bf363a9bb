import Figures
import GraphvizLayout
package import Slides

/// A figure as slides show it.
public struct DrawnFigure: Sendable {
  package let figure: SlideFigure

  public init(_ figure: MechanismFigure) throws(DrawingFailure) {
    do {
      self.figure = try SlideFigure(figure.placed.diagram)
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  public init(_ figure: ChartFigure) {
    self.figure =
      switch figure.content {
      case .bars(let bars): SlideFigure(bars)
      case .tallies(let map): SlideFigure(map)
      case .timeline(let timeline): SlideFigure(timeline)
      case .multiples(let multiples): SlideFigure(multiples)
      }
  }

  public init(_ figure: MatrixFigure) {
    self.figure = SlideFigure(figure.placed.matrix)
  }
}
