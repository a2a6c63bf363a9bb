import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be read, and what to do about it.
struct FileFailure: Error {
  let reason: String
  /// Begins with `; ` where there is something to do.
  var remedy = ""
  /// Where in the file, if it was opened.
  var place: SourcePlace?
}

/// Reading of files and folders that treats each of them as hostile.
enum FileSystem {
  enum Kind {
    case file
    case folder
    case missing
    /// A pipe, a device or a socket, which might never end.
    case other
  }

  /// Larger files are refused: a graph written by hand has a hundredth of this.
  static let maximumSize = 16 << 20

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The path without links, `.` and `..`; nil where nothing is there.
  static func realPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder that a path lies in, `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The names in a folder, sorted by their bytes.
  static func names(inFolder path: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(path) else { throw systemFailure(opening: "folder") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The text of a file, or of standard input for `-`.
  ///
  /// A byte order mark is left out. Text that isn't UTF-8, pipes and devices, and files above
  /// ``maximumSize`` are refused.
  static func text(of path: String) throws(FileFailure) -> SourceText {
    let bytes = try bytes(of: path)
    var content = bytes[...]
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw notUTF8(content, path: path)
    }
    return SourceText(file: path, text: text)
  }

  private static func bytes(of path: String) throws(FileFailure) -> [UInt8] {
    let descriptor: Int32
    if path == "-" {
      descriptor = STDIN_FILENO
    } else {
      switch kind(of: path) {
      case .file: break
      case .missing: throw systemFailure(opening: "file")
      case .folder, .other:
        throw FileFailure(reason: "not a regular file", remedy: "; give a YAML file or a folder")
      }
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw systemFailure(opening: "file") }
    }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw systemFailure(opening: "file") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= maximumSize else {
        throw FileFailure(
          reason: "the file is larger than \(maximumSize >> 20) MiB",
          remedy: "; split it with 'include'")
      }
    }
  }

  private static func systemFailure(opening what: String) -> FileFailure {
    let code = errno
    switch code {
    case ENOENT: return FileFailure(reason: "no such \(what)")
    case EACCES: return FileFailure(reason: "no permission to read this \(what)")
    default:
      return FileFailure(reason: "can't read this \(what): \(String(cString: strerror(code)))")
    }
  }

  private static func notUTF8(_ bytes: ArraySlice<UInt8>, path: String) -> FileFailure {
    let valid = validPrefixLength(of: bytes)
    let prefix = String(decoding: bytes.prefix(valid), as: UTF8.self)
    let byte = bytes[bytes.startIndex + valid]
    let code = String(byte, radix: 16, uppercase: true)
    return FileFailure(
      reason: "the text isn't UTF-8: found byte 0x\(code)", remedy: "; save the file as UTF-8",
      place: SourceText(file: path, text: prefix).place(atUTF8Offset: valid))
  }

  /// How many bytes at the start are whole UTF-8 scalars.
  private static func validPrefixLength(of bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      length += UTF8.width(scalar)
    }
    return length
  }
}
