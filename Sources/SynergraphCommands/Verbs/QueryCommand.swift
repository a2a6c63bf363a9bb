import ArgumentParser
import Synergraph

/// A command that asks a graph one question and prints the answer in any form.
protocol QueryCommand: AnsweringCommand {
  associatedtype Answer: Encodable & Reportable
  var graphOptions: GraphOptions { get }
  var formatOptions: FormatOptions { get }
  /// Asks the question.
  func answer(in graph: KnowledgeGraph) throws -> Answer
  /// Why the answer is "no"; nil where it is "yes".
  func refusal(of answer: Answer) -> Refusal?
}

extension QueryCommand {
  func refusal(of answer: Answer) -> Refusal? { nil }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let graph = try graphOptions.load()
    return try answering {
      let answer = try answer(in: graph)
      let text = try formatOptions.print(
        answer, question: Self.configuration.commandName ?? "", graph: graph.description.id,
        on: terminal)
      return CommandOutput(text, status: refusal(of: answer) == nil ? 0 : 1)
    }
  }
}

/// Runs `body`; an error of the question becomes a failure with its code for scripts.
func answering(_ body: () throws -> CommandOutput) throws -> CommandOutput {
  do {
    return try body()
  } catch let error as QueryError {
    throw CommandFailure(
      "\(error)" + (error.refusal == nil ? "" : " [\(error.refusal?.code.rawValue ?? "")]"))
  }
}
