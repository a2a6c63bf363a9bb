public import Reports

/// An answer that can be laid out for people.
public protocol Reportable {
  /// The answer in words: a title that states the finding, the evidence, and what was left out.
  ///
  /// The same answer gives the same report. What the evidence was observed in (people, animals,
  /// cells) is always named, and evidence against a claim is never left out.
  func report() -> Report

  /// The answer on about two screens: what matters most, and how to get the rest.
  ///
  /// Nothing in it is surer than in the whole report. The same as ``report()`` unless the answer
  /// has more to tell than that.
  func summary() -> Report
}

extension Reportable {
  public func summary() -> Report { report() }
}
