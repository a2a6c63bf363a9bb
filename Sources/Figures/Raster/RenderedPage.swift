internal import CRsvg
import Diagrams

/// A scene as the C side wants it: SVG bytes and a size.
struct RenderedPage {
  private let svg: [UInt8]
  private let width: Double
  private let height: Double

  init(_ scene: Scene, for medium: SVGWriter.Medium) {
    svg = Array(SVGWriter(scene, for: medium).text.utf8)
    width = scene.width
    height = scene.height
  }

  func withPage<Value>(_ body: (crsvg_page) -> Value) -> Value {
    svg.withUnsafeBufferPointer { svg in
      body(crsvg_page(svg: svg.baseAddress, count: svg.count, width: width, height: height))
    }
  }

  /// The bytes of `answer`, which is released, or why there are none.
  static func take(_ answer: inout crsvg_answer) -> Result<[UInt8], FigureError> {
    defer { crsvg_release(&answer) }
    let message = withUnsafeBytes(of: answer.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self).displayable
    }
    switch answer.status {
    case crsvg_done:
      return .success(Array(UnsafeBufferPointer(start: answer.bytes, count: answer.count)))
    case crsvg_missing: return .failure(.missingLibrary(message))
    default: return .failure(.notPainted(message))
    }
  }
}
