import Foundation
import Governance
import Testing

@testable import GovernanceDocuments

@Suite struct DocumentLookTests {
  /// Deep and warm change places, so that painting one after the other would paint everything alike.
  private func look(_ picture: String = #"<svg viewBox="0 0 30 10"><rect width="30" height="10"/></svg>"#) throws
    -> DocumentLook
  {
    let standard = VisualIdentity.standard
    return DocumentLook(
      identity: try VisualIdentity(
        logo: Logo([UInt8](picture.utf8), words: PlainText("La « Ruche » & Cie")), deep: standard.warm,
        warm: standard.deep))
  }

  private func chart() throws -> Figure {
    let bars = [BarChart.Bar(label: "dite \"#0b5563\"", value: 3), BarChart.Bar(label: "b", value: nil)]
    return try #require(BarChart(caption: "Essai", bars: bars).figures(id: "essai").first)
  }

  @Test func pageHasTheLogoWithItsWordsAndTheColours() throws {
    let document = Document(title: "T", blocks: [.figure(try chart())])
    let page = document.html(in: try look())
    #expect(page.contains("--deep: #b4531f;") && page.contains("--warm: #0b5563;"))
    #expect(page.contains(#"<img src="data:image/svg+xml;base64,PHN2"#))
    #expect(page.contains(#"alt="La « Ruche » &amp; Cie""#))
    #expect(page.contains("style-src 'unsafe-inline'; img-src data:"))
    let plain = document.html
    #expect(plain.contains("--deep: #0b5563;") && !plain.contains("<img") && !plain.contains("img-src"))
  }

  @Test func drawingsChangeTheirColoursAndNotTheirWords() throws {
    let figure = try chart()
    let painted = figure.painted(in: try look().identity)
    #expect(figure.svg.contains("fill=\"#0b5563\"") && figure.svg.contains("fill=\"#b4531f\""))
    func count(_ part: String, _ figure: Figure) -> Int { figure.svg.ranges(of: part).count }
    #expect(count("\"#b4531f\"", painted) == count("\"#0b5563\"", figure))
    #expect(count("\"#0b5563\"", painted) == count("\"#b4531f\"", figure))
    #expect(painted.svg.contains("dite &quot;#0b5563&quot;"))
    #expect(painted.textEquivalent == figure.textEquivalent)
    #expect(figure.painted(in: .standard) == figure)
  }

  @Test("A Word document has the logo at its head", .needs(.pandoc, .python3))
  func word() throws {
    let document = Document(title: "T", blocks: [.heading(2, "Un")])
    let bytes = try document.converted(to: .docx, in: DocumentLook(identity: .withDot))
    let header = try OfficeArchive(bytes).text("word/header1.xml")
    #expect(header.contains(#"descr="Un point""#) && header.contains(#"cx="720000" cy="720000""#))
    #expect(try OfficeArchive(bytes).text("word/styles.xml").contains("1d3f72"))
    #expect(try OfficeArchive(bytes).names.contains("word/media/logo.png"))
    #expect(try !OfficeArchive(document.converted(to: .docx)).names.contains("word/header1.xml"))
  }

  @Test("An OpenDocument text has the logo at its head", .needs(.pandoc, .python3))
  func openDocument() throws {
    let document = Document(title: "T", blocks: [.heading(2, "Un")])
    let archive = try OfficeArchive(document.converted(to: .odt, in: look()))
    let styles = try archive.text("styles.xml")
    #expect(styles.contains(#"xlink:href="Pictures/logo.svg""#) && styles.contains("La « Ruche » &amp; Cie"))
    #expect(styles.contains(#"style:master-page-name="First""#) && styles.contains("fo:color=\"#b4531f\""))
    #expect(try archive.text("META-INF/manifest.xml").contains("image/svg+xml"))
    let plain = try OfficeArchive(document.converted(to: .odt)).text("styles.xml")
    #expect(!plain.contains("First\"") && !plain.contains("draw:frame"))
  }

  @Test func aClosedReportKeepsItsLook() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    let identity = try look().identity
    let text = try SealedReport(report, in: identity).canonicalText
    func sealed(_ text: String) throws -> SealedReport {
      try SealedReport(
        ClosedReport(
          year: 2025, text: text, sha256: "", templateVersion: 2, closedOn: SampleFile.today, author: "A",
          isIntact: true))
    }
    #expect(try sealed(text).visualIdentity == identity)
    // Without a choice nothing is kept of it, as in reports that were closed before there was one.
    let plain = try SealedReport(report).canonicalText
    #expect(try sealed(plain).visualIdentity == .standard && !plain.contains("identity"))
    #expect(throws: Refusal.identity(.notAColour("red"))) {
      try sealed(text.replacing("#b4531f", with: "red")).visualIdentity
    }
    try sample.remove()
  }
}

extension VisualIdentity {
  /// A PNG of one dot.
  fileprivate static var withDot: VisualIdentity {
    get throws {
      let dot = try #require(
        Data(
          base64Encoded:
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))
      return try VisualIdentity(
        logo: Logo([UInt8](dot), words: PlainText("Un point")), deep: #require(Colour("#1d3f72")),
        warm: #require(Colour("#8f3a1e")))
    }
  }
}
