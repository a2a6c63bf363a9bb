package import Diagrams

extension PlacedMatrix {
  /// The bytes of a file in `format`; a matrix has no DOT.
  ///
  /// The same matrix gives the same bytes. `scale` is for PNG: pixels to the point.
  package func bytes(
    as format: FigureFormat, theme: Theme, scale: Double = 2
  ) throws(FigureError) -> [UInt8] {
    try Scene(self, theme: theme).bytes(as: format, scale: scale)
  }
}
