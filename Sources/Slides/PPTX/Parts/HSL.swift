import Diagrams

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
