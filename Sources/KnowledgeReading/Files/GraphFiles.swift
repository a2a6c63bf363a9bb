import Diagnostics

/// The files that make up one graph, read whole, with every reason why one could not be read.
struct GraphFiles {
  /// In the order of reading.
  private(set) var sources: [SourceText] = []
  /// The same files as values; a file whose YAML is malformed is missing here.
  private(set) var documents: [YAMLNode] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether every file of the graph was read and is well-formed.
  var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Files of one graph beyond this are refused.
  static let maximumFileCount = 1000

  private var resolved: Set<String> = []
  private let root: String

  /// Reads the file or folder at `path`, and everything that its files include.
  ///
  /// A folder's own `*.yaml` and `*.yml` files are read in the order of their names; hidden files,
  /// decks and subfolders are left out. `-` is standard input, which may include nothing.
  init(path: String) {
    switch FileSystem.kind(of: path) {
    case .folder:
      root = FileSystem.realPath(of: path) ?? path
      readFolder(path)
    case .file, .missing, .other:
      let folder = FileSystem.folder(of: path)
      root = path == "-" ? "" : FileSystem.realPath(of: folder) ?? folder
      read(path, from: SourcePlace(file: path, line: 1, column: 1))
    }
  }

  private mutating func readFolder(_ path: String) {
    let place = SourcePlace(file: path, line: 1, column: 1)
    let names: [String]
    do throws(FileFailure) {
      names = try FileSystem.names(inFolder: path)
    } catch {
      report("unreadable-file", "\(error.reason)\(error.remedy)", at: place)
      return
    }
    let wanted = names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && !name.hasPrefix(".")
        && !name.hasSuffix(".deck.yaml")
    }
    if wanted.isEmpty {
      report(
        "unreadable-file", "the folder holds no graph; its files should be named '*.yaml'",
        at: place)
    }
    for name in wanted {
      let file = path.hasSuffix("/") ? path + name : path + "/" + name
      let place = SourcePlace(file: file, line: 1, column: 1)
      // A link that leads nowhere is reported when it is read.
      if let real = FileSystem.realPath(of: file), !isInside(real) {
        report("unreadable-file", "this link leads outside the graph's own folder", at: place)
      } else {
        read(file, from: place)
      }
    }
  }

  private mutating func read(_ path: String, from place: SourcePlace) {
    let identity = FileSystem.realPath(of: path) ?? path
    guard resolved.insert(identity).inserted else { return }
    guard resolved.count <= Self.maximumFileCount else {
      report("unreadable-file", "a graph has at most \(Self.maximumFileCount) files", at: place)
      return
    }
    do throws(FileFailure) {
      let source = try FileSystem.text(of: path)
      sources.append(source)
      let parsed = YAMLNode.parse(source)
      diagnostics += parsed.diagnostics
      guard let document = parsed.node else { return }
      documents.append(document)
      readIncludes(of: document, path: path)
    } catch {
      report("unreadable-file", "\(error.reason)\(error.remedy)", at: error.place ?? place)
    }
  }

  private mutating func readIncludes(of document: YAMLNode, path: String) {
    guard let includes = document["include"] else { return }
    for include in includes.items {
      guard let name = include.text else { continue }
      let target = FileSystem.folder(of: path) + "/" + name
      guard path != "-", !name.hasPrefix("/"), let real = FileSystem.realPath(of: target) else {
        let reason =
          path == "-" || name.hasPrefix("/") ? "must lie beside this file" : "isn't there"
        report("unreadable-file", "included file '\(name)' \(reason)", at: include.place)
        continue
      }
      guard isInside(real) else {
        report(
          "unreadable-file", "included file '\(name)' lies outside the graph's own folder",
          at: include.place)
        continue
      }
      read(target, from: include.place)
    }
  }

  /// Whether a path without links lies in the graph's own folder.
  private func isInside(_ path: String) -> Bool {
    path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private mutating func report(_ rule: String, _ message: String, at place: SourcePlace) {
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: place))
  }
}
