import Diagnostics
import Knowledge
import Yams

/// Turns one record of DrugMechDB into a mechanism, noting whatever doesn't fit.
struct MechanismDecoder {
  let parser: YAMLPieceParser
  let firstLine: Int
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var losses = ImportLosses()

  init(parser: YAMLPieceParser, firstLine: Int) {
    self.parser = parser
    self.firstLine = firstLine
  }

  /// The mechanism, or nil where an error was noted.
  ///
  /// - Parameter number: stands in for an id that isn't there.
  mutating func document(_ value: Node, number: Int) -> MechanismDocument? {
    guard let record = value.mapping else {
      fail("a mechanism is a mapping with 'graph', 'nodes' and 'links'", at: value)
      return nil
    }
    var head = Head()
    var parts = Parts()
    var isRead = (nodes: false, links: false)
    for (key, value) in record {
      switch key.scalar?.string {
      case "graph": readHead(value, into: &head)
      case "nodes":
        isRead.nodes = true
        readNodes(value, into: &parts)
      case "links", "edges":
        isRead.links = true
        readLinks(value, into: &parts)
      case "references", "reference": parts.references += texts(value, "references")
      case "comment", "comments": parts.comments += texts(value, "comment")
      case "directed":
        if value.scalar?.string.lowercased() == "false" {
          fail("an undirected graph has no mechanism; 'directed' must be true", at: value)
        }
      case "multigraph": break
      case let name: lose("key '\(name ?? "?")' of a record", at: key)
      }
    }
    if !isRead.nodes { fail("the record has no 'nodes'", at: value) }
    if !isRead.links { fail("the record has no 'links'", at: value) }
    reportUndeclared(in: parts)
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    if head.id == nil {
      warn("the graph has no '_id'; it is called 'document-\(number)'", at: value)
    }
    return MechanismDocument(
      id: head.id ?? "document-\(number)", drug: head.drug ?? head.drugID ?? "unnamed drug",
      drugID: head.drugID, disease: head.disease ?? head.diseaseID ?? "unnamed disease",
      diseaseID: head.diseaseID, nodes: parts.nodes, links: parts.links,
      references: parts.references,
      comment: parts.comments.isEmpty ? nil : parts.comments.joined(separator: " "))
  }

  /// What a record says of itself under `graph`.
  private struct Head {
    var id: String?
    var drug: String?
    var drugID: String?
    var disease: String?
    var diseaseID: String?
  }

  /// What a record lists.
  private struct Parts {
    var nodes: [MechanismDocument.Node] = []
    var names: [String: String] = [:]
    var links: [MechanismDocument.Link] = []
    /// Where the ends of links stand, two for each link.
    var ends: [Node] = []
    var references: [String] = []
    var comments: [String] = []
  }
}

extension MechanismDecoder {
  private mutating func readHead(_ value: Node, into head: inout Head) {
    guard let graph = value.mapping else { return fail("'graph' must be a mapping", at: value) }
    for (key, value) in graph {
      switch key.scalar?.string {
      case "_id", "id": head.id = text(value)
      case "drug": head.drug = text(value)
      case "drug_mesh": head.drugID = text(value)
      case "disease": head.disease = text(value)
      case "disease_mesh": head.diseaseID = text(value)
      case "drugbank": lose("the drug's other id, 'drugbank'", at: key)
      case let name: lose("key '\(name ?? "?")' of a graph", at: key)
      }
    }
  }

  private mutating func readNodes(_ value: Node, into parts: inout Parts) {
    guard let list = value.sequence else { return fail("'nodes' must be a list", at: value) }
    for entry in list {
      guard let mapping = entry.mapping else {
        fail("a node is a mapping with 'id', 'label' and 'name'", at: entry)
        continue
      }
      var (id, name, label): (String?, String?, String?)
      var (names, ids): ([String], [String]) = ([], [])
      for (key, value) in mapping {
        switch key.scalar?.string {
        case "id": id = text(value)
        case "name": name = text(value)
        case "label": label = text(value)
        case "alt_names": names += texts(value, "alt_names")
        case "alt_ids": ids += texts(value, "alt_ids")
        case let other: lose("key '\(other ?? "?")' of a node", at: key)
        }
      }
      guard let id else {
        fail("a node needs an 'id'", at: entry)
        continue
      }
      if let first = parts.names[id] {
        let isSame = first == name ?? id
        lose("a node declared again\(isSame ? "" : ", with another name")", at: entry)
        continue
      }
      parts.names[id] = name ?? id
      parts.nodes.append(
        MechanismDocument.Node(
          id: id, name: name ?? id, category: label, otherNames: names, otherIDs: ids))
    }
  }

  private mutating func readLinks(_ value: Node, into parts: inout Parts) {
    guard let list = value.sequence else { return fail("'links' must be a list", at: value) }
    for entry in list {
      guard let mapping = entry.mapping else {
        fail("a link is a mapping with 'source', 'key' and 'target'", at: entry)
        continue
      }
      var (source, target): (Node?, Node?)
      var (predicate, direction): (String?, String?)
      for (key, value) in mapping {
        switch key.scalar?.string {
        case "source": source = value
        case "target": target = value
        case "key", "predicate": predicate = text(value)
        case "object_direction_qualifier": direction = text(value)
        case let other: lose("key '\(other ?? "?")' of a link", at: key)
        }
      }
      guard let source, let target, let from = text(source), let to = text(target), let predicate
      else {
        fail("a link needs 'source', 'key' and 'target'", at: entry)
        continue
      }
      parts.links.append(
        MechanismDocument.Link(
          source: from, predicate: predicate, target: to, direction: direction))
      parts.ends += [source, target]
    }
  }

  /// Warns of links to nodes that aren't declared; they still join steps.
  private mutating func reportUndeclared(in parts: Parts) {
    for end in parts.ends {
      guard let id = end.scalar?.string, parts.names[id] == nil else { continue }
      warn("'\(id)' isn't among the nodes\(didYouMean(id, among: parts.names.keys))", at: end)
    }
  }
}

extension MechanismDecoder {
  /// The text of a scalar; nil for nothing and for anything else.
  private func text(_ value: Node) -> String? {
    guard let scalar = value.scalar else { return nil }
    let isPlain = scalar.style == .plain || scalar.style == .any
    let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull || scalar.string.isEmpty ? nil : scalar.string
  }

  /// The texts of a list; a lone text counts as a list of one.
  private mutating func texts(_ value: Node, _ name: String) -> [String] {
    if let text = text(value) { return [text] }
    guard let list = value.sequence else {
      if value.mapping != nil { lose("'\(name)' that is no list of texts", at: value) }
      return []
    }
    return list.compactMap { element in
      if element.scalar == nil { lose("an element of '\(name)' that is no text", at: element) }
      return text(element)
    }
  }

  private mutating func lose(_ what: String, at node: Node) {
    losses.add(what, at: parser.place(of: node, firstLine))
  }

  private mutating func fail(_ message: String, at node: Node) {
    diagnostics.append(
      Diagnostic(
        .error, rule: "mechanism-form", message, at: parser.place(of: node, firstLine)))
  }

  private mutating func warn(_ message: String, at node: Node) {
    diagnostics.append(
      Diagnostic(
        .warning, rule: "mechanism-form", message, at: parser.place(of: node, firstLine)))
  }
}
