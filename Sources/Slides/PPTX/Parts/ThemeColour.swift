import Diagrams

/// A colour as the theme of a presentation gives it, or else as it is.
struct ThemeColour: Hashable {
  /// A step from a colour of the theme to another: `lumMod`, say, in thousandths of a per cent.
  struct Change: Hashable {
    let name: String
    let value: Int
  }

  /// The place in the theme: `tx1`, `accent2` …; nil for a colour that the theme hasn't.
  let slot: String?
  let changes: [Change]
  let colour: Colour

  init(_ colour: Colour, slot: String? = nil, changes: [Change] = []) {
    self.colour = colour
    self.slot = slot
    self.changes = changes
  }

  /// `colour` as a lighter, darker or paler kind of `base`; nil if that doesn't come out right.
  ///
  /// Lightens towards white and darkens towards black as PowerPoint's own palette does, so that the
  /// two stay together when the theme changes.
  init?(_ colour: Colour, from base: ThemeColour) {
    let (from, to) = (HSL(base.colour), HSL(colour))
    var changes: [Change] = []
    func add(_ name: String, _ value: Double) {
      changes.append(Change(name: name, value: Int((value * 100_000).rounded())))
    }
    if to.saturation > 0, from.saturation > 0 {
      let turn = (to.hue - from.hue).shortestTurn
      if abs(turn) > 0.5 {
        changes.append(Change(name: "hueOff", value: Int((turn * 60_000).rounded())))
      }
      let share = to.saturation / from.saturation
      if abs(share - 1) > 0.001 { add("satMod", share) }
    } else if from.saturation > 0 {
      add("satMod", 0)
    }
    if to.lightness > from.lightness {
      let share = (1 - to.lightness) / (1 - from.lightness)
      add("lumMod", share)
      add("lumOff", 1 - share)
    } else if to.lightness < from.lightness {
      add("lumMod", to.lightness / from.lightness)
    }
    guard let slot = base.slot, base.changes.isEmpty, from.changed(by: changes).isNear(colour)
    else { return nil }
    self.init(colour, slot: slot, changes: changes)
  }
}

extension Double {
  /// The turn of at most half a circle that leads to the same hue, in degrees.
  fileprivate var shortestTurn: Double {
    self > 180 ? self - 360 : self < -180 ? self + 360 : self
  }
}
