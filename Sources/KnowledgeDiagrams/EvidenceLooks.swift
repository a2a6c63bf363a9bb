import Diagrams
import Knowledge
import OrderedCollections

extension Pictogram {
  /// The picture of who or what was observed.
  init(_ setting: Setting) {
    switch setting {
    case .human: self = .person
    case .animal: self = .animal
    case .cells: self = .cells
    case .argument: self = .page
    }
  }
}

extension BarChart.Fill {
  /// How a bar is filled for what was seen in this kind of subject, as lines are broken.
  init(_ setting: Setting) {
    switch setting {
    case .human: self = .solid
    case .animal: self = .hatched
    case .cells, .argument: self = .hollow
    }
  }
}

extension KnowledgeGraph {
  /// The claim with the short names of drawings, typeset: `Psilocin activates 5-HT₂A`.
  func claimLabel(_ subject: String, _ predicate: Predicate, _ object: String) -> Label {
    func name(_ id: String) -> String { entities[id]?.typesetLabel ?? id }
    return Label("\(name(subject)) \(predicate.rawValue) \(name(object))")
  }
}

/// A share of one as a whole percentage, never rounded to all or nothing.
func percentage(_ share: Double) -> String {
  let percent = Int((share * 100).rounded())
  if percent == 0, share > 0 { return "<1 %" }
  if percent == 100, share < 1 { return ">99 %" }
  return "\(percent) %"
}

/// A probability with two decimals, never rounded to certainty or to nothing.
func hundredths(_ value: Double) -> String {
  let count = Int((value * 100).rounded())
  if count == 0, value > 0 { return "<0.01" }
  if count == 100, value < 1 { return ">0.99" }
  return "\(count / 100).\(count % 100 < 10 ? "0" : "")\(count % 100)"
}

/// A number with one decimal, never rounded to nothing.
func tenths(_ value: Double) -> String {
  let count = Int((value * 10).rounded())
  return count == 0 && value > 0 ? "<0.1" : "\(count / 10).\(count % 10)"
}
