/// Reads `_{…}`, `^{…}` and Unicode subscripts and superscripts.
enum LabelMarkup {
  static func runs(of text: String) -> [Label.Run] {
    var builder = Builder()
    var rest = Substring(text)
    while let character = rest.first {
      if let (inside, after) = braced(rest) {
        builder.append(inside, character == "_" ? .lowered : .raised)
        rest = after
      } else if let plain = lowered[character] {
        builder.append(plain, .lowered)
        rest.removeFirst()
      } else if let plain = raised[character] {
        builder.append(plain, .raised)
        rest.removeFirst()
      } else {
        builder.append(String(character), .baseline)
        rest.removeFirst()
      }
    }
    return builder.finished()
  }

  /// The text in the braces that `rest` starts with, at most 40 letters, and what follows them.
  private static func braced(_ rest: Substring) -> (String, Substring)? {
    guard rest.hasPrefix("_{") || rest.hasPrefix("^{") else { return nil }
    let inside = rest.dropFirst(2)
    // The bound keeps the time for many open braces linear in the text.
    guard let end = inside.prefix(40).firstIndex(of: "}"), end > inside.startIndex
    else { return nil }
    return (String(inside[..<end]), inside[end...].dropFirst())
  }

  private struct Builder {
    private var runs: [Label.Run] = []
    private var text = ""
    private var position = Label.Position.baseline

    mutating func append(_ more: String, _ place: Label.Position) {
      if place != position { close() }
      position = place
      text += more
    }

    mutating func finished() -> [Label.Run] {
      close()
      return runs
    }

    private mutating func close() {
      if !text.isEmpty { runs.append(Label.Run(text, position)) }
      text = ""
    }
  }

  private static let lowered = table("₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₒₓₕₖₗₘₙₚₛₜ", "0123456789+−aeoxhklmnpst")
  private static let raised = table("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+−")

  private static func table(_ from: String, _ to: String) -> [Character: String] {
    Dictionary(uniqueKeysWithValues: zip(from, to.map { String($0) }))
  }
}
