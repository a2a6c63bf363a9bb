/// Why parts do not make a ``Diagram``.
package enum DiagramError: Error, Sendable, Hashable {
  /// A kind of part that has an id.
  package enum Part: String, Sendable {
    case lane, group, box, arrow, enclosure
  }

  case emptyID(Part)
  case repeatedID(Part, String)
  case unknownLane(String, box: String)
  case unknownBox(String, arrow: String)
  case unknownMember(String, enclosure: String)
  case fewMembers(enclosure: String)
  case enclosedTwice(box: String)
  case severalLanes(enclosure: String)
  case unknownGroup(String, in: String)
  case unknownReference(Int, in: String)
  case invalidPrefix(String)
  case invalidDataName(String)
  case repeatedDataName(String)
}

extension DiagramError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .emptyID(let part): "a diagram's \(part.rawValue) has an empty id"
    case .repeatedID(let part, let id): "\(part.rawValue) id '\(id)' appears twice in the diagram"
    case .unknownLane(let lane, let box): "box '\(box)' is in lane '\(lane)', which isn't declared"
    case .unknownBox(let box, let arrow):
      "arrow '\(arrow)' names box '\(box)', which isn't in the diagram"
    case .unknownMember(let box, let enclosure):
      "enclosure '\(enclosure)' names box '\(box)', which isn't in the diagram"
    case .fewMembers(let enclosure): "enclosure '\(enclosure)' must hold at least two boxes"
    case .enclosedTwice(let box): "box '\(box)' is in an enclosure twice"
    case .severalLanes(let enclosure):
      "the boxes of enclosure '\(enclosure)' must all be in one lane"
    case .unknownGroup(let group, let id): "'\(id)' is in group '\(group)', which isn't declared"
    case .unknownReference(let number, let part):
      "'\(part)' cites reference \(number), which isn't listed"
    case .invalidPrefix(let prefix):
      "diagram prefix '\(prefix)' must be letters, digits and hyphens and start with a letter"
    case .invalidDataName(let name):
      "data attribute '\(name)' must be lower-case letters, digits and hyphens"
    case .repeatedDataName(let name): "data attribute '\(name)' appears twice on one part"
    }
  }
}
