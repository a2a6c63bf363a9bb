import Diagrams
import Figures
import GraphvizLayout

extension Double {
  /// A length in points as English metric units.
  var emu: Int { Int((self * 12_700).rounded()) }
}

extension XMLText {
  /// Writes an object with all that is in it, children in the order of the schema.
  mutating func object(_ object: SlideObject) {
    switch object.content {
    case .shape(let shape): write(shape, object.identity)
    case .connector(let connector): write(connector, object.identity)
    case .group(let objects):
      element("p:grpSp", []) { xml in
        xml.element("p:nvGrpSpPr", []) { xml in
          xml.identity(object.identity)
          xml.leaf("p:cNvGrpSpPr", [])
          xml.leaf("p:nvPr", [])
        }
        xml.element("p:grpSpPr", []) { xml in
          let frame = object.frame
          xml.element("a:xfrm", []) { xml in
            xml.place(frame, "a:off", "a:ext")
            xml.place(frame, "a:chOff", "a:chExt")
          }
        }
        for object in objects { xml.object(object) }
      }
    }
  }

  private mutating func place(_ frame: Rect, _ offset: String, _ extent: String) {
    leaf(offset, [("x", "\(frame.x.emu)"), ("y", "\(frame.y.emu)")])
    leaf(extent, [("cx", "\(frame.width.emu)"), ("cy", "\(frame.height.emu)")])
  }

  private mutating func identity(_ identity: SlideObject.Identity) {
    var attributes = [("id", "\(identity.id)"), ("name", identity.name)]
    if !identity.description.isEmpty { attributes.append(("descr", identity.description)) }
    guard identity.linkID != nil || identity.isDecorative else {
      return leaf("p:cNvPr", attributes)
    }
    element("p:cNvPr", attributes) { xml in
      if let link = identity.linkID { xml.leaf("a:hlinkClick", [("r:id", link)]) }
      if identity.isDecorative {
        xml.element("a:extLst", []) { xml in
          xml.element("a:ext", [("uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")]) { xml in
            xml.leaf(
              "adec:decorative",
              [
                ("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"),
                ("val", "1"),
              ])
          }
        }
      }
    }
  }

  private mutating func write(_ shape: SlideShape, _ identity: SlideObject.Identity) {
    element("p:sp", []) { xml in
      xml.element("p:nvSpPr", []) { xml in
        xml.identity(identity)
        if let placeholder = shape.placeholder {
          var locks = [("noGrp", "1")]
          if placeholder == .image { locks += [("noRot", "1"), ("noChangeAspect", "1")] }
          xml.element("p:cNvSpPr", []) { $0.leaf("a:spLocks", locks) }
        } else {
          xml.leaf("p:cNvSpPr", shape.isTextBox ? [("txBox", "1")] : [])
        }
        xml.placeholder(shape.placeholder)
      }
      xml.element("p:spPr", []) { xml in
        xml.geometry(shape.geometry)
        if shape.placeholder == nil { xml.fill(shape.fill) }
        if let line = shape.line { xml.line(line) }
      }
      if let text = shape.text { xml.text(text) }
    }
  }

  private mutating func placeholder(_ placeholder: Placeholder?) {
    guard let placeholder else { return leaf("p:nvPr", []) }
    var attributes: [(String, String)] = []
    if let type = placeholder.type { attributes.append(("type", type)) }
    if let index = placeholder.index { attributes.append(("idx", "\(index)")) }
    element("p:nvPr", []) { $0.leaf("p:ph", attributes) }
  }

  private mutating func geometry(_ geometry: Geometry) {
    let frame = geometry.frame
    var turn: [(String, String)] = []
    if case .line(let start, let end) = geometry {
      if end.x < start.x { turn.append(("flipH", "1")) }
      if end.y < start.y { turn.append(("flipV", "1")) }
    }
    element("a:xfrm", turn) { $0.place(frame, "a:off", "a:ext") }
    switch geometry {
    case .rectangle(_, let radius):
      let side = min(frame.width, frame.height)
      guard radius > 0, side > 0 else { return preset("rect") }
      preset("roundRect", ["adj": Int((min(0.5, radius / side) * 100_000).rounded())])
    case .ellipse: preset("ellipse")
    case .line: preset("line")
    case .freeform(let path): custom(path, frame: frame)
    }
  }

  fileprivate mutating func preset(_ name: String, _ adjustments: KeyValuePairs<String, Int> = [:])
  {
    element("a:prstGeom", [("prst", name)]) { xml in
      guard !adjustments.isEmpty else { return xml.leaf("a:avLst", []) }
      xml.element("a:avLst", []) { xml in
        for (name, value) in adjustments {
          xml.leaf("a:gd", [("name", name), ("fmla", "val \(value)")])
        }
      }
    }
  }

  /// An outline of our own.
  private mutating func custom(_ path: Path, frame: Rect) {
    let size = [("w", "\(frame.width.emu)"), ("h", "\(frame.height.emu)")]
    element("a:custGeom", []) { xml in
      for name in ["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"] { xml.leaf(name, []) }
      xml.leaf("a:rect", [("l", "l"), ("t", "t"), ("r", "r"), ("b", "b")])
      xml.element("a:pathLst", []) { xml in
        xml.element("a:path", size) { xml in
          for step in path.steps { xml.write(step, origin: Point(x: frame.x, y: frame.y)) }
        }
      }
    }
  }

  private mutating func write(_ step: Path.Step, origin: Point) {
    func points(_ points: [Point], _ xml: inout XMLText) {
      for point in points {
        let place = point - origin
        xml.leaf("a:pt", [("x", "\(place.x.emu)"), ("y", "\(place.y.emu)")])
      }
    }
    switch step {
    case .move(let point): element("a:moveTo", []) { points([point], &$0) }
    case .line(let point): element("a:lnTo", []) { points([point], &$0) }
    case .curve(let first, let second, let end):
      element("a:cubicBezTo", []) { points([first, second, end], &$0) }
    case .close: leaf("a:close", [])
    }
  }

  private mutating func line(_ line: SlideLine) {
    let attributes = [("w", "\(line.width.emu)"), ("cap", line.isRound ? "rnd" : "flat")]
    element("a:ln", attributes) { xml in
      xml.fill(line.colour)
      if !line.dashes.isEmpty { xml.dashes(line.dashes, width: line.width) }
      if line.isRound {
        xml.leaf("a:round", [])
      } else {
        xml.leaf("a:miter", [("lim", "800000")])
      }
      if let head = line.head {
        // A head of middling size is three times as wide as its line, a large one five times.
        let size = line.width < 2.5 ? "lg" : "med"
        xml.leaf("a:tailEnd", [("type", head.rawValue), ("w", size), ("len", size)])
      }
    }
  }

  /// Dashes of our own, in thousandths of a per cent of the line's width.
  private mutating func dashes(_ dashes: [Double], width: Double) {
    func share(_ length: Double) -> String {
      "\(Int((length / max(width, 0.01) * 100_000).rounded()))"
    }
    element("a:custDash", []) { xml in
      for start in stride(from: 0, to: dashes.count, by: 2) {
        let gap = start + 1 < dashes.count ? dashes[start + 1] : dashes[start]
        xml.leaf("a:ds", [("d", share(dashes[start])), ("sp", share(gap))])
      }
    }
  }
}

extension XMLText {
  fileprivate mutating func write(_ connector: SlideConnector, _ identity: SlideObject.Identity) {
    element("p:cxnSp", []) { xml in
      xml.element("p:nvCxnSpPr", []) { xml in
        xml.identity(identity)
        xml.element("p:cNvCxnSpPr", []) { xml in
          for (name, end) in [("a:stCxn", connector.start), ("a:endCxn", connector.end)] {
            xml.leaf(name, [("id", "\(end.shapeID)"), ("idx", "\(end.site)")])
          }
        }
        xml.leaf("p:nvPr", [])
      }
      xml.element("p:spPr", []) { xml in
        let way = ConnectorWay(connector)
        xml.element("a:xfrm", way.turn) { $0.place(way.frame, "a:off", "a:ext") }
        xml.preset(way.preset)
        xml.line(connector.line)
      }
    }
  }
}
