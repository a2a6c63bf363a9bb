public import Foundation

/// One run of the built program, from outside.
public struct ProgramRun: Sendable {
  public let status: Int32
  public let output: Data
  public let talk: String

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs `synergraph` from the folder that the tests were built into.
  ///
  /// - Parameters:
  ///   - folder: the working folder, so that nothing depends on where the tests run.
  ///   - input: what the program reads from standard input.
  public init(_ arguments: [String], in folder: String = "/", input: String = "") throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (standardInput, output, talk) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = talk
    try process.run()
    // Answers fit in a pipe's buffer only by chance, so both are read while the program runs.
    let reader = Thread {
      try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8));
      try? standardInput.fileHandleForWriting.close()
    }
    reader.start()
    nonisolated(unsafe) var talkData = Data()
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      talkData = talk.fileHandleForReading.readDataToEndOfFile()
      done.signal()
    }
    self.output = output.fileHandleForReading.readDataToEndOfFile()
    done.wait()
    process.waitUntilExit()
    status = process.terminationStatus
    self.talk = String(decoding: talkData, as: UTF8.self)
  }

  /// Beside the test bundle, wherever the build put it.
  private static var program: URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let candidate = folder.appendingPathComponent("synergraph")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return URL(fileURLWithPath: "synergraph")
  }
}
