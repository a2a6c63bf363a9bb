import Diagrams

/// A box as a terminal shows it: its name in lines, and signs in its upper border.
struct TextBox {
  /// At least one; none for a joint, which is one cell.
  let lines: [String]
  /// What stands under the name, in lines.
  let caption: [String]
  /// Letters of groups, `!` for what is unwelcome, the sign of a change.
  let signs: String

  /// Breaks the name into lines of at most `limit` cells.
  init(_ box: Box, in diagram: Diagram, limit: Int) {
    guard box.role != .joint else {
      (lines, caption, signs) = ([], [], "")
      return
    }
    let lines = Self.balanced(box.label.plainText, limit: max(4, limit))
    self.lines = lines.isEmpty ? [" "] : lines
    caption = box.caption.map { Self.balanced(Label($0).plainText, limit: max(14, limit)) } ?? []
    let letters = diagram.groups(box.groupIDs).map(\.badge).joined(separator: "·")
    signs = [letters, box.tone == .harm ? "!" : "", box.change?.sign ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The text in as few lines as `limit` cells need, of like length.
  private static func balanced(_ text: String, limit: Int) -> [String] {
    var lines = text.terminalLines(width: limit)
    let count = lines.count
    var width = (lines.map(\.terminalWidth).max() ?? 1) - 1
    while width >= 4 {
      let narrower = text.terminalLines(width: width)
      guard narrower.count == count else { break }
      lines = narrower
      width = min(width, narrower.map(\.terminalWidth).max() ?? 1) - 1
    }
    return lines
  }

  var isJoint: Bool { lines.isEmpty }

  var width: Int {
    guard !isJoint else { return 1 }
    let text = (lines + caption).map(\.terminalWidth).max() ?? 0
    return max(text + 4, signs.isEmpty ? 0 : signs.terminalWidth + 6, 7)
  }

  var height: Int { isJoint ? 1 : lines.count + caption.count + 2 }
}
