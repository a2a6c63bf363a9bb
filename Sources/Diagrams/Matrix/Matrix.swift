/// A table of pairs before anyone has placed it: names, a value for each pair, and what it means.
///
/// Each unordered pair has at most one cell, so half a square is drawn. Text is cleaned on the way
/// in, as everywhere in this module.
package struct Matrix: Sendable, Hashable {
  /// How far a pair was looked at as a pair; a dot that is open, half full or full.
  package enum Dot: String, Sendable, Hashable, CaseIterable {
    case open, half, full
  }

  /// Something that must not be missed; a triangle.
  package enum Flag: String, Sendable, Hashable, CaseIterable {
    /// Filled.
    case warning
    /// Open.
    case notice
  }

  /// The value of one pair.
  package struct Cell: Sendable, Hashable {
    /// Positions in `names`; `first` is less than `second`.
    package let first: Int
    package let second: Int
    /// The value as it is read.
    package let text: String
    /// Which of `steps` the value falls into; the later, the stronger the colour.
    package let step: Int
    package let dot: Dot?
    package let flag: Flag?
    package let tooltip: String
    package let dataAttributes: [DataAttribute]

    package init(
      first: Int, second: Int, text: String, step: Int, dot: Dot? = nil, flag: Flag? = nil,
      tooltip: String = "", dataAttributes: [DataAttribute] = []
    ) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.text = text.displayable
      self.step = step
      self.dot = dot
      self.flag = flag
      self.tooltip = tooltip.displayable
      self.dataAttributes = dataAttributes
    }
  }

  /// What the legend calls everything; an empty text leaves the entry out.
  package struct Wording: Sendable, Hashable {
    /// The heading of the steps.
    package var value: String
    package var dots: [Dot: String]
    package var flags: [Flag: String]
    /// What a pair without a cell is.
    package var empty: String

    package init(
      value: String = "value", dots: [Dot: String] = [:], flags: [Flag: String] = [:],
      empty: String = ""
    ) {
      self.value = value.displayable
      self.dots = dots.mapValues(\.displayable)
      self.flags = flags.mapValues(\.displayable)
      self.empty = empty.displayable
    }
  }

  /// What every id in the drawing starts with.
  package let prefix: String
  /// A sentence that says what the drawing shows.
  package let title: String
  package let subtitle: String
  /// The drawing in words, a line a fact.
  package let description: [String]
  package let names: [Label]
  /// By their second name, then by their first.
  package let cells: [Cell]
  /// What each step stands for, weakest first.
  package let steps: [String]
  package let notes: [String]
  package let wording: Wording

  /// Keeps the parts; cells that name no pair or no step, and second ones of a pair, are dropped.
  package init(
    prefix: String = "matrix", title: String, subtitle: String = "", description: [String] = [],
    names: [Label], cells: [Cell], steps: [String], notes: [String] = [],
    wording: Wording = Wording()
  ) {
    self.prefix = prefix
    self.title = title.displayable
    self.subtitle = subtitle.displayable
    self.description = description.map(\.displayable)
    self.names = names
    var seen: Set<[Int]> = []
    self.cells = cells.filter { cell in
      0 <= cell.first && cell.first < cell.second && cell.second < names.count
        && steps.indices.contains(cell.step) && seen.insert([cell.first, cell.second]).inserted
    }.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
    self.steps = steps.map(\.displayable)
    self.notes = notes.map(\.displayable)
    self.wording = wording
  }
}
