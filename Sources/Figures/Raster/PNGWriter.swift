internal import CRsvg

/// Paints a scene as PNG.
package enum PNGWriter {
  /// The most pixels along a side, and in all.
  private static let limits = (side: 32_000.0, area: 200e6)

  /// The picture's bytes, `scale` pixels to the point.
  package static func bytes(of scene: Scene, scale: Double = 2) throws(FigureError) -> [UInt8] {
    guard scale > 0, scale.isFinite else { throw .invalidScale(String(scale)) }
    let (width, height) = (scene.width * scale, scene.height * scale)
    guard max(width, height) <= limits.side, width * height <= limits.area else {
      throw .tooLarge(width: Int(min(width, 1e9)), height: Int(min(height, 1e9)))
    }
    let page = RenderedPage(scene, for: .screen)
    let result: Result<[UInt8], FigureError> = page.withPage { page in
      var answer = crsvg_answer()
      withUnsafePointer(to: page) { crsvg_png($0, scale, &answer) }
      return RenderedPage.take(&answer)
    }
    return try result.get()
  }
}
