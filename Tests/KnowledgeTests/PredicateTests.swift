import Knowledge
import Testing

struct PredicateTests {
  @Test(arguments: Predicate.allCases)
  func `what never composes has no sign of its own`(predicate: Predicate) {
    if predicate.composition == .never {
      #expect(predicate.sign == .unknown || predicate.sign == .zero)
    }
    #expect((predicate.sign == .zero) == (predicate == .doesNotChange))
  }

  @Test(arguments: Predicate.allCases)
  func `arrowheads follow from signs`(predicate: Predicate) {
    switch predicate.sign {
    case .positive: #expect(predicate.ending == .promotes)
    case .negative: #expect(predicate.ending == .inhibits)
    case .zero, .unknown: #expect(predicate.ending != .promotes && predicate.ending != .inhibits)
    }
  }

  @Test func `clinical effects are paths by themselves`() {
    #expect(Predicate.allCases.filter { $0.composition == .alone } == [.treats, .worsens])
  }

  @Test func `inverses are words of their own, and Biolink's predicates are CURIEs`() {
    #expect(Set(Predicate.allCases.map(\.inverse)).count == Predicate.allCases.count)
    for predicate in Predicate.allCases {
      #expect(predicate.biolink.predicate.hasPrefix("biolink:"))
      #expect(predicate.biolink.isNegated == (predicate == .doesNotChange))
    }
    for kind in EntityKind.allCases { #expect(kind.biolinkCategory.hasPrefix("biolink:")) }
  }

  @Test func `predicates with one Biolink predicate differ in their qualifiers`() {
    #expect(Set(Predicate.allCases.map(\.biolink)).count == Predicate.allCases.count)
  }
}
