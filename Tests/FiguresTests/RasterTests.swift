import Diagrams
import Figures
import GraphvizLayout
import Testing

@Suite struct `PNG and PDF figures` {
  private func figure() throws -> Figure { Figure(try ConvergenceDiagram.make().placed()) }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.dropLast(wanted.count - 1).contains {
      bytes[$0] == wanted[0] && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }

  @Test func `a picture has the figure's size times the scale`() throws {
    let figure = try figure()
    for scale in [1.0, 2.5] {
      let png = try figure.bytes(as: .png, scale: scale)
      #expect(png.prefix(4).elementsEqual([0x89, 0x50, 0x4E, 0x47]))
      let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
      #expect(width == Int((figure.placed.width * scale).rounded(.up)))
    }
  }

  @Test func `the same figure has the same bytes`() throws {
    let figure = try figure()
    #expect(try figure.bytes(as: .pdf) == figure.bytes(as: .pdf))
    #expect(try figure.bytes(as: .png) == figure.bytes(as: .png))
  }

  @Test func `a document has title, links and pages, and no date of today`() throws {
    let scene = Scene(try figure().placed)
    let pdf = try PDFWriter.bytes(of: [scene, scene], title: "Ein Titel")
    #expect(contains(pdf, "%PDF-1."))
    #expect(contains(pdf, "/Count 2"))
    #expect(contains(pdf, "Ein Titel"))
    #expect(contains(pdf, "(20000101000000Z"))
    #expect(contains(pdf, "https://doi.org/10.1000/example"))
    #expect(contains(pdf, "https://www.uniprot.org/uniprotkb/P23560"))
  }

  @Test func `a space that may not break moves what comes after it`() throws {
    func picture(_ text: String) throws -> [UInt8] {
      let shape = TextShape(
        runs: [Label.Run(text)], style: TextStyle(size: 12), colour: Theme.light.ink,
        origin: Point(x: 10, y: 20), anchor: .start)
      let layer = Scene.Layer(name: "texts", parts: [Scene.Part(shapes: [.text(shape)])])
      return try Scene(
        width: 80, height: 30, theme: .light, prefix: "one", title: "", description: [],
        layers: [layer]
      ).bytes(as: .png)
    }
    #expect(try picture("\u{A0}[1]") != picture("[1]"))
  }

  @Test func `no pages make no document`() throws {
    #expect(try PDFWriter.bytes(of: [], title: "").isEmpty)
  }

  @Test(arguments: [0, -1, 1000, Double.nan, .infinity])
  func `a scale that can't be painted is refused`(scale: Double) throws {
    let figure = try figure()
    #expect(throws: FigureError.self) { try figure.bytes(as: .png, scale: scale) }
  }

  @Test func `a missing library is named with the way to get it`() {
    let text = FigureError.missingLibrary("librsvg-2.so.2").description
    #expect(text.contains("'librsvg-2.so.2'") && text.contains("apt install"))
  }
}

@Suite struct `Figure formats` {
  @Test(arguments: [
    ("a.svg", FigureFormat.svg), ("x/y.PNG", .png), ("a.b.pdf", .pdf), ("a.gv", .dot),
    ("a.dot", .dot),
  ])
  func `a file's ending says its format`(name: String, format: FigureFormat) {
    #expect(FigureFormat(fileName: name) == format)
  }

  @Test(arguments: ["svg", "a.jpg", "", "a.svg/b", "a."])
  func `other names have none`(name: String) {
    #expect(FigureFormat(fileName: name) == nil)
  }
}
