/// A compact identifier of a term in somebody else's vocabulary, such as `HGNC:1033`.
public struct CURIE: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  public let prefix: String
  public let reference: String

  /// Parses `prefix:reference`; nil unless both parts are there, without spaces.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let prefix = text[..<colon]
    let reference = text[text.index(after: colon)...]
    guard !prefix.isEmpty, !reference.isEmpty, prefix.first?.isLetter == true,
      prefix.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") }),
      reference.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !reference.hasPrefix("//")
    else { return nil }
    self.prefix = String(prefix)
    self.reference = String(reference)
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a CURIE"))
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  public var description: String { "\(prefix):\(reference)" }

  /// Prefixes that the field uses for the things a mechanism graph names, as Bioregistry
  /// (doi:10.1038/s41597-022-01807-3) spells them in upper case.
  public static let knownPrefixes = [
    "CHEBI", "CHEMBL", "CL", "DOID", "DRUGBANK", "EFO", "ENSEMBL", "FMA", "GO", "HGNC", "HP",
    "ICD10", "INTERPRO", "KEGG", "MESH", "MONDO", "MP", "NBO", "NCBIGENE", "NCBITaxon", "NCIT",
    "PR", "PUBCHEM", "REACT", "RXCUI", "SNOMEDCT", "UBERON", "UMLS", "UNII", "UniProt", "WP",
  ]

  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.prefix, lhs.reference) < (rhs.prefix, rhs.reference)
  }
}
