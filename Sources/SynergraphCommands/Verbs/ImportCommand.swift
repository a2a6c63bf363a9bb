import ArgumentParser
import Synergraph

/// Turns published mechanisms into a graph in our own YAML.
struct ImportCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Turn published mechanisms into a graph of your own.",
    discussion: """
      synergraph import DB00176_MESH_D009771_1.yaml --to fluvoxamine.yaml

      Reads DrugMechDB's YAML and writes ours. What was read otherwise or left out is listed on
      standard error. Every relation is hypothetical: that somebody drew it is all that is known.
      """)

  @Argument(help: "YAML files, folders of them, or - for standard input.")
  var files: [String]

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var to: String?

  var destination: String? { to }

  func output(on terminal: Terminal) throws -> CommandOutput {
    let result = try MechanismFiles.read(files)
    let file = files.first?.split(separator: "/").last ?? "mechanisms"
    let name = file.split(separator: ".").first.map(String.init) ?? "mechanisms"
    let imported = MechanismImport(result.documents, named: name)
    var losses = result.losses
    losses.add(imported.losses)
    return CommandOutput(
      KnowledgeYAML().text(of: imported.graph),
      notes: MechanismFiles.notes(on: result) + losses.lines.map { printable($0) })
  }
}
