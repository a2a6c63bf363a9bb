/// The species in which something was observed.
public enum Species: String, Sendable, Codable, CaseIterable, Comparable {
  case human
  case mouse
  case rat
  case rodent
  case rhesusMonkey = "rhesus monkey"
  case monkey
  case dog
  case pig
  case rabbit
  case guineaPig = "guinea pig"
  case zebrafish
  case fruitFly = "fruit fly"
  case otherAnimal = "other animal"

  /// Whether an observation in this species counts when `asked` is asked about.
  ///
  /// A mouse or rat is a rodent, and "rodent" may be either.
  public func counts(as asked: Species) -> Bool {
    let rodents: Set<Species> = [.mouse, .rat, .guineaPig]
    let monkeys: Set<Species> = [.rhesusMonkey, .monkey]
    return self == asked
      || (asked == .rodent && rodents.contains(self))
      || (self == .rodent && (asked == .mouse || asked == .rat))
      || (asked == .monkey && monkeys.contains(self))
  }

  /// Species sort in the order of their declaration: people first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
  }
}
