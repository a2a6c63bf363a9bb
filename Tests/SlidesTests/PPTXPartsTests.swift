import Diagrams
import Testing

@testable import Slides

@Suite struct `PPTX parts` {
  static let variants = Theme.all.flatMap { theme in
    Connectors.allCases.map { (theme, $0) }
  }

  private func package(
    _ theme: Theme = .light, _ connectors: Connectors = .curves
  ) throws -> PPTXPackage {
    let (deck, slides) = try PPTXDeck.make(theme: theme)
    return try PPTXPackage(PPTXWriter(slides, deck: deck, connectors: connectors).bytes)
  }

  @Test func `the same deck has the same bytes`() throws {
    let (deck, slides) = try PPTXDeck.make()
    let first = PPTXWriter(slides, deck: deck).bytes
    for _ in 0..<5 { #expect(PPTXWriter(slides, deck: deck).bytes == first) }
    #expect(PPTXWriter(slides, deck: deck, connectors: .glued).bytes != first)
  }

  @Test func `every part has its own kind`() throws {
    let package = try package()
    let types = try package.xml("/[Content_Types].xml")
    #expect(package.names.first == "/[Content_Types].xml")
    let overrides = types.children.filter { $0.name == "Override" }.map { $0["PartName"] }
    #expect(Set(overrides).count == overrides.count)
    let parts = package.names.filter { !$0.hasSuffix(".rels") && $0 != "/[Content_Types].xml" }
    #expect(Set(overrides) == Set(parts))
  }

  @Test(arguments: variants)
  func `every relationship is used and leads to a part`(
    theme: Theme, connectors: Connectors
  ) throws {
    let package = try package(theme, connectors)
    // Relationships that no attribute names, as their type says all.
    let implicit: Set = [
      "slideLayout", "notesSlide", "slide", "theme", "notesMaster", "slideMaster", "presProps",
      "viewProps", "tableStyles",
    ]
    var reached: Set = ["/ppt/presentation.xml", "/docProps/core.xml", "/docProps/app.xml"]
    #expect(Set(try package.relationships(of: "/").values.map(\.target)) == reached)
    for name in package.names where name.hasPrefix("/ppt") && !name.hasSuffix(".rels") {
      let relationships = try package.relationships(of: name)
      let named = try package.xml(name).everything.flatMap { element in
        element.attributes.filter { $0.key.hasPrefix("r:") }.map(\.value)
      }
      for id in named { #expect(relationships[id] != nil, "\(name): \(id)") }
      for (id, relationship) in relationships {
        let isUsed = named.contains(id) || implicit.contains(relationship.type)
        #expect(isUsed, "\(name): \(id) \(relationship)")
        if relationship.type == "hyperlink" {
          #expect(relationship.target.hasPrefix("https://"))
        } else {
          #expect(package.contents[relationship.target] != nil, "\(name): \(relationship)")
          reached.insert(relationship.target)
        }
      }
    }
    let parts = package.names.filter { !$0.hasSuffix(".rels") && $0 != "/[Content_Types].xml" }
    #expect(reached == Set(parts))
  }

  @Test(arguments: variants)
  func `objects have ids of their own and names`(theme: Theme, connectors: Connectors) throws {
    let package = try package(theme, connectors)
    #expect(package.slides.count == 6)
    for name in package.names where name.hasPrefix("/ppt/") && name.contains("lide") {
      guard name.hasSuffix(".xml") else { continue }
      let objects = try package.xml(name).all("p:cNvPr")
      let ids = objects.map { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(name)")
      #expect(objects.dropFirst().allSatisfy { !$0["name"].isEmpty }, "\(name)")
    }
  }

  @Test(arguments: variants)
  func `children stand in the order of the schema`(theme: Theme, connectors: Connectors) throws {
    let package = try package(theme, connectors)
    var checked: Set<String> = []
    for name in package.names where name.hasPrefix("/ppt") {
      for element in try package.xml(name).everything {
        guard let order = PPTXSchema.order[element.name] else { continue }
        checked.insert(element.name)
        let places = element.children.map { child in
          order.firstIndex(of: PPTXSchema.objects.contains(child.name) ? "object" : child.name)
        }
        #expect(!places.contains(nil), "\(name): <\(element.name)> \(element.children.map(\.name))")
        let known = places.compactMap { $0 }
        #expect(known == known.sorted(), "\(name): <\(element.name)>")
        for (index, place) in known.enumerated().dropFirst() where known[index - 1] == place {
          #expect(PPTXSchema.repeated.contains(order[place]), "\(name): <\(order[place])> twice")
        }
      }
    }
    let glue: Set = ["p:cxnSp", "p:nvCxnSpPr", "p:cNvCxnSpPr"]
    let expected = Set(PPTXSchema.order.keys)
    #expect(checked == (connectors == .glued ? expected : expected.subtracting(glue)))
  }

  @Test func `layouts and masters have ids of their own`() throws {
    let package = try package()
    let master = try package.xml("/ppt/slideMasters/slideMaster1.xml")
    let presentation = try package.xml("/ppt/presentation.xml")
    let ids =
      master.all("p:sldLayoutId").map { $0["id"] }
      + presentation.all("p:sldMasterId").map { $0["id"] }
    #expect(ids.count == SlideLayout.allCases.count + 1)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { (Int($0) ?? 0) >= 2_147_483_648 })
    #expect(presentation.all("p:sldId").map { $0["id"] } == (256..<262).map(String.init))
  }

  @Test func `a slide's placeholders are in its layout`() throws {
    let package = try package()
    for name in package.slides {
      let layout = try #require(
        package.relationships(of: name).values.first { $0.type == "slideLayout" })
      func places(_ part: String) throws -> [String] {
        try package.xml(part).all("p:ph").map { $0["type"] + " " + $0["idx"] }
      }
      let used = try places(name)
      #expect(Set(used).count == used.count)
      #expect(Set(used).isSubset(of: try places(layout.target)), "\(name)")
    }
  }

  @Test func `what all slides of a layout have alike stands on the layout`() throws {
    let package = try package()
    let drawn = try package.slides.map {
      try package.xml($0).all("p:sp").filter { $0.objectName == "Ornament" }.count
    }
    #expect(drawn.allSatisfy { $0 == 0 })
    let used = try Set(
      package.slides.compactMap {
        try package.relationships(of: $0).values.first { $0.type == "slideLayout" }?.target
      })
    for layout in used {
      #expect(try package.xml(layout).all("p:sp").contains { $0.objectName == "Ornament" })
    }
  }

  @Test func `the file says what it is, and nothing of its day`() throws {
    let core = try package().xml("/docProps/core.xml")
    #expect(core.child("dc:title")?.text == "What exercise & psilocybin share")
    #expect(core.child("dc:creator")?.text == "A. Author; B. Author")
    #expect(core.child("dcterms:created")?.text == "2000-01-01T00:00:00Z")
  }

  @Test func `a deck of fifteen figures is small`() throws {
    let picture = try PPTXDeck.picture()
    let slides = (1...15).map { number in
      Slide(
        id: "s\(number)", title: "Slide", picture: picture.picture, notes: ["What is said."])
    }
    let placed = slides.enumerated().map {
      PPTXDeck.placed($0.element, number: $0.offset + 1, picture: picture)
    }
    let bytes = PPTXWriter(placed, deck: Deck(title: "Fifteen", slides: slides)).bytes
    #expect(bytes.count < 300_000)
  }

  @Test func `a deck without slides is one that can be opened`() throws {
    let package = try PPTXPackage(PPTXWriter([], deck: Deck(title: "", slides: [])).bytes)
    #expect(package.slides.isEmpty)
    #expect(try package.xml("/ppt/presentation.xml").child("p:sldIdLst") == nil)
  }
}

/// The order of children in ECMA-376 part 1, for the elements that a deck uses.
enum PPTXSchema {
  static let order: [String: [String]] = [
    "p:presentation": [
      "p:sldMasterIdLst", "p:notesMasterIdLst", "p:handoutMasterIdLst", "p:sldIdLst", "p:sldSz",
      "p:notesSz", "p:defaultTextStyle",
    ],
    "p:sldMaster": [
      "p:cSld", "p:clrMap", "p:sldLayoutIdLst", "p:transition", "p:timing", "p:hf", "p:txStyles",
    ],
    "p:sldLayout": ["p:cSld", "p:clrMapOvr"],
    "p:sld": ["p:cSld", "p:clrMapOvr", "p:transition", "p:timing"],
    "p:notes": ["p:cSld", "p:clrMapOvr"],
    "p:notesMaster": ["p:cSld", "p:clrMap", "p:hf", "p:notesStyle"],
    "p:cSld": ["p:bg", "p:spTree"],
    "p:bgPr": ["a:solidFill", "a:effectLst"],
    "p:sp": ["p:nvSpPr", "p:spPr", "p:style", "p:txBody"],
    "p:nvSpPr": ["p:cNvPr", "p:cNvSpPr", "p:nvPr"],
    "p:cxnSp": ["p:nvCxnSpPr", "p:spPr", "p:style"],
    "p:nvCxnSpPr": ["p:cNvPr", "p:cNvCxnSpPr", "p:nvPr"],
    "p:cNvCxnSpPr": ["a:cxnSpLocks", "a:stCxn", "a:endCxn"],
    "p:grpSp": ["p:nvGrpSpPr", "p:grpSpPr", "object"],
    "p:spTree": ["p:nvGrpSpPr", "p:grpSpPr", "object"],
    "p:nvGrpSpPr": ["p:cNvPr", "p:cNvGrpSpPr", "p:nvPr"],
    "p:grpSpPr": ["a:xfrm"],
    "p:cNvPr": ["a:hlinkClick", "a:hlinkHover", "a:extLst"],
    "p:spPr": [
      "a:xfrm", "a:custGeom", "a:prstGeom", "a:noFill", "a:solidFill", "a:ln", "a:effectLst",
    ],
    "a:xfrm": ["a:off", "a:ext", "a:chOff", "a:chExt"],
    "a:custGeom": ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst", "a:rect", "a:pathLst"],
    "a:prstGeom": ["a:avLst"],
    "a:cubicBezTo": ["a:pt"],
    "a:ln": [
      "a:noFill", "a:solidFill", "a:prstDash", "a:custDash", "a:round", "a:bevel", "a:miter",
      "a:headEnd", "a:tailEnd",
    ],
    "a:custDash": ["a:ds"],
    "p:txBody": ["a:bodyPr", "a:lstStyle", "a:p"],
    "a:bodyPr": ["a:noAutofit"],
    "a:pPr": [
      "a:lnSpc", "a:spcBef", "a:spcAft", "a:buClr", "a:buFont", "a:buNone", "a:buAutoNum",
      "a:buChar", "a:tabLst", "a:defRPr",
    ],
    "a:lvl1pPr": [
      "a:lnSpc", "a:spcBef", "a:spcAft", "a:buClr", "a:buFont", "a:buNone", "a:buAutoNum",
      "a:buChar", "a:tabLst", "a:defRPr",
    ],
    "a:rPr": [
      "a:ln", "a:noFill", "a:solidFill", "a:effectLst", "a:latin", "a:ea", "a:cs", "a:hlinkClick",
    ],
    "a:defRPr": ["a:ln", "a:noFill", "a:solidFill", "a:effectLst", "a:latin", "a:ea", "a:cs"],
    "a:fld": ["a:rPr", "a:pPr", "a:t"],
    "a:r": ["a:rPr", "a:t"],
    "a:theme": ["a:themeElements", "a:objectDefaults", "a:extraClrSchemeLst"],
    "a:themeElements": ["a:clrScheme", "a:fontScheme", "a:fmtScheme"],
    "a:clrScheme": [
      "a:dk1", "a:lt1", "a:dk2", "a:lt2", "a:accent1", "a:accent2", "a:accent3", "a:accent4",
      "a:accent5", "a:accent6", "a:hlink", "a:folHlink",
    ],
    "a:fmtScheme": ["a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"],
  ]

  /// What stands on slides and in groups, in any order.
  static let objects: Set = ["p:sp", "p:grpSp", "p:cxnSp"]

  /// What may stand more than once in its place.
  static let repeated: Set = ["object", "a:p", "a:pt", "a:ds"]
}
