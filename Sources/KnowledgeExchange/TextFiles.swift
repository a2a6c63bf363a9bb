public import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts of other people's formats from files, folders and standard input.
///
/// Each file is treated as hostile: pipes and devices, text that isn't UTF-8 and files above
/// ``maximumSize`` are refused with a diagnostic.
public struct TextFiles: Sendable {
  /// The most bytes of one file, 512 MiB.
  public static let maximumSize = 512 << 20
  /// The most files of one folder.
  public static let maximumCount = 1_000_000

  /// In the order of the paths; the files of a folder by the bytes of their names.
  public private(set) var sources: [SourceText] = []
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads the files at `paths`.
  ///
  /// Of a folder its own `*.yaml` and `*.yml` files, without hidden ones and those whose name
  /// begins with an underscore, which are indexes. `-` is standard input.
  public init(paths: [String]) {
    for path in paths { read(path) }
  }

  private mutating func read(_ path: String) {
    var status = stat()
    guard path != "-" else { return readFile(path) }
    guard stat(path, &status) == 0 else { return refuse(path, "no such file or folder") }
    switch status.st_mode & S_IFMT {
    case S_IFREG: readFile(path)
    case S_IFDIR: readFolder(path)
    default: refuse(path, "not a regular file; give a YAML file or a folder of them")
    }
  }

  private mutating func readFolder(_ path: String) {
    guard let stream = opendir(path) else { return refuse(path, "can't read this folder") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream), names.count < Self.maximumCount {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      if isYAML, !name.hasPrefix("."), !name.hasPrefix("_") { names.append(name) }
    }
    if names.isEmpty { refuse(path, "the folder holds no '*.yaml' file") }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names { readFile(path.hasSuffix("/") ? path + name : path + "/" + name) }
  }

  private mutating func readFile(_ path: String) {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return refuse(path, "can't read this file: \(String(cString: strerror(errno)))")
    }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var bytes: [UInt8] = []
    // Thousands of small files are usual; a great buffer for each would cost more than they do.
    var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 1 << 12), 1 << 18))
    while true {
      let count = Self.systemRead(descriptor, &chunk)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        return refuse(path, "can't read this file: \(String(cString: strerror(errno)))")
      }
      if count == 0 { break }
      bytes += chunk[..<count]
      guard bytes.count <= Self.maximumSize else {
        return refuse(path, "the file is larger than \(Self.maximumSize >> 20) MiB; split it")
      }
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      return refuse(path, "the text isn't UTF-8; save the file as UTF-8")
    }
    sources.append(SourceText(file: path, text: text))
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &buffer, buffer.count)
    #else
      Darwin.read(descriptor, &buffer, buffer.count)
    #endif
  }

  private mutating func refuse(_ path: String, _ message: String) {
    diagnostics.append(
      Diagnostic(
        .error, rule: "unreadable-file", message, at: SourcePlace(file: path, line: 1, column: 1)))
  }
}
