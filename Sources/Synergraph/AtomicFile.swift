#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be written.
public struct WritingFailure: Error, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String { "can't write '\(path)': \(reason)" }
}

/// Files that are written whole or not at all.
public enum AtomicFile {
  /// Replaces the file at `path` with `bytes`, or makes it.
  ///
  /// The bytes go to a temporary file in the same folder, which is renamed when all of them are
  /// on disk; whoever reads `path` sees the old file or the new one. A link is followed, and its
  /// target replaced. The folder must exist.
  public static func write(_ bytes: [UInt8], to path: String) throws(WritingFailure) {
    let target = resolved(path)
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure(path) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    do throws(WritingFailure) {
      try fill(descriptor, with: bytes, path: path)
      guard rename(temporary, target) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], path: String
  ) throws(WritingFailure) {
    var problem: WritingFailure?
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Self.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count < 0 {
          problem = failure(path)
          return
        }
        rest = rest.dropFirst(count)
      }
    }
    let mask = umask(0)
    umask(mask)
    if problem == nil, fchmod(descriptor, 0o666 & ~mask) != 0 { problem = failure(path) }
    if problem == nil, fsync(descriptor) != 0 { problem = failure(path) }
    if close(descriptor) != 0, problem == nil { problem = failure(path) }
    if let problem { throw problem }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func failure(_ path: String) -> WritingFailure {
    let code = errno
    let reason =
      switch code {
      case ENOENT: "its folder doesn't exist"
      case EACCES, EPERM, EROFS: "no permission"
      case ENOSPC: "no space left"
      default: String(cString: strerror(code))
      }
    return WritingFailure(path: path, reason: reason)
  }
}
