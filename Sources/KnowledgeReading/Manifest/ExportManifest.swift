public import Diagnostics

/// Which files are made from which questions.
public struct ExportManifest: Sendable, Hashable {
  /// One file and the command that makes it.
  public struct Export: Sendable, Hashable {
    /// Path inside the folder of exports.
    public let file: String
    /// Arguments of `synergraph`, one space apart.
    public let command: String
  }

  public let exports: [Export]

  /// Reads a manifest; nil, with every reason why, where it can't be used.
  ///
  /// A file's path is relative and stays inside the folder of exports; no file is listed twice.
  public static func read(
    path: String
  ) -> (manifest: ExportManifest?, diagnostics: [Diagnostic], sources: [SourceText]) {
    let source: SourceText
    do throws(FileFailure) {
      source = try FileSystem.text(of: path)
    } catch {
      let place = error.place ?? SourcePlace(file: path, line: 1, column: 1)
      let problem = Diagnostic(
        .error, rule: "unreadable-file", error.reason + error.remedy, at: place)
      return (nil, [problem], [])
    }
    var (node, diagnostics) = YAMLNode.parse(source)
    guard let node else { return (nil, diagnostics, [source]) }
    var checker = ShapeChecker()
    checker.check(node, is: .record(shape), called: "a manifest")
    diagnostics += checker.diagnostics
    var files: Set<String> = []
    for item in node["exports"]?.items ?? [] {
      guard let to = item["to"], let file = to.text else { continue }
      let parts = file.split(separator: "/", omittingEmptySubsequences: false)
      if parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }) {
        diagnostics.append(
          Diagnostic(
            .error, rule: "export-path", "'\(file)' must lie inside the folder of exports",
            at: to.place))
      }
      if !files.insert(file).inserted {
        diagnostics.append(
          Diagnostic(.error, rule: "export-path", "'\(file)' is listed twice", at: to.place))
      }
    }
    guard diagnostics.isEmpty else { return (nil, diagnostics.sorted(), [source]) }
    let exports = (node["exports"]?.items ?? []).map { item in
      Export(file: item["to"]?.text ?? "", command: item["run"]?.text ?? "")
    }
    return (ExportManifest(exports: exports), [], [source])
  }

  private static let shape = Shape.Record(
    name: "manifest", summary: "Files made from a graph.",
    fields: [
      .init(
        "exports",
        .list(
          .record(
            .init(
              name: "export", summary: "One file and the command that makes it.",
              fields: [
                .init("to", .text, required: true, "Path inside the folder of exports."),
                .init("run", .text, required: true, "Arguments of synergraph."),
              ]))),
        required: true, "The files.")
    ])
}
