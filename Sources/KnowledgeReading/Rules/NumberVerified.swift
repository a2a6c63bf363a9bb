import Diagnostics
import Knowledge

/// A finding gives numbers only if it was read.
enum NumberVerified: Rule {
  static let description = RuleDescription(
    id: "number-verified", severity: .warning,
    summary: "A finding gives numbers only if it was read.",
    explanation: """
      A number from memory is not a fact. Unless the result itself was read in the source ('verified: finding'),
      say it in words. Names with digits in them, such as 5-HT2A or IL-6, aren't numbers.
      """,
    wrong: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: A rise of 12 %.}
      """,
    right: """
      relations:
        - claim: bdnf activates trkb
          evidence:
            - {cite: source, design: review, supports: yes, verified: citation, finding: A clear rise.}
      """)

  static func check(_ document: KnowledgeDocument) -> [Diagnostic] {
    document.claims.flatMap(\.evidence).filter { item in
      item.value.verified != .finding
        && (containsNumber(item.value.finding) || item.value.effect != nil
          || item.value.sampleSize != nil)
    }.map { item in
      broken(
        "a number in a finding that wasn't read in its source; say it in words",
        at: item.place(of: "finding"))
    }
  }

  /// Whether a word is a number, perhaps signed, bracketed or with a unit, and not a name with
  /// digits in it.
  private static func containsNumber(_ text: String) -> Bool {
    text.split { " –/=<>~≈(),;:".contains($0) }.contains { word in
      let digits = word.drop { "+-−±".contains($0) }
      guard digits.first?.isNumber == true else { return false }
      let letters = digits.filter(\.isLetter)
      return letters.isEmpty
        || ["mg", "h", "d", "min", "ml", "kg", "g", "s", "x"].contains(letters)
    }
  }
}
