import Testing

@testable import Slides

@Suite struct SHA256Tests {
  private func hex(_ text: String) -> String {
    SHA256.digest(of: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      .joined()
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `digests are those of FIPS 180-4`(text: String, digest: String) {
    #expect(hex(text) == digest)
  }

  @Test(arguments: 50..<70)
  func `every length of padding gives another digest`(count: Int) {
    let texts = (50..<70).map { String(repeating: "x", count: $0) }
    #expect(texts.count { hex($0) == hex(String(repeating: "x", count: count)) } == 1)
  }

  @Test func `a policy has the digest in base 64`() {
    #expect(SHA256.source(of: "") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
