import GovernanceDocuments
import Testing

@Suite struct HTMLTests {
  private func body(_ blocks: Block...) -> String {
    let html = Document(title: "T", blocks: blocks).html
    return html.split(separator: "<main>\n").last?.split(separator: "</main>").first.map { String($0) } ?? ""
  }

  @Test func writesAPage() {
    let html = SampleDocuments.minutes.html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(html.contains("<title>Procès-verbal du comité – Séance du 9 décembre 2025</title>"))
    #expect(
      html.contains(
        """
        <body>
        <header>
        <h1>Procès-verbal du comité</h1>
        <p class="subtitle">Séance du 9 décembre 2025</p>
        <p class="notice">Brouillon</p>
        <dl>
        <div><dt>Lieu</dt><dd>Salle des actes</dd></div>
        <div><dt>Horaires</dt><dd>de 14\u{202F}h\u{202F}30 à 17\u{202F}h</dd></div>
        <div><dt>Quorum</dt><dd><strong>atteint</strong>\u{A0}: 9 présents sur 15</dd></div>
        </dl>
        </header>
        <main>
        <h2 id="partie-1">Ordre du jour</h2>
        <ol>
        <li>Approbation du procès-verbal précédent</li>
        """))
    #expect(html.hasSuffix("</main>\n<footer>\n<p>La présidence — Le secrétariat</p>\n</footer>\n</body>\n</html>\n"))
  }

  @Test func leavesOutWhatIsAbsent() {
    let html = Document(title: "T").html
    #expect(html.hasSuffix("<body>\n<header>\n<h1>T</h1>\n</header>\n<main>\n</main>\n</body>\n</html>\n"))
  }

  @Test func tablesHaveTheirHeaders() {
    let table = DocumentTable(
      caption: "C", columns: ["Nom", .init("Voix", .right)], rows: [["A", "\(strong: "1")"]], totals: ["Total", "1"])
    #expect(
      body(.table(table)) == """
        <div class="scroll small" role="region" aria-labelledby="tableau-1" tabindex="0">
        <table>
        <caption id="tableau-1">C</caption>
        <thead>
        <tr><th scope="col" class="left">Nom</th><th scope="col" class="right">Voix</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" class="left short">A</th><td class="right"><strong>1</strong></td></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row" class="left short">Total</th><td class="right">1</td></tr>
        </tfoot>
        </table>
        </div>

        """)
  }

  @Test func rowsOfAnyLengthLoseNothing() {
    let table = DocumentTable(caption: "C", columns: ["a", "b"], rows: [["1"], ["1", "2", "3"], []])
    let html = body(.table(table))
    #expect(html.contains(">1</th><td class=\"left\"></td>"))
    #expect(html.contains("<td class=\"left\">2 3</td>"))
    #expect(body(.table(DocumentTable(caption: "C", columns: ["a"], rows: []))).contains("colspan=\"1\">Aucune ligne"))
  }

  @Test func longPagesHaveAContentsTable() {
    var long = SampleDocuments.report
    long.blocks += Array(repeating: .paragraph("Suite."), count: 40)
    #expect(long.html.contains("<li><a href=\"#partie-5\">Groupes de travail</a></li>"))
    #expect(!SampleDocuments.report.html.contains("<nav"))
    #expect(!SampleDocuments.minutes.html.contains("<nav"))
  }

  @Test func figuresAreDrawnAndSaid() {
    let html = body(.figure(Figure(caption: "C", svg: "<svg><g/></svg>", textEquivalent: "a\nb")))
    #expect(html.contains("<div class=\"drawing\" aria-hidden=\"true\"><svg><g/></svg></div>"))
    #expect(html.contains("<p class=\"equivalent\">a</p>\n<p class=\"equivalent\">b</p>"))
    #expect(html.contains("<figcaption>C</figcaption>"))
  }

  @Test func needsNothingElse() {
    let html = SampleDocuments.report.html
    for part in ["<script", "<link", "src=", "@import", "url("] { #expect(!html.contains(part)) }
    #expect(html.ranges(of: "http").count == 2, "the xmlns of the drawing and http-equiv, neither of them fetched")
  }
}
