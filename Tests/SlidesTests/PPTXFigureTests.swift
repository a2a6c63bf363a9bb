import Diagrams
import Figures
import GraphvizLayout
import Testing

@testable import Slides

@Suite struct `PPTX figures` {
  private func figure(
    _ connectors: Connectors = .curves, _ direction: Diagram.Direction = .right, slide: Int = 4
  ) throws -> PPTXElement {
    let (deck, slides) = try PPTXDeck.make(direction: direction)
    let package = try PPTXPackage(PPTXWriter(slides, deck: deck, connectors: connectors).bytes)
    let groups = try package.xml(package.slides[slide - 1]).child("p:cSld")?.child("p:spTree")?
      .children.filter { $0.name == "p:grpSp" }
    return try #require(groups?.first)
  }

  private func object(_ name: String, in figure: PPTXElement) throws -> PPTXElement {
    try #require(figure.children.first { $0.objectName == name }, "no '\(name)'")
  }

  @Test func `a figure is one group with its words for those who can't see it`() throws {
    let properties = try figure().child("p:nvGrpSpPr")?.child("p:cNvPr")
    #expect(properties?["descr"] == "Exercise raises BDNF & more")
    #expect(properties?["name"] == "Figure: Exercise and psilocybin meet in BDNF")
  }

  @Test func `a box and its label are one shape`() throws {
    let box = try object("Aerobic exercise", in: figure())
    #expect(box.name == "p:sp")
    #expect(box.words == "Aerobic exercise")
    #expect(box.all("a:prstGeom").first?["prst"] == "roundRect")
    #expect(box.all("a:bodyPr").first?["wrap"] == "none")
  }

  @Test func `a caption is in the text of its box, which is called by its label`() throws {
    let part = try object("Hippocampal plasticity & new cells", in: figure())
    let body = try #require(part.all("p:sp").first { $0.words.contains("both raise it") })
    #expect(body.objectName == "Hippocampal plasticity & new cells")
    #expect(body.words.hasPrefix("Hippocampal"))
    #expect(body.all("a:p").count == 1)
    let sizes = body.all("a:r").map { ($0.child("a:rPr")?["b"], $0.child("a:t")?.text) }
    #expect(sizes.contains { $0 == ("0", "both raise it") })
  }

  @Test func `badges and signs go with their box`() throws {
    let figure = try figure()
    let warned = try object("Inflammation of the brain", in: figure)
    #expect(warned.name == "p:grpSp")
    #expect(
      warned.all("p:sp").map(\.objectName) == [
        "Inflammation of the brain", "Badge E", "Sign", "Sign", "Sign",
      ])
    #expect(warned.all("p:sp").map(\.words).prefix(2) == ["Inflammation of the brain", "E"])
    let focus = try object("BDNF", in: figure)
    #expect(focus.all("p:sp").first?.objectName == "Halo")
    let body = focus.all("p:sp").first { $0.objectName == "BDNF" }
    #expect(body?.words == "BDNF")
    #expect(body?.all("a:hlinkClick").count == 1)
    #expect(
      focus.child("p:nvGrpSpPr")?.child("p:cNvPr")?["descr"] == "Brain-derived neurotrophic factor")
  }

  @Test func `a frame and its title are one shape with a name`() throws {
    let diagram = try Diagram(
      title: "T", lanes: [Lane(id: "l", title: "")],
      boxes: ["a", "b"].map { Box(id: $0, label: Label($0), laneID: "l") },
      enclosures: [Enclosure(id: "f", title: "Kinds of CO₂", boxIDs: ["a", "b"])])
    let layer = Scene(try diagram.placed()).layers.first { $0.name == "enclosures" }
    let part = try #require(layer?.parts.first)
    let pieces = PartShapes(of: part).pieces
    #expect(pieces.map(\.lines.count) == [1])
    #expect(pieces.first?.shape?.isRectangle == true)
    #expect(PartName(part).text == "Enclosure: Kinds of CO2")
  }

  @Test func `a subscript is one`() throws {
    let box = try object("5-HT2A receptor", in: figure())
    let low = box.all("a:r").filter { $0.child("a:rPr")?["baseline"] == "-25000" }
    #expect(low.map { $0.child("a:t")?.text } == ["2A"])
  }

  @Test func `an arrow goes with its head and says what it states`() throws {
    let arrow = try object("Exercise increases BDNF (training)", in: figure())
    #expect(arrow.name == "p:grpSp")
    #expect(arrow.all("p:sp").map(\.objectName) == ["Line", "Head"])
    #expect(
      arrow.child("p:nvGrpSpPr")?.child("p:cNvPr")?["descr"]
        == "Exercise increases BDNF (training): established, seen in humans")
    let other = try object("Aerobic exercise inhibits Inflammation of the brain", in: figure())
    #expect(other.all("a:custDash").count == 1)
    let plain = try object("BDNF is linked with", in: figure())
    #expect(plain.name == "p:sp")
  }

  @Test func `curves are those of the layout`() throws {
    let picture = try PPTXDeck.picture()
    let arrows = try #require(picture.picture.scene.layers.first { $0.name == "arrows" }).parts
    let figure = try figure()
    var count = 0
    for part in arrows {
      guard case .path(let path, nil, _)? = part.shapes.last(where: { $0.isCurve }) else {
        continue
      }
      let name = PartName(part).text
      let drawn = try object(name, in: figure)
      let line = try #require(
        ([drawn] + drawn.all("p:sp")).first { $0.name == "p:sp" && !$0.all("a:cubicBezTo").isEmpty }
      )
      let offset = try #require(line.all("a:off").first)
      let places = line.all("a:pathLst").flatMap { $0.all("a:pt") }.map { point in
        Point(
          x: Double((Int(point["x"]) ?? 0) + (Int(offset["x"]) ?? 0)) / 12_700,
          y: Double((Int(point["y"]) ?? 0) + (Int(offset["y"]) ?? 0)) / 12_700)
      }
      let wanted = path.everyPoint.map {
        Point(x: picture.frame.x, y: picture.frame.y) + $0 * picture.scale
      }
      #expect(places.count == wanted.count)
      #expect(zip(places, wanted).allSatisfy { $0.distance(to: $1) < 0.001 })
      count += 1
    }
    #expect(count == 11)
  }

  @Test func `ghosts keep their names`() throws {
    let names = try figure(slide: 3).children.map(\.objectName)
    #expect(names.contains("5-HT2A receptor"))
    #expect(names.contains("Aerobic exercise inhibits Inflammation of the brain"))
  }

  @Test func `the page of a figure is left out where the slide has its colour`() throws {
    let names = try figure().children.map(\.objectName)
    #expect(!names.contains("Page"))
    var ledger = SlideLedger()
    var other = FigureObjects(
      try PPTXDeck.picture(), on: Colour(0x123456), palette: ThemePalette(.light),
      connectors: .curves)
    guard case .group(let objects)? = other.group(&ledger)?.content else {
      Issue.record("no group")
      return
    }
    #expect(objects.first?.identity.name == "Page")
  }

  @Test func `a group's frame is around all that is in it`() throws {
    for group in try [figure()] + figure().all("p:grpSp") {
      let whole = try #require(Rect(group)).inset(by: -2)
      for object in group.all("p:sp") {
        let own = try #require(Rect(object))
        #expect(own.x >= whole.x && own.maxX <= whole.maxX)
        #expect(own.y >= whole.y && own.maxY <= whole.maxY)
      }
    }
  }
}

@Suite struct `PPTX connectors` {
  private func slide(_ direction: Diagram.Direction) throws -> PPTXElement {
    let (deck, slides) = try PPTXDeck.make(direction: direction)
    let package = try PPTXPackage(PPTXWriter(slides, deck: deck, connectors: .glued).bytes)
    return try package.xml(package.slides[3])
  }

  @Test(arguments: Diagram.Direction.allCases)
  func `every arrow between two boxes is glued to both`(direction: Diagram.Direction) throws {
    let slide = try slide(direction)
    let connectors = slide.all("p:cxnSp")
    // All but the one that leads back to its own box.
    #expect(connectors.count == 10)
    let shapes = Dictionary(
      uniqueKeysWithValues: slide.all("p:sp").map { ($0.all("p:cNvPr").first?["id"] ?? "", $0) })
    var heads: Set<String> = []
    for connector in connectors {
      for end in connector.all("a:stCxn") + connector.all("a:endCxn") {
        let shape = try #require(shapes[end["id"]])
        let site = try #require(Int(end["idx"]))
        let preset = shape.all("a:prstGeom").first?["prst"]
        #expect(preset == "ellipse" ? [0, 2, 4, 6].contains(site) : (0..<4).contains(site))
        #expect(["ellipse", "roundRect"].contains(preset))
        // The four sides in their order; of an ellipse, corners lie between them.
        let frame = try #require(Rect(shape))
        let side = preset == "ellipse" ? site / 2 : site
        let place = [
          Point(x: frame.centre.x, y: frame.y), Point(x: frame.x, y: frame.centre.y),
          Point(x: frame.centre.x, y: frame.maxY), Point(x: frame.maxX, y: frame.centre.y),
        ][side]
        let way = try #require(Rect(connector))
        let isQuarter = connector.all("a:xfrm").first?["rot"] != ""
        let span =
          isQuarter
          ? Rect(centre: way.centre, width: way.height, height: way.width) : way
        #expect(min(abs(place.x - span.x), abs(place.x - span.maxX)) <= 2)
        #expect(min(abs(place.y - span.y), abs(place.y - span.maxY)) <= 2)
        if shape.objectName == "Head" {
          #expect(heads.insert(end["id"]).inserted, "two arrows share a head")
        }
      }
    }
    #expect(heads.count == 3)
  }

  @Test func `signs stay different`() throws {
    let slide = try slide(.right)
    func head(_ name: String) -> String? {
      slide.all("p:cxnSp").first { $0.objectName == name }?.all("a:tailEnd").first?["type"]
    }
    #expect(head("Exercise increases BDNF (training)") == "triangle")
    #expect(
      head("Inflammation of the brain requires Hippocampal plasticity & new cells") == "diamond")
    #expect(head("Aerobic exercise inhibits Inflammation of the brain") == nil)
    let inhibited = slide.all("p:grpSp").first { $0.objectName == "Inflammation of the brain" }
    let tee = inhibited?.children.last
    #expect(tee?.objectName == "Head")
    let inhibits = slide.all("p:cxnSp").first {
      $0.objectName == "Aerobic exercise inhibits Inflammation of the brain"
    }
    #expect(inhibits?.all("a:endCxn").first?["id"] == tee?.all("p:cNvPr").first?["id"])
  }

  /// Every way that two sides can lie to each other.
  private static let ends: [(BoxSide, Point, BoxSide, Point)] = {
    let sides: [BoxSide] = [.top, .left, .bottom, .right]
    let steps = [
      Point(x: 80, y: 30), Point(x: -80, y: 30), Point(x: 80, y: -30),
      Point(x: -80, y: -30), Point(x: 0, y: 50), Point(x: 50, y: 0), Point(x: 0, y: -50),
    ]
    let start = Point(x: 200, y: 100)
    return sides.flatMap { from in
      sides.flatMap { to in steps.map { (from, start, to, start + $0) } }
    }
  }()

  @Test func `a connector starts and ends where it is glued`() throws {
    for (fromSide, start, toSide, end) in Self.ends {
      let way = ConnectorWay(
        SlideConnector(
          start: SlideConnector.End(shapeID: 1, site: 0, place: start, side: fromSide),
          end: SlideConnector.End(shapeID: 2, site: 0, place: end, side: toSide),
          line: SlideLine(colour: ThemeColour(Colour(0)), width: 1)))
      let turns = Dictionary(uniqueKeysWithValues: way.turn)
      /// Where a corner of the frame comes to lie: mirrored first, then turned.
      func placed(_ x: Double, _ y: Double) -> Point {
        let across = turns["flipH"] == nil ? x : -x
        let down = turns["flipV"] == nil ? y : -y
        var arm = Point(x: across * way.frame.width / 2, y: down * way.frame.height / 2)
        for _ in 0..<((Int(turns["rot"] ?? "0") ?? 0) / 5_400_000) { arm = arm.turned }
        return way.frame.centre + arm
      }
      #expect(placed(-1, -1).distance(to: start) < 1e-6, "\(fromSide) \(toSide) \(end)")
      #expect(placed(1, 1).distance(to: end) < 1e-6, "\(fromSide) \(toSide) \(end)")
    }
  }

  @Test func `the bounds of a path are those of its points`() {
    let picture = Path([
      .move(Point(x: 0, y: 0)),
      .curve(Point(x: 100, y: -80), Point(x: -60, y: 90), Point(x: 40, y: 10)),
      .line(Point(x: 10, y: 30)),
      .curve(Point(x: 10, y: 60), Point(x: 20, y: 60), Point(x: 20, y: 30)),
      .close,
    ])
    let curve = Curve(
      start: Point(x: 0, y: 0),
      segments: [
        Curve.Segment(
          control1: Point(x: 100, y: -80), control2: Point(x: -60, y: 90), end: Point(x: 40, y: 10))
      ])
    let other = Curve(
      start: Point(x: 10, y: 30),
      segments: [
        Curve.Segment(
          control1: Point(x: 10, y: 60), control2: Point(x: 20, y: 60), end: Point(x: 20, y: 30))
      ])
    let samples = curve.samples(perSegment: 4000) + other.samples(perSegment: 4000)
    let bounds = picture.bounds
    let xs = samples.map(\.x), ys = samples.map(\.y)
    #expect(abs(bounds.x - (xs.min() ?? 0)) < 1e-3 && abs(bounds.maxX - (xs.max() ?? 0)) < 1e-3)
    #expect(abs(bounds.y - (ys.min() ?? 0)) < 1e-3 && abs(bounds.maxY - (ys.max() ?? 0)) < 1e-3)
  }
}

extension Rect {
  /// The frame of an object or a group as it is written, in English metric units.
  fileprivate init?(_ object: PPTXElement) {
    let frame = (object.child("p:spPr") ?? object.child("p:grpSpPr"))?.child("a:xfrm")
    guard let offset = frame?.child("a:off"), let extent = frame?.child("a:ext"),
      let x = Double(offset["x"]), let y = Double(offset["y"]), let width = Double(extent["cx"]),
      let height = Double(extent["cy"])
    else { return nil }
    self.init(x: x, y: y, width: width, height: height)
  }
}

extension Path {
  fileprivate var everyPoint: [Point] {
    steps.flatMap { step -> [Point] in
      switch step {
      case .move(let point), .line(let point): [point]
      case .curve(let first, let second, let end): [first, second, end]
      case .close: []
      }
    }
  }
}
