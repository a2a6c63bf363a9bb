extension Scene {
  /// The bytes of a file in `format`; only a diagram can be written as DOT.
  ///
  /// The same scene gives the same bytes. `scale` is for PNG: pixels to the point.
  package func bytes(as format: FigureFormat, scale: Double = 2) throws(FigureError) -> [UInt8] {
    switch format {
    case .svg: return Array(SVGWriter(self).text.utf8)
    case .png: return try PNGWriter.bytes(of: self, scale: scale)
    case .pdf: return try PDFWriter.bytes(of: [self], title: title)
    default: throw .notPainted("this figure can be written as SVG, PNG or PDF only")
    }
  }
}
