import Diagrams
import GraphvizLayout

/// Writes single shapes as SVG elements.
package struct SVGShapes {
  private let keepsLetterSpacing: Bool

  package init(keepsLetterSpacing: Bool = true) {
    self.keepsLetterSpacing = keepsLetterSpacing
  }

  /// Writes `shape` with the attributes `start` before its own.
  package func write(_ shape: Shape, _ start: [(String, String)], to xml: inout XMLText) {
    let start = adding(DarkStyle.classes(of: shape), to: start)
    switch shape {
    case .rectangle(let rect, let radius, let fill, let stroke):
      var attributes =
        start + [
          ("x", xml.number(rect.x)), ("y", xml.number(rect.y)),
          ("width", xml.number(rect.width)), ("height", xml.number(rect.height)),
        ]
      if radius > 0 { attributes.append(("rx", xml.number(radius))) }
      xml.leaf("rect", attributes + paint(fill, stroke, xml))
    case .circle(let centre, let radius, let fill, let stroke):
      xml.leaf(
        "circle",
        start + [
          ("cx", xml.number(centre.x)), ("cy", xml.number(centre.y)),
          ("r", xml.number(radius, digits: 2)),
        ] + paint(fill, stroke, xml))
    case .path(let path, let fill, let stroke):
      xml.leaf("path", start + [("d", data(of: path, xml))] + paint(fill, stroke, xml))
    case .text(let text): write(text, start, to: &xml)
    }
  }

  private func adding(
    _ classes: [String], to attributes: [(String, String)]
  ) -> [(String, String)] {
    let own = attributes.first { $0.0 == "class" }.map { [$0.1] } ?? []
    let all = (own + classes).joined(separator: " ")
    return all.isEmpty ? attributes : attributes.filter { $0.0 != "class" } + [("class", all)]
  }

  private func paint(_ fill: Colour?, _ stroke: Stroke?, _ xml: XMLText) -> [(String, String)] {
    var attributes = [("fill", fill?.hex ?? "none")]
    guard let stroke else { return attributes }
    attributes += [("stroke", stroke.colour.hex), ("stroke-width", xml.number(stroke.width))]
    if !stroke.dashes.isEmpty {
      attributes.append(
        ("stroke-dasharray", stroke.dashes.map { xml.number($0) }.joined(separator: " ")))
    }
    if stroke.isRound {
      attributes += [("stroke-linecap", "round"), ("stroke-linejoin", "round")]
    }
    return attributes
  }

  private func data(of path: Path, _ xml: XMLText) -> String {
    func pair(_ point: Point) -> String { "\(xml.number(point.x)),\(xml.number(point.y))" }
    return path.steps.map { step in
      switch step {
      case .move(let point): "M" + pair(point)
      case .line(let point): "L" + pair(point)
      case .curve(let first, let second, let end): "C\(pair(first)) \(pair(second)) \(pair(end))"
      case .close: "Z"
      }
    }.joined()
  }

  private func write(_ text: TextShape, _ start: [(String, String)], to xml: inout XMLText) {
    var attributes =
      start + [
        ("x", xml.number(text.origin.x)), ("y", xml.number(text.origin.y)),
        ("font-size", xml.number(text.style.size)), ("fill", text.colour.hex),
      ]
    if text.style.isBold { attributes.append(("font-weight", "600")) }
    switch text.anchor {
    case .start: break
    case .middle: attributes.append(("text-anchor", "middle"))
    case .end: attributes.append(("text-anchor", "end"))
    }
    if keepsLetterSpacing, text.style.letterSpacing > 0 {
      attributes.append(("letter-spacing", xml.number(text.style.letterSpacing)))
    }
    // librsvg drops the space after a subscript, and no-break spaces at either end, unless it is
    // told not to.
    let first = text.runs.first?.text.first
    let last = text.runs.last?.text.last
    if text.runs.dropFirst().contains(where: { $0.text.hasPrefix(" ") })
      || first == "\u{A0}" || last == "\u{A0}"
    {
      attributes.append(("xml:space", "preserve"))
    }
    xml.inlineElement("text", attributes) { xml in
      var height = 0.0
      for run in text.runs {
        let wanted =
          switch run.position {
          case .baseline: 0.0
          case .lowered: text.style.size * 0.22
          case .raised: text.style.size * -0.34
          }
        if run.position == .baseline, height == 0 {
          xml.characters(run.text)
        } else {
          var attributes = [("dy", xml.number(wanted - height))]
          if run.position != .baseline {
            attributes.append(("font-size", xml.number(text.style.script.size, digits: 2)))
          }
          // A space stands before the tspan: librsvg drops one at its start.
          if run.text.first == " " { xml.characters(" ") }
          xml.inlineElement("tspan", attributes) {
            $0.characters(run.text.first == " " ? String(run.text.dropFirst()) : run.text)
          }
        }
        height = wanted
      }
    }
  }
}
