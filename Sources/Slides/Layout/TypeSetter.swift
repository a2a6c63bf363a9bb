import Diagrams
import GraphvizLayout

/// Sets paragraphs in a column and finds the size in which they fit.
struct TypeSetter {
  let width: Double

  /// Paragraphs with their lines, and the height that they take.
  struct Column {
    var paragraphs: [PlacedSlideParagraph]
    var height: Double
  }

  /// The paragraphs in one size, one below the other.
  func column(
    _ paragraphs: [SlideParagraph], size: Double, isBold: Bool = false
  ) -> Column {
    var column = Column(paragraphs: [], height: 0)
    let numbers = numberWidth(paragraphs, size: size)
    for (index, paragraph) in paragraphs.enumerated() {
      let style = TextStyle(size: Self.size(of: paragraph, in: size), isBold: isBold)
      let indent = Self.indent(of: paragraph, size: style.size, numbers: numbers)
      let gap = index == 0 ? 0 : Self.gap(above: paragraph, after: paragraphs[index - 1], size)
      let lines = RunBreaker(style: style, width: width - indent).lines(of: paragraph.runs)
      column.paragraphs.append(
        PlacedSlideParagraph(
          paragraph: paragraph, style: style, indent: indent, spaceBefore: gap, lines: lines))
      column.height += gap + Double(lines.count) * style.lineHeight
    }
    return column
  }

  /// The largest of `sizes` in which the paragraphs are at most `height` high and have at most
  /// `most` lines; nil where none is small enough.
  func fitting(
    _ paragraphs: [SlideParagraph], sizes: [Double], height: Double, most: Int = .max,
    isBold: Bool = false
  ) -> Column? {
    for size in sizes {
      let column = column(paragraphs, size: size, isBold: isBold)
      let count = column.paragraphs.reduce(0) { $0 + $1.lines.count }
      if column.height <= height, count <= most { return column }
    }
    return nil
  }

  private static func size(of paragraph: SlideParagraph, in size: Double) -> Double {
    switch paragraph.style {
    case .bullet(let level) where level > 0: max(18, size - 2)
    case .explanation: size - 3
    default: size
    }
  }

  private static func indent(
    of paragraph: SlideParagraph, size: Double, numbers: Double
  ) -> Double {
    switch paragraph.style {
    case .plain: 0
    case .explanation: size * 1.9
    case .bullet(let level): size * 1.05 * Double(min(level, 3) + 1)
    case .answer: size * 1.6
    case .source: numbers
    }
  }

  private static func gap(
    above paragraph: SlideParagraph, after before: SlideParagraph, _ size: Double
  ) -> Double {
    switch (paragraph.style, before.style) {
    case (.bullet(let level), _) where level > 0: size * 0.25
    case (.answer, _): size * 0.7
    case (.explanation, .explanation): size * 0.3
    case (.explanation, _): size * 1.0
    case (.source, _): size * 0.3
    default: size * 0.55
    }
  }

  /// The room for the widest number of a list of sources.
  private func numberWidth(_ paragraphs: [SlideParagraph], size: Double) -> Double {
    let numbers = paragraphs.compactMap { paragraph in
      if case .source(let number) = paragraph.style { number } else { nil }
    }
    guard let greatest = numbers.max() else { return 0 }
    return TextMetrics.width(of: "\(greatest)", in: TextStyle(size: size)) + size * 0.8
  }
}
