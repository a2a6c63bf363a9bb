import Knowledge
import KnowledgeQueries
import Testing

struct PolarityTests {
  /// Numbers of positive, negative and unknown paths; what follows where a fall, a rise or
  /// nothing is desired.
  static let table: [((Int, Int, Int), (Polarity, Polarity, Polarity))] = [
    ((0, 0, 0), (.none, .none, .none)),
    ((0, 0, 2), (.indeterminate, .indeterminate, .indeterminate)),
    ((3, 0, 0), (.incoherent, .coherent, .coherent)),
    ((3, 0, 1), (.incoherent, .coherent, .coherent)),
    ((0, 2, 0), (.coherent, .incoherent, .coherent)),
    ((0, 2, 5), (.coherent, .incoherent, .coherent)),
    ((1, 1, 0), (.inconsistent, .inconsistent, .inconsistent)),
    ((1, 9, 9), (.inconsistent, .inconsistent, .inconsistent)),
  ]

  @Test(arguments: table.indices)
  func `polarity follows from the signs that are known`(row: Int) {
    let ((positive, negative, unknown), (fall, rise, either)) = Self.table[row]
    let signs = PathCounts.Signs(positive: positive, negative: negative, unknown: unknown)
    #expect(Polarity(signs, desired: .fall) == fall)
    #expect(Polarity(signs, desired: .rise) == rise)
    #expect(Polarity(signs, desired: nil) == either)
  }

  @Test func `a wanted effect is a sign once a direction is desired`() {
    #expect(WantedEffect.helpful.sign(where: .fall) == .negative)
    #expect(WantedEffect.harmful.sign(where: .fall) == .positive)
    #expect(WantedEffect.helpful.sign(where: .rise) == .positive)
    #expect(WantedEffect.helpful.sign(where: nil) == nil)
    #expect(WantedEffect.indeterminate.sign(where: nil) == .unknown)
    #expect(WantedEffect(rawValue: "-")?.sign(where: nil) == .negative)
  }

  @Test func `net signs and agreement let known directions decide`() {
    #expect(NetSign([Sign.positive, .unknown]) == .positive)
    #expect(NetSign([Sign.positive, .negative]) == .both)
    #expect(NetSign([Sign]()) == .unknown)
    #expect(Agreement([.positive, .positive]) == .agreeing)
    #expect(Agreement([.positive, .negative]) == .opposing)
    #expect(Agreement([.positive, .both]) == .mixed)
    #expect(Agreement([]) == .mixed)
  }
}
