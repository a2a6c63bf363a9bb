package import Diagrams
package import GraphvizLayout

/// A matrix in which everything has its place.
///
/// Half a square, the names of columns on its stairs, where they read from left to right like
/// those of rows; the legend in the free corner above if it fits there, else below. Points, origin
/// at the top left.
package struct PlacedMatrix: Sendable, Hashable {
  /// A name beside its row, or on the stairs above its column.
  package struct Name: Sendable, Hashable {
    /// The name as far as it fits.
    package let label: Label
    package let whole: Label
    package let style: TextStyle
    package let anchor: PlacedText.Anchor
    /// On the baseline.
    package let origin: Point

    package var frame: Rect {
      let width = label.width(in: style)
      return Rect(
        x: anchor == .end ? origin.x - width : origin.x, y: origin.y - style.size * 0.78,
        width: width, height: style.size)
    }
  }

  /// What a legend entry shows.
  package enum Swatch: Sendable, Hashable {
    case step(Int)
    case dot(Matrix.Dot)
    case flag(Matrix.Flag)
    case empty
  }

  /// A sample and its explanation.
  package struct Entry: Sendable, Hashable {
    package let swatch: Swatch
    package let frame: Rect
    package let text: PlacedText
  }

  package let matrix: Matrix
  package internal(set) var width: Double
  package internal(set) var height: Double
  /// In the order of `matrix.cells`.
  package internal(set) var cells: [Rect] = []
  /// Places of pairs that have no cell.
  package internal(set) var gaps: [Rect] = []
  package internal(set) var names: [Name] = []
  package internal(set) var texts: [PlacedText] = []
  package internal(set) var legend: [Entry] = []

  /// Where the dot of a cell stands: at its top right.
  package static func dotFrame(in cell: Rect) -> Rect {
    Rect(x: cell.maxX - 10, y: cell.y + 3, width: 7, height: 7)
  }

  /// Where the flag of a cell stands: at its top left.
  package static func flagFrame(in cell: Rect) -> Rect {
    Rect(x: cell.x + 3, y: cell.y + 3, width: 8, height: 7)
  }

  /// The text of a cell, in its middle.
  package static func text(_ text: String, in cell: Rect) -> PlacedText {
    let style = TextStyle(size: 12, isBold: true)
    return PlacedText(
      role: .note, text: text, style: style, anchor: .middle,
      origin: Point(x: cell.centre.x, y: cell.centre.y + 2 + style.size * 0.355), link: nil)
  }
}

extension PlacedMatrix {
  /// How many pairs of texts, cells and signs overlap that shouldn't; and what is off the page.
  package var overlaps: Int {
    let rects =
      cells + gaps + names.map(\.frame) + texts.map(\.frame)
      + legend.flatMap { [$0.frame, $0.text.frame] }
    let page = Rect(x: 0, y: 0, width: width, height: height)
    var found = rects.count { rect in
      rect.x < page.x || rect.y < page.y || rect.maxX > page.maxX || rect.maxY > page.maxY
    }
    for first in rects.indices {
      for second in rects.indices.dropFirst(first + 1)
      where rects[first].inset(by: 0.2).overlaps(rects[second].inset(by: 0.2)) { found += 1 }
    }
    for (cell, frame) in zip(matrix.cells, cells) {
      let text = Self.text(cell.text, in: frame).frame
      var signs: [Rect] = []
      if cell.dot != nil { signs.append(Self.dotFrame(in: frame)) }
      if cell.flag != nil { signs.append(Self.flagFrame(in: frame)) }
      found += signs.count { $0.overlaps(text) }
      if text.x < frame.x || text.maxX > frame.maxX { found += 1 }
    }
    return found
  }
}
