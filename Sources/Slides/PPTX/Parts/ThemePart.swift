import Diagrams
import Figures

/// The theme: colours, typefaces, and the plain fills, lines and effects that a theme must have.
struct ThemePart {
  let name: String
  let palette: ThemePalette

  /// The typeface whose measures everything was placed with.
  static let typeface = "Arial"

  var xml: XMLText {
    var xml = XMLText(isCompact: true)
    xml.element("a:theme", [("xmlns:a", Namespace.drawing), ("name", name)]) { xml in
      xml.element("a:themeElements", []) { xml in
        xml.element("a:clrScheme", [("name", name)]) { xml in
          for (place, colour) in palette.scheme {
            xml.element("a:" + place, []) { $0.colour(ThemeColour(colour)) }
          }
        }
        xml.element("a:fontScheme", [("name", name)]) { xml in
          for kind in ["a:majorFont", "a:minorFont"] {
            xml.element(kind, []) { xml in
              xml.leaf("a:latin", [("typeface", Self.typeface)])
              xml.leaf("a:ea", [("typeface", "")])
              xml.leaf("a:cs", [("typeface", "")])
            }
          }
        }
        xml.element("a:fmtScheme", [("name", name)]) { Self.writeFormats(to: &$0) }
      }
      xml.leaf("a:objectDefaults", [])
      xml.leaf("a:extraClrSchemeLst", [])
    }
    return xml
  }

  private static func writeFormats(to xml: inout XMLText) {
    func fills(_ name: String, _ xml: inout XMLText) {
      xml.element(name, []) { xml in
        for _ in 0..<3 { xml.fill(.placeholder) }
      }
    }
    fills("a:fillStyleLst", &xml)
    xml.element("a:lnStyleLst", []) { xml in
      for width in [6350, 12700, 19050] {
        xml.element("a:ln", [("w", "\(width)")]) { $0.fill(.placeholder) }
      }
    }
    xml.element("a:effectStyleLst", []) { xml in
      for _ in 0..<3 { xml.element("a:effectStyle", []) { $0.leaf("a:effectLst", []) } }
    }
    fills("a:bgFillStyleLst", &xml)
  }
}

extension ThemeColour {
  /// The colour that whoever uses a style of the theme gives it.
  static let placeholder = ThemeColour(.init(0), slot: "phClr")
  /// The theme's colour for text.
  static let text = ThemeColour(.init(0), slot: "tx1")
}
