import Diagrams

/// The sources of a slide as one small line at its foot.
struct SourceLine {
  private let sources: [NumberedSource]

  init(_ sources: [NumberedSource]) {
    self.sources = sources.sorted { $0.number < $1.number }
  }

  /// Number and name of each, with its link.
  var paragraph: SlideParagraph {
    var runs: [SlideRun] = []
    for (index, source) in sources.enumerated() {
      if index > 0 { runs.append(SlideRun(Label(runs: [Label.Run("  ·  ")]))) }
      runs.append(SlideRun(Label(runs: [Label.Run("\(source.number)\u{A0}")]), isBold: true))
      runs.append(
        SlideRun(
          Label(runs: [Label.Run(source.source.text.replacingSpaces)]), link: source.source.link))
    }
    return SlideParagraph(runs)
  }

  /// The numbers alone, where there are too many sources for their names.
  var short: SlideParagraph {
    var ranges: [ClosedRange<Int>] = []
    for number in sources.map(\.number) {
      if let last = ranges.last, last.upperBound + 1 >= number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let words = ranges.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return SlideParagraph(
      Label(runs: [
        Label.Run("Sources \(words.joined(separator: ", ")) of the list at the end")
      ]))
  }
}

extension String {
  /// The text with spaces at which no line ends.
  fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "\u{A0}") }
}
