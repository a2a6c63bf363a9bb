import Figures

extension XMLText {
  /// The objects of a slide, a layout or a master in their own group.
  mutating func tree(_ objects: [SlideObject]) {
    element("p:spTree", []) { xml in
      xml.element("p:nvGrpSpPr", []) { xml in
        xml.leaf("p:cNvPr", [("id", "1"), ("name", "")])
        xml.leaf("p:cNvGrpSpPr", [])
        xml.leaf("p:nvPr", [])
      }
      xml.element("p:grpSpPr", []) { xml in
        xml.element("a:xfrm", []) { xml in
          for (offset, extent) in [("a:off", "a:ext"), ("a:chOff", "a:chExt")] {
            xml.leaf(offset, [("x", "0"), ("y", "0")])
            xml.leaf(extent, [("cx", "0"), ("cy", "0")])
          }
        }
      }
      for object in objects { xml.object(object) }
    }
  }

  mutating func background(_ colour: ThemeColour) {
    element("p:bg", []) { xml in
      xml.element("p:bgPr", []) { xml in
        xml.fill(colour)
        xml.leaf("a:effectLst", [])
      }
    }
  }

  /// The looks of the first `count` levels of a list, each deeper and a little smaller.
  mutating func levels(
    _ name: String, _ count: Int, _ look: PlaceholderLook, _ palette: ThemePalette,
    hasBullets: Bool
  ) {
    element(name, []) { xml in
      for level in 0..<count {
        let step = hasBullets ? look.size : 0
        let size = max(look.size * 0.6, look.size - Double(level) * 2)
        let attributes = [
          ("marL", "\((step * Double(level + 1)).emu)"), ("indent", "\((-step).emu)"),
          ("algn", look.alignment.rawValue), ("defTabSz", "914400"), ("rtl", "0"),
          ("eaLnBrk", "1"), ("latinLnBrk", "0"), ("hangingPunct", "1"),
        ]
        xml.element("a:lvl\(level + 1)pPr", attributes) { xml in
          xml.element("a:lnSpc", []) { $0.leaf("a:spcPct", [("val", "108000")]) }
          xml.element("a:spcBef", []) {
            $0.leaf("a:spcPts", [("val", hasBullets ? "\(Int(look.size * 40))" : "0")])
          }
          if hasBullets {
            xml.leaf("a:buFont", [("typeface", "Arial")])
            xml.leaf("a:buChar", [("char", "•")])
          } else {
            xml.leaf("a:buNone", [])
          }
          let isHeading = name == "p:titleStyle"
          xml.defaultRun(
            size: size, isBold: look.isBold, colour: palette[look.colour],
            typeface: isHeading ? "+mj" : "+mn")
        }
      }
    }
  }

  private mutating func defaultRun(
    size: Double, isBold: Bool, colour: ThemeColour, typeface: String
  ) {
    let attributes = [
      ("sz", "\(Int((size * 100).rounded()))"), ("b", isBold ? "1" : "0"), ("kern", "1200"),
    ]
    element("a:defRPr", attributes) { xml in
      xml.fill(colour)
      for (name, ending) in [("a:latin", "-lt"), ("a:ea", "-ea"), ("a:cs", "-cs")] {
        xml.leaf(name, [("typeface", typeface + ending)])
      }
    }
  }

  /// The looks of text that is in no placeholder, as every presentation has them.
  mutating func defaultLevels(_ name: String, size: Double = 18) {
    element(name, []) { xml in
      for level in 1...9 {
        let attributes = [
          ("marL", "\((level - 1) * 457_200)"), ("algn", "l"), ("defTabSz", "914400"),
          ("rtl", "0"), ("eaLnBrk", "1"), ("latinLnBrk", "0"), ("hangingPunct", "1"),
        ]
        xml.element("a:lvl\(level)pPr", attributes) {
          $0.defaultRun(
            size: size, isBold: false, colour: .text, typeface: "+mn")
        }
      }
    }
  }
}
