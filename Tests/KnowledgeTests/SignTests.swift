import Knowledge
import Testing

struct SignTests {
  @Test func `signs multiply, unknown stays unknown, and no effect ends a path`() {
    for sign in Sign.allCases {
      #expect(sign * .positive == sign && Sign.positive * sign == sign)
      #expect(sign * .zero == .zero)
      for other in Sign.allCases {
        #expect(sign * other == other * sign)
        #expect((sign * other) * .negative == sign * (other * .negative))
      }
    }
    #expect(Sign.negative * .negative == .positive)
    #expect(Sign.negative * .unknown == .unknown)
    #expect(Sign.negative.opposite == .positive && Sign.unknown.opposite == .unknown)
  }

  @Test func `an effect is read against the direction that is desired`() {
    #expect(Sign.negative.effect(where: .fall) == .helpful)
    #expect(Sign.positive.effect(where: .fall) == .harmful)
    #expect(Sign.positive.effect(where: .rise) == .helpful)
    #expect(Sign.zero.effect(where: .rise) == .indeterminate)
  }

  @Test func `a predicate without direction is no step of known sign`() {
    for predicate in Predicate.allCases {
      switch predicate.composition {
      case .step: #expect(predicate.sign != .zero)
      case .alone: #expect(predicate.sign == .positive || predicate.sign == .negative)
      case .never: #expect(predicate.sign == .zero || predicate.sign == .unknown)
      }
      #expect(!predicate.inverse.isEmpty)
    }
    #expect(Predicate.treats.composition == .alone && Predicate.treats.sign == .negative)
    #expect(Predicate.associatedWith.composition == .never)
  }
}
