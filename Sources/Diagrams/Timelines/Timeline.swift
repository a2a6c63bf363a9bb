/// A drawing of spans of time in rows, before anyone has placed it.
package struct Timeline: Sendable, Hashable {
  /// A span that belongs to a group, as far as its ends are known; in units of the axis.
  package struct Bar: Sendable, Hashable {
    package let groupID: String
    /// The earliest start.
    package let start: Double
    /// Where it has begun for sure; nil where that is unknown.
    package let sureStart: Double?
    /// Until where it lasts for sure; nil where that is unknown.
    package let sureEnd: Double?
    /// The latest end; nil for one that is unknown, which is drawn open.
    package let end: Double?
    package let tooltip: String

    package init(
      groupID: String, start: Double, sureStart: Double?, sureEnd: Double?, end: Double?,
      tooltip: String = ""
    ) {
      self.groupID = groupID
      self.start = start
      self.sureStart = sureStart
      self.sureEnd = sureEnd
      self.end = end
      self.tooltip = tooltip.displayable
    }
  }

  /// Bars beside one label.
  package struct Row: Sendable, Hashable {
    package let id: String
    package let label: Label
    /// The heading of the band that the row stands in; rows of one heading follow each other.
    package let heading: String
    package let bars: [Bar]
    /// Spans in which bars of different groups may meet; an open end is the axis's.
    package let overlaps: [ClosedRange<Double>]
    /// Spans in which they meet for sure.
    package let sureOverlaps: [ClosedRange<Double>]

    package init(
      id: String, label: Label, heading: String, bars: [Bar],
      overlaps: [ClosedRange<Double>] = [], sureOverlaps: [ClosedRange<Double>] = []
    ) {
      self.id = id
      self.label = label
      self.heading = heading.displayable
      self.bars = bars
      self.overlaps = overlaps
      self.sureOverlaps = sureOverlaps
    }
  }

  /// What the legend calls each visual code.
  package struct Wording: Sendable, Hashable {
    package var sure = "there at all times given"
    package var possible = "may be there"
    package var open = "end unknown"
    package var overlap = "both may be there"
    package var sureOverlap = "both, by all times given"

    package init() {}
  }

  package let prefix: String
  package let title: String
  /// The title with its subscripts and superscripts marked, see ``Label``.
  package let heading: String
  package let subtitle: String
  package let description: [String]
  package let groups: [Group]
  package let rows: [Row]
  /// The first and last value of the axis; what lies beyond is cut.
  package let axis: ClosedRange<Double>
  /// The unit of the axis, in the plural.
  package let unit: String
  package let notes: [String]
  package let wording: Wording

  /// - Precondition: the axis isn't empty, and bars name groups that are there.
  package init(
    prefix: String = "timeline", title: String, subtitle: String = "", description: [String] = [],
    groups: [Group], rows: [Row], axis: ClosedRange<Double>, unit: String, notes: [String] = [],
    wording: Wording = Wording()
  ) {
    precondition(axis.lowerBound < axis.upperBound, "an axis has a length")
    let ids = Set(groups.map(\.id))
    precondition(
      rows.allSatisfy { $0.bars.allSatisfy { ids.contains($0.groupID) } },
      "a bar's group must be there")
    self.prefix = prefix
    self.title = Label(title).plainText
    self.heading = title.displayable
    self.subtitle = subtitle.displayable
    self.description = description.map(\.displayable)
    self.groups = groups
    self.rows = rows
    self.axis = axis
    self.unit = unit.displayable
    self.notes = notes.map(\.displayable)
    self.wording = wording
  }
}

extension Timeline {
  /// Values for ticks: multiples of 1, 2, 5, 7, 14, 28, 56 … with at most 16 on the axis.
  package var ticks: [Double] {
    let length = axis.upperBound - axis.lowerBound
    let steps = [1.0, 2, 7, 14, 28, 56, 112, 365, 730, 3650]
    let step = steps.first { length / $0 <= 15 } ?? length / 10
    let first = (axis.lowerBound / step).rounded(.up) * step
    return Array(stride(from: first, through: axis.upperBound, by: step))
  }

  /// A value as it stands at a tick, with a true minus.
  package static func number(_ value: Double) -> String {
    let text = value == value.rounded() ? "\(Int(abs(value)))" : "\(abs(value))"
    return value < 0 ? "−" + text : text
  }
}
