import Diagrams
import Testing

@testable import Slides

@Suite struct `PPTX text` {
  private func package() throws -> PPTXPackage {
    let (deck, slides) = try PPTXDeck.make()
    return try PPTXPackage(PPTXWriter(slides, deck: deck).bytes)
  }

  @Test func `every slide has a title, first of what is read`() throws {
    let package = try package()
    let titles = try package.slides.map { name in
      try package.xml(name).all("p:sp").first?.words
    }
    #expect(
      titles == [
        "What exercise and psilocybin share", "The mechanism", "Exercise raises BDNF",
        "Both meet in BDNF", "What do both raise?", "Sources",
      ])
    for name in package.slides {
      let place = try package.xml(name).all("p:sp").first?.all("p:ph").first?["type"]
      #expect(["title", "ctrTitle"].contains(place))
    }
  }

  @Test func `subscripts and superscripts are`() throws {
    let package = try package()
    let runs = try package.xml(package.slides[0]).all("a:r")
    let heights = runs.map { ($0.child("a:t")?.text ?? "", $0.child("a:rPr")?["baseline"] ?? "") }
    #expect(heights.contains { $0 == ("2A", "-25000") })
    #expect(heights.contains { $0 == ("2+", "30000") })
    #expect(try package.xml(package.slides[0]).words.contains("5-HT2A and Ca2+"))
  }

  @Test func `answers have letters, sources their numbers and links`() throws {
    let package = try package()
    let quiz = try package.xml(package.slides[4]).all("a:buAutoNum")
    #expect(quiz.map { $0["type"] } == ["alphaUcPeriod", "alphaUcPeriod"])
    let sources = try package.xml(package.slides[5])
    // 1 and 2 are counted on; 5 begins anew.
    #expect(sources.all("a:buAutoNum").map { $0["startAt"] } == ["1", "1", "5"])
    let link = try #require(sources.all("a:hlinkClick").first?["r:id"])
    #expect(
      try package.relationships(of: package.slides[5])[link]?.target
        == "https://doi.org/10.1000/example?a=1&b=2")
    #expect(sources.all("a:r").contains { $0.child("a:rPr")?["b"] == "1" })
  }

  @Test func `the number of a slide is a field`() throws {
    let package = try package()
    for (index, name) in package.slides.enumerated() {
      let place = try package.xml(name).all("p:sp").last
      #expect(place?.all("a:fld").map { $0["type"] } == ["slidenum"])
      #expect(place?.words == "\(index + 1) / 6")
    }
  }

  @Test func `notes are on pages of their own`() throws {
    let package = try package()
    #expect(package.numbered("/ppt/notesSlides/").count == 2)
    let first = try package.xml("/ppt/notesSlides/notesSlide1.xml")
    #expect(first.words == "Welcome.\nMade up <for> tests.")
    #expect(
      try package.relationships(of: "/ppt/notesSlides/notesSlide1.xml").values
        .map(\.target).contains("/ppt/slides/slide1.xml"))
  }

  @Test func `sizes are the composed ones and lines don't shrink`() throws {
    let package = try package()
    let title = try package.xml(package.slides[2]).all("p:sp").first
    #expect(title?.all("a:rPr").first?["sz"] == "2600")
    #expect(title?.all("a:noAutofit").count == 1)
  }

  static let texts = [
    "<script>alert(1)</script>", "]]>", "\" onload=\"x", "' & &amp; &#0;", "a\u{0}b\u{1B}[31m",
    "\u{202E}evil\u{2066}", "👩‍🔬🧠", "<!--", "<![CDATA[", "عربي עברית", "\u{FFFE}\u{FFFF}", "_x0000_",
    String(repeating: "W", count: 5000), "_{<b>}^{&}", "%s%n", "\r\n", "\u{7F}", "{B6F15528}",
  ]

  @Test(arguments: texts, Connectors.allCases)
  func `any text makes a sound presentation`(text: String, connectors: Connectors) throws {
    let diagram = try Diagram(
      title: text, lanes: [Lane(id: "lane", title: text)],
      boxes: ["a", "b"].map {
        Box(id: $0 + text, label: Label(text), laneID: "lane", tooltip: text)
      },
      arrows: [Arrow(id: text + "x", from: "a" + text, to: "b" + text, tooltip: text)],
      notes: [text], references: [Reference(text)])
    let figure = try SlideFigure(diagram)
    let slide = Slide(
      id: "a", title: Label(text), subtitle: Label(text),
      body: [SlideParagraph([SlideRun(Label(text), link: Link("https://a.org/?" + text))])],
      picture: figure.picture(theme: .light), notes: [text])
    let picture = try PPTXDeck.picture()
    let placed = PPTXDeck.placed(
      slide, number: 1,
      picture: PlacedPicture(
        picture: figure.picture(theme: .light), frame: picture.frame))
    let deck = Deck(title: text, subtitle: text, authors: [text], notice: text, slides: [slide])
    let package = try PPTXPackage(
      PPTXWriter([placed], deck: deck, connectors: connectors).bytes)
    for name in package.names {
      let elements = try package.xml(name).everything
      #expect(!elements.contains { $0.name == "script" || $0.name == "b" })
      #expect(!elements.contains { $0.attributes.keys.contains("onload") })
    }
    let words = try package.xml(package.slides[0]).words
    #expect(words.contains(Label(text).plainText))
  }
}

@Suite struct `PPTX addresses` {
  @Test(arguments: [
    (
      "https://doi.org/10.1000/a(b)%2Fc?x=1&y=[2]#z#",
      "https://doi.org/10.1000/a(b)%2Fc?x=1&y=%5B2%5D#z%23"
    ),
    ("http://a.org:8080/100%", "http://a.org:8080/100%25"),
    ("https://a.org/é", "https://a.org/%C3%A9"), ("mailto:a@b.org", "mailto:a@b.org"),
  ]) func `what may not stand in an address is written in digits`(
    address: String, written: String
  ) throws {
    #expect(ExternalAddress(try #require(Link(address)))?.text == written)
  }

  @Test(arguments: [
    "#part", "https://", "https:///a", "https://é.org/", "https://a.org:b/", "https://u@a.org/",
    "mailto:nobody", "mailto:@b.org", "https://a.org/" + String(repeating: "a", count: 2000),
  ]) func `an address that can't be read isn't written`(address: String) throws {
    #expect(ExternalAddress(try #require(Link(address))) == nil)
  }
}
