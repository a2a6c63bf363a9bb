public import Knowledge

/// Whether the paths from one entity to another agree.
///
/// As the structural checks of DrugMechDB decide it: paths with a step of unknown direction have
/// no say as long as there are others.
public enum Polarity: String, Sendable, Codable, CaseIterable {
  /// All paths of known direction help; where no direction is desired, they all agree.
  case coherent
  /// All paths of known direction harm.
  case incoherent
  /// Paths of known direction disagree.
  case inconsistent
  /// There are paths, but none of known direction.
  case indeterminate
  /// There is no path.
  case none

  /// The polarity of paths that are counted by sign.
  public init(_ signs: PathCounts.Signs, desired: Direction?) {
    switch (signs.positive > 0, signs.negative > 0) {
    case (true, true): self = .inconsistent
    case (false, false): self = signs.unknown > 0 ? .indeterminate : .none
    case (let isPositive, _):
      self = desired.map { ($0 == .rise) == isPositive ? .coherent : .incoherent } ?? .coherent
    }
  }
}
