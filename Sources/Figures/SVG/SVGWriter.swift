package import Diagrams
package import GraphvizLayout

/// Writes a scene as SVG that needs nothing else: no script, marker, or outside font or style.
///
/// Presentation attributes hold all colours, so that librsvg, Inkscape, Office and GitHub show the
/// same; only ``Theme/auto`` adds a style sheet, which acts on dark screens alone. Ids carry the diagram's prefix; every part has classes, data attributes and a tooltip.
package struct SVGWriter: Sendable {
  /// The typefaces, in order of liking; all have the metrics that boxes were measured with, or less.
  package static let fontFamily = "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif"

  /// Where the SVG will be seen.
  package enum Medium: Sendable {
    case screen
    /// On its way to PDF: no letter-spacing, so that text taken out stays in whole words, and an
    /// arrow's link on its head alone, as a PDF knows links on rectangles only.
    case pages
  }

  private let scene: Scene
  private let medium: Medium

  package init(_ scene: Scene, for medium: Medium = .screen) {
    self.scene = scene
    self.medium = medium
  }

  package init(_ placed: PlacedDiagram, theme: Theme = .light) {
    self.init(Scene(placed, theme: theme))
  }

  /// The whole document, with a line feed at its end.
  package var text: String {
    var xml = XMLText()
    write(to: &xml)
    return xml.text
  }

  /// Puts the drawing into a page that is being written.
  package func write(to xml: inout XMLText) {
    let prefix = scene.prefix
    let hasLinks = scene.layers.contains { $0.parts.contains { $0.link != nil } }
    let size = [("width", xml.number(scene.width)), ("height", xml.number(scene.height))]
    let attributes =
      [("xmlns", "http://www.w3.org/2000/svg")] + size + [
        ("viewBox", "0 0 \(size[0].1) \(size[1].1)"),
        ("role", hasLinks ? "group" : "img"),
        ("aria-labelledby", "\(prefix)-title \(prefix)-desc"),
        ("class", "diagram theme-\(scene.theme.name)"),
        ("font-family", Self.fontFamily),
      ]
    xml.element("svg", attributes) { xml in
      xml.leaf("title", [("id", prefix + "-title")], scene.title)
      xml.leaf("desc", [("id", prefix + "-desc")], scene.description.joined(separator: "\n"))
      let shapes = scene.layers.flatMap(\.parts).flatMap(\.shapes)
      if let sheet = DarkStyle.sheet(for: shapes) { xml.leaf("style", [], sheet) }
      for layer in scene.layers {
        xml.element("g", [("class", layer.name)]) { xml in
          for part in layer.parts { write(part, to: &xml) }
        }
      }
    }
  }

  private func write(_ part: Scene.Part, to xml: inout XMLText) {
    guard let link = part.link else { return writeGroup(part, to: &xml) }
    if medium == .pages, part.isLinkedAtEnd, let last = part.shapes.last {
      var rest = part
      rest.shapes.removeLast()
      writeGroup(rest, to: &xml)
      return xml.element("a", [("href", link.address)]) { xml in shapes.write(last, [], to: &xml) }
    }
    xml.element("a", [("href", link.address)]) { xml in writeGroup(part, to: &xml) }
  }

  private var shapes: SVGShapes { SVGShapes(keepsLetterSpacing: medium == .screen) }

  private func writeGroup(_ part: Scene.Part, to xml: inout XMLText) {
    var attributes: [(String, String)] = []
    if let id = part.id { attributes.append(("id", "\(scene.prefix)-\(id)")) }
    if !part.classes.isEmpty { attributes.append(("class", part.classes.joined(separator: " "))) }
    attributes += part.dataAttributes.map { ("data-" + $0.name, $0.value) }
    let isBare = part.id == nil && part.dataAttributes.isEmpty && part.tooltip.isEmpty
    if isBare, part.shapes.count == 1 {
      return shapes.write(part.shapes[0], attributes, to: &xml)
    }
    xml.element("g", attributes) { xml in
      if !part.tooltip.isEmpty { xml.leaf("title", [], part.tooltip) }
      for shape in part.shapes {
        shapes.write(shape, [], to: &xml)
      }
    }
  }
}
