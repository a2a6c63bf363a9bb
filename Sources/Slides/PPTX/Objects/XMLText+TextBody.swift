import Diagrams
import Figures

extension XMLText {
  /// Writes the text of a shape.
  mutating func text(_ body: TextBody) {
    element("p:txBody", []) { xml in
      let insets = body.insets
      xml.element(
        "a:bodyPr",
        [
          ("vertOverflow", "overflow"), ("wrap", body.wraps ? "square" : "none"),
          ("lIns", "\(insets.left.emu)"), ("tIns", "\(insets.top.emu)"),
          ("rIns", "\(insets.right.emu)"), ("bIns", "\(insets.bottom.emu)"),
          ("rtlCol", "0"), ("anchor", body.anchor.rawValue),
        ]
      ) { $0.leaf("a:noAutofit", []) }
      if let (look, colour) = body.look {
        xml.element("a:lstStyle", []) { $0.level(look, colour) }
      } else {
        xml.leaf("a:lstStyle", [])
      }
      for paragraph in body.paragraphs { xml.write(paragraph) }
      if body.paragraphs.isEmpty { xml.leaf("a:p", []) }
    }
  }

  private mutating func write(_ paragraph: TextParagraph) {
    element("a:p", []) { xml in
      if paragraph.isPlain { return paragraph.runs.forEach { xml.write($0) } }
      var attributes = [
        ("marL", "\(paragraph.margin.emu)"), ("indent", "\((-paragraph.hang).emu)"),
        ("algn", paragraph.alignment.rawValue),
      ]
      if paragraph.level > 0 { attributes.append(("lvl", "\(min(8, paragraph.level))")) }
      xml.element("a:pPr", attributes) { xml in
        xml.element("a:lnSpc", []) {
          $0.leaf("a:spcPct", [("val", "\(paragraph.lineSpacing * 1000)")])
        }
        xml.element("a:spcBef", []) {
          $0.leaf("a:spcPts", [("val", "\(Int((paragraph.spaceBefore * 100).rounded()))")])
        }
        xml.bullet(paragraph.bullet, level: paragraph.level)
      }
      for run in paragraph.runs { xml.write(run) }
    }
  }

  /// The look of the first level where it differs from that of the master.
  private mutating func level(_ look: PlaceholderLook, _ colour: ThemeColour) {
    var attributes = [("algn", look.alignment.rawValue)]
    if !look.isList { attributes += [("marL", "0"), ("indent", "0")] }
    element("a:lvl1pPr", attributes) { xml in
      if !look.isList { xml.leaf("a:buNone", []) }
      let attributes = [
        ("sz", "\(Int((look.size * 100).rounded()))"), ("b", look.isBold ? "1" : "0"),
      ]
      xml.element("a:defRPr", attributes) { $0.fill(colour) }
    }
  }

  private mutating func bullet(_ bullet: TextParagraph.Bullet, level: Int) {
    switch bullet {
    case .none: leaf("a:buNone", [])
    case .point(let colour):
      element("a:buClr", []) { $0.colour(colour) }
      leaf("a:buFont", [("typeface", "Arial")])
      leaf("a:buChar", [("char", level == 0 ? "•" : "◦")])
    case .number(let first):
      leaf("a:buFont", [("typeface", "+mj-lt")])
      leaf("a:buAutoNum", [("type", "arabicPlain"), ("startAt", "\(max(1, min(32767, first)))")])
    case .letter(let colour):
      element("a:buClr", []) { $0.colour(colour) }
      leaf("a:buFont", [("typeface", "+mj-lt")])
      leaf("a:buAutoNum", [("type", "alphaUcPeriod")])
    }
  }

  private mutating func write(_ run: TextRun) {
    switch run.kind {
    case .lineBreak: element("a:br", []) { $0.properties(of: run) }
    case .slideNumber:
      let attributes = [("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), ("type", "slidenum")]
      element("a:fld", attributes) { xml in
        xml.properties(of: run)
        xml.leaf("a:t", [], run.text)
      }
    case .text:
      element("a:r", []) { xml in
        xml.properties(of: run)
        xml.leaf("a:t", [], run.text)
      }
    }
  }

  private mutating func properties(of run: TextRun) {
    var attributes = [("lang", "en-GB")]
    if let size = run.size {
      attributes += [
        ("sz", "\(max(100, min(400_000, Int((size * 100).rounded()))))"),
        ("b", run.isBold ? "1" : "0"),
      ]
    }
    if run.letterSpacing > 0 {
      attributes.append(("spc", "\(Int((run.letterSpacing * 100).rounded()))"))
    }
    switch run.position {
    case .baseline: break
    case .lowered: attributes.append(("baseline", "-25000"))
    case .raised: attributes.append(("baseline", "30000"))
    }
    guard run.colour != nil || run.linkID != nil else { return leaf("a:rPr", attributes) }
    element("a:rPr", attributes) { xml in
      if let colour = run.colour { xml.fill(colour) }
      if let link = run.linkID { xml.leaf("a:hlinkClick", [("r:id", link)]) }
    }
  }
}
