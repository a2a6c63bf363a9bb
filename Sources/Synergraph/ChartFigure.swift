package import Diagrams
package import Figures
import GraphvizLayout
public import Knowledge
public import KnowledgeDiagrams
public import KnowledgeQueries

/// A chart drawn from an answer: bars, or a map of evidence.
public struct ChartFigure: Sendable {
  /// Paints the chart in a theme.
  package let scene: @Sendable (Theme) -> Scene
  /// Writes the chart for a terminal of some width; nil where only a picture can show it.
  private var writing: (@Sendable (Int) -> String)?

  /// Draws what each relation contributes to the uncertainty of an answer.
  public init(of answer: GapsAnswer, in graph: KnowledgeGraph) {
    self.init(GapsBars(answer, in: graph).bars())
  }

  /// Draws entities by their importance.
  public init(of answer: RankAnswer, in graph: KnowledgeGraph) {
    self.init(RankBars(answer, in: graph).bars())
  }

  /// Draws what was studied, how, and with which result.
  public init(of map: EvidenceMap) {
    let map = map.map()
    scene = { Scene(map, theme: $0) }
    writing = { TextChart(map, width: $0).text }
  }

  /// Draws the routes of one intervention, of the other, and what both reach, in one layout.
  public init(
    multiplesOf answer: SynergyAnswer, in graph: KnowledgeGraph, options: FigureOptions
  ) throws(DrawingFailure) {
    let multiples = SynergyMultiples(answer, in: graph, options: options)
    do {
      let diagram = try multiples.diagram()
      let panels = multiples.panels(of: diagram).map { panel in
        Multiples.Panel(
          title: panel.title, subtitle: panel.subtitle,
          focus: Focus(boxIDs: panel.boxIDs, arrowIDs: panel.arrowIDs))
      }
      let drawn = Multiples(
        chart: multiples.chart(of: diagram), of: try diagram.placed(), panels: panels)
      scene = { Scene(drawn, theme: $0) }
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  private init(_ bars: BarChart) {
    scene = { Scene(bars, theme: $0) }
    writing = { TextChart(bars, width: $0).text }
  }

  /// The chart as text for a terminal of `width` cells; nil where only a picture can show it.
  public func text(width: Int = 100) -> String? { writing?(width) }

  /// The file's bytes; the same for the same answer.
  ///
  /// - Parameter scale: pixels per point, for PNG.
  public func bytes(
    as format: MatrixFigure.Format, theme: MechanismFigure.Theme = .light, scale: Double = 2
  ) throws(DrawingFailure) -> [UInt8] {
    do {
      return try scene(theme.colours).bytes(as: format.figureFormat, scale: scale)
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }
}

extension MatrixFigure.Format {
  /// The kind of file as writers name it.
  var figureFormat: FigureFormat {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    }
  }
}
