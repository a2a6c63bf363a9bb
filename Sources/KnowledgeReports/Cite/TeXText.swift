/// Turns plain text into text that TeX sets as it was meant.
///
/// The ten characters that TeX acts upon are escaped, braces always as commands, so that the
/// braces of a field stay balanced. Accented Latin letters, Greek, dashes, quotation marks, raised
/// and lowered digits and common signs become commands, as BibTeX sorts and cuts bytes; other
/// scripts stay as they are.
enum TeXText {
  /// Running text.
  static func escaped(_ text: String) -> String {
    var result = ""
    var base: Unicode.Scalar?
    func close() -> String {
      defer { base = nil }
      return base.map { plain($0) } ?? ""
    }
    for scalar in text.unicodeScalars {
      if let command = combining[scalar.value], let letter = base {
        result += accent(command, letter)
        base = nil
        continue
      }
      result += close()
      if scalar.properties.isAlphabetic, scalar.isASCII {
        base = scalar
      } else {
        result += plain(scalar)
      }
    }
    return result + close()
  }

  /// A title: words that have capitals other than their first letter are kept from being lowered.
  static func title(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).enumerated().map { index, word in
      let letters = word.filter { $0.isLetter }
      let isName = letters.dropFirst().contains(where: \.isUppercase)
      let isSingle = index > 0 && letters.count == 1 && letters.first?.isUppercase == true
      let isProper = index > 0 && letters.first?.isUppercase == true
      let tex = escaped(String(word))
      return isName || isSingle || isProper ? "{\(tex)}" : tex
    }.joined(separator: " ")
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    if let command = specials[scalar] { return command }
    if let (command, letter) = accented[scalar] { return accent(command, letter) }
    if scalar.value < 0x20 || scalar.value == 0x7F { return " " }
    return String(Character(scalar))
  }

  /// A group that BibTeX counts as one letter: `{\'e}`.
  private static func accent(_ command: String, _ letter: Unicode.Scalar) -> String {
    let isWord = command.unicodeScalars.last?.properties.isAlphabetic ?? false
    let target = letter == "i" && command != "c" && command != "k" ? "\\i" : String(letter)
    return isWord ? "{\\\(command){\(target)}}" : "{\\\(command){\(target)}}"
  }

  /// Accents that follow their letter.
  private static let combining: [UInt32: String] = [
    0x300: "`", 0x301: "'", 0x302: "^", 0x303: "~", 0x304: "=", 0x306: "u", 0x307: ".",
    0x308: "\"", 0x30A: "r", 0x30B: "H", 0x30C: "v", 0x323: "d", 0x327: "c", 0x328: "k",
    0x331: "b",
  ]

  /// Letters that hold their accent, as accent and letter.
  private static let accented: [Unicode.Scalar: (String, Unicode.Scalar)] = {
    let rows = [
      ("`", "ÀÈÌÒÙàèìòùǸǹ", "AEIOUaeiouNn"),
      ("'", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹź", "AEIOUYaeiouyCcLlNnRrSsZz"),
      ("^", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷ", "AEIOUaeiouCcGgHhJjSsWwYy"),
      ("~", "ÃÑÕãñõĨĩŨũ", "ANOanoIiUu"), ("\"", "ÄËÏÖÜäëïöüÿŸ", "AEIOUaeiouyY"),
      ("=", "ĀāĒēĪīŌōŪū", "AaEeIiOoUu"), ("u", "ĂăĔĕĞğĬĭŎŏŬŭ", "AaEeGgIiOoUu"),
      (".", "ĊċĖėĠġİŻż", "CcEeGgIZz"), ("v", "ČčĎďĚěŇňŘřŠšŤťŽžǍǎ", "CcDdEeNnRrSsTtZzAa"),
      ("c", "ÇçĢģĶķĻļŅņŖŗŞşŢţ", "CcGgKkLlNnRrSsTt"), ("k", "ĄąĘęĮįŲų", "AaEeIiUu"),
      ("H", "ŐőŰű", "OoUu"), ("r", "Ůů", "Uu"),
    ]
    var table: [Unicode.Scalar: (String, Unicode.Scalar)] = [:]
    for (command, letters, bases) in rows {
      for (letter, base) in zip(letters.unicodeScalars, bases.unicodeScalars) {
        table[letter] = (command, base)
      }
    }
    return table
  }()

  /// Characters that have a command of their own.
  private static let specials: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}",
      "$": "\\$", "&": "\\&", "%": "\\%", "#": "\\#", "_": "\\_", "~": "\\textasciitilde{}",
      "^": "\\textasciicircum{}", "\"": "''", "<": "\\textless{}",
      ">": "\\textgreater{}", "|": "\\textbar{}", "–": "--", "—": "---", "‐": "-",
      "‑": "-", "−": "\\ensuremath{-}", "‘": "`", "’": "'", "“": "``", "”": "''", "…": "\\dots{}",
      "\u{A0}": "~", "\u{202F}": "\\,", "\u{2009}": "\\,", "×": "\\ensuremath{\\times}",
      "±": "\\ensuremath{\\pm}", "≥": "\\ensuremath{\\geq}", "≤": "\\ensuremath{\\leq}",
      "≈": "\\ensuremath{\\approx}", "→": "\\ensuremath{\\rightarrow}", "°": "\\textdegree{}",
      "µ": "\\textmu{}", "®": "\\textregistered{}", "™": "\\texttrademark{}",
      "©": "\\textcopyright{}", "ß": "{\\ss}", "Ø": "{\\O}", "ø": "{\\o}", "Å": "{\\AA}",
      "å": "{\\aa}", "Æ": "{\\AE}", "æ": "{\\ae}", "Œ": "{\\OE}", "œ": "{\\oe}", "Ł": "{\\L}",
      "ł": "{\\l}", "ı": "{\\i}", "Đ": "{\\DJ}", "đ": "{\\dj}", "Ð": "{\\DH}", "ð": "{\\dh}",
      "Þ": "{\\TH}", "þ": "{\\th}",
    ]
    for (offset, name) in greek.enumerated() where !name.isEmpty {
      if let scalar = Unicode.Scalar(0x391 + UInt32(offset)) {
        table[scalar] = name.count == 1 ? name : "\\ensuremath{\\\(name)}"
      }
    }
    for (row, command) in [("₀₁₂₃₄₅₆₇₈₉", "textsubscript"), ("⁰¹²³⁴⁵⁶⁷⁸⁹", "textsuperscript")] {
      for (digit, scalar) in row.unicodeScalars.enumerated() {
        table[scalar] = "\\\(command){\(digit)}"
      }
    }
    return table
  }()

  /// From capital alpha to small omega, as TeX calls them; capitals like Latin ones are these.
  private static let greek = [
    "A", "B", "Gamma", "Delta", "E", "Z", "H", "Theta", "I", "K", "Lambda", "M", "N", "Xi", "O",
    "Pi", "P", "", "Sigma", "T", "Upsilon", "Phi", "X", "Psi", "Omega", "", "", "", "", "", "",
    "", "alpha", "beta", "gamma", "delta", "varepsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "o", "pi", "rho", "varsigma", "sigma", "tau", "upsilon",
    "varphi", "chi", "psi", "omega",
  ]
}
