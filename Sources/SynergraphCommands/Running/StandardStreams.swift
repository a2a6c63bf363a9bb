#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for answers, standard error for talk.
enum StandardStreams {
  /// Writes an answer; a reader that closed the pipe ends the program quietly.
  static func answer(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a line of talk after the program's name.
  static func say(_ line: String) {
    write(Array("synergraph: \(line)\n".utf8), to: STDERR_FILENO)
  }

  /// Writes talk as it is.
  static func say(_ bytes: [UInt8]) {
    write(bytes, to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
        #else
          let count = Darwin.write(descriptor, slice.baseAddress, slice.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}
