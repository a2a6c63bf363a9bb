package import Diagrams
package import GraphvizLayout

/// A placed drawing in a theme, ready to be written in any format.
package struct Figure: Sendable, Hashable {
  package let placed: PlacedDiagram
  package let theme: Theme
  /// What is put forward; nil for everything.
  package let focus: Focus?

  package init(_ placed: PlacedDiagram, theme: Theme = .light, focus: Focus? = nil) {
    self.placed = placed
    self.theme = theme
    self.focus = focus
  }

  /// Places `diagram` first.
  package init(
    placing diagram: Diagram, theme: Theme = .light, limits: LayoutLimits = LayoutLimits()
  ) throws(LayoutError) {
    self.init(try diagram.placed(limits: limits), theme: theme)
  }

  /// The bytes of a file in `format`.
  ///
  /// The same figure gives the same bytes. `scale` is for PNG: pixels to the point. DOT knows no
  /// focus.
  package func bytes(as format: FigureFormat, scale: Double = 2) throws(FigureError) -> [UInt8] {
    let scene = Scene(placed, theme: theme, focus: focus)
    return switch format {
    case .svg: Array(SVGWriter(scene).text.utf8)
    case .dot: Array(placed.diagram.dotText(theme: theme).utf8)
    case .png: try PNGWriter.bytes(of: scene, scale: scale)
    case .pdf: try PDFWriter.bytes(of: [scene], title: placed.diagram.title)
    }
  }
}
