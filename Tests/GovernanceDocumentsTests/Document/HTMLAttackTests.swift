import GovernanceDocuments
import Testing

/// What a hostile name could try, in every place a name can stand.
@Suite struct HTMLAttackTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</title></style><b>",
    "{{title}}{{{blocks}}}", "<!--", "]]>",
    // swift-mustache escapes whole characters: joined to a neighbour, a sign would no longer be itself.
    "\u{600}<script>alert(1)</script>", "\"\u{301} onload=x <\u{301}b>", "\u{600}\"\u{600}'\u{600}&lt;",
  ])
  func wordsNeverBecomeMarkup(_ attack: String) {
    let text = Text(runs: [.plain(attack), .strong(attack), .emphasis(attack)])
    func page(_ word: String, _ text: Text) -> Document {
      Document(
        title: word, subtitle: word, language: word, notice: word, properties: [.init(word, text)],
        blocks: [
          .heading(2, word), .heading(2, word), .heading(2, word), .heading(2, word), .paragraph(text), .list([text]),
          .numbered([text]), .note(word),
          .table(
            DocumentTable(caption: word, columns: [.init(word), "b"], rows: [[text, text]], totals: [text, text])),
          .figure(Figure(caption: word, svg: "<svg></svg>", textEquivalent: word)),
        ], footer: word)
    }
    // Whatever the words, the page holds the signs its template and its own runs put there, and no more.
    let signs: [Unicode.Scalar] = ["<", ">", "\"", "'"]
    func count(_ html: String) -> [Int] {
      signs.map { sign in html.unicodeScalars.filter { $0 == sign }.count }
    }
    let harmless = Text(runs: [.plain("x"), .strong("x"), .emphasis("x")])
    #expect(count(page(attack, text).html) == count(page("x", harmless).html))
  }

  @Test(arguments: [
    "<script>x</script>", "<svg><script>x</script></svg>", "<svg onload=\"x\"></svg>", "<svg><g/ONCLICK = 'x'/></svg>",
    "<svg><image href=\"https://x\"/></svg>", "<svg><a xlink:href=\"javascript:x\">x</a></svg>",
    "<svg><rect fill=\"url(https://x)\"/></svg>", "<svg><style>@import 'x'</style></svg>",
    "<svg><foreignObject></foreignObject></svg>", "<svg></svg><img src=x>", "<svg><g\tonload\n=x></g></svg>",
    "<svg></svg><img src=x><svg></svg>", "<svg><p>x</p></svg>", "<svg><!-- x --></svg>",
    "<svg><g style='a:u\\72l(x)'/></svg>",
    "<svg>\u{600}<script>x</script></svg>", "",
  ])
  func drawingsThatReachOutAreReplacedByTheirWords(_ svg: String) {
    let html = Document(title: "T", blocks: [.figure(Figure(caption: "C", svg: svg, textEquivalent: "dit"))]).html
    #expect(!html.contains("class=\"drawing\""))
    #expect(html.contains("<p class=\"equivalent\">dit</p>"))
  }

  @Test func drawingsOfOurOwnAreKept() {
    let svg = "<svg viewBox=\"0 0 1 1\"><defs><linearGradient id=\"a\"/></defs><text font-size=\"1\">on = non</text>"
    let figure = Figure(caption: "C", svg: svg + "<rect fill=\"url(#a)\"/></svg>\n", textEquivalent: "dit")
    #expect(Document(title: "T", blocks: [.figure(figure)]).html.contains("class=\"drawing\""))
  }
}
