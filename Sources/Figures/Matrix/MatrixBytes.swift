package import Diagrams

extension PlacedMatrix {
  /// The bytes of a file in `format`; a matrix has no DOT.
  ///
  /// The same matrix gives the same bytes. `scale` is for PNG: pixels to the point.
  package func bytes(
    as format: FigureFormat, theme: Theme, scale: Double = 2
  ) throws(FigureError) -> [UInt8] {
    let scene = Scene(self, theme: theme)
    switch format {
    case .svg: return Array(SVGWriter(scene).text.utf8)
    case .png: return try PNGWriter.bytes(of: scene, scale: scale)
    case .pdf: return try PDFWriter.bytes(of: [scene], title: matrix.title)
    case .dot: throw .notPainted("a matrix can't be written as DOT; write SVG, PNG or PDF")
    }
  }
}
