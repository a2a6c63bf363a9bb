internal import CRsvg
import Diagrams
import GraphvizLayout

/// A scene as the C side wants it: SVG bytes, a size, links.
struct RenderedPage {
  private let svg: [UInt8]
  private let width: Double
  private let height: Double
  /// Addresses one after the other, each with a zero at its end.
  private let addresses: [CChar]
  private let links: [(frame: crsvg_link, start: Int)]

  init(_ scene: Scene, keepsLetterSpacing: Bool) {
    svg = Array(SVGWriter(scene, keepsLetterSpacing: keepsLetterSpacing).text.utf8)
    width = scene.width
    height = scene.height
    var addresses: [CChar] = []
    var links: [(crsvg_link, Int)] = []
    for part in scene.layers.flatMap(\.parts) {
      guard let link = part.link, let frame = part.linkFrame, !link.address.hasPrefix("#") else {
        continue
      }
      let place = crsvg_link(
        x: frame.x, y: frame.y, width: frame.width, height: frame.height, address: nil)
      links.append((place, addresses.count))
      addresses += link.address.utf8CString
    }
    self.addresses = addresses
    self.links = links
  }

  func withPage<Value>(_ body: (crsvg_page) -> Value) -> Value {
    svg.withUnsafeBufferPointer { svg in
      addresses.withUnsafeBufferPointer { addresses in
        let links = self.links.map { link in
          var place = link.frame
          place.address = addresses.baseAddress.map { $0 + link.start }
          return place
        }
        return links.withUnsafeBufferPointer { links in
          body(
            crsvg_page(
              svg: svg.baseAddress, count: svg.count, width: width, height: height,
              links: links.baseAddress, link_count: links.count))
        }
      }
    }
  }

  /// The bytes of `answer`, which is released, or why there are none.
  static func take(_ answer: inout crsvg_answer) -> Result<[UInt8], FigureError> {
    defer { crsvg_release(&answer) }
    let message = withUnsafeBytes(of: answer.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    switch answer.status {
    case crsvg_done:
      return .success(Array(UnsafeBufferPointer(start: answer.bytes, count: answer.count)))
    case crsvg_missing: return .failure(.missingLibrary(message))
    default: return .failure(.notPainted(message))
    }
  }
}
