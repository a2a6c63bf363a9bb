extension Diagram {
  func checkPrefix() throws(DiagramError) {
    let isSound =
      prefix.utf8.allSatisfy { $0.isIDByte }
      && (prefix.utf8.first.map { $0.isASCIILetter } ?? false)
    if !isSound { throw .invalidPrefix(prefix) }
  }

  func checkIDs() throws(DiagramError) {
    try Self.checkUnique(lanes.map(\.id), .lane)
    try Self.checkUnique(groups.map(\.id), .group)
    try Self.checkUnique(boxes.map(\.id), .box)
    try Self.checkUnique(arrows.map(\.id), .arrow)
  }

  private static func checkUnique(
    _ ids: [String], _ part: DiagramError.Part
  ) throws(DiagramError) {
    var seen: Set<String> = []
    for id in ids {
      if id.isEmpty { throw .emptyID(part) }
      if !seen.insert(id).inserted { throw .repeatedID(part, id) }
    }
  }

  func checkReferences() throws(DiagramError) {
    let laneIDs = Set(lanes.map(\.id))
    let groupIDs = Set(groups.map(\.id))
    let boxIDs = Set(boxes.map(\.id))
    for box in boxes {
      if !laneIDs.contains(box.laneID) { throw .unknownLane(box.laneID, box: box.id) }
      for id in box.groupIDs where !groupIDs.contains(id) { throw .unknownGroup(id, in: box.id) }
      try Self.checkNames(of: box.dataAttributes)
    }
    for arrow in arrows {
      for id in [arrow.from, arrow.to] where !boxIDs.contains(id) {
        throw .unknownBox(id, arrow: arrow.id)
      }
      for id in arrow.groupIDs where !groupIDs.contains(id) {
        throw .unknownGroup(id, in: arrow.id)
      }
      try check(arrow.referenceNumbers, of: arrow.id)
      try Self.checkNames(of: arrow.dataAttributes)
    }
  }

  func checkEnclosures() throws(DiagramError) {
    try Self.checkUnique(enclosures.map(\.id), .enclosure)
    let positions = positions
    var enclosed: Set<String> = []
    for enclosure in enclosures {
      var lanes: Set<String> = []
      for id in enclosure.boxIDs {
        guard let position = positions[id] else {
          throw .unknownMember(id, enclosure: enclosure.id)
        }
        if !enclosed.insert(id).inserted { throw .enclosedTwice(box: id) }
        lanes.insert(boxes[position].laneID)
      }
      if enclosure.boxIDs.count < 2 { throw .fewMembers(enclosure: enclosure.id) }
      if lanes.count > 1 { throw .severalLanes(enclosure: enclosure.id) }
      try check(enclosure.referenceNumbers, of: enclosure.id)
    }
  }

  private func check(_ numbers: [Int], of part: String) throws(DiagramError) {
    for number in numbers where !references.indices.contains(number - 1) {
      throw .unknownReference(number, in: part)
    }
  }

  private static func checkNames(of attributes: [DataAttribute]) throws(DiagramError) {
    var seen: Set<String> = []
    for attribute in attributes {
      let name = attribute.name.utf8
      let isSound =
        name.allSatisfy { $0.isIDByte && !(0x41...0x5A).contains($0) }
        && (name.first.map { $0.isASCIILetter } ?? false)
      if !isSound { throw .invalidDataName(attribute.name) }
      if !seen.insert(attribute.name).inserted { throw .repeatedDataName(attribute.name) }
    }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }

  /// Whether the byte may stand in an id as it is: a letter, digit or hyphen.
  var isIDByte: Bool { isASCIILetter || (0x30...0x39).contains(self) || self == 0x2D }
}

extension String {
  /// The text as part of an XML id: letters, digits and hyphens stay, any other byte becomes
  /// `_xx`, so that different texts stay different.
  package var idPart: String {
    let digits = Array("0123456789abcdef")
    return utf8.reduce(into: "") { part, byte in
      if byte.isIDByte {
        part.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        part += "_\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
