import ArgumentParser
import Synergraph

/// Prints the JSON Schema of the knowledge format, or of decks.
struct SchemaCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the knowledge format.",
    discussion: """
      synergraph schema > synergraph.schema.json
      synergraph schema --deck > deck.schema.json

      Editors complete and check YAML by it.
      """)

  @Flag(help: "The schema of a deck's file, '*.deck.yaml'.")
  var deck = false

  func output(on terminal: Terminal) throws -> CommandOutput {
    CommandOutput(KnowledgeSchema.json(of: deck ? .deck : .knowledge))
  }
}
