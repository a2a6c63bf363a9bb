import CShippedGraph
public import Diagnostics

/// The graph that is part of the program, so that it is found wherever the program stands.
public enum ShippedGraph {
  /// The texts of its files, as `Graphs/exercise-psychedelics` held them at the time of building.
  public static var sources: [SourceText] {
    var count = 0
    let files = UnsafeBufferPointer(start: shipped_graph(&count), count: count)
    return files.map { file in
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return SourceText(
        file: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
