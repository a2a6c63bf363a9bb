import Knowledge
import OrderedCollections

/// Collects what documents say, each thing once.
struct MechanismGraphBuilder {
  private(set) var entities: OrderedDictionary<String, Entity> = [:]
  private(set) var relations: OrderedDictionary<String, Relation> = [:]
  private(set) var citations: OrderedDictionary<String, Citation> = [:]
  private(set) var losses = ImportLosses()
  /// Our ids of nodes by theirs.
  private var ids: [String: String] = [:]
  private var categories: [String: String] = [:]
  private var xrefs: Set<CURIE> = []

  /// Adds what one document says.
  mutating func add(_ document: MechanismDocument) {
    for node in document.nodes { add(node) }
    for end in document.links.flatMap({ [$0.source, $0.target] }) where ids[end] == nil {
      add(MechanismDocument.Node(id: end, name: end))
    }
    let citation = freeKey(Self.slug(document.id) ?? "document", among: citations.keys)
    var isCited = false
    for link in document.links { isCited = add(link, of: document, citation) || isCited }
    guard isCited else {
      losses.add("a document without a usable link")
      return
    }
    let sources = document.references.joined(separator: " ")
    let remarks = [document.comment, sources.isEmpty ? nil : "Its references: \(sources)"]
      .compactMap { $0 }
    citations[citation] = Citation(
      id: citation, type: "dataset", title: "\(document.drug) and \(document.disease)",
      containerTitle: "DrugMechDB \(document.id)",
      url: document.references.first { Self.isAddress($0) },
      note: remarks.isEmpty ? nil : remarks.joined(separator: " "))
  }

  private mutating func add(_ node: MechanismDocument.Node) {
    if let id = ids[node.id] {
      if let category = node.category, categories[node.id] != category {
        losses.add("a second category of one node")
      }
      for name in [node.name] + node.otherNames { addName(name, to: id) }
      return
    }
    let base = Self.slug(node.name) ?? Self.slug(node.id) ?? "node"
    let isFree = entities[base] == nil
    let id = isFree ? base : freeKey("\(base)-\(Self.slug(node.id) ?? "2")", among: entities.keys)
    let (kind, level, isExact) = MechanismVocabulary.kind(of: node.category)
    if !isExact {
      losses.add("category '\(node.category ?? "none")' became '\(kind.rawValue)'")
    }
    var curies: [CURIE] = []
    for other in [node.id] + node.otherIDs {
      guard let curie = MechanismVocabulary.curie(other) else {
        losses.add("an id that is no CURIE")
        continue
      }
      if xrefs.insert(curie).inserted { curies.append(curie) }
    }
    ids[node.id] = id
    categories[node.id] = node.category
    entities[id] = Entity(
      id: id, name: node.name, kind: kind, level: level, xrefs: curies,
      desired: kind == .disease ? .fall : nil)
    // Where the id is spelt otherwise now, it still answers to the spelling that was read.
    if curies.first?.description != node.id { addName(node.id, to: id) }
    for name in node.otherNames { addName(name, to: id) }
  }

  private mutating func addName(_ name: String, to id: String) {
    guard var entity = entities[id], !name.isEmpty else { return }
    let known = ([entity.name] + entity.synonyms).map { $0.lowercased() }
    guard !known.contains(name.lowercased()) else { return }
    entity.synonyms.append(name)
    entities[id] = entity
  }

  /// Adds a link as evidence for its claim; false where it can't be one.
  private mutating func add(
    _ link: MechanismDocument.Link, of document: MechanismDocument, _ citation: String
  ) -> Bool {
    guard let source = ids[link.source], let target = ids[link.target], source != target else {
      losses.add("a link from a node to itself")
      return false
    }
    let claim = claim(for: link)
    let relation = Relation(
      subject: claim.isReversed ? target : source, predicate: claim.predicate,
      object: claim.isReversed ? source : target)
    if relation.predicate.rawValue != link.predicate {
      let turned = claim.isReversed ? " the other way round" : ""
      losses.add("predicate '\(link.predicate)' became '\(relation.predicate.rawValue)'\(turned)")
    }
    var known = relations[relation.id] ?? relation
    guard known.claim == relation.claim else {
      losses.add("a claim whose id another claim has")
      return false
    }
    // Documents come one after the other, so a claim of this one's was added last.
    guard known.evidence.last?.citation != citation else {
      losses.add("a link that makes the same claim again in its document")
      return true
    }
    known.evidence.append(
      EvidenceItem(
        citation: citation, design: .review, supports: .yes,
        finding: "Drawn as '\(link.predicate)' in a curated mechanism of \(document.drug) in "
          + "\(document.disease).", verified: .none))
    relations[relation.id] = known
    return true
  }

  private func claim(for link: MechanismDocument.Link) -> MechanismVocabulary.Claim {
    let claim = MechanismVocabulary.claim(for: link.predicate)
    guard claim.predicate == .modulates, !claim.isReversed, let direction = link.direction else {
      return claim
    }
    let entry = SignLexicon.builtIn.entry(of: link.predicate, direction: direction)
    switch entry?.reading {
    case .raises: return MechanismVocabulary.Claim(predicate: .increases)
    case .lowers: return MechanismVocabulary.Claim(predicate: .decreases)
    default: return claim
    }
  }

  /// The key, or the key with the first number that makes it new.
  private func freeKey(_ key: String, among keys: OrderedSet<String>) -> String {
    guard keys.contains(key) else { return key }
    var number = 2
    while keys.contains("\(key)-\(number)") { number += 1 }
    return "\(key)-\(number)"
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") && text.count > 10
      && text.allSatisfy { !$0.isWhitespace && $0 != "<" && $0 != ">" && $0 != "\"" }
  }

  /// ASCII letters and digits in lower case, runs of anything else as one hyphen; nil for none.
  ///
  /// Ends that would be too long to read aloud are cut at 60 letters.
  static func slug(_ text: String) -> String? {
    var slug = ""
    for character in text.lowercased() where slug.utf8.count < 60 {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }
}
