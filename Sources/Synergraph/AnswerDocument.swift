import FoundationEssentials

/// An answer as JSON, with what a program needs to recognise it.
public struct AnswerDocument<Answer: Encodable>: Encodable {
  /// The version of the form of all answers; keys are added within a version, never removed.
  public let schemaVersion = 1
  /// The question that was asked, as the command line names it.
  public let question: String
  /// Id of the graph that was asked.
  public let graph: String
  public let answer: Answer

  public init(question: String, graph: String, answer: Answer) {
    self.question = question
    self.graph = graph
    self.answer = answer
  }

  /// JSON text with sorted keys and a final line break; the same on every run.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
