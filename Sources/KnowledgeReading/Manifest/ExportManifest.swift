public import Diagnostics

/// Which files are made from which questions.
public struct ExportManifest: Sendable, Hashable {
  /// One file and the command that makes it.
  public struct Export: Sendable, Hashable {
    /// Path inside the folder of exports.
    public let file: String
    /// Arguments of `synergraph`, one space apart.
    public let command: String
    /// A sentence on what there is to see; nil for a file that the gallery leaves out.
    public let caption: String?
    /// The heading in the gallery that it begins.
    public let heading: String?
  }

  /// A page that shows the exports with a caption, each with the command that makes it.
  public struct Gallery: Sendable, Hashable {
    /// Path inside the folder of exports.
    public let file: String
    public let title: String
    /// A paragraph below the title.
    public let text: String
  }

  public let exports: [Export]
  public let gallery: Gallery?

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
    let items = node["exports"]?.items ?? []
    for item in items + [node["gallery"]].compactMap({ $0 }) {
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
    let exports = items.map { item in
      Export(
        file: item["to"]?.text ?? "", command: item["run"]?.text ?? "",
        caption: item["shows"]?.text, heading: item["under"]?.text)
    }
    let gallery = node["gallery"].map { node in
      Gallery(
        file: node["to"]?.text ?? "", title: node["title"]?.text ?? "",
        text: node["text"]?.text ?? "")
    }
    return (ExportManifest(exports: exports, gallery: gallery), [], [source])
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
                .init("shows", .text, "What there is to see, for the gallery."),
                .init("under", .text, "The heading in the gallery that it begins."),
              ]))),
        required: true, "The files."),
      .init(
        "gallery",
        .record(
          .init(
            name: "gallery", summary: "A page that shows the exports.",
            fields: [
              .init("to", .text, required: true, "Path inside the folder of exports."),
              .init("title", .text, required: true, "The page's title."),
              .init("text", .text, "A paragraph below the title."),
            ])),
        "A page that shows the exports with a caption."),
    ])
}
