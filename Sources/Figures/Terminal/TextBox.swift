import Diagrams

/// A box as a terminal shows it: its name in lines, and signs in its upper border.
struct TextBox {
  /// At least one; none for a joint, which is one cell.
  let lines: [String]
  /// Letters of groups, `!` for what is unwelcome, the sign of a change.
  let signs: String

  /// Breaks the name into lines of at most `limit` cells.
  init(_ box: Box, in diagram: Diagram, limit: Int) {
    guard box.role != .joint else {
      (lines, signs) = ([], "")
      return
    }
    let name = box.label.plainText
    let whole = name.terminalLines(width: max(4, limit))
    // Of widths that need no more lines, the narrowest: lines of like length.
    var balanced = whole
    var width = (whole.map(\.terminalWidth).max() ?? 1) - 1
    while width >= 4 {
      let narrower = name.terminalLines(width: width)
      guard narrower.count == whole.count else { break }
      balanced = narrower
      width = min(width, narrower.map(\.terminalWidth).max() ?? 1) - 1
    }
    lines = balanced.isEmpty ? [" "] : balanced
    let letters = diagram.groups(box.groupIDs).map(\.badge).joined(separator: "·")
    signs = [letters, box.tone == .harm ? "!" : "", box.change?.sign ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  var isJoint: Bool { lines.isEmpty }

  var width: Int {
    guard !isJoint else { return 1 }
    let text = lines.map(\.terminalWidth).max() ?? 0
    return max(text + 4, signs.isEmpty ? 0 : signs.terminalWidth + 6, 7)
  }

  var height: Int { isJoint ? 1 : lines.count + 2 }
}
