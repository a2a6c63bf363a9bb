import Knowledge
import OrderedCollections
import TestSupport

/// A small random knowledge graph: interventions with classes and a combination, mechanisms, risks
/// and an outcome, joined by relations of every predicate and status.
struct RandomKnowledge {
  let graph: KnowledgeGraph
  var random: SeededGenerator

  /// - Parameter size: number of mechanisms between interventions and outcomes.
  init(seed: UInt64, size: ClosedRange<Int> = 2...6, degree: ClosedRange<Double> = 1...2.4) {
    var random = SeededGenerator(seed: seed)
    var sketch = GraphSketch()
    sketch.entity("a", "A", .intervention, .intervention)
    sketch.entity("class", "Class", .intervention, .intervention)
    sketch.entity("b", "B", .intervention, .intervention, broader: ["class"])
    sketch.entity("other", "Other", .intervention, .intervention)
    sketch.entity("a-with-class", "Both", .intervention, .intervention, parts: ["a", "class"])
    sketch.entity("o", "O", .outcome, .clinical, desired: .random(using: &random))
    sketch.entity("r", "R", .risk, .clinical, desired: .fall)
    let levels: [Level] = [.target, .signalling, .cellular, .circuit]
    for index in 0..<Int.random(in: size, using: &random) {
      sketch.entity("m\(index)", "M\(index)", .protein, levels[index % levels.count])
    }
    let ids = sketch.entities.map(\.id)
    let count = Int(Double(ids.count) * Double.random(in: degree, using: &random))
    var claims: Set<String> = []
    let predicates: [Predicate] = [.increases, .activates, .decreases, .inhibits, .increases]
    let designs: [StudyDesign] = [
      .metaAnalysis, .randomisedTrial, .animalInVivo, .inVitro, .theory,
    ]
    for index in 0..<count {
      let (subject, object) = (ids.pick(&random), ids.pick(&random))
      let isPlain = Int.random(in: 0..<10, using: &random) < 7
      let predicate = isPlain ? predicates.pick(&random) : Predicate.allCases.pick(&random)
      guard claims.insert("\(subject) \(predicate) \(object)").inserted else { continue }
      let isAgainst = Int.random(in: 0..<12, using: &random) == 0
      sketch.claim(
        subject, predicate, object,
        ["\(isAgainst ? "!" : "")c\(index % 9)": designs.pick(&random)])
    }
    for claim in sketch.relations.map(\.claim) where Int.random(in: 0..<6, using: &random) == 0 {
      sketch.moderation(
        ids.pick(&random), Moderation.Kind.allCases.pick(&random), claim,
        ["c1": designs.pick(&random)])
    }
    graph = sketch.graph
    self.random = random
  }

  /// The id of a random entity.
  mutating func entity() -> String { Array(graph.entities.keys).pick(&random) }
}

extension Direction {
  fileprivate static func random(using random: inout SeededGenerator) -> Direction {
    Bool.random(using: &random) ? .rise : .fall
  }
}

extension Array {
  /// A random element.
  func pick(_ random: inout SeededGenerator) -> Element {
    self[Int.random(in: indices, using: &random)]
  }
}
