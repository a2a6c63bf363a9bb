/// How much speaks for and against statements, by the kind of source: a row for each statement, a
/// column for each kind.
///
/// What speaks for a statement stands on the right of a cell's middle, what speaks against it on
/// the left, as many dots as there are sources.
package struct TallyMap: Sendable, Hashable {
  /// A kind of source; columns of one pictogram stand side by side under one heading.
  package struct Column: Sendable, Hashable {
    package let title: String
    package let pictogram: Pictogram

    package init(title: String, pictogram: Pictogram) {
      self.title = title.displayable
      self.pictogram = pictogram
    }
  }

  /// The sources of one kind on one statement.
  package struct Tally: Sendable, Hashable {
    package var full = 0
    /// Those that speak for it in part.
    package var half = 0
    package var against = 0

    package init(full: Int = 0, half: Int = 0, against: Int = 0) {
      self.full = full
      self.half = half
      self.against = against
    }

    package var total: Int { full + half + against }
  }

  /// A statement with its sources.
  package struct Row: Sendable, Hashable {
    package let id: String
    package let label: Label
    /// The heading of the band that the row stands in; rows of one heading follow each other.
    package let heading: String
    /// One for each column.
    package let tallies: [Tally]
    package let isContested: Bool
    /// How near to its subject the statement was seen, at best.
    package let pictogram: Pictogram?
    package let tooltip: String
    package let dataAttributes: [DataAttribute]

    package init(
      id: String, label: Label, heading: String = "", tallies: [Tally], isContested: Bool = false,
      pictogram: Pictogram? = nil, tooltip: String = "", dataAttributes: [DataAttribute] = []
    ) {
      self.id = id
      self.label = label
      self.heading = heading.displayable
      self.tallies = tallies
      self.isContested = isContested
      self.pictogram = pictogram
      self.tooltip = tooltip.displayable
      self.dataAttributes = dataAttributes
    }

    /// All sources of the statement.
    package var total: Tally { Tally(summing: tallies) }
  }

  /// What the legend calls everything.
  package struct Wording: Sendable, Hashable {
    package var full = "for"
    package var half = "partly for"
    package var against = "against"
    package var contested = "sources disagree"
    package var total = "Total"
    package var pictograms: [Pictogram: String] = [:]

    package init() {}
  }

  package let chart: Chart
  package let columns: [Column]
  package let rows: [Row]
  package let wording: Wording

  /// - Precondition: every row has a tally for every column, and no count is negative.
  package init(chart: Chart, columns: [Column], rows: [Row], wording: Wording = Wording()) {
    precondition(
      rows.allSatisfy { row in
        row.tallies.count == columns.count
          && row.tallies.allSatisfy { min($0.full, $0.half, $0.against) >= 0 }
      }, "a row has a tally for every column")
    self.chart = chart
    self.columns = columns
    self.rows = rows
    self.wording = wording
  }

  /// The sources of each column, over all rows.
  package var totals: [Tally] {
    columns.indices.map { column in Tally(summing: rows.map { $0.tallies[column] }) }
  }
}

extension TallyMap.Tally {
  /// The counts of all together.
  package init(summing tallies: some Sequence<TallyMap.Tally>) {
    self = tallies.reduce(into: TallyMap.Tally()) { sum, tally in
      sum.full += tally.full
      sum.half += tally.half
      sum.against += tally.against
    }
  }
}
