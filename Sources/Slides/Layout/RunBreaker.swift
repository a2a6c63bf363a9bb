import Diagrams

/// Breaks runs of text into lines, so that words stay whole and looks stay with their words.
struct RunBreaker {
  let style: TextStyle
  /// The room for a line, in points.
  let width: Double

  /// Letters of one look and height that stand together.
  private struct Atom {
    var text: String
    let position: Label.Position
    let isBold: Bool
    let link: Link?
  }

  /// Atoms between two spaces.
  private struct Word {
    var atoms: [Atom] = []
    var width = 0.0
  }

  /// Lines of at most ``width``; a longer word is broken where the line ends.
  ///
  /// O(n) in the length of the text.
  func lines(of runs: [SlideRun]) -> [[SlideRun]] {
    var lines: [[SlideRun]] = []
    var line: [Word] = []
    var used = 0.0
    func close() {
      if !line.isEmpty { lines.append(Self.runs(of: line)) }
      (line, used) = ([], 0)
    }
    for word in words(of: runs).flatMap(parts) {
      let gap = line.isEmpty ? 0 : space
      if !line.isEmpty, used + gap + word.width > width { close() }
      used += (line.isEmpty ? 0 : gap) + word.width
      line.append(word)
    }
    close()
    return lines
  }

  private var space: Double { TextMetrics.width(of: " ", in: bold) }

  private var bold: TextStyle {
    TextStyle(size: style.size, isBold: true, letterSpacing: style.letterSpacing)
  }

  private func width(of atom: Atom) -> Double {
    Label.Run(atom.text, atom.position).width(in: atom.isBold ? bold : style)
  }

  private func words(of runs: [SlideRun]) -> [Word] {
    var words: [Word] = []
    var word = Word()
    for run in runs {
      for piece in run.text.runs {
        for (index, text) in piece.text.split(separator: " ", omittingEmptySubsequences: false)
          .enumerated()
        {
          if index > 0 {
            if !word.atoms.isEmpty { words.append(word) }
            word = Word()
          }
          guard !text.isEmpty else { continue }
          let atom = Atom(
            text: String(text), position: piece.position, isBold: run.isBold, link: run.link)
          word.atoms.append(atom)
          word.width += width(of: atom)
        }
      }
    }
    if !word.atoms.isEmpty { words.append(word) }
    return words
  }

  /// The word, or where it is wider than a line the pieces that aren't.
  private func parts(of word: Word) -> [Word] {
    guard word.width > width else { return [word] }
    var parts: [Word] = []
    var part = Word()
    for atom in word.atoms {
      for character in atom.text {
        let letter = Atom(
          text: String(character), position: atom.position, isBold: atom.isBold, link: atom.link)
        let letterWidth = width(of: letter)
        if part.width + letterWidth > width, !part.atoms.isEmpty {
          parts.append(part)
          part = Word()
        }
        part.atoms.append(letter)
        part.width += letterWidth
      }
    }
    return parts + (part.atoms.isEmpty ? [] : [part])
  }

  /// The words one space apart, neighbours of one look joined.
  private static func runs(of line: [Word]) -> [SlideRun] {
    var runs: [SlideRun] = []
    var pieces: [Label.Run] = []
    var look: (isBold: Bool, link: Link?)?
    func close() {
      if let look, !pieces.isEmpty {
        runs.append(SlideRun(Label(runs: pieces), isBold: look.isBold, link: look.link))
      }
      pieces = []
    }
    for (index, word) in line.enumerated() {
      for (place, atom) in word.atoms.enumerated() {
        var text = atom.text
        if index > 0, place == 0 {
          // The space belongs to the word before it where looks change, so no link begins with one.
          if let last = pieces.last, last.position == .baseline {
            pieces[pieces.count - 1] = Label.Run(last.text + " ")
          } else if atom.position == .baseline, pieces.isEmpty {
            text = " " + text
          } else {
            pieces.append(Label.Run(" "))
          }
        }
        if look.map({ $0.isBold != atom.isBold || $0.link != atom.link }) ?? true {
          close()
          look = (atom.isBold, atom.link)
        }
        if let last = pieces.last, last.position == atom.position {
          pieces[pieces.count - 1] = Label.Run(last.text + text, atom.position)
        } else {
          pieces.append(Label.Run(text, atom.position))
        }
      }
    }
    close()
    return runs
  }
}

extension SlideRun {
  /// The width of the run on one line, in points.
  func width(in style: TextStyle) -> Double {
    text.width(
      in: isBold
        ? TextStyle(size: style.size, isBold: true, letterSpacing: style.letterSpacing) : style)
  }
}
