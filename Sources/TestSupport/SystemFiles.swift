#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call to the system that failed.
public struct SystemError: Error {
  public let call: String
  public let code: Int32
}

/// Whether tests should write the files that they otherwise compare with.
public var isRecording: Bool {
  getenv("SYNERGRAPH_RECORD").map { String(cString: $0) } == "1"
}

/// Writes a file, in the place of what it held.
public func overwrite(_ path: String, with bytes: [UInt8]) throws(SystemError) {
  guard let stream = fopen(path, "wb") else { throw SystemError(call: "fopen", code: errno) }
  defer { fclose(stream) }
  guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
    throw SystemError(call: "fwrite", code: errno)
  }
}

/// Writes a text file, in the place of what it held.
public func overwrite(_ path: String, with text: String) throws(SystemError) {
  try overwrite(path, with: Array(text.utf8))
}

/// Whether the tests run as the user whom permissions don't bind.
public var isSuperuser: Bool { geteuid() == 0 }

/// The text of a file, or nil where it can't be read.
public func contents(of path: String) -> String? {
  guard let stream = fopen(path, "rb") else { return nil }
  defer { fclose(stream) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, stream)
    if count == 0 { return String(validating: bytes, as: UTF8.self) }
    bytes += chunk[..<count]
  }
}

/// The names in a folder, in the order of the alphabet; none where there is no folder.
public func names(inFolder path: String) -> [String] {
  guard let stream = opendir(path) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}
