import Diagrams
import Figures
package import GraphvizLayout
public import Knowledge
public import KnowledgeDiagrams
public import KnowledgeQueries

/// Why something could not be drawn, and what to do about it.
public struct DrawingFailure: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String
}

/// A drawing whose parts have their places.
public struct MechanismFigure: Sendable {
  /// A kind of file.
  public enum Format: String, Sendable, CaseIterable {
    case svg, png, pdf, dot

    /// The format that a file's name ends in; nil for any other ending.
    public init?(fileName: String) {
      guard let format = FigureFormat(fileName: fileName) else { return nil }
      self.init(rawValue: format.rawValue)
    }
  }

  /// A set of colours; `print` is readable without any.
  public enum Theme: String, Sendable, CaseIterable {
    case light, dark, print
    /// Light, and dark on screens whose reader prefers that; SVG only, other formats are light.
    case auto
  }

  /// The drawing with its places.
  package let placed: PlacedDiagram
  private let focus: Focus?

  /// Draws where the routes of two interventions run, meet and differ.
  public init(
    of answer: SynergyAnswer, in graph: KnowledgeGraph, options: FigureOptions
  ) throws(DrawingFailure) {
    let drawing = SynergyDiagram(answer, in: graph, options: options)
    try self.init(drawing.diagram, focus: drawing.focus)
  }

  /// Draws the routes of an answer.
  public init(
    of answer: PathsAnswer, in graph: KnowledgeGraph, options: FigureOptions
  ) throws(DrawingFailure) {
    let drawing = PathsDiagram(answer, in: graph, options: options)
    try self.init(drawing.diagram, focus: drawing.focus)
  }

  /// Draws what changed from one version of a graph to another.
  public init(
    of difference: GraphDifference, from old: KnowledgeGraph, to new: KnowledgeGraph,
    options: FigureOptions
  ) throws(DrawingFailure) {
    try self.init { () throws(DiagramError) in
      try DifferenceDiagram(difference, from: old, to: new, options: options).diagram()
    }
  }

  /// Draws a graph, or as much of it as can be read.
  public init(of graph: KnowledgeGraph, options: FigureOptions) throws(DrawingFailure) {
    try self.init { () throws(DiagramError) in
      try GraphDiagram(graph, options: options).diagram()
    }
  }

  private init(
    _ diagram: () throws(DiagramError) -> Diagram,
    focus: (Diagram) throws(FocusError) -> RouteFocus? = { _ in nil }
  ) throws(DrawingFailure) {
    do {
      let diagram = try diagram()
      self.focus = try focus(diagram).map { Focus(boxIDs: $0.boxIDs, arrowIDs: $0.arrowIDs) }
      placed = try diagram.placed()
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  /// The file's bytes; the same for the same figure with the same Graphviz.
  ///
  /// - Parameter scale: pixels per point, for PNG.
  public func bytes(
    as format: Format, theme: Theme = .light, scale: Double = 2
  ) throws(DrawingFailure) -> [UInt8] {
    let kind: FigureFormat =
      switch format {
      case .svg: .svg
      case .png: .png
      case .pdf: .pdf
      case .dot: .dot
      }
    do {
      return try Figure(placed, theme: theme.colours, focus: focus).bytes(as: kind, scale: scale)
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  /// What a reader would stumble over, beside the crossings of plain `dot`.
  public func report() throws(DrawingFailure) -> FigureReport {
    let layout = LayoutReport(of: placed)
    do {
      return FigureReport(
        layout, title: placed.diagram.title,
        plainCrossings: try PlainLayout.crossings(of: placed.diagram))
    } catch {
      throw DrawingFailure(description: "\(error)")
    }
  }

  /// The figure as text for a terminal of `width` cells, with colours only if asked for.
  ///
  /// The same for the same figure and width. What doesn't fit is listed in words.
  public func text(width: Int = 100, usesColour: Bool = false) -> String {
    TextFigure(placed, width: width, usesColour: usesColour).text
  }

  /// How well the figure is laid out.
  package var layout: LayoutReport { LayoutReport(of: placed) }
}

extension FigureReport {
  fileprivate init(_ layout: LayoutReport, title: String, plainCrossings: Int) {
    self.init(
      title: title, boxes: layout.boxes, arrows: layout.arrows, boxOverlaps: layout.boxOverlaps,
      labelsOverBoxes: layout.boxLabelOverlaps, labelOverlaps: layout.labelOverlaps,
      arrowsThroughBoxes: layout.arrowsThroughBoxes,
      arrowsThroughLabels: layout.arrowsThroughLabels, framesOverBoxes: layout.framesOverBoxes,
      frameOverlaps: layout.frameOverlaps, arrowsThroughFrames: layout.arrowsThroughFrames,
      frameTitleOverlaps: layout.frameTitleOverlaps, outside: layout.outside,
      crossings: layout.crossings, plainCrossings: plainCrossings, bends: layout.bends,
      smallTexts: layout.smallTexts, width: Int(layout.width.rounded()),
      height: Int(layout.height.rounded()))
  }
}

extension MechanismFigure.Theme {
  /// The set of colours that this names.
  var colours: Diagrams.Theme {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    case .auto: .auto
    }
  }
}
