public import Diagnostics

/// One thing that a graph must or should satisfy.
protocol Rule: Sendable {
  static var description: RuleDescription { get }
  /// Everything in the document that breaks the rule, in any order.
  static func check(_ document: KnowledgeDocument) -> [Diagnostic]
}

extension Rule {
  static func broken(
    _ message: String, at place: SourcePlace, related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(
      description.severity, rule: description.id, message, at: place, related: related)
  }
}

/// What a rule asks for and why, for people.
public struct RuleDescription: Sendable, Hashable, Codable {
  public let id: String
  public let severity: Diagnostic.Severity
  /// The rule in one sentence.
  public let summary: String
  /// Why the rule is there, and what to do when it is broken.
  public let explanation: String
  /// YAML that breaks the rule.
  public let wrong: String
  /// The same, put right.
  public let right: String
}
