#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Other people's data that tests compare with, where it is at hand.
///
/// It isn't part of the project. It is looked for in `shared/data` beside the project's folder, or
/// where the environment variable `SYNERGRAPH_SHARED_DATA` says; tests that need it are skipped
/// where it is absent.
public enum SharedData {
  /// The folder of a data set; nil where it is absent.
  public static func folder(_ name: String, from file: StaticString = #filePath) -> String? {
    let beside = ProjectFolder.path(from: file) + "/../shared/data"
    let given = getenv("SYNERGRAPH_SHARED_DATA").map { String(cString: $0) }
    return [given, beside].compactMap { $0.map { $0 + "/" + name } }
      .first { access($0, R_OK) == 0 }
  }
}
