import ArgumentParser
import Synergraph

/// Prints the JSON Schema of the knowledge format.
struct SchemaCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the knowledge format.",
    discussion: """
      synergraph schema > synergraph.schema.json

      Editors complete and check YAML by it.
      """)

  func output(on terminal: Terminal) throws -> CommandOutput {
    CommandOutput(KnowledgeSchema.json())
  }
}
