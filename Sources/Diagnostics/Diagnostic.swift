/// What is wrong with a text, and where.
///
/// A message is a rule: one phrase in lower case, names in single quotes, no full stop, with what
/// would be right.
public struct Diagnostic: Sendable, Hashable, Codable {
  public enum Severity: String, Sendable, Codable, Comparable {
    /// Worth knowing; nothing needs to change.
    case note
    case warning
    /// The text can't be used as it is.
    case error

    public static func < (lhs: Self, rhs: Self) -> Bool {
      lhs.rank < rhs.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A further place that has to do with it.
  public struct Related: Sendable, Hashable, Codable {
    public let message: String
    public let place: SourcePlace

    public init(_ message: String, at place: SourcePlace) {
      self.message = message
      self.place = place
    }
  }

  public let severity: Severity
  /// Id of the rule that was broken.
  public let rule: String
  public let message: String
  public let place: SourcePlace
  public let related: [Related]

  public init(
    _ severity: Severity, rule: String, _ message: String, at place: SourcePlace,
    related: [Related] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.place = place
    self.related = related
  }
}

extension Diagnostic: Comparable {
  /// In the order of the text; at one place the graver first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.place != rhs.place { return lhs.place < rhs.place }
    if lhs.severity != rhs.severity { return lhs.severity > rhs.severity }
    return (lhs.rule, lhs.message) < (rhs.rule, rhs.message)
  }
}
