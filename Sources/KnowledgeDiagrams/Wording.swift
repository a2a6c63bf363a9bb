extension String {
  /// The name as it stands inside a sentence: `Depression` → `depression`, `BDNF` stays.
  var lowercasedUnlessAcronym: String {
    guard let first = unicodeScalars.first, first.properties.isUppercase,
      unicodeScalars.dropFirst().prefix(while: { $0 != " " })
        .allSatisfy({ $0.properties.isLowercase || $0 == "-" })
    else { return self }
    return String(first).lowercased() + String(unicodeScalars.dropFirst())
  }
}

extension String {
  /// The phrase with its first letter in upper case.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}

/// The first letter of a name in upper case, for a badge; `?` for a name without letters.
func initial(_ name: String) -> String {
  name.first { $0.isLetter }.map { String($0).uppercased() } ?? "?"
}

/// `a`, `a and b`, `a, b and c`.
func list(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
