/// A name without what people type differently: case, spaces, hyphens, subscripts, Greek letters.
struct FoldedName: Hashable, Sendable {
  /// Lower case, digits on the line, Greek letters written out, one kind of hyphen, single spaces.
  ///
  /// Two texts that differ only in Unicode normalisation are equal, as Swift compares them.
  let text: String

  /// Folds `name`; O(length).
  init(_ name: some StringProtocol) {
    var folded = ""
    var isAfterSpace = true
    for character in name.lowercased() {
      if character.isWhitespace {
        if !isAfterSpace { folded.append(" ") }
        isAfterSpace = true
      } else {
        folded.append(Self.replacements[character] ?? String(character))
        isAfterSpace = false
      }
    }
    if folded.last == " " { folded.removeLast() }
    text = folded
  }

  /// Letters and digits only: `5-HT₂A` and `5 HT2A` both as `5ht2a`.
  var squashed: String { text.filter { $0.isLetter || $0.isNumber } }

  /// Runs of letters and digits.
  var words: [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

  private static let replacements: [Character: String] = {
    var table: [Character: String] = [
      "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
      "η": "eta", "θ": "theta", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "σ": "sigma",
      "τ": "tau", "φ": "phi", "ω": "omega", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-",
      "’": "'", "‘": "'",
    ]
    for (digit, pair) in ["₀⁰", "₁¹", "₂²", "₃³", "₄⁴", "₅⁵", "₆⁶", "₇⁷", "₈⁸", "₉⁹"].enumerated() {
      for character in pair { table[character] = "\(digit)" }
    }
    return table
  }()
}
