/// A sign that stands on the middle of an arrow.
package enum ArrowMark: Sendable, Hashable {
  /// Sources disagree.
  case contested
  /// What became of the arrow between two versions.
  case change(Change)
  case timing(Timing)
  /// A word that says what part the arrow plays.
  case word(String)
  /// How many statements the arrow stands for.
  case bundle(Int)
  /// The numbers of its sources, as ``text(of:most:)`` shortens them.
  case references(String)

  /// The style of numbers and words on an arrow.
  package static let numberStyle = TextStyle(size: 9)

  /// The room it takes, in points.
  package var width: Double {
    switch self {
    case .contested, .change: 14
    case .timing: 21
    case .bundle(let count):
      TextMetrics.width(of: Self.text(ofBundle: count), in: Self.numberStyle) + 9
    case .references(let text), .word(let text):
      TextMetrics.width(of: text, in: Self.numberStyle) + 9
    }
  }

  package var height: Double { 14 }

  /// Whether it is a disc, which other discs may come closer to than corners would.
  package var isRound: Bool { width == height }

  /// Whether it has to be there, and isn't left to tooltip and list where it finds no room.
  package var isNeeded: Bool {
    switch self {
    case .contested, .change, .word, .bundle: true
    case .timing, .references: false
    }
  }

  /// A word that is no longer than an arrow can bear.
  static func shortened(_ word: String) -> String {
    Label(runs: [Label.Run(word)]).shortened(in: numberStyle, limit: 60).plainText
  }

  package static func text(ofBundle count: Int) -> String { "×\(count)" }

  /// Numbers in rising order as `1–3, 7`; no more than `most` of such pieces, then `…`.
  ///
  /// ```swift
  /// ArrowMark.text(of: [1, 2, 3, 7])  // "1–3, 7"
  /// ```
  package static func text(of numbers: [Int], most: Int = 3) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, number == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let pieces = ranges.flatMap { range in
      switch range.count {
      case 1: ["\(range.lowerBound)"]
      case 2: ["\(range.lowerBound)", "\(range.upperBound)"]
      default: ["\(range.lowerBound)–\(range.upperBound)"]
      }
    }
    return pieces.prefix(most).joined(separator: ", ") + (pieces.count > most ? " …" : "")
  }
}

extension Arrow {
  /// The marks that it should bear, those first that are needed most.
  package var marks: [ArrowMark] {
    var marks: [ArrowMark] = []
    if let change {
      marks.append(.change(change))
    } else if isContested {
      marks.append(.contested)
    }
    if let word { marks.append(.word(word)) }
    if bundled > 1 { marks.append(.bundle(bundled)) }
    if let timing { marks.append(.timing(timing)) }
    if !referenceNumbers.isEmpty {
      marks.append(.references(ArrowMark.text(of: referenceNumbers)))
    }
    return marks
  }
}
