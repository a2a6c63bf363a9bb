/// The project's own files, found from where a test's source stands.
public enum ProjectFolder {
  /// The folder that holds `Package.swift`, above the source file at `file`.
  public static func path(from file: StaticString = #filePath) -> String {
    let parts = "\(file)".split(separator: "/", omittingEmptySubsequences: false)
    let root = parts.prefix { $0 != "Tests" && $0 != "Sources" }
    return root.joined(separator: "/")
  }

  /// The folder of the graphs that ship with the project.
  public static func graphs(from file: StaticString = #filePath) -> String {
    path(from: file) + "/Graphs"
  }
}
