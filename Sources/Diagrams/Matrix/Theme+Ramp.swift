extension Theme {
  /// The colour of step `index` of `count`, from pale to strong, dark to bright on a dark page.
  ///
  /// Without colours the ramp stops at a middle grey, which paper shows more evenly than black.
  package func ramp(_ index: Int, of count: Int) -> Colour {
    let paint = paint(for: .first)
    guard count > 1 else { return paint.tint }
    let reach = hasDoubleHalo ? 0.72 : 1
    return paint.tint.mixed(with: paint.line, reach * Double(index) / Double(count - 1))
  }

  /// The colour in which text is read best on `ground`; its contrast is at least 4.5.
  ///
  /// Black or white has a contrast of at least 4.58 with every colour, and stands in where the
  /// theme's own colours don't reach that.
  package func text(on ground: Colour) -> Colour {
    let text = text(among: [ink, page], on: ground)
    guard let dark = ground.onDarkScreens else { return text }
    let candidates = [ink, page].map { $0.onDarkScreens ?? $0 }
    return text.paired(with: self.text(among: candidates, on: dark))
  }

  private func text(among candidates: [Colour], on ground: Colour) -> Colour {
    let own = candidates.max {
      $0.contrast(with: ground) < $1.contrast(with: ground)
    }
    if let own, own.contrast(with: ground) >= 4.6 { return own }
    let (black, white) = (Colour(0x000000), Colour(0xffffff))
    return black.contrast(with: ground) > white.contrast(with: ground) ? black : white
  }
}
