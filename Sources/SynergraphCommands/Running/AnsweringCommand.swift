import ArgumentParser
import Synergraph

/// A command that makes bytes; where they go is decided in one place.
protocol AnsweringCommand: ParsableCommand {
  /// The file to write instead of standard output.
  var destination: String? { get }
  /// Answers the question; the same arguments give the same bytes.
  func output(on terminal: Terminal) throws -> CommandOutput
}

extension AnsweringCommand {
  var destination: String? { nil }

  func run() throws {
    do {
      let output = try output(on: destination == nil ? .standardOutput : .file)
      for note in output.notes { StandardStreams.say("note: \(note)") }
      if let destination, destination != "-" {
        try AtomicFile.write(output.bytes, to: destination)
        StandardStreams.say("note: wrote '\(destination)'")
        if !output.report.isEmpty { StandardStreams.answer(Array(output.report.utf8)) }
      } else {
        StandardStreams.answer(output.bytes)
      }
      if output.status != 0 { throw ExitCode(output.status) }
    } catch let error as ExitCode {
      throw error
    } catch {
      StandardStreams.say("error: \(error)")
      throw ExitCode(2)
    }
  }
}
