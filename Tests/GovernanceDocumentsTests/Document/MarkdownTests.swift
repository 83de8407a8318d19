import GovernanceDocuments
import Testing

@Suite struct MarkdownTests {
  private func body(_ blocks: Block...) -> String {
    String(Document(title: "T", blocks: blocks).markdown.dropFirst("# T\n\n".count).dropLast())
  }

  @Test func writesMinutes() {
    #expect(
      SampleDocuments.minutes.markdown == """
        # Procès-verbal du comité

        _Séance du 9 décembre 2025_

        **Brouillon**

        - **Lieu** : Salle des actes
        - **Horaires** : de 14 h 30 à 17 h
        - **Quorum** : **atteint**: 9 présents sur 15

        ## Ordre du jour

        1) Approbation du procès-verbal précédent
        2) Budget 2026
        3) Questions diverses

        ## Délibérations

        ### Budget 2026

        Le budget s'élève à 12 500 €. Camille Durand demande: « Pourquoi une telle hausse? »

        _Vote du budget 2026_

        | Résolution | Pour | Contre | Abstention |
        | --- | ---: | ---: | ---: |
        | Adopter le budget | 7 | 1 | 1 |

        **La résolution est adoptée.**

        > **Note :** Heure de départ d'un membre non notée.

        ---

        La présidence — Le secrétariat

        """)
  }

  @Test(arguments: [
    ("*x* | <b>", "\\*x\\* \\| &lt;b>"), ("# y", "\\# y"), ("[a](javascript:b)", "\\[a\\](javascript:b)"),
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("> a", "\\> a"), ("12. a", "12\\. a"), ("3) a", "3\\) a"), ("===", "\\==="),
    ("`a`", "\\`a\\`"), ("a_b_c", "a\\_b\\_c"), ("~~a~~", "\\~\\~a\\~\\~"), ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ("R&D", "R&D"), ("a\\*b", "a\\\\\\*b"), ("a\n# b", "a \\# b"), ("    code", "code"), ("a #", "a \\#"),
    ("*\u{301}x*", "\\*\u{301}x\\*"), ("<!-- x", "&lt;!-- x"), ("2026", "2026"),
  ])
  func dataStaysLiteral(_ source: String, _ expected: String) {
    #expect(body(.paragraph(Text(source))) == expected)
  }

  @Test func cellsCannotLeaveTheirTable() {
    let table = DocumentTable(
      caption: "a\nb", columns: ["x | y\nz", "t"], rows: [["a|b\n| c", "\\|"]], totals: ["*s*"])
    #expect(
      body(.table(table)) == """
        _a b_

        | x \\| y z | t |
        | --- | --- |
        | a\\|b \\| c | \\\\\\| |
        | **\\*s\\*** |  |
        """)
  }

  @Test func emphasisIsMarkedWhereMarkdownCanReadIt() {
    #expect(body(.paragraph("a\(strong: " b ")c")) == "a **b** c")
    #expect(body(.paragraph("a\(strong: "b")c\(emphasis: "d")e")) == "a**b**c*d*e")
    #expect(body(.paragraph("a\(strong: "(b)")c")) == "a(b)c")
    #expect(body(.paragraph("\(strong: "a")\(emphasis: "b")")) == "**a**_b_")
  }

  @Test func neighbouringListsStayApart() {
    #expect(body(.list(["a"]), .list(["b"]), .numbered(["c"]), .numbered(["d"])) == "- a\n\n* b\n\n1. c\n\n1) d")
  }

  @Test func figuresAreReplacedByTheirWords() {
    let one = Figure(caption: "C", svg: "<svg></svg>", textEquivalent: "# un")
    #expect(body(.figure(one)) == "_C_\n\n\\# un")
    let tree = Figure(caption: "C", svg: "<svg></svg>", textEquivalent: "a\n  b ```\n")
    #expect(body(.figure(tree)) == "_C_\n\n````text\na\n  b ```\n````")
  }

  @Test func emptyTablesSaySo() {
    #expect(body(.table(DocumentTable(caption: "C", columns: ["a"], rows: []))) == "_C_\n\nAucune ligne.")
  }

  @Test func whatHasWordsAloneCostsNoDrawing() {
    @Sendable func drawn() -> String {
      Issue.record("drawn for a text")
      return "<svg></svg>"
    }
    let document = Document(title: "T", blocks: [.figure(Figure(caption: "C", svg: drawn(), textEquivalent: "un"))])
    #expect(document.markdown.contains("un") && document.plainText().contains("un"))
  }
}
