public import Diagnostics
public import Knowledge

/// Reads mechanisms in the YAML of DrugMechDB (doi:10.1038/s41597-023-02534-z).
///
/// Both shapes are read: one record a file, and a list or stream of records in one. JSON in the
/// same keys is YAML too. Records are read one after the other, so that memory holds one record's
/// tree at a time beside the text and what was made of it.
///
/// ```swift
/// let result = DrugMechDBReader().read(TextFiles(paths: ["indication_paths.yaml"]).sources)
/// result.documents.count        // 3231
/// result.losses.lines           // what the records say and documents don't hold
/// ```
public struct DrugMechDBReader: Sendable {
  public init() {}

  /// What came of reading.
  public struct Result: Sendable {
    /// In the order of the texts; only those without an error.
    public internal(set) var documents: [MechanismDocument] = []
    /// Where each document begins.
    public internal(set) var places: [SourcePlace] = []
    /// In the order of the texts.
    public internal(set) var diagnostics: [Diagnostic] = []
    public internal(set) var losses = ImportLosses()

    public var errorCount: Int { diagnostics.count { $0.severity == .error } }
  }

  /// Reads all records of all texts.
  ///
  /// Never throws and never traps; a record that can't be read is a diagnostic, and so is a text
  /// without records. O(n) for n bytes in all.
  public func read(_ sources: [SourceText]) -> Result {
    var result = Result()
    for source in sources {
      read(source, into: &result)
    }
    var seen: [String: SourcePlace] = [:]
    for (document, place) in zip(result.documents, result.places) {
      if let first = seen[document.id] {
        result.diagnostics.append(
          Diagnostic(
            .warning, rule: "repeated-document",
            "document '\(document.id)' stands twice; both are kept", at: place,
            related: [.init("the first one", at: first)]))
      } else {
        seen[document.id] = place
      }
    }
    return result
  }

  private func read(_ source: SourceText, into result: inout Result) {
    let parser = YAMLPieceParser(source: source)
    var isEmpty = true
    for piece in YAMLPieces(source.text) {
      let (values, firstLine, diagnostics) = parser.values(of: piece)
      result.diagnostics += diagnostics
      isEmpty = isEmpty && values.isEmpty && diagnostics.isEmpty
      for value in values {
        var decoder = MechanismDecoder(parser: parser, firstLine: firstLine)
        let number = result.documents.count + 1
        if let document = decoder.document(value, number: number) {
          result.documents.append(document)
          result.places.append(parser.place(of: value, firstLine))
        }
        result.diagnostics += decoder.diagnostics.sorted()
        result.losses.add(decoder.losses)
      }
    }
    if isEmpty {
      result.diagnostics.append(
        Diagnostic(
          .error, rule: "no-document", "the text holds no mechanism",
          at: SourcePlace(file: source.file, line: 1, column: 1)))
    }
  }

  /// Whether a text looks as if it were of this format: keys `nodes`, and `links` or `edges`.
  ///
  /// Looks at the first record's lines alone and parses nothing; a text that is recognised may
  /// still have errors. O(n) for the n bytes of the first record.
  public static func recognises(_ source: SourceText) -> Bool {
    var pieces = YAMLPieces(source.text)
    guard let record = pieces.next()?.text else { return false }
    var keys: Set<Substring> = []
    // JSON may stand in one line, so that braces and commas end lines too.
    let lines = record.split { $0.isNewline || $0 == "{" || $0 == "," || $0 == "[" }
    for line in lines where line.contains(":") {
      keys.insert(line.drop { " -\"'".contains($0) }.prefix { $0.isLetter })
    }
    return keys.contains("nodes") && (keys.contains("links") || keys.contains("edges"))
  }
}
