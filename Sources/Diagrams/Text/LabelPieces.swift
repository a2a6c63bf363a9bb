/// The unbreakable parts of a label and the ways to set them in lines.
struct LabelPieces {
  /// Text that stays together; `hasSpace` says that a space stands before it.
  private struct Piece {
    var runs: [Label.Run]
    var hasSpace: Bool
  }

  private var pieces: [Piece] = []
  private let style: TextStyle
  private let limit: Double
  private var isCut = false

  var count: Int { pieces.count }

  init(of label: Label, style: TextStyle, limit: Double) {
    self.style = style
    self.limit = limit
    var current = Piece(runs: [], hasSpace: false)
    func close(_ pieces: inout [Piece], next hasSpace: Bool) {
      if !current.runs.isEmpty { pieces.append(current) }
      current = Piece(runs: [], hasSpace: hasSpace)
    }
    for run in label.runs {
      let length = current.runs.reduce(0) { $0 + $1.text.count }
      for part in Self.parts(of: run.text, after: length) {
        if part.text == " " {
          close(&pieces, next: true)
        } else {
          current.runs.append(Label.Run(part.text, run.position))
          if part.mayBreak { close(&pieces, next: false) }
        }
      }
    }
    close(&pieces, next: false)
    if pieces.count > 24 {
      pieces.removeSubrange(24...)
      isCut = true
    }
    pieces = pieces.map { Self.cut($0, in: style, to: limit) }
  }

  /// Words, spaces, and words that end in a dash or slash after which a line may end.
  ///
  /// - Parameter length: how many letters of the first word are there already.
  private static func parts(
    of text: String, after length: Int
  ) -> [(text: String, mayBreak: Bool)] {
    var parts: [(text: String, mayBreak: Bool)] = []
    var word = ""
    var length = length
    for character in text.prefix(400) {
      if character == " " {
        if !word.isEmpty { parts.append((word, false)) }
        parts.append((" ", false))
        (word, length) = ("", 0)
      } else {
        word.append(character)
        length += 1
        if length > 5, "-/–".contains(character) {
          parts.append((word, true))
          (word, length) = ("", 0)
        }
      }
    }
    if !word.isEmpty { parts.append((word, false)) }
    return parts
  }

  /// Shortens a word that is wider than a line.
  private static func cut(_ piece: Piece, in style: TextStyle, to limit: Double) -> Piece {
    guard width(of: piece.runs, in: style) > limit else { return piece }
    var runs: [Label.Run] = []
    var room = limit - TextMetrics.width(of: "…", in: style)
    for run in piece.runs {
      var kept = ""
      for character in run.text {
        let width = Label.Run(String(character), run.position).width(in: style)
        if width > room { break }
        room -= width
        kept.append(character)
      }
      if !kept.isEmpty { runs.append(Label.Run(kept, run.position)) }
      if kept != run.text { break }
    }
    return Piece(runs: runs + [Label.Run("…")], hasSpace: piece.hasSpace)
  }

  private static func width(of runs: [Label.Run], in style: TextStyle) -> Double {
    runs.reduce(0) { $0 + $1.width(in: style) }
  }

  private func line(_ range: Range<Int>) -> TypesetLabel.Line {
    var runs: [Label.Run] = []
    for index in range {
      var next = pieces[index].runs
      if pieces[index].hasSpace, index > range.lowerBound, let first = next.first {
        next[0] = Label.Run(" " + first.text, first.position)
      }
      if let last = runs.last, let first = next.first, last.position == first.position {
        runs[runs.count - 1] = Label.Run(last.text + first.text, last.position)
        next.removeFirst()
      }
      runs += next
    }
    return TypesetLabel.Line(runs: runs, width: Self.width(of: runs, in: style))
  }

  /// The division into `count` lines whose squared widths sum to least; nil if there are too few
  /// pieces or the text was cut.
  func balanced(into count: Int) -> [TypesetLabel.Line]? {
    if pieces.isEmpty { return [TypesetLabel.Line(runs: [], width: 0)] }
    guard !isCut, pieces.count >= count else { return nil }
    var best: [(cost: Double, lines: [TypesetLabel.Line])?] = Array(
      repeating: nil, count: pieces.count + 1)
    best[0] = (0, [])
    for _ in 0..<count {
      var next = [(cost: Double, lines: [TypesetLabel.Line])?](
        repeating: nil, count: pieces.count + 1)
      for start in pieces.indices {
        guard let before = best[start] else { continue }
        for end in (start + 1)...pieces.count {
          let line = line(start..<end)
          let cost = before.cost + line.width * line.width
          if next[end].map({ cost < $0.cost }) ?? true {
            next[end] = (cost, before.lines + [line])
          }
        }
      }
      best = next
    }
    return best[pieces.count]?.lines
  }

  /// As many words as fit in `most` lines, and "…".
  func shortened(to most: Int) -> [TypesetLabel.Line] {
    var lines: [TypesetLabel.Line] = []
    var start = 0
    let mark = TextMetrics.width(of: " …", in: style)
    while start < pieces.count, lines.count < most {
      var end = start + 1
      let room = lines.count == most - 1 ? limit - mark : limit
      while end < pieces.count, line(start..<(end + 1)).width <= room { end += 1 }
      lines.append(line(start..<end))
      start = end
    }
    if let last = lines.last, start < pieces.count || isCut, last.runs.last?.text.last != "…" {
      let runs = last.runs + [Label.Run(" …")]
      lines[lines.count - 1] = TypesetLabel.Line(runs: runs, width: last.width + mark)
    }
    return lines
  }
}
