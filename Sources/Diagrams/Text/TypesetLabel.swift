/// A label broken into lines, with its size.
package struct TypesetLabel: Sendable, Hashable {
  /// One line of text.
  package struct Line: Sendable, Hashable {
    package let runs: [Label.Run]
    /// The width in points.
    package let width: Double

    package var plainText: String { runs.map(\.text).joined() }
  }

  package let lines: [Line]
  package let style: TextStyle

  /// The width of the widest line, in points.
  package var width: Double { lines.map(\.width).max() ?? 0 }
  /// The height of all lines, in points.
  package var height: Double { Double(lines.count) * style.lineHeight }
}

extension Label {
  /// Breaks the label into at most `most` lines of like length, each at most `limit` points wide.
  ///
  /// One line is used up to `comfortable` points, then as few lines as fit. What still does not
  /// fit ends in "…". Lines break at spaces and after a slash or dash between long parts, never
  /// inside `5-HT` or `PGC-1α`. O(w³) in the number of words, which is cut to 24 first.
  package func typeset(
    in style: TextStyle, comfortable: Double = 96, limit: Double = 150, most: Int = 3
  ) -> TypesetLabel {
    let pieces = LabelPieces(of: self, style: style, limit: limit)
    for count in 1...most {
      guard let lines = pieces.balanced(into: count) else { break }
      let widest = lines.map(\.width).max() ?? 0
      let isLast = count == most || pieces.count <= count
      if widest <= (count == 1 ? comfortable : limit * 0.86) || (isLast && widest <= limit) {
        return TypesetLabel(lines: lines, style: style)
      }
    }
    return TypesetLabel(lines: pieces.shortened(to: most), style: style)
  }

  /// The label on one line of at most `limit` points; what does not fit ends in "…".
  package func shortened(in style: TextStyle, limit: Double) -> Label {
    let line = typeset(in: style, comfortable: limit, limit: limit, most: 1).lines.first
    return Label(runs: line?.runs ?? [])
  }
}
