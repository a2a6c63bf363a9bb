package import Diagrams
package import Figures
import GraphvizLayout
public import Knowledge
public import KnowledgeDiagrams
public import KnowledgeQueries

/// A chart drawn from an answer: bars, a map of evidence, a timeline, or small multiples.
public struct ChartFigure: Sendable {
  /// What is drawn.
  package enum Content: Sendable {
    case bars(BarChart)
    case tallies(TallyMap)
    case timeline(Timeline)
    case multiples(Multiples)
  }

  package let content: Content

  /// Draws what each relation contributes to the uncertainty of an answer.
  public init(of answer: GapsAnswer, in graph: KnowledgeGraph) {
    content = .bars(GapsBars(answer, in: graph).bars())
  }

  /// Draws entities by their importance.
  public init(of answer: RankAnswer, in graph: KnowledgeGraph) {
    content = .bars(RankBars(answer, in: graph).bars())
  }

  /// Draws what was studied, how, and with which result.
  public init(of map: EvidenceMap) {
    content = .tallies(map.map())
  }

  /// Draws when two interventions act, and where that overlaps.
  public init(of answer: TimelineAnswer) {
    content = .timeline(TimelineDiagram(answer).timeline())
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
      content = .multiples(
        Multiples(
          chart: multiples.chart(of: diagram), of: try diagram.placed(), panels: panels))
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  /// The chart painted in a theme.
  package func scene(_ theme: Theme) -> Scene {
    switch content {
    case .bars(let bars): Scene(bars, theme: theme)
    case .tallies(let map): Scene(map, theme: theme)
    case .timeline(let timeline): Scene(timeline, theme: theme)
    case .multiples(let multiples): Scene(multiples, theme: theme)
    }
  }

  /// The chart as text for a terminal of `width` cells; nil where only a picture can show it.
  ///
  /// - Parameter usesColour: for timelines; other charts have none.
  public func text(width: Int = 100, usesColour: Bool = false) -> String? {
    switch content {
    case .bars(let bars): TextChart(bars, width: width).text
    case .tallies(let map): TextChart(map, width: width).text
    case .timeline(let timeline):
      TextTimeline(timeline, width: width, usesColour: usesColour).text
    case .multiples: nil
    }
  }

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
