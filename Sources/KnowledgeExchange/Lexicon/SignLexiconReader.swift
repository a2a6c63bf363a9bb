public import Diagnostics
public import Knowledge
import Yams

/// Reads a sign lexicon in the YAML that DrugMechDB's checks use.
///
/// Under `predicates` stands each predicate with a `sign` (1, -1 or 0), a `role`, and a
/// `confidence`; or with the sign alone:
///
/// ```yaml
/// predicates:
///   inhibits:            {sign: -1, role: regulatory, confidence: high}
///   occurs near:         {sign: 0, role: contextual}
///   raises:              +1
/// ```
///
/// A role of `contextual` or `structural` makes a predicate scaffolding, `reverse` is read against
/// the arrow, and any other role with the sign 0 is opaque. `correlation` is an association. Other
/// top-level keys, such as the constraints on types, are left alone.
public struct SignLexiconReader: Sendable {
  public init() {}

  /// What came of reading.
  public struct Result: Sendable {
    /// The lexicon; nil where there is an error.
    public let lexicon: SignLexicon?
    public let diagnostics: [Diagnostic]
  }

  /// The roles that a predicate may have.
  static let roles = [
    "causal", "clinical_outcome", "contextual", "correlation", "derivation", "regulatory",
    "reverse", "structural",
  ]

  /// Reads one text, called by its file's name without folders.
  public func read(_ source: SourceText) -> Result {
    var draft = Draft(parser: YAMLPieceParser(source: source))
    draft.read()
    let diagnostics = draft.diagnostics.sorted()
    let name = source.file.split(separator: "/").last.map(String.init) ?? source.file
    let hasError = diagnostics.contains { $0.severity == .error }
    return Result(
      lexicon: hasError ? nil : SignLexicon(name: name, entries: draft.entries),
      diagnostics: diagnostics)
  }

  fileprivate struct Draft {
    let parser: YAMLPieceParser
    var entries: [String: SignLexicon.Entry] = [:]
    var diagnostics: [Diagnostic] = []
    private var firstLine = 1

    init(parser: YAMLPieceParser) {
      self.parser = parser
    }
  }
}

extension SignLexiconReader.Draft {
  fileprivate mutating func read() {
    var isFound = false
    for piece in YAMLPieces(parser.source.text) {
      let parsed = parser.values(of: piece)
      firstLine = parsed.firstLine
      diagnostics += parsed.diagnostics
      for (key, value) in parsed.values.compactMap(\.mapping).flatMap({ Array($0) })
      where key.scalar?.string == "predicates" {
        isFound = true
        readPredicates(value)
      }
    }
    if !isFound, diagnostics.isEmpty {
      let place = SourcePlace(file: parser.source.file, line: 1, column: 1)
      report("a lexicon has 'predicates', each with a 'sign' and a 'role'", at: place)
    }
  }

  private mutating func readPredicates(_ value: Node) {
    guard let predicates = value.mapping else {
      return report("'predicates' must be a mapping", at: parser.place(of: value, firstLine))
    }
    for (key, value) in predicates {
      guard let name = key.scalar?.string, !name.isEmpty else {
        report("a predicate must be text", at: parser.place(of: key, firstLine))
        continue
      }
      if let entry = entry(value, of: name) { entries[name] = entry }
    }
  }

  private mutating func entry(_ value: Node, of name: String) -> SignLexicon.Entry? {
    if value.scalar != nil {
      return sign(value).map { SignLexicon.Entry($0 == 0 ? .opaque : $0 > 0 ? .raises : .lowers) }
    }
    guard let fields = value.mapping else {
      report("'\(name)' needs a 'sign' and a 'role'", at: parser.place(of: value, firstLine))
      return nil
    }
    var (sign, role, isSettled): (Int?, String?, Bool) = (nil, nil, true)
    let errorCount = diagnostics.count
    for (key, value) in fields {
      switch key.scalar?.string {
      case "sign": sign = self.sign(value)
      case "role": role = self.role(value)
      case "confidence": isSettled = value.scalar?.string != "review"
      default: break
      }
    }
    guard diagnostics.count == errorCount else { return nil }
    let isNeutral = role == "contextual" || role == "structural"
    guard let sign = sign ?? (isNeutral || role == "reverse" ? 0 : nil) else {
      report("'\(name)' needs a 'sign': 1, -1 or 0", at: parser.place(of: value, firstLine))
      return nil
    }
    let reading: SignLexicon.Reading =
      switch (role, sign) {
      case ("contextual", _), ("structural", _): .scaffolding
      case ("reverse", _): .reversed
      case (_, 0): .opaque
      case (_, let sign): sign > 0 ? .raises : .lowers
      }
    return SignLexicon.Entry(
      reading, isAssociation: role == "correlation", isSettled: isSettled)
  }

  /// The sign that is written here; nil, and an error, where it is no sign.
  private mutating func sign(_ value: Node) -> Int? {
    switch value.scalar?.string {
    case "1", "+1", "+": return 1
    case "-1", "-": return -1
    case "0": return 0
    default:
      report("a sign is 1, -1 or 0", at: parser.place(of: value, firstLine))
      return nil
    }
  }

  private mutating func role(_ value: Node) -> String? {
    let name = value.scalar?.string ?? ""
    if SignLexiconReader.roles.contains(name) { return name }
    report(
      "role '\(name)' isn't known" + didYouMean(name, among: SignLexiconReader.roles)
        + "; a role is one of \(SignLexiconReader.roles.joined(separator: ", "))",
      at: parser.place(of: value, firstLine))
    return nil
  }

  private mutating func report(_ message: String, at place: SourcePlace) {
    diagnostics.append(Diagnostic(.error, rule: "lexicon-form", message, at: place))
  }
}
