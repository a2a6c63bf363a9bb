public import Reports

/// An answer that can be laid out for people.
public protocol Reportable {
  /// The answer in words: a title that states the finding, the evidence, and what was left out.
  ///
  /// The same answer gives the same report. What the evidence was observed in (people, animals,
  /// cells) is always named, and evidence against a claim is never left out.
  func report() -> Report
}
