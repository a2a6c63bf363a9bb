import Knowledge
import KnowledgeQueries

extension Double {
  /// A probability with two decimals, never rounded to certainty or to nothing: `0.86`, `<0.01`.
  var probability: String {
    guard isFinite else { return "unknown" }
    let hundredths = Int((self * 100).rounded())
    if hundredths == 0, self > 0 { return "<0.01" }
    if hundredths == 100, self < 1 { return ">0.99" }
    return decimals(2)
  }

  /// The number with this many digits after the point, at most nine: `0.0450`.
  func decimals(_ count: Int) -> String {
    guard isFinite, magnitude < 1e9 else { return "\(self)" }
    let scale = (0..<Swift.min(9, count)).reduce(1) { scale, _ in scale * 10 }
    let units = Int((magnitude * Double(scale)).rounded())
    let fraction = "\(units % scale)"
    let zeros = String(repeating: "0", count: Swift.max(0, count - fraction.count))
    return (self < 0 && units > 0 ? "-" : "") + "\(units / scale)."
      + (count > 0 ? zeros + fraction : "0")
  }

  /// A factor of a written sum: four decimals without zeros at the end, `0.6` or `1`.
  var factor: String {
    var text = decimals(4)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension ReliabilityEstimate {
  /// The probability with its standard error where it was sampled: `0.86`, `0.86 ± 0.002`.
  var words: String {
    isExact
      ? value.probability : "\(value.probability) ± \(Swift.max(standardError, 0.0001).decimals(4))"
  }

  /// How the value was found.
  var methodWords: String {
    sampledStates.map { "sampled from \($0.grouped) states, with standard errors" }
      ?? "computed exactly"
  }
}

extension Belief.Term {
  /// The chance that all papers of the design are wrong, written out.
  ///
  /// For instance `randomised trial: 0.1 + 0.2 · 0.2 = 0.14 [1, 2]`.
  func line(_ sources: SourceNumbers) -> String {
    let factors = papers.map(\.random.factor).joined(separator: " · ")
    let partly = papers.count(where: \.isPartly)
    let remark = partly > 0 ? " (\(partly.grouped) of \(papers.count.grouped) partly)" : ""
    return [
      "\(design.rawValue): \(systematic.factor) + \(factors) = \(error.factor)\(remark)",
      sources.cite(papers.map(\.citation)),
    ].joinedWithoutGaps(" ")
  }
}

extension Belief {
  /// Both sides and what comes of them, in the order of the sum.
  func lines(_ sources: SourceNumbers) -> [String] {
    var lines = supporting.map { "for, \($0.line(sources))" }
    if supporting.isEmpty {
      lines.append("B⁺ = \(prior.factor), the prior: no paper that counts speaks for it")
    } else if isPrior {
      lines.append("B⁺ = \(prior.factor), the prior, which is more than the papers give")
    } else {
      lines.append("B⁺ = 1 − \(product(of: supporting)) = \(support.factor)")
    }
    lines += contradicting.map { "against, \($0.line(sources))" }
    if contradicting.isEmpty {
      lines.append("B⁻ = 0: no paper that counts speaks against it")
    } else {
      lines.append("B⁻ = 1 − \(product(of: contradicting)) = \(contradiction.factor)")
    }
    lines.append("B = \(support.factor) · (1 − \(contradiction.factor)) = \(value.factor)")
    return lines
  }

  private func product(of terms: [Term]) -> String {
    terms.map(\.error.factor).joined(separator: " · ")
  }
}
