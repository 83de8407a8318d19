import Foundation
import Governance
import GovernanceFrench
import GovernanceStore
import Testing

@testable import GovernanceDocuments
@testable import GovernanceFrench

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct GovernanceDrawingTests {
  /// Words that spoil markup, that no space parts, and that are wide.
  static let hostile =
    "Intercommunalité <b> & \"coopératif\" ' \\ ]]> WWWWWWWWWWWWWW MMMMMMMMMMMMMM \u{1B}[31m \u{202E}rural"

  /// An association with that many groups, under names of at least ninety characters.
  static func picture(groups: Int = 0, named name: String = hostile) -> GovernancePicture {
    var records = ActivityReport.Records(
      association: Association(name: name, registerKeptSince: Day(ordinal: 20_465), keeper: name),
      listing: MemberListing(day: Day(ordinal: 20_465), colleges: [], unplaced: [], announced: nil))
    records.groups = (0..<groups).map { number in
      let reference = Reference<Body>(id: Int64(number), code: "g\(number)", name: "\(number) \(name)")
      return ActivityReport.GroupRecord(
        body: Body(reference: reference, kind: .workingGroup, isAdvisory: false, purpose: nil), leads: [], projects: [])
    }
    return GovernancePicture(records, on: Day(ordinal: 20_465))
  }

  @Test(arguments: [0, 1, 2, 40, 41])
  func everyDrawingIsXMLThatNamesEachBoxAndFitsItsFrame(groups: Int) throws {
    let picture = Self.picture(groups: groups)
    let drawing = try SVGReader(picture.svg)
    #expect(drawing.title == picture.outline.title.printable)
    for number in 0..<groups { #expect(drawing.account.contains("\(number) Intercommunalité")) }
    #expect(drawing.frames.count == groups)
    try expectSound(drawing)
    for block in picture.document.blocks {
      guard case .figure(let figure) = block else { continue }
      try expectSound(SVGReader(figure.svg))
      #expect(figure.isSelfContained)
    }
  }

  @Test func noPageIsHigherThanAskedAndTogetherTheyHoldEveryBox() throws {
    for limit in [200.0, 500, 720] {
      let pages = try GovernanceDrawing(Self.picture(groups: 40).outline).pages(height: limit).map { try SVGReader($0) }
      #expect(pages.allSatisfy { $0.height <= max(limit, 250) + 12 })
      #expect(pages.reduce(0) { $0 + $1.frames.count } == 40)
      #expect(Set(pages.map(\.id)).count == pages.count)
      #expect(pages.dropFirst(2).allSatisfy { $0.texts.contains { $0.words == "Groupes de travail (suite)" } })
    }
  }

  @Test func theChartOfTheReferenceFileIsOneDrawingOfAnA4PageInEightPoints() throws {
    let sample = try SampleFile()
    let picture = try sample.file.governancePicture(on: SampleFile.today)
    func drawings(_ blocks: [Block]) throws -> [SVGReader] {
      try blocks.compactMap { if case .figure(let figure) = $0 { try SVGReader(figure.svg) } else { nil } }
    }
    // Among text it is in parts, of which none is much lower than the others: the page before one is never half empty.
    let parts = try drawings(picture.figures())
    #expect(parts.count == 3 && parts.allSatisfy { $0.height <= GovernanceDrawing.partHeight + 12 })
    #expect(parts.reduce(0) { $0 + $1.frames.count } == 14)
    for blocks in [picture.printed(withLists: false).blocks, picture.document.blocks] {
      let sheets = try drawings(blocks)
      #expect(sheets.count == 1 && sheets[0].width == 800 && sheets[0].frames.count == 14)
      // 800 units on the 174 mm between the margins: 13 of them are eight points, 880 of them leave room for the head.
      #expect(sheets[0].height <= 892 && sheets[0].texts.allSatisfy { $0.size >= 13 })
    }
    // A drawing takes the width that it is shown in; on a telephone it keeps one at which it can be read.
    #expect(picture.svg.contains("width=\"100%\"") && picture.svg.contains("min-width:640px"))
    try sample.remove()
  }

  @Test func theChartNamesWhoIsInTheCollegesAndWhoSits() throws {
    let sample = try SampleFile()
    let outline = try sample.file.governancePicture(on: SampleFile.today).outline
    func names(_ box: String) -> [String] {
      outline.levels.flatMap(\.boxes).first { $0.name == box }?.names.map(\.text) ?? []
    }
    #expect(names("Fondateurs").contains("Compagnons Bâtisseurs Hauts-de-France"))
    // An inhabitant who was not asked is counted, in the college and on the board.
    #expect(names("Habitants") == ["2 habitants non nommés"])
    let board = names("Conseil d’administration")
    #expect(board.first == "Nordine BOUKHATEB, pour ADDS" && board.last == "2 habitants non nommés")
    #expect(board.count == 14)
    let drawing = try SVGReader(GovernanceDrawing(outline).whole())
    for name in names("Fondateurs") + board {
      let words = name.split(separator: " ").joined(separator: " ")
      #expect(drawing.account.contains(words), "\(words)")
    }
    // A line is broken only where the box is full.
    #expect(drawing.texts.contains { $0.words.hasPrefix("Trésorier") && $0.words.hasSuffix("DB Fermetures") })
    try sample.remove()
  }

  @Test func aLongListOfNamesIsCutAndSaysSo() {
    let names = (1...60).map { GovernanceOutline.Line("Adhérent \($0)") }
    #expect(GovernanceOutline.Box("Collège", [], names: names).names.last?.text == "et 20 autres")
    #expect(GovernanceOutline.Box("Collège", [], names: Array(names.prefix(41))).names.count == 41)
  }

  @Test func wordsAreWrappedWithoutLosingALetter() {
    let measure = TextMeasure(size: 13, isBold: true)
    for width in [30.0, 80, 194, 410] {
      let lines = measure.lines(of: Self.hostile.printable, width: width)
      #expect(lines.allSatisfy { measure.width(of: $0) <= width })
      func letters(_ text: String) -> String { text.filter { $0 != " " && $0 != "\u{A0}" } }
      #expect(letters(lines.joined()) == letters(Self.hostile.printable))
    }
    #expect(measure.lines(of: "", width: 100).isEmpty)
  }

  @Test func aWordOfFourteenLettersIsNeverCut() throws {
    let drawing = try SVGReader(Self.picture(groups: 40).svg)
    for word in ["WWWWWWWWWWWWWW", "MMMMMMMMMMMMMM", "Intercommunalité"] {
      #expect(drawing.texts.count { $0.words.contains(word) } >= 40)
    }
  }

  @Test func aDrawingThatGoesOnIsLeftOutWhereNothingIsDrawn() {
    let document = Self.picture(groups: 40).document
    #expect(document.blocks.count { if case .figure = $0 { true } else { false } } > 2)
    for text in [document.markdown, document.plainText(), document.officeHTML] {
      #expect(text.contains("Au 12 janvier 2026") && !text.contains("(suite)"))
    }
  }

  @Test func noDrawingOfSeveralIsMuchLowerThanTheOthers() throws {
    for groups in [9, 20, 33] {
      let outline = Self.picture(groups: groups).outline
      let pages = try GovernanceDrawing(outline).pages(height: 400).map { try SVGReader($0) }
      let heights = pages.map(\.height)
      // The last one may be a row shorter.
      #expect((heights.max() ?? 0) - (heights.min() ?? 0) < 300, "\(groups): \(heights)")
    }
  }

  @Test func theEmptyAssociationSaysWhatIsMissing() throws {
    let text = Self.picture(named: "Vide").outline.lines().joined(separator: "\n")
    for words in ["Aucun adhérent", "aucun collège", "Aucune instance", "Aucun comité", "Aucun groupe de travail"] {
      #expect(text.contains(words))
    }
    #expect(!text.contains("0 "))
  }

  @Test func theReferenceFileIsToldAsItStoodOnTheDay() throws {
    let sample = try SampleFile()
    let now = try sample.file.governancePicture(on: SampleFile.today)
    #expect(now.distinctCount == 15)
    let text = now.outline.lines().joined(separator: "\n")
    #expect(text.contains("15 sièges : 15 pourvus, aucun vacant"))
    #expect(text.contains("Président : Nordine BOUKHATEB, pour ADDS"))
    let before = try sample.file.governancePicture(on: .of("2024-01-01"))
    #expect(before.distinctCount == 0 && before.unattestedCount == 15)
    #expect(before.bodies.compactMap(\.seating).allSatisfy { $0.vacant == nil && $0.held == 0 })
    #expect(before.groups.allSatisfy { $0.lead?.state == .notAttested })
    let drawing = try SVGReader(now.svg)
    #expect(drawing.frames.count == 14)
    try expectSound(drawing)
    try Golden(name: "organigramme-modele.svg").expect(now.svg)
    try Golden(name: "organigramme-modele.md").expect(now.document.markdown)
    try sample.remove()
  }

  @Test func theDocumentIsSealedAndReadBack() throws {
    let document = Self.picture(groups: 3).document
    #expect(try Document(canonicalText: document.canonicalText) == document)
  }

  @Test func everyTextColourIsLegibleOnBothGrounds() {
    for ground in [SVGWriter.Colour.white, .wash] {
      for colour in [SVGWriter.Colour.deep, .warm, .ink, .quiet] {
        #expect((ground.luminance + 0.05) / (colour.luminance + 0.05) >= 4.5, "\(colour) on \(ground)")
      }
    }
  }

  /// Every text lies in the drawing and, where it stands in a frame, ends in it; frames lie apart.
  private func expectSound(_ drawing: SVGReader) throws {
    for text in drawing.texts {
      #expect(text.size >= 13 && text.y < drawing.height && text.right <= drawing.width, "\(text.words)")
      guard let frame = drawing.frames.first(where: { $0.contains(CGPoint(x: text.x, y: text.y)) }) else { continue }
      #expect(text.right <= frame.maxX && text.printedRight <= frame.maxX, "\(text.words)")
    }
    for (index, frame) in drawing.frames.enumerated() {
      #expect(drawing.frames.dropFirst(index + 1).allSatisfy { !$0.intersects(frame) })
    }
    let lines = Dictionary(grouping: drawing.texts, by: \.x).values
    for column in lines {
      let heights = column.map(\.y).sorted()
      #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 15 })
    }
  }
}

extension SVGWriter.Colour {
  /// Relative luminance (WCAG 2.2).
  fileprivate var luminance: Double {
    let value = Int(rawValue.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

/// A drawing as an XML reader sees it; one that is not well formed is refused.
final class SVGReader: NSObject, XMLParserDelegate {
  struct Line {
    let x: Double
    let y: Double
    let size: Double
    let isBold: Bool
    /// What the line is held to, whatever the font.
    let length: Double?
    /// What stands between its letters besides, where a program knows no length.
    let spacing: Double
    var words = ""
    var right: Double { x + (length ?? TextMeasure(size: size, isBold: isBold).width(of: words)) }
    /// Where it ends in the widest font, of which a line is a twelfth narrower than its widest letters.
    var printedRight: Double {
      let letters = TextMeasure(size: size, isBold: isBold).width(of: words) * 11 / 12
      return x + letters + spacing * Double(words.unicodeScalars.count - 1)
    }
  }

  private(set) var id = ""
  private(set) var title = ""
  private(set) var account = ""
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var frames: [CGRect] = []
  private(set) var texts: [Line] = []
  private var element = ""

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? 0 }
    element = name
    switch name {
    case "svg":
      let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      (width, height) = box.count == 4 ? (box[2], box[3]) : (0, 0)
    case "title": id = attributes["id"] ?? ""
    case "rect" where attributes["rx"] != nil:
      frames.append(CGRect(x: number("x"), y: number("y"), width: number("width"), height: number("height")))
    case "text":
      texts.append(
        Line(
          x: number("x"), y: number("y"), size: number("font-size"), isBold: attributes["font-weight"] == "bold",
          length: attributes["textLength"].flatMap(Double.init), spacing: number("letter-spacing")))
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    element = ""
  }

  func parser(_ parser: XMLParser, foundCharacters words: String) {
    switch element {
    case "title": title += words
    case "desc": account += words
    case "text": texts[texts.count - 1].words += words
    default: break
    }
  }
}
