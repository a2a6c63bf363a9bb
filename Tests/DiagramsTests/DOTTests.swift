import Diagrams
import Testing

@Suite struct `DOT text` {
  private func dot(label: String, tooltip: String = "") throws -> String {
    try Diagram(
      title: "A \"title\" \\ of & <b>", lanes: [Lane(id: "l", title: "Lane")],
      boxes: [Box(id: "x", label: Label(label), laneID: "l", tooltip: tooltip)],
      arrows: [Arrow(id: "r", from: "x", to: "x", ending: .inhibits)]
    ).dotText()
  }

  @Test func `a tee stands for inhibition`() throws {
    #expect(try dot(label: "X").contains("n0 -> n0 [color=\"#475569\", arrowhead=tee"))
  }

  @Test func `what stands on an arrow is its label, a sign alone in large type`() throws {
    func dot(_ arrow: Arrow) throws -> String {
      try Diagram(
        title: "", lanes: [Lane(id: "l", title: "")],
        boxes: [Box(id: "x", label: "X", laneID: "l")], arrows: [arrow]
      ).dotText()
    }
    func arrow(isContested: Bool, _ timing: Timing?, change: Change? = nil) -> Arrow {
      Arrow(
        id: "r", from: "x", to: "x", isContested: isContested, change: change, timing: timing)
    }
    #expect(try dot(arrow(isContested: false, .acute)).contains("label=\"acute\""))
    #expect(
      try dot(arrow(isContested: true, .whileContinued))
        .contains("label=\"≠ while continued\""))
    #expect(try dot(arrow(isContested: true, nil)).contains("label=\"≠\", fontsize=14"))
    #expect(
      try dot(arrow(isContested: true, .acute, change: .added)).contains("label=\"+ acute\""))
    #expect(try !dot(arrow(isContested: false, nil)).contains("fontsize=14"))
  }

  @Test func `quotes and backslashes cannot end a string`() throws {
    let text = try dot(label: "\"]; evil [\\", tooltip: "\\\" x")
    #expect(text.contains("label=\"\\\"]; evil [\\\\\""))
    #expect(text.contains("tooltip=\"\\\\\\\" x\""))
    #expect(text.contains("label=\"A \\\"title\\\" \\\\ of &amp; <b>\\l\""))
  }

  @Test func `subscripts become escaped HTML-like labels`() throws {
    #expect(try dot(label: "<x>_{2}&").contains("label=<&lt;x&gt;<SUB>2</SUB>&amp;>"))
  }

  @Test func `lanes become ranks beside their titles`() throws {
    let text = try dot(label: "X")
    #expect(text.contains("label=\"LANE\""))
    #expect(text.contains("{ rank=same; c0; n0 }"))
  }

  @Test func `a caption is a line in small type, and a word stands on its arrow`() throws {
    let text = try Diagram(
      title: "", lanes: [Lane(id: "l", title: "")],
      boxes: [Box(id: "x", label: "X", caption: "both <raise> it", laneID: "l")],
      arrows: [Arrow(id: "r", from: "x", to: "x", isContested: true, word: "gate")]
    ).dotText()
    #expect(
      text.contains(
        "<X<BR/><FONT FACE=\"Helvetica\" POINT-SIZE=\"9.5\">both &lt;raise&gt; it</FONT>>"))
    #expect(text.contains("label=\"≠ gate\""))
  }
}
