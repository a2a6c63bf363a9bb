import Diagrams
import Testing

@Suite struct `Themes` {
  private func grounds(of theme: Theme) -> [Colour] { [theme.page] + theme.bands }

  private func paints(of theme: Theme) -> [Theme.Paint] {
    Hue.allCases.map(theme.paint(for:)) + [theme.neutral, theme.harm, theme.goal]
  }

  @Test func `contrast is that of WCAG`() {
    #expect(abs(Colour(0x000000).contrast(with: Colour(0xffffff)) - 21) < 1e-9)
    #expect(abs(Colour(0x767676).contrast(with: Colour(0xffffff)) - 4.54) < 0.01)
  }

  @Test(arguments: Theme.all) func `text stands out from what it is on`(theme: Theme) {
    for ground in grounds(of: theme) {
      #expect(theme.ink.contrast(with: ground) >= 7)
      #expect(theme.muted.contrast(with: ground) >= 4.5)
    }
    for paint in paints(of: theme) {
      #expect(theme.ink.contrast(with: paint.tint) >= 4.5)
      #expect(paint.onFill.contrast(with: paint.fill) >= 4.5)
      #expect(paint.onLine.contrast(with: paint.line) >= 4.5)
    }
  }

  @Test(arguments: Theme.all) func `lines stand out from page and bands`(theme: Theme) {
    for ground in grounds(of: theme) {
      for paint in paints(of: theme) {
        #expect(paint.line.contrast(with: ground) >= 3)
        #expect(paint.fill.contrast(with: ground) >= 3)
      }
    }
  }

  @Test func `the print theme has no colour`() {
    for paint in paints(of: .print) + [Theme.print.halo] {
      for colour in [paint.line, paint.tint, paint.fill, paint.onFill, paint.onLine] {
        #expect(colour.red == colour.green && colour.green == colour.blue)
      }
    }
  }

  @Test func `colours are written with six digits`() {
    #expect(Colour(0x00ff0a).hex == "#00ff0a")
  }
}
