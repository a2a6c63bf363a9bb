import ArgumentParser
import Synergraph

/// Remakes every export that a manifest lists.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Remake every export that a manifest lists.",
    discussion: """
      synergraph build
      synergraph build --check

      The manifest names files and the commands that make them. --check writes nothing and ends
      with status 1 if a file is missing, differs, or isn't listed.
      """)

  @Option(help: ArgumentHelp("The manifest.", valueName: "file"))
  var manifest = "Graphs/exports.yaml"

  @Option(help: ArgumentHelp("The folder for the exports.", valueName: "folder"))
  var to = "Exports"

  @Flag(help: "Only say what is stale.")
  var check = false

  func run() throws {
    let reading = ExportManifest.read(path: manifest)
    guard let manifest = reading.manifest else {
      let text = DiagnosticText(sources: reading.sources).text(reading.diagnostics)
      StandardStreams.say("error: the manifest can't be used\n\(text)")
      throw ExitCode(2)
    }
    var stale = check ? unlisted(beside: manifest) : []
    for export in manifest.exports {
      do {
        try make(export.file, of: try Self.bytes(of: export, in: to), stale: &stale)
      } catch {
        StandardStreams.say("error: '\(export.file)' (\(export.command)): \(error)")
        throw ExitCode(2)
      }
    }
    if let gallery = manifest.gallery {
      do {
        let page = GalleryPage(gallery, of: manifest.exports).text
        try make(gallery.file, of: Array(page.utf8), stale: &stale)
      } catch {
        StandardStreams.say("error: '\(gallery.file)': \(error)")
        throw ExitCode(2)
      }
    }
    for line in stale { StandardStreams.say("error: \(line)") }
    if !stale.isEmpty {
      StandardStreams.say("note: 'synergraph build' remakes what the manifest lists")
      throw ExitCode(1)
    }
    StandardStreams.answer(Array("\(manifest.exports.count) exports are up to date\n".utf8))
  }

  /// Writes the file if it differs; with --check, notes that it does.
  private func make(_ file: String, of bytes: [UInt8], stale: inout [String]) throws {
    let path = "\(to)/\(file)"
    guard ExportFolder.bytes(of: path) != bytes else { return }
    if check {
      stale.append("'\(path)' is stale")
    } else {
      try ExportFolder.write(bytes, to: path)
      StandardStreams.say("note: wrote '\(path)'")
    }
  }

  private func unlisted(beside manifest: ExportManifest) -> [String] {
    let listed = Set(manifest.exports.map(\.file) + [manifest.gallery?.file].compactMap { $0 })
    return ExportFolder.files(in: to).filter { !listed.contains($0) }
      .map { "'\(to)/\($0)' isn't in the manifest" }
  }

  /// Whether a command is told where its answer goes, since the file's ending says the format.
  static func isTold(ofFile file: String) -> Bool {
    MechanismFigure.Format(fileName: file) != nil || Presentation.Format(fileName: file) != nil
  }

  /// Runs an export's command and gives what it would have written.
  private static func bytes(of export: ExportManifest.Export, in folder: String) throws -> [UInt8] {
    var words = Arguments.words(of: export.command)
    if isTold(ofFile: export.file) {
      words += ["--to", "\(folder)/\(export.file)"]
    }
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(words)
    } catch {
      throw CommandFailure(RootCommand.message(for: error))
    }
    guard let command = command as? any AnsweringCommand else {
      throw CommandFailure("this command has no answer to export")
    }
    let output = try command.output(on: .file)
    // To differ is an answer, though scripts are told of it.
    guard output.status == 0 || command is DiffCommand else {
      throw CommandFailure("the answer is 'no'")
    }
    return output.bytes
  }
}
