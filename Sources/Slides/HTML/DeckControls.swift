import Figures

/// What stands around the slides: buttons, progress, the presenter's panel, help.
struct DeckControls {
  let count: Int

  func write(to xml: inout XMLText) {
    xml.element("nav", [("id", "bar"), ("aria-label", "Slides")]) { xml in
      button("previous", "Previous slide", "←", to: &xml)
      xml.leaf("span", [("id", "place"), ("aria-hidden", "true")], "1 / \(count)")
      button("next", "Next slide", "→", to: &xml)
      button("overview", "Overview of all slides (O)", "▦", to: &xml)
      button("presenter", "Presenter view with notes (N)", "✎", to: &xml)
      button("full", "Full screen (F)", "⛶", to: &xml)
      button("help", "Keys (?)", "?", to: &xml)
    }
    xml.inlineElement("div", [("id", "progress"), ("aria-hidden", "true")]) { xml in
      xml.inlineElement("i", []) { _ in }
    }
    xml.element("aside", [("id", "panel"), ("aria-label", "Presenter")]) { xml in
      xml.element("p", [("id", "clocks")]) { xml in
        xml.leaf("span", [("id", "clock")], "–")
        xml.leaf(
          "button", [("type", "button"), ("id", "timer"), ("title", "Start again at 0")], "0:00")
        xml.leaf(
          "button", [("type", "button"), ("id", "audience")], "Open a window for the audience")
      }
      xml.inlineElement("div", [("id", "words")]) { _ in }
    }
    xml.inlineElement("div", [("id", "live"), ("class", "hidden"), ("aria-live", "polite")]) { _ in
    }
    xml.element("dialog", [("id", "keys"), ("aria-label", "Keys")]) { xml in
      xml.element("table", []) { xml in
        for (keys, meaning) in Self.keys {
          xml.inlineElement("tr", []) { xml in
            xml.inlineElement("th", [("scope", "row")]) { $0.characters(keys) }
            xml.inlineElement("td", []) { $0.characters(meaning) }
          }
        }
      }
      xml.element("form", [("method", "dialog")]) { xml in xml.leaf("button", [], "Close") }
    }
  }

  private func button(
    _ id: String, _ title: String, _ sign: String, to xml: inout XMLText
  ) {
    xml.leaf(
      "button",
      [("type", "button"), ("id", "go-\(id)"), ("title", title), ("aria-label", title)], sign)
  }

  private static let keys = [
    ("→ Space Page Down", "next slide, or the answer of a quiz"),
    ("← Page Up", "slide before"), ("Home, End", "first and last slide"),
    ("digits, Enter", "slide of that number"), ("A", "the answer of a quiz"), ("O", "overview"),
    ("N", "presenter view: notes, clock, next slide"),
    ("W", "a second window for the audience"), ("F", "full screen"), ("B", "black screen"),
    ("?", "this help"), ("Esc", "back to the slide"),
  ]
}
