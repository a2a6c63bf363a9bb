/// Values in a row each, longest bar first, with what else is known of them beside.
package struct BarChart: Sendable, Hashable {
  /// How a bar is filled, so that kinds are told apart without colour.
  package enum Fill: String, Sendable, Hashable, CaseIterable {
    case solid, hatched, hollow
  }

  /// What stands in a column beside the bars.
  package enum Cell: Sendable, Hashable {
    case text(String)
    /// A short scale from 0 to 1, filled up to a value, and the value as it is read.
    case meter(Double, String)
    /// A picture and a text.
    case pictogram(Pictogram, String)
  }

  /// One value.
  package struct Bar: Sendable, Hashable {
    package let id: String
    package let label: Label
    /// From 0 to the chart's maximum.
    package let value: Double
    /// The value as it is read.
    package let text: String
    package let fill: Fill
    /// Whether a mark says that sources disagree.
    package let isContested: Bool
    /// One for each column.
    package let cells: [Cell]
    package let tooltip: String
    package let dataAttributes: [DataAttribute]

    package init(
      id: String, label: Label, value: Double, text: String, fill: Fill = .solid,
      isContested: Bool = false, cells: [Cell] = [], tooltip: String = "",
      dataAttributes: [DataAttribute] = []
    ) {
      self.id = id
      self.label = label
      self.value = value
      self.text = text.displayable
      self.fill = fill
      self.isContested = isContested
      self.cells = cells
      self.tooltip = tooltip.displayable
      self.dataAttributes = dataAttributes
    }
  }

  package let chart: Chart
  /// What the bars measure; the heading above them.
  package let measure: String
  /// The value that a bar of full length stands for.
  package let maximum: Double
  /// Headings of the columns beside the bars.
  package let columns: [String]
  package let bars: [Bar]
  /// What the legend calls each fill; a fill without words is left out.
  package let fills: [Fill: String]
  /// What the legend calls a contested bar.
  package let contested: String

  /// - Precondition: every bar has a cell for every column, and a value from 0 to `maximum`,
  ///   which is positive.
  package init(
    chart: Chart, measure: String, maximum: Double, columns: [String] = [], bars: [Bar],
    fills: [Fill: String] = [:], contested: String = "sources disagree"
  ) {
    precondition(maximum > 0, "a scale has a length")
    precondition(
      bars.allSatisfy { (0...maximum).contains($0.value) && $0.cells.count == columns.count },
      "a bar fits the scale and has a cell for every column")
    self.chart = chart
    self.measure = measure.displayable
    self.maximum = maximum
    self.columns = columns.map(\.displayable)
    self.bars = bars
    self.fills = fills.mapValues(\.displayable)
    self.contested = contested.displayable
  }
}
