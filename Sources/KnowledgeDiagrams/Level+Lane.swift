import Diagrams
import Knowledge

extension Level {
  /// The band that entities of this level are drawn in.
  var lane: Lane {
    let title =
      switch self {
      case .intervention: "Intervention"
      case .target: "Molecular target"
      case .signalling: "Signalling"
      case .cellular: "Cellular"
      case .circuit: "Circuit"
      case .experience: "Experience and behaviour"
      case .clinical: "Clinical"
      }
    return Lane(id: rawValue, title: title)
  }
}
