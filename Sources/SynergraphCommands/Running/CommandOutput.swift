/// What a command says, before anyone prints it.
struct CommandOutput: Sendable {
  /// The answer itself, for standard output or a file.
  var bytes: [UInt8]
  /// What standard output gets when the answer goes to a file.
  var report = ""
  /// Remarks for standard error, without `synergraph: note:`.
  var notes: [String] = []
  /// 0 answered yes or done, 1 answered no.
  var status: Int32 = 0

  init(_ text: String, notes: [String] = [], status: Int32 = 0) {
    self.init(bytes: Array(text.utf8), notes: notes, status: status)
  }

  init(bytes: [UInt8], report: String = "", notes: [String] = [], status: Int32 = 0) {
    self.bytes = bytes
    self.report = report
    self.notes = notes
    self.status = status
  }
}

/// Why a command could not answer; status 2.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
