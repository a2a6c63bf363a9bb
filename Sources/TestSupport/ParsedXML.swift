import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a real XML parser finds in a document, so that tests don't trust the writer's own idea of
/// what is well-formed.
public struct ParsedXML: Sendable {
  /// An element as it opens.
  public struct Element: Sendable {
    public let name: String
    public let attributes: [String: String]
  }

  /// Why the parser refuses the document.
  public struct Malformed: Error {
    public let line: Int
    public let reason: String
  }

  /// In the order of the document.
  public let elements: [Element]
  /// All character data, one text after the other.
  public let text: String

  /// - Throws: ``Malformed`` if the document isn't well-formed.
  public init(_ bytes: some Sequence<UInt8>) throws {
    let parser = XMLParser(data: Data(bytes))
    let listener = Listener()
    parser.delegate = listener
    parser.shouldResolveExternalEntities = false
    guard parser.parse() else {
      throw Malformed(line: parser.lineNumber, reason: "\(String(describing: parser.parserError))")
    }
    elements = listener.elements
    text = listener.text
  }
}

private final class Listener: NSObject, XMLParserDelegate {
  var elements: [ParsedXML.Element] = []
  var text = ""

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(ParsedXML.Element(name: elementName, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
