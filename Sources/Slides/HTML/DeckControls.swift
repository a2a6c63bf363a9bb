import Figures

/// What stands around the slides: buttons, progress, the presenter's panel, help.
struct DeckControls {
  let count: Int

  func write(to xml: inout XMLText) {
    xml.element("nav", [("id", "bar"), ("aria-label", "Slides")]) { xml in
      button("previous", "Previous slide", .previous, to: &xml)
      xml.leaf("span", [("id", "place"), ("aria-hidden", "true")], "1 / \(count)")
      button("next", "Next slide", .next, to: &xml)
      button("overview", "Overview of all slides (O)", .overview, to: &xml)
      button("presenter", "Presenter view with notes (N)", .notes, to: &xml)
      button("full", "Full screen (F)", .full, to: &xml)
      button("help", "Keys (?)", .help, to: &xml)
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

  /// What a button shows, drawn, since few typefaces have such characters: a path in 18 by 18.
  private enum Sign: String {
    case previous = "M11 4 6 9l5 5"
    case next = "M7 4l5 5-5 5"
    case overview = "M3.5 3.5h4v4h-4zM10.5 3.5h4v4h-4zM3.5 10.5h4v4h-4zM10.5 10.5h4v4h-4z"
    case notes = "M3 4.5h12M3 9h12M3 13.5h7"
    case full = "M3.5 7V3.5H7M11 3.5h3.5V7M14.5 11v3.5H11M7 14.5H3.5V11"
    case help = "M6.5 6.8a2.5 2.5 0 1 1 3.6 2.2q-1.1.6-1.1 1.9M9 13.7v.6"
  }

  private func button(_ id: String, _ title: String, _ sign: Sign, to xml: inout XMLText) {
    xml.inlineElement(
      "button",
      [("type", "button"), ("id", "go-\(id)"), ("title", title), ("aria-label", title)]
    ) { xml in
      xml.inlineElement("svg", [("viewBox", "0 0 18 18"), ("aria-hidden", "true")]) { xml in
        xml.inlineElement("path", [("d", sign.rawValue)]) { _ in }
      }
    }
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
