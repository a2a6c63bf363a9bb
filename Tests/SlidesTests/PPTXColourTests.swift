import Diagrams
import Figures
import Testing

@testable import Slides

@Suite struct `PPTX colours` {
  private func paints(_ theme: Theme) -> [Theme.Paint] {
    Hue.allCases.map { theme.paint(for: $0) } + [theme.harm, theme.goal, theme.neutral]
  }

  @Test(arguments: Theme.all) func `a theme's colours come from the presentation's`(theme: Theme) {
    let palette = ThemePalette(theme)
    let colours =
      [theme.ink, theme.page, theme.muted] + theme.bands
      + paints(theme).flatMap { [$0.line, $0.tint, $0.fill] }
    for colour in colours {
      #expect(palette[colour].slot != nil, "\(theme.name) \(colour.hex)")
    }
    // What is nearest to a theme's colour is itself.
    #expect(palette[theme.ink].changes.isEmpty && palette[theme.page].changes.isEmpty)
    #expect(palette[theme.paint(for: .second).line].changes.isEmpty)
  }

  // For print, greys of different origin are one grey.
  @Test(arguments: [Theme.light, .dark]) func `ghosts are lighter kinds of what they are ghosts of`(
    theme: Theme
  ) {
    let palette = ThemePalette(theme)
    for paint in paints(theme) {
      let ghost = palette[paint.line.ghosted(onto: theme.page)]
      #expect(ghost.slot == palette[paint.line].slot, "\(theme.name) \(paint.line.hex)")
    }
  }

  @Test(arguments: Theme.all) func `a change of a colour gives the colour`(theme: Theme) throws {
    let palette = ThemePalette(theme)
    let places = Dictionary(uniqueKeysWithValues: palette.map.map { ($0.name, $0.place) })
    let scheme = Dictionary(uniqueKeysWithValues: palette.scheme)
    var changed = 0
    for paint in paints(theme) {
      for colour in [paint.tint, paint.fill, paint.line.ghosted(onto: theme.page)] {
        let known = palette[colour]
        guard let slot = known.slot, !known.changes.isEmpty else { continue }
        let place = try #require(places[slot])
        let base = HSL(try #require(scheme[place]))
        #expect(base.changed(by: known.changes).isNear(colour), "\(colour.hex)")
        changed += 1
      }
    }
    #expect(changed > 4)
  }

  @Test func `a colour that is no kind of another stands as it is`() {
    let base = ThemeColour(Colour(0x808080), slot: "tx1")
    #expect(ThemeColour(Colour(0xff0000), from: base) == nil)
    #expect(ThemePalette(.light)[Colour(0x123456)].slot == nil)
  }

  @Test func `a dark theme has its ground in the dark places`() {
    let light = ThemePalette(.light)
    let dark = ThemePalette(.dark)
    #expect(light.map.first?.place == "lt1" && dark.map.first?.place == "dk1")
    #expect(dark.scheme.first?.colour == Theme.dark.page)
  }
}
