package import Diagrams

/// A drawing in which everything has its place.
///
/// Points, origin at the top left, y downwards.
package struct PlacedDiagram: Sendable, Hashable {
  package let diagram: Diagram
  /// The size of the page.
  package internal(set) var width: Double
  package internal(set) var height: Double
  /// Title, subtitle, headings of bands, notes and references.
  package internal(set) var texts: [PlacedText]
  package internal(set) var bands: [PlacedBand]
  /// In the order of `diagram.boxes`.
  package internal(set) var boxes: [PlacedBox]
  /// In the order of `diagram.arrows`.
  package internal(set) var arrows: [PlacedArrow]
  /// In the order of `diagram.enclosures`.
  package internal(set) var enclosures: [PlacedEnclosure]
  package internal(set) var legend: [PlacedLegendEntry]
}

/// A line of text.
package struct PlacedText: Sendable, Hashable {
  /// What the text is.
  package enum Role: String, Sendable, Hashable {
    case title, subtitle, heading, enclosure, note, reference
  }

  /// Which end of the text stands at `origin`.
  package enum Anchor: Sendable, Hashable {
    case start, middle, end
  }

  package let role: Role
  package let text: String
  package let style: TextStyle
  package let anchor: Anchor
  /// On the baseline.
  package var origin: Point
  package var link: Link?

  package init(
    role: Role, text: String, style: TextStyle, anchor: Anchor, origin: Point, link: Link?
  ) {
    self.role = role
    self.text = text
    self.style = style
    self.anchor = anchor
    self.origin = origin
    self.link = link
  }

  /// The text with its subscripts and superscripts.
  package var label: Label { Label(text) }

  /// The room the text takes.
  package var frame: Rect {
    let width = label.width(in: style)
    let left =
      switch anchor {
      case .start: origin.x
      case .middle: origin.x - width / 2
      case .end: origin.x - width
      }
    return Rect(x: left, y: origin.y - style.size * 0.78, width: width, height: style.size)
  }
}

/// The ground of a lane.
package struct PlacedBand: Sendable, Hashable {
  package let lane: Lane
  package var frame: Rect
}

/// A frame around boxes that belong together.
package struct PlacedEnclosure: Sendable, Hashable {
  package let enclosure: Enclosure
  package let frame: Rect
  /// The title in lines.
  package let title: [PlacedText]
}

/// A box and what is in it.
package struct PlacedBox: Sendable, Hashable {
  package let box: Box
  package let metrics: BoxMetrics
  /// The box without its halo.
  package var frame: Rect

  /// Where the badge stands; nil without a badge.
  package var badgeFrame: Rect? {
    guard metrics.badgeParts > 0 else { return nil }
    let width = BoxMetrics.badgeWidth(groups: metrics.badgeParts)
    return Rect(
      x: signsStart, y: signsMiddle - BoxMetrics.badgeHeight / 2, width: width,
      height: BoxMetrics.badgeHeight)
  }

  /// Where the warning sign stands; nil for a box that needs none.
  package var warningFrame: Rect? {
    guard metrics.hasWarning else { return nil }
    return Rect(
      x: signsStart + metrics.signsWidth - BoxMetrics.warningWidth, y: signsMiddle - 7,
      width: BoxMetrics.warningWidth, height: 13)
  }

  /// The room of the label.
  package var labelFrame: Rect { textFrame(metrics.label, from: textTop) }

  /// The room of the caption; nil without one.
  package var captionFrame: Rect? {
    metrics.caption.map { textFrame($0, from: labelFrame.maxY + BoxMetrics.captionGap) }
  }

  /// The middle and baseline of line `index` of the label.
  package func lineOrigin(_ index: Int) -> Point {
    Self.origin(ofLine: index, of: metrics.label, in: labelFrame)
  }

  /// The caption's lines, each with its middle on its baseline.
  package var captionLines: [(line: TypesetLabel.Line, origin: Point)] {
    guard let caption = metrics.caption, let frame = captionFrame else { return [] }
    return caption.lines.enumerated().map { index, line in
      (line, Self.origin(ofLine: index, of: caption, in: frame))
    }
  }

  private static func origin(ofLine index: Int, of text: TypesetLabel, in frame: Rect) -> Point {
    let style = text.style
    let top = frame.y + Double(index) * style.lineHeight
    return Point(x: frame.centre.x, y: top + style.lineHeight / 2 + style.size * 0.355)
  }

  private func textFrame(_ text: TypesetLabel, from top: Double) -> Rect {
    let middle = frame.centre.x + metrics.besideWidth / 2
    return Rect(x: middle - text.width / 2, y: top, width: text.width, height: text.height)
  }

  private var textTop: Double {
    frame.centre.y + (metrics.aboveHeight - metrics.textSize.height) / 2
  }

  private var signsStart: Double {
    let beside = metrics.besideWidth
    return beside > 0
      ? frame.centre.x - (beside + metrics.textSize.width) / 2
      : frame.centre.x - metrics.signsWidth / 2
  }

  private var signsMiddle: Double {
    metrics.aboveHeight > 0
      ? textTop - metrics.aboveHeight + BoxMetrics.badgeHeight / 2 : frame.centre.y
  }
}

/// An arrow's way.
package struct PlacedArrow: Sendable, Hashable {
  package let arrow: Arrow
  /// From the border of one box to a little before the other.
  package var curve: Curve
  /// The direction straight into the box at the far end, so that a tee lies along its side.
  package let inward: Point
  /// Its marks that found room, each with its place.
  package var marks: [PlacedMark] = []
}

/// A mark on an arrow.
package struct PlacedMark: Sendable, Hashable {
  package let mark: ArrowMark
  package let centre: Point

  package init(mark: ArrowMark, centre: Point) {
    self.mark = mark
    self.centre = centre
  }

  package var frame: Rect { Rect(centre: centre, width: mark.width, height: mark.height) }
}

/// A sample and its explanation.
package struct PlacedLegendEntry: Sendable, Hashable {
  package let entry: Legend.Entry
  package var swatch: Rect
  package var text: PlacedText
}
