/// In what kind of subject something was observed; the kinds are never mixed silently.
public enum Setting: String, Sendable, Codable, CaseIterable, Comparable {
  case human
  case animal
  case cells
  /// Argued, not observed.
  case argument

  /// Settings sort from people to arguments.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
  }
}
