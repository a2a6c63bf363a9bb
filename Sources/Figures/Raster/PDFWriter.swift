internal import CRsvg

/// Writes scenes as PDF, a page each: vectors, text that can be selected, links, no date.
package enum PDFWriter {
  /// The document's bytes; no bytes for no scenes.
  package static func bytes(of scenes: [Scene], title: String) throws(FigureError) -> [UInt8] {
    guard !scenes.isEmpty else { return [] }
    let pages = scenes.map { RenderedPage($0, for: .pages) }
    let result = withPages(pages[...], []) { pages in
      var answer = crsvg_answer()
      pages.withUnsafeBufferPointer { crsvg_pdf($0.baseAddress, $0.count, title, &answer) }
      return RenderedPage.take(&answer)
    }
    return try result.get()
  }

  private static func withPages(
    _ rest: ArraySlice<RenderedPage>, _ ready: [crsvg_page],
    _ body: ([crsvg_page]) -> Result<[UInt8], FigureError>
  ) -> Result<[UInt8], FigureError> {
    guard let next = rest.first else { return body(ready) }
    return next.withPage { withPages(rest.dropFirst(), ready + [$0], body) }
  }
}
