/// A statement that leads from one box to another, or back to the same.
package struct Arrow: Sendable, Hashable {
  /// The shape at the far end, which says what the arrow does there.
  package enum Ending: String, Sendable, Hashable, CaseIterable {
    /// An arrowhead.
    case promotes
    /// A tee.
    case inhibits
    /// An open dot.
    case modulates
    /// A diamond.
    case requires
    /// Nothing.
    case plain
  }

  /// How firmly the statement holds; the line gets wider.
  package enum Strength: Int, Sendable, Hashable, CaseIterable, Comparable {
    case weakest = 1
    case weak, strong, strongest

    /// The line width in points.
    package var lineWidth: Double {
      switch self {
      case .weakest: 1.1
      case .weak: 1.5
      case .strong: 2.2
      case .strongest: 3.1
      }
    }

    package static func < (left: Strength, right: Strength) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How the line is broken.
  package enum Pattern: String, Sendable, Hashable, CaseIterable {
    case solid, dashed, dotted
  }

  package let id: String
  package let from: String
  package let to: String
  package let ending: Ending
  package let strength: Strength
  package let pattern: Pattern
  /// The groups it belongs to; exactly one gives it that group's colour.
  package let groupIDs: [String]
  package let tone: Tone
  /// Whether a mark on its middle says that sources disagree.
  package let isContested: Bool
  /// What became of it, where the drawing compares two versions; a mark on its middle.
  package let change: Change?
  /// How it runs in time, where that is known; a mark as well.
  package let timing: Timing?
  /// What part it plays, in a word that stands on it: `gate`.
  package let word: String?
  /// How many statements it stands for; a mark on its line where there are several.
  package let bundled: Int
  package let tooltip: String
  package let link: Link?
  /// Numbers of ``Diagram/references``, from 1.
  package internal(set) var referenceNumbers: [Int]
  package let dataAttributes: [DataAttribute]

  package init(
    id: String, from: String, to: String, ending: Ending = .promotes, strength: Strength = .weak,
    pattern: Pattern = .solid, groupIDs: [String] = [], tone: Tone = .normal,
    isContested: Bool = false, change: Change? = nil, timing: Timing? = nil,
    word: String? = nil, bundled: Int = 1, tooltip: String = "",
    link: Link? = nil, referenceNumbers: [Int] = [], dataAttributes: [DataAttribute] = []
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.ending = ending
    self.strength = strength
    self.pattern = pattern
    self.groupIDs = groupIDs
    self.tone = tone
    self.isContested = isContested
    self.change = change
    self.word = word.map { ArrowMark.shortened($0.displayable) }
    self.bundled = bundled
    self.timing = timing
    self.tooltip = tooltip.displayable
    self.link = link
    self.referenceNumbers = referenceNumbers
    self.dataAttributes = dataAttributes
  }
}

extension Arrow {
  /// Whether a mark stands on its middle.
  package var isMarked: Bool { isContested || change != nil }
}
