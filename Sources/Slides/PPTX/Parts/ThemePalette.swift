import Diagrams
import Figures

/// The colours of a deck's theme in the places that a presentation's theme has.
///
/// Ink and page are the text and the ground, the hues of groups the first four accents, harm and
/// goal the other two. Tints and ghosts are written as lighter kinds of these, so that a change of
/// theme changes them too.
struct ThemePalette {
  /// The twelve places in the order of ECMA-376, each with its colour.
  let scheme: [(name: String, colour: Colour)]
  /// Which place serves as ground and which as text: a dark theme has them the other way round.
  let map: [(name: String, place: String)]
  private var known: [Colour: ThemeColour] = [:]

  init(_ theme: Theme) {
    let isDark = theme.page.luminance < theme.ink.luminance
    let accents =
      Hue.allCases.map { theme.paint(for: $0).line } + [theme.harm.line, theme.goal.line]
    let ground = [theme.page, theme.bands.first ?? theme.page]
    let text = [theme.ink, theme.muted]
    let (dark, light) = isDark ? (ground, text) : (text, ground)
    scheme =
      [("dk1", dark[0]), ("lt1", light[0]), ("dk2", dark[1]), ("lt2", light[1])]
      + accents.enumerated().map { ("accent\($0.offset + 1)", $0.element) }
      + [("hlink", theme.paint(for: .third).line), ("folHlink", theme.paint(for: .second).line)]
    let (grounds, texts) = isDark ? ("dk", "lt") : ("lt", "dk")
    map =
      [("bg1", grounds + "1"), ("tx1", texts + "1"), ("bg2", grounds + "2"), ("tx2", texts + "2")]
      + (1...6).map { ("accent\($0)", "accent\($0)") }
      + [("hlink", "hlink"), ("folHlink", "folHlink")]

    let bases =
      [("tx1", text[0]), ("bg1", ground[0]), ("tx2", text[1]), ("bg2", ground[1])]
      + accents.enumerated().map { ("accent\($0.offset + 1)", $0.element) }
    for (slot, colour) in bases where known[colour] == nil {
      known[colour] = ThemeColour(colour, slot: slot)
    }
    let paints = Hue.allCases.map { theme.paint(for: $0) } + [theme.harm, theme.goal]
    for (paint, accent) in zip(paints, accents) {
      learn([paint.tint, paint.fill, paint.onFill, paint.onLine], from: accent, on: theme.page)
    }
    learn([theme.neutral.line, theme.neutral.fill], from: theme.muted, on: theme.page)
    learn([theme.neutral.tint] + theme.bands, from: ground[1], on: theme.page)
    for (_, colour) in bases { learn([], from: colour, on: theme.page) }
  }

  /// Remembers colours that belong to a colour of the theme, and the ghosts of all.
  private mutating func learn(_ colours: [Colour], from base: Colour, on page: Colour) {
    guard let place = known[base] else { return }
    for colour in colours + ([base] + colours).map({ $0.ghosted(onto: page) })
    where known[colour] == nil {
      known[colour] = ThemeColour(colour, from: place)
    }
  }

  subscript(_ colour: Colour) -> ThemeColour { known[colour] ?? ThemeColour(colour) }
}

extension XMLText {
  /// A colour, as the child of a fill, a background and the like.
  mutating func colour(_ colour: ThemeColour) {
    guard let slot = colour.slot else {
      return leaf("a:srgbClr", [("val", colour.colour.hexDigits.uppercased())])
    }
    if colour.changes.isEmpty { return leaf("a:schemeClr", [("val", slot)]) }
    element("a:schemeClr", [("val", slot)]) { xml in
      for change in colour.changes { xml.leaf("a:" + change.name, [("val", "\(change.value)")]) }
    }
  }

  mutating func fill(_ colour: ThemeColour?) {
    guard let colour else { return leaf("a:noFill", []) }
    element("a:solidFill", []) { $0.colour(colour) }
  }
}
