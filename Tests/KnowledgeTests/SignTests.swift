import Knowledge
import Testing

struct SignTests {
  /// The effects on the object that a sign leaves possible: a fall, nothing, a rise.
  private func possible(_ sign: Sign) -> Set<Int> {
    switch sign {
    case .positive: [1]
    case .negative: [-1]
    case .zero: [0]
    case .unknown: [-1, 1]
    }
  }

  @Test func `a product leaves possible exactly what its factors together do`() {
    for first in Sign.allCases {
      for second in Sign.allCases {
        let products = possible(first).flatMap { one in possible(second).map { one * $0 } }
        #expect(possible(first * second) == Set(products), "\(first) × \(second)")
      }
    }
  }

  @Test func `signs multiply in any order and grouping, with positive as the unit`() {
    for first in Sign.allCases {
      #expect(first * .positive == first)
      #expect(first * .negative == first.opposite)
      for second in Sign.allCases {
        #expect(first * second == second * first)
        for third in Sign.allCases {
          #expect((first * second) * third == first * (second * third))
        }
      }
    }
  }

  @Test func `what helps is what moves an outcome in the desired direction`() {
    for direction in Direction.allCases {
      #expect(Sign.unknown.effect(where: direction) == .indeterminate)
      #expect(Sign.zero.effect(where: direction) == .indeterminate)
    }
    #expect(Sign.positive.effect(where: .rise) == .helpful)
    #expect(Sign.positive.effect(where: .fall) == .harmful)
    #expect(Sign.negative.effect(where: .rise) == .harmful)
    #expect(Sign.negative.effect(where: .fall) == .helpful)
  }
}
