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

/// A colour by hue (degrees), saturation and lightness (0 to 1), in which themes change colours.
struct HSL {
  var hue: Double
  var saturation: Double
  var lightness: Double

  init(_ colour: Colour) {
    let channels = [colour.red, colour.green, colour.blue].map { Double($0) / 255 }
    let (red, green, blue) = (channels[0], channels[1], channels[2])
    let (low, high) = (min(red, green, blue), max(red, green, blue))
    let range = high - low
    lightness = (low + high) / 2
    saturation = range == 0 ? 0 : range / (1 - abs(2 * lightness - 1))
    hue =
      if range == 0 { 0 } else if high == red {
        60 * ((green - blue) / range)
      } else if high == green {
        60 * ((blue - red) / range + 2)
      } else {
        60 * ((red - green) / range + 4)
      }
    if hue < 0 { hue += 360 }
  }

  /// What a program that shows the presentation makes of the colour.
  func changed(by changes: [ThemeColour.Change]) -> HSL {
    var changed = self
    for change in changes {
      let share = Double(change.value) / 100_000
      switch change.name {
      case "hueOff": changed.hue += Double(change.value) / 60_000
      case "satMod": changed.saturation *= share
      case "lumMod": changed.lightness *= share
      default: changed.lightness += share
      }
    }
    return changed
  }

  /// Red, green and blue from 0 to 1.
  private var channels: [Double] {
    let reach = saturation * min(lightness, 1 - lightness)
    return [0.0, 8.0, 4.0].map { place in
      let turn = (place + hue / 30 + 24).truncatingRemainder(dividingBy: 12)
      return lightness - reach * max(-1, min(turn - 3, 9 - turn, 1))
    }
  }

  /// Whether each channel is within one step of that of `colour`.
  func isNear(_ colour: Colour) -> Bool {
    zip(channels, [colour.red, colour.green, colour.blue]).allSatisfy {
      abs($0 * 255 - Double($1)) <= 1
    }
  }
}

extension Double {
  /// The turn of at most half a circle that leads to the same hue, in degrees.
  fileprivate var shortestTurn: Double {
    self > 180 ? self - 360 : self < -180 ? self + 360 : self
  }
}
