import Diagrams
import Figures

/// Paragraphs as elements: neighbours of one kind become a list.
struct ParagraphMarkup {
  let paragraphs: [PlacedSlideParagraph]

  func write(to xml: inout XMLText, placing rules: inout PlaceRules) {
    var rest = paragraphs[...]
    while let first = rest.first {
      let family = Family(first.paragraph.style)
      let group = rest.prefix { Family($0.paragraph.style) == family }
      rest = rest.dropFirst(group.count)
      write(Array(group), family, to: &xml, placing: &rules)
    }
  }

  /// What stands in one list.
  private enum Family {
    case plain, bullets, answers, explanations, sources

    init(_ style: SlideParagraph.Style) {
      switch style {
      case .plain: self = .plain
      case .bullet: self = .bullets
      case .answer: self = .answers
      case .explanation: self = .explanations
      case .source: self = .sources
      }
    }
  }

  private func write(
    _ group: [PlacedSlideParagraph], _ family: Family, to xml: inout XMLText,
    placing rules: inout PlaceRules
  ) {
    switch family {
    case .plain:
      for paragraph in group { write(paragraph, "p", [], to: &xml, placing: &rules) }
    case .bullets: writeBullets(group[...], level: 0, to: &xml, placing: &rules)
    case .answers:
      xml.element("ol", [("class", "answers"), ("type", "A")]) { xml in
        for paragraph in group {
          let isRight = paragraph.paragraph.style == .answer(isRight: true)
          write(
            paragraph, "li", isRight ? [("data-right", "yes")] : [], to: &xml, placing: &rules,
            ending: isRight ? "right" : nil)
        }
      }
    case .explanations:
      xml.element("div", [("class", "explanations")]) { xml in
        for paragraph in group { write(paragraph, "p", [], to: &xml, placing: &rules) }
      }
    case .sources:
      xml.element("ol", [("class", "references")]) { xml in
        for paragraph in group {
          guard case .source(let number) = paragraph.paragraph.style else { continue }
          write(paragraph, "li", [("value", "\(number)")], to: &xml, placing: &rules)
        }
      }
    }
  }

  /// A list; deeper points become a list inside the point before them.
  private func writeBullets(
    _ points: ArraySlice<PlacedSlideParagraph>, level: Int, to xml: inout XMLText,
    placing rules: inout PlaceRules
  ) {
    xml.element("ul", []) { xml in
      var rest = points
      while let first = rest.popFirst() {
        let inner = rest.prefix { Self.level($0) > level }
        rest = rest.dropFirst(inner.count)
        guard !inner.isEmpty else {
          write(first, "li", [], to: &xml, placing: &rules)
          continue
        }
        xml.element("li", attributes(first, [], &rules)) { xml in
          xml.inlineElement("span", []) { $0.write(first.paragraph.runs) }
          writeBullets(inner, level: level + 1, to: &xml, placing: &rules)
        }
      }
    }
  }

  private static func level(_ paragraph: PlacedSlideParagraph) -> Int {
    if case .bullet(let level) = paragraph.paragraph.style { level } else { 0 }
  }

  private func attributes(
    _ paragraph: PlacedSlideParagraph, _ more: [(String, String)], _ rules: inout PlaceRules
  ) -> [(String, String)] {
    [("class", rules.classes(size: paragraph.style.size, gap: paragraph.spaceBefore))] + more
  }

  private func write(
    _ paragraph: PlacedSlideParagraph, _ element: String, _ more: [(String, String)],
    to xml: inout XMLText, placing rules: inout PlaceRules, ending: String? = nil
  ) {
    xml.inlineElement(element, attributes(paragraph, more, &rules)) { xml in
      xml.write(paragraph.paragraph.runs)
      if let ending { xml.inlineElement("b", [("class", "verdict")]) { $0.characters(ending) } }
    }
  }
}

extension XMLText {
  /// Runs of text with their looks and links.
  mutating func write(_ runs: [SlideRun]) {
    for run in runs {
      let pieces = { (xml: inout XMLText) in
        for piece in run.text.runs {
          switch piece.position {
          case .baseline: xml.characters(piece.text)
          case .lowered: xml.inlineElement("sub", []) { $0.characters(piece.text) }
          case .raised: xml.inlineElement("sup", []) { $0.characters(piece.text) }
          }
        }
      }
      let linked = { (xml: inout XMLText) in
        if let link = run.link {
          xml.inlineElement("a", [("href", link.address), ("rel", "noopener")], content: pieces)
        } else {
          pieces(&xml)
        }
      }
      if run.isBold {
        inlineElement("strong", [], content: linked)
      } else {
        linked(&self)
      }
    }
  }
}
