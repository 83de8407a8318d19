import GovernanceDocuments
import Testing

@Suite struct PlainTextTests {
  private func body(_ blocks: Block..., width: Int = 40) -> String {
    String(Document(title: "T", blocks: blocks).plainText(width: width).dropFirst("T\n=\n\n".count).dropLast())
  }

  @Test func writesMinutes() {
    #expect(
      SampleDocuments.minutes.plainText(width: 60) == """
        Procès-verbal du comité
        =======================
        Séance du 9 décembre 2025

        *** Brouillon

        Lieu     : Salle des actes
        Horaires : de 14 h 30 à 17 h
        Quorum   : atteint: 9 présents sur 15

        Ordre du jour
        -------------

        1. Approbation du procès-verbal précédent
        2. Budget 2026
        3. Questions diverses

        Délibérations
        -------------

        Budget 2026
        ~~~~~~~~~~~

        Le budget s'élève à 12 500 €. Camille Durand demande:
        « Pourquoi une telle hausse? »

        Vote du budget 2026
        Résolution         Pour  Contre  Abstention
        -----------------  ----  ------  ----------
        Adopter le budget     7       1           1

        La résolution est adoptée.

        Note : Heure de départ d'un membre non notée.

        --
        La présidence — Le secrétariat

        """)
  }

  @Test func alignsColumnsAndSetsTotalsApart() {
    let table = DocumentTable(
      caption: "C", columns: ["Nom", .init("Voix", .right), .init("Présent", .center)],
      rows: [["Élodie", "12", "x"], ["東京", "3", ""]], totals: ["Total", "15", "1"])
    #expect(
      body(.table(table)) == """
        C
        Nom     Voix  Présent
        ------  ----  -------
        Élodie    12     x
        東京       3
        ------  ----  -------
        Total     15     1
        """)
  }

  @Test func tablesTooWideBecomeRecords() {
    let table = DocumentTable(
      caption: "C", columns: ["Nom", "Remarque"],
      rows: [["Camille Durand", "Mandat échu depuis le printemps dernier"], ["Alix Martin", ""]], totals: ["Total", ""])
    #expect(
      body(.table(table), width: 30) == """
        C

        Nom : Camille Durand
        Remarque : Mandat échu depuis
                   le printemps
                   dernier

        Nom : Alix Martin
        Remarque : —

        Nom : Total
        """)
  }

  @Test func wrapsUnderTheFirstWord() {
    #expect(body(.list(["un deux trois quatre cinq"]), width: 20) == "- un deux trois\n  quatre cinq")
    #expect(body(.numbered(Array(repeating: "a", count: 10))).hasSuffix(" 9. a\n10. a"))
    #expect(body(.note("un deux trois quatre"), width: 20) == "Note : un deux trois\n       quatre")
  }

  @Test(arguments: [20, 33, 50, 80])
  func noLineIsWiderThanAsked(_ width: Int) {
    for document in [SampleDocuments.report, SampleDocuments.minutes] {
      let lines = document.plainText(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width && $0.last != " " })
    }
  }

  @Test func figuresKeepTheirLines() {
    let tree = Figure(caption: "C", svg: "<svg></svg>", textEquivalent: "a\n  b c\n")
    #expect(body(.figure(tree)) == "C\na\n  b c")
  }
}
