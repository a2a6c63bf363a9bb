import Diagrams
import Figures
import GraphvizLayout

/// The shapes of a part of a figure, each with the lines of text that belong into it.
///
/// A label goes into the last rectangle around it, and a letter into the disc that it stands on, so
/// that who moves or edits one has the other.
struct PartShapes {
  /// A shape without text, or lines of text alone, or both.
  struct Piece {
    var shape: Shape?
    var lines: [TextShape] = []
    var role = Role.sign
  }

  /// What a piece is to its part.
  enum Role {
    /// The rectangle of a box or a cell, in which its label is.
    case body
    /// What lies around a body.
    case halo
    case badge
    case sign
    case text
    /// The line of an arrow, what ends it, and what hides another line below it.
    case line, head, gap
  }

  private(set) var pieces: [Piece] = []

  init(of part: Scene.Part) {
    for shape in part.shapes {
      guard case .text(let line) = shape else {
        pieces.append(Piece(shape: shape))
        continue
      }
      if let last = pieces.last?.lines.last, pieces.last?.shape == nil,
        line.continues(last) || part.isBox && line.isCaption(of: last)
      {
        pieces[pieces.count - 1].lines.append(line)
      } else {
        pieces.append(Piece(shape: nil, lines: [line]))
      }
    }
    joinLines()
    for index in pieces.indices { pieces[index].lines.removeAll(where: \.isEmpty) }
    pieces.removeAll { $0.shape == nil && $0.lines.isEmpty }
    if part.isArrow { nameArrow() } else { nameBox() }
  }

  /// Puts texts into the shapes that they stand in.
  private mutating func joinLines() {
    for index in pieces.indices.reversed() where pieces[index].shape == nil {
      let isLabel = index == pieces.count - 1
      let block = TextBlock(pieces[index].lines)
      let host = pieces[..<index].lastIndex { $0.hosts(block, isLabel: isLabel) }
      if let host {
        pieces[host].lines = pieces[index].lines
        pieces[index].lines = []
      }
    }
  }

  private mutating func nameArrow() {
    let line = pieces.lastIndex { $0.shape?.isCurve ?? false }
    for index in pieces.indices {
      pieces[index].role =
        index == line ? .line : index < line ?? 0 ? .gap : .head
    }
  }

  private mutating func nameBox() {
    let body = pieces.lastIndex { $0.shape?.isRectangle ?? false }
    for index in pieces.indices {
      pieces[index].role =
        if index == body { .body } else if index < body ?? 0 { .halo } else {
          pieces[index].shape == nil ? .text : pieces[index].lines.isEmpty ? .sign : .badge
        }
    }
  }
}

extension Scene.Part {
  var isArrow: Bool { classes.first == "arrow" }
  var isBox: Bool { classes.first == "box" }
}

extension Shape {
  var isRectangle: Bool {
    if case .rectangle = self { true } else { false }
  }

  /// Whether this is a line with a bend, as the lines of arrows are.
  var isCurve: Bool {
    guard case .path(let path, nil, .some) = self else { return false }
    return path.steps.contains { if case .curve = $0 { true } else { false } }
  }
}

extension PartShapes.Piece {
  fileprivate func hosts(_ block: TextBlock, isLabel: Bool) -> Bool {
    guard lines.isEmpty else { return false }
    switch shape {
    case .rectangle(let frame, _, _, _):
      return isLabel && frame.inset(by: -0.5).contains(block.centre)
        && block.frame.width <= frame.width + 1
    case .circle(let centre, let radius, _, _):
      return centre.distance(to: block.centre) < radius / 2
    case .path, .text, nil: return false
    }
  }
}

extension TextShape {
  fileprivate var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// Whether the line belongs below `last` in one text.
  fileprivate func continues(_ last: TextShape) -> Bool {
    style == last.style && colour == last.colour && anchor == last.anchor
      && origin.x == last.origin.x && abs(origin.y - last.origin.y - style.lineHeight) < 0.1
  }

  /// Whether the line is in smaller type right below `last`, as a caption is below a label.
  fileprivate func isCaption(of last: TextShape) -> Bool {
    colour == last.colour && anchor == last.anchor && abs(origin.x - last.origin.x) < 0.1
      && style.size < last.style.size && origin.y > last.origin.y
      && origin.y - last.origin.y < last.style.lineHeight + style.lineHeight
  }
}
