#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A new folder for one test, with everything in it deleted when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  /// The folder's path, without links.
  public let path: String

  /// Makes the folder; fails only where the system refuses one.
  public init() throws(SystemError) {
    var template = Array("/tmp/synergraph-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw SystemError(call: "mkdtemp", code: errno)
    }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit { Self.remove(path) }

  /// The path of `name` in the folder.
  public func path(of name: String) -> String { path + "/" + name }

  /// Writes a file, making the folders that it lies in; gives its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws(SystemError) -> String {
    try write(bytes: Array(text.utf8), to: name)
  }

  /// Writes a file byte by byte, making the folders that it lies in; gives its path.
  @discardableResult
  public func write(bytes: [UInt8], to name: String) throws(SystemError) -> String {
    let file = path(of: name)
    for end in name.indices where name[end] == "/" { makeFolder(String(name[..<end])) }
    try overwrite(file, with: bytes)
    return file
  }

  /// Makes a folder in this one; gives its path.
  @discardableResult
  public func makeFolder(_ name: String) -> String {
    mkdir(path(of: name), 0o755)
    return path(of: name)
  }

  /// Makes a link called `name` to `target`; gives the link's path.
  @discardableResult
  public func link(_ name: String, to target: String) throws(SystemError) -> String {
    guard symlink(target, path(of: name)) == 0 else {
      throw SystemError(call: "symlink", code: errno)
    }
    return path(of: name)
  }

  /// Makes a named pipe; gives its path.
  @discardableResult
  public func makePipe(_ name: String) throws(SystemError) -> String {
    guard mkfifo(path(of: name), 0o644) == 0 else {
      throw SystemError(call: "mkfifo", code: errno)
    }
    return path(of: name)
  }

  /// Changes who may read what is called `name`.
  public func setMode(_ mode: UInt16, of name: String) {
    chmod(path(of: name), mode_t(mode))
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) {
      chmod(path, 0o700)
      var names: [String] = []
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
      }
      closedir(stream)
      for name in names { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
