/// The colours of a drawing.
///
/// Every pair that carries meaning meets WCAG AA: 4.5 for text, 3 for lines and edges of boxes,
/// on the page and on both bands.
package struct Theme: Sendable, Hashable {
  /// One colour in its uses.
  package struct Paint: Sendable, Hashable {
    /// Borders, arrows and badges.
    package let line: Colour
    /// The inside of ordinary boxes.
    package let tint: Colour
    /// The inside of start and goal boxes.
    package let fill: Colour
    /// Text on `fill`.
    package let onFill: Colour
    /// Text on `line`.
    package let onLine: Colour
  }

  package let name: String
  package let page: Colour
  /// The two tints that bands take in turn.
  package let bands: [Colour]
  /// Titles and labels.
  package let ink: Colour
  /// Headings of bands, subtitle, legend and notes.
  package let muted: Colour
  /// Arrows and borders that belong to no group or to several.
  package let neutral: Paint
  package let hues: [Hue: Paint]
  package let harm: Paint
  package let goal: Paint
  /// The line and the inside of the halo.
  package let halo: Paint
  /// Whether the halo is a double line, for paper.
  package let hasDoubleHalo: Bool

  package func paint(for hue: Hue) -> Paint { hues[hue] ?? neutral }
}

extension Theme {
  /// For screens and paper in colour.
  package static let light = Theme(
    name: "light", page: Colour(0xffffff), bands: [Colour(0xf6f8fb), Colour(0xecf0f6)],
    ink: Colour(0x0f172a), muted: Colour(0x475569),
    neutral: paint(0x475569, 0xffffff, 0x334155, 0xffffff),
    hues: [
      .first: paint(0x0f766e, 0xe3f5f1, 0x0f766e, 0xffffff),
      .second: paint(0x6d28d9, 0xf0eafd, 0x6d28d9, 0xffffff),
      .third: paint(0x0369a1, 0xe2f1fb, 0x0369a1, 0xffffff),
      .fourth: paint(0x4d7c0f, 0xeff6dd, 0x4d7c0f, 0xffffff),
    ],
    harm: paint(0xc8321f, 0xfdebe8, 0xb42318, 0xffffff),
    goal: paint(0xa64b05, 0xfff1e0, 0xa64b05, 0xffffff),
    halo: paint(0xe5a50a, 0xfff3c4, 0xe5a50a, 0x0f172a), hasDoubleHalo: false)

  /// For dark screens.
  package static let dark = Theme(
    name: "dark", page: Colour(0x0b1220), bands: [Colour(0x111a2b), Colour(0x162136)],
    ink: Colour(0xf1f5f9), muted: Colour(0xa3b1c6),
    neutral: paint(0xa9b7cc, 0x1c2840, 0xcbd5e1, 0x0b1220, 0x0b1220),
    hues: [
      .first: paint(0x2dd4bf, 0x0d3136, 0x2dd4bf, 0x06201d, 0x06201d),
      .second: paint(0xb195ff, 0x28204d, 0xb195ff, 0x170a38, 0x170a38),
      .third: paint(0x5ebcf5, 0x0e2d4a, 0x5ebcf5, 0x04192b, 0x04192b),
      .fourth: paint(0xa9d34a, 0x23320f, 0xa9d34a, 0x141f02, 0x141f02),
    ],
    harm: paint(0xff8272, 0x40201f, 0xff8272, 0x2b0703, 0x2b0703),
    goal: paint(0xf8b04d, 0x3a280d, 0xf8b04d, 0x2b1800, 0x2b1800),
    halo: paint(0xf5c542, 0x3b3414, 0xf5c542, 0x0b1220, 0x0b1220), hasDoubleHalo: false)

  /// For black-and-white printers: letters, signs and line patterns carry everything.
  package static let print = Theme(
    name: "print", page: Colour(0xffffff), bands: [Colour(0xf8f8f8), Colour(0xf0f0f0)],
    ink: Colour(0x000000), muted: Colour(0x3d3d3d),
    neutral: paint(0x2b2b2b, 0xffffff, 0x2b2b2b, 0xffffff),
    hues: [
      .first: paint(0x1c1c1c, 0xe4e4e4, 0x1c1c1c, 0xffffff),
      .second: paint(0x5c5c5c, 0xffffff, 0x5c5c5c, 0xffffff),
      .third: paint(0x3b3b3b, 0xd9d9d9, 0x3b3b3b, 0xffffff),
      .fourth: paint(0x6e6e6e, 0xf2f2f2, 0x6e6e6e, 0xffffff),
    ],
    harm: paint(0x2b2b2b, 0xffffff, 0x2b2b2b, 0xffffff),
    goal: paint(0x000000, 0xffffff, 0x000000, 0xffffff),
    halo: paint(0x000000, 0xffffff, 0x000000, 0xffffff), hasDoubleHalo: true)

  /// Light, with the dark theme's colours in their places on dark screens.
  ///
  /// Only SVG knows which screen it is on; whatever else is written with this theme is light.
  package static let auto = light.paired(with: dark, name: "auto")

  /// All themes that are for one medium, by ``name``.
  package static let all = [light, dark, print]

  private func paired(with dark: Theme, name: String) -> Theme {
    Theme(
      name: name, page: page.paired(with: dark.page),
      bands: zip(bands, dark.bands).map { $0.paired(with: $1) }, ink: ink.paired(with: dark.ink),
      muted: muted.paired(with: dark.muted), neutral: neutral.paired(with: dark.neutral),
      hues: Dictionary(
        uniqueKeysWithValues: hues.keys.map {
          ($0, paint(for: $0).paired(with: dark.paint(for: $0)))
        }),
      harm: harm.paired(with: dark.harm), goal: goal.paired(with: dark.goal),
      halo: halo.paired(with: dark.halo), hasDoubleHalo: hasDoubleHalo)
  }

  private static func paint(
    _ line: UInt32, _ tint: UInt32, _ fill: UInt32, _ onFill: UInt32, _ onLine: UInt32 = 0xffffff
  ) -> Paint {
    Paint(
      line: Colour(line), tint: Colour(tint), fill: Colour(fill), onFill: Colour(onFill),
      onLine: Colour(onLine))
  }
}

extension Theme.Paint {
  fileprivate func paired(with dark: Theme.Paint) -> Theme.Paint {
    Theme.Paint(
      line: line.paired(with: dark.line), tint: tint.paired(with: dark.tint),
      fill: fill.paired(with: dark.fill), onFill: onFill.paired(with: dark.onFill),
      onLine: onLine.paired(with: dark.onLine))
  }
}
