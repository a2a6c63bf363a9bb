import Diagrams
import Figures
import GraphvizLayout
import Slides
import Testing

@Suite struct SlideFigureTests {
  private func figure() throws -> SlideFigure {
    try SlideFigure(
      Diagram(
        title: "A to C", subtitle: "of three", lanes: [Lane(id: "all", title: "All")],
        boxes: ["a", "b", "c", "m"].map { Box(id: $0, label: Label($0), laneID: "all") }
          + [Box(id: "j", label: "", laneID: "all", role: .joint)],
        arrows: [
          Arrow(id: "aj", from: "a", to: "j", ending: .plain),
          Arrow(id: "jb", from: "j", to: "b"), Arrow(id: "mj", from: "m", to: "j"),
          Arrow(id: "bc", from: "b", to: "c"),
        ], notes: ["A note"]))
  }

  @Test func `a figure leaves to the slide what the slide says`() throws {
    let figure = try figure()
    #expect(figure.title == "A to C")
    #expect(figure.diagram?.title == "" && figure.diagram?.notes == [])
    let picture = figure.picture(theme: .light)
    #expect(picture.scene.title == "A to C")
    #expect(picture.alternative.hasPrefix("A to C"))
    #expect(!picture.scene.layers.flatMap(\.parts).contains { $0.classes.contains("page") })
  }

  @Test func `a chart leaves to the slide what the slide says, and begins at the top`() {
    let chart = Chart(
      prefix: "c", title: "What is known", subtitle: "of it", description: ["A fact"],
      notes: ["A note"])
    let bars = BarChart(
      chart: chart, measure: "Share", maximum: 1,
      bars: [BarChart.Bar(id: "a", label: "a bar", value: 0.5, text: "50 %")])
    let map = TallyMap(
      chart: chart, columns: [TallyMap.Column(title: "Trial", pictogram: .person)],
      rows: [TallyMap.Row(id: "r", label: "a row", tallies: [TallyMap.Tally(full: 1)])])
    for (figure, name, height) in [
      (SlideFigure(bars), "a bar", Scene(bars).height),
      (SlideFigure(map), "a row", Scene(map).height),
    ] {
      let picture = figure.picture(theme: .light)
      let texts = picture.scene.texts
      #expect(figure.title == "What is known" && figure.diagram == nil)
      #expect(picture.alternative == "What is known A fact")
      #expect(texts.contains { $0.plainText == name })
      #expect(!texts.contains { ["What is known", "of it", "A note"].contains($0.plainText) })
      #expect(picture.scene.height < height - 90)
      #expect(picture.scene.textFaults.isEmpty)
    }
  }

  @Test func `words stay on arrows, and captions are left to the slide`() throws {
    let figure = try SlideFigure(
      Diagram(
        title: "A to B", lanes: [Lane(id: "all", title: "All")],
        boxes: ["a", "b"].map {
          Box(id: $0, label: Label($0), caption: "both raise it", laneID: "all")
        },
        arrows: [Arrow(id: "ab", from: "a", to: "b", word: "gate", bundled: 3)]))
    let words = figure.picture(theme: .light).scene.texts.map(\.plainText)
    #expect(words.contains("gate") && words.contains("×3"))
    #expect(!words.contains("both raise it"))
  }

  @Test func `a focus puts forward arrows between its boxes, and joints on them`() throws {
    let figure = try figure()
    #expect(
      figure.focus(boxIDs: ["a", "b"]) == Focus(boxIDs: ["a", "b", "j"], arrowIDs: ["aj", "jb"]))
    #expect(
      figure.focus(boxIDs: ["a", "b", "m"]).arrowIDs == ["aj", "jb", "mj"])
    #expect(figure.focus(boxIDs: ["a", "m"]) == Focus(boxIDs: ["a", "m"], arrowIDs: []))
    #expect(
      figure.focus(boxIDs: [], arrowIDs: ["bc"]) == Focus(boxIDs: ["b", "c"], arrowIDs: ["bc"]))
  }

  @Test func `steps of a figure share one layout`() throws {
    let figure = try figure()
    let whole = figure.picture(theme: .light).scene
    let step = figure.picture(theme: .light, focus: figure.focus(boxIDs: ["a"])).scene
    #expect(whole.width == step.width && whole.height == step.height)
    #expect(whole != step)
  }
}
