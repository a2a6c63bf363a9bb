import Diagrams
import Figures
import GraphvizLayout
import TestSupport
import Testing

@Suite struct `The theme that follows the screen` {
  /// The colours of each element, as a browser shows them on a light or a dark screen.
  private func colours(_ svg: [UInt8], onDarkScreen isDark: Bool) throws -> [[String]] {
    let xml = try ParsedXML(svg)
    var rules: [String: String] = [:]
    if isDark {
      for line in xml.text.split(separator: "\n") where line.hasPrefix(".d") {
        let parts = line.dropFirst().split { "{:}".contains($0) }.map(String.init)
        rules[parts[0] + " " + parts[1]] = parts[2]
      }
    }
    return xml.elements.filter { $0.attributes["fill"] != nil }.map { element in
      let classes = element.attributes["class"]?.split(separator: " ") ?? []
      return ["fill", "stroke"].map { property in
        classes.lazy.compactMap { rules["\($0) \(property)"] }.first
          ?? element.attributes[property] ?? ""
      }
    }
  }

  /// A figure of every kind in a theme.
  private func figures(_ theme: Theme) throws -> [[UInt8]] {
    let placed = try ConvergenceDiagram.make().placed()
    let focus = Focus(boxIDs: ["bdnf", "trkb"], arrowIDs: [])
    let matrix = Matrix(
      title: "Pairs", names: ["a", "b", "c", "d"],
      cells: [
        Matrix.Cell(first: 0, second: 1, text: "0", step: 0, dot: .half, flag: .warning),
        Matrix.Cell(first: 0, second: 2, text: "1", step: 1, dot: .full, flag: .notice),
        Matrix.Cell(first: 1, second: 2, text: "2", step: 2, dot: .open),
      ], steps: ["low", "middle", "high"])
    let timeline = Timeline(
      title: "Times", groups: [Group(id: "g", name: "g", badge: "G", hue: .second)],
      rows: [
        Timeline.Row(
          id: "r", label: "r", heading: "h",
          bars: [Timeline.Bar(groupID: "g", start: 0, sureStart: 1, sureEnd: 2, end: nil)],
          overlaps: [0...3], sureOverlaps: [1...2])
      ], axis: 0...10, unit: "days")
    let scenes = [
      Scene(placed, theme: theme), Scene(placed, theme: theme, focus: focus),
      Scene(matrix.placed(), theme: theme), Scene(timeline, theme: theme),
    ]
    return scenes.map { Array(SVGWriter($0).text.utf8) }
  }

  @Test func `every colour is that of the light theme or its partner in the dark one`() throws {
    let (auto, light, dark) = (try figures(.auto), try figures(.light), try figures(.dark))
    for index in auto.indices {
      #expect(
        try colours(auto[index], onDarkScreen: false) == colours(light[index], onDarkScreen: false))
      #expect(
        try colours(auto[index], onDarkScreen: true) == colours(dark[index], onDarkScreen: false))
      #expect(
        try colours(auto[index], onDarkScreen: true) != colours(auto[index], onDarkScreen: false))
    }
  }

  @Test func `the style sheet asks for dark screens alone, and there is no script`() throws {
    for svg in try figures(.auto) {
      let names = try ParsedXML(svg).elements.map(\.name)
      #expect(names.count { $0 == "style" } == 1)
      #expect(!names.contains("script"))
      let sheet = try #require(
        String(decoding: svg, as: UTF8.self).split(separator: "style>").dropFirst().first)
      #expect(sheet.hasPrefix("@media (prefers-color-scheme:dark){\n"))
      #expect(sheet.split(separator: "{").count == sheet.split(separator: "\n").count)
    }
    for svg in try figures(.light) + figures(.dark) + figures(.print) {
      #expect(try !ParsedXML(svg).elements.contains { $0.name == "style" })
    }
  }

  @Test func `formats that know no screens are light`() throws {
    let placed = try ConvergenceDiagram.make().placed()
    for format in [FigureFormat.png, .pdf, .dot] {
      #expect(
        try Figure(placed, theme: .auto).bytes(as: format)
          == Figure(placed, theme: .light).bytes(as: format))
    }
  }
}
