import Synergraph

/// A Markdown page that shows the exports with a caption, each with the command that makes it.
struct GalleryPage {
  private let gallery: ExportManifest.Gallery
  private let exports: [ExportManifest.Export]

  init(_ gallery: ExportManifest.Gallery, of exports: [ExportManifest.Export]) {
    self.gallery = gallery
    self.exports = exports.filter { $0.caption != nil }
  }

  /// The page, with a line feed at its end; links lead to the files beside it.
  var text: String {
    var blocks = ["# \(gallery.title)"]
    if !gallery.text.isEmpty { blocks.append(gallery.text) }
    for export in exports {
      if let heading = export.heading { blocks.append("## \(heading)") }
      blocks += section(on: export, showing: export.caption ?? "")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func section(on export: ExportManifest.Export, showing caption: String) -> [String] {
    let link = pathFromPage(to: export.file)
    let isPicture = [".svg", ".png"].contains { export.file.lowercased().hasSuffix($0) }
    return [
      isPicture ? "**\(caption)**" : "**\(caption)** [`\(export.file)`](\(link))",
      isPicture ? "![\(caption)](\(link))" : nil,
      "```sh\nsynergraph \(export.command)\(isWritten(export) ? " --to \(export.file)" : "")\n```",
    ].compactMap { $0 }
  }

  /// Whether the command writes the file itself, and doesn't print it.
  private func isWritten(_ export: ExportManifest.Export) -> Bool {
    BuildCommand.isTold(ofFile: export.file)
  }

  /// The gallery may lie in a folder of its own.
  private func pathFromPage(to file: String) -> String {
    let depth = gallery.file.split(separator: "/").count - 1
    return String(repeating: "../", count: depth) + file
  }
}
