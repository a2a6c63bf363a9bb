/// An author's name, taken apart as far as its form says how.
///
/// Graphs write `Vargas MV`, `Zarate CA Jr` or `van den Berg, Maarten`. Anything else, such as
/// `Compass Pathways`, is the name of a group and stays whole.
struct PersonName: Hashable {
  /// The family name, or the whole name of a group.
  let family: String
  /// Given names or initials, `M. V.`; nil for a group and for a lone name.
  let given: String?
  /// `Jr`, `Sr`, `II`, `III` or `IV`.
  let suffix: String?

  init(_ text: String) {
    if let comma = text.firstIndex(of: ",") {
      family = Self.trimmed(text[..<comma])
      given = Self.trimmed(text[text.index(after: comma)...])
      suffix = nil
      return
    }
    var words = text.split(separator: " ").map(String.init)
    var suffix: String?
    if words.count > 2, let last = words.last, Self.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    guard words.count > 1, let last = words.last, Self.areInitials(last) else {
      family = text
      given = nil
      self.suffix = nil
      return
    }
    family = words.dropLast().joined(separator: " ")
    given = Self.spelledOut(last)
    self.suffix = suffix
  }

  private static let suffixes: Set<String> = ["Jr", "Sr", "II", "III", "IV"]

  /// One to four capitals, perhaps with points or hyphens among them.
  private static func areInitials(_ word: String) -> Bool {
    let letters = word.filter { $0.isLetter }
    return (1...4).contains(letters.count) && letters.allSatisfy(\.isUppercase)
      && word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" }
  }

  /// `MV` as `M. V.`, and `J-P` as `J.-P.`.
  private static func spelledOut(_ initials: String) -> String {
    var result = ""
    for character in initials where character != "." {
      if character == "-" {
        result += "-"
      } else {
        result += (result.isEmpty || result.hasSuffix("-") ? "" : " ") + "\(character)."
      }
    }
    return result
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
