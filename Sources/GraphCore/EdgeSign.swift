/// What a rise of an edge's source does to its target.
///
/// Raw values are chosen so that signs index columns, and the sign of a path is a few bit
/// operations away.
package enum EdgeSign: UInt8, Sendable, CaseIterable {
  case positive = 0
  case negative = 1
  /// There is an effect, of unknown direction.
  case unknown = 2

  /// The sign of two edges one after the other; unknown if either is.
  package static func * (lhs: EdgeSign, rhs: EdgeSign) -> EdgeSign {
    if lhs == .unknown || rhs == .unknown { return .unknown }
    return lhs == rhs ? .positive : .negative
  }

  /// The sign as one bit of a set of signs.
  package var bit: UInt8 { 1 << rawValue }

  /// Position in columns that have one slot for each sign.
  package var index: Int { Int(rawValue) }
}
