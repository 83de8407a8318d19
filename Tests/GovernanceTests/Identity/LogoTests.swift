import Governance
import Testing

@Suite struct LogoTests {
  private func logo(_ bytes: [UInt8]) throws(Refusal) -> Logo { try Logo(bytes, words: PlainText("Une ruche")) }

  private func logo(svg: String) throws(Refusal) -> Logo { try logo([UInt8](svg.utf8)) }

  /// A PNG of that size, of one chunk of pixels that nobody unpacks here.
  private func png(_ width: Int, _ height: Int, pixels: Bool = true) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
    func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
      number(body.count) + [UInt8](kind.utf8) + body + number(0)
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", number(width) + number(height) + [8, 2, 0, 0, 0]) + (pixels ? chunk("IDAT", [1, 2, 3]) : [])
      + chunk("IEND", [])
  }

  /// A JPEG with one table, a frame of that size, and no pixels.
  private func jpeg(_ width: Int, _ height: Int) -> [UInt8] {
    func pair(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
    return [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8] + pair(height) + pair(width) + [1, 1, 0x11, 0]
      + [0xFF, 0xDA, 0, 2, 9, 9, 0xFF, 0xD9]
  }

  @Test func picturesAreKnownByTheirBytes() throws {
    let raster = try logo(png(240, 120))
    #expect(raster.form == .png && raster.proportion == 2)
    let photo = try logo(jpeg(100, 400))
    #expect(photo.form == .jpeg && photo.proportion == 0.25)
    let drawing = try logo(svg: #"<svg viewBox="0 0 300 100" width="3" height="3"/>"#)
    #expect(drawing.form == .svg && drawing.proportion == 3)
    #expect(try logo(svg: #"<svg width="30mm" height="20mm"></svg>"#).proportion == 1.5)
    #expect(try logo(svg: "<svg></svg>").proportion == 1)
  }

  @Test func whatIsCutShortIsNoPicture() throws {
    for whole in [png(10, 10), jpeg(10, 10), [UInt8](#"<svg viewBox="0 0 1 1"><g></g></svg>"#.utf8)] {
      _ = try logo(whole)
      for count in 0..<(whole.count - 1) {
        #expect(throws: Refusal.identity(.notALogo)) { try logo(Array(whole.prefix(count))) }
      }
    }
    for broken in [png(0, 10), png(10, 10, pixels: false), jpeg(10, 0), [UInt8]("GIF89a".utf8), [0xFF, 0xFE, 0x3C]] {
      #expect(throws: Refusal.identity(.notALogo)) { try logo(broken) }
    }
  }

  @Test func whatIsTooBigIsRefusedWithItsSize() throws {
    #expect(throws: Refusal.identity(.logoTooBig(bytes: 200_001))) { try logo(Array(repeating: 0, count: 200_001)) }
    #expect(throws: Refusal.identity(.logoTooLarge(width: 4001, height: 10))) { try logo(png(4001, 10)) }
    #expect(throws: Refusal.identity(.logoTooLarge(width: 10, height: 60_000))) { try logo(jpeg(10, 60_000)) }
  }

  @Test(
    "Drawings as programs write them are taken",
    arguments: [
      """
      \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
      <!-- Created with Inkscape -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>
      <svg:metadata><dc:format>image/svg+xml</dc:format></svg:metadata><svg:use xlink:href="#a"/></svg:svg>

      """,
      "<svg><style><![CDATA[ .a { fill: url(#g) } ]]></style><path d='M0 0' style='fill:url( \"#g\" )'/></svg>",
      "<svg><image href=\"data:image/png;base64,AAAA\"/><text>a &lt; b, on = 1</text></svg>",
      "<svg data-a='1 > 0'><title>« Été »</title></svg>",
    ])
  func ordinaryDrawings(markup: String) throws {
    #expect(try logo(svg: markup).form == .svg)
  }

  @Test(
    "Drawings that run something are refused",
    arguments: [
      "<svg><script>alert(1)</script></svg>", "<svg><svg:script/></svg>", "<svg ONLOAD='x()'/>",
      "<svg><foreignObject><p/></foreignObject></svg>", "<svg><a href='JavaScript:x()'/></svg>",
      "<svg>\u{600}<script>x()</script></svg>",
      "<svg><g a='\u{600}' onload='x()'/></svg>",
      "<svg><animate values='javascript:x()'/></svg>", "<svg><rect onclick = \"x()\"/></svg>",
    ])
  func scripts(markup: String) {
    #expect(throws: Refusal.identity(.unsafeLogo(.script))) { try logo(svg: markup) }
  }

  @Test(
    "Drawings that fetch something are refused",
    arguments: [
      "<svg><image href='https://example.org/a.png'/></svg>", "<svg><image xlink:href='file:///etc/passwd'/></svg>",
      "<svg><use href='autre.svg#a'/></svg>", "<svg><image href='data:image/svg+xml,x'/></svg>",
      "<svg><style>@import 'a.css';</style></svg>", "<svg><style>a{fill:u\\72l(x)}</style></svg>",
      "<svg><rect fill='url(https://example.org/#a)'/></svg>", "<svg><rect style='fill:URL(\"a.svg\")'/></svg>",
      "<svg><style><![CDATA[a{background:url(//x)}]]></style></svg>", "<svg><rect style='fill:&#117;rl(x)'/></svg>",
      "<svg><image href='&#104;ttp://x'/></svg>",
    ])
  func outsideLinks(markup: String) {
    #expect(throws: Refusal.identity(.unsafeLogo(.outsideLink))) { try logo(svg: markup) }
  }

  @Test(
    "What is no drawing in SVG is none",
    arguments: [
      "", "bonjour", "<html><svg/></html>", "<svg><g></svg></g>", "<svg></svg><svg></svg>", "<svg></svg> fin",
      "<svg a=b/>", "<svg", "<?xml-stylesheet href='a.css'?><svg/>", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>",
      "texte <svg/>", "<1svg/>", "<svg><g/onload='x()'/></svg>", "<svg><!-- </svg>",
    ])
  func noDrawings(markup: String) {
    #expect(throws: Refusal.identity(.notALogo)) { try logo(svg: markup) }
  }

  @Test func randomBytesNeverCrash() {
    var generator = SeededGenerator(seed: 7)
    let starts: [[UInt8]] = [
      [], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [UInt8]("<svg ".utf8),
    ]
    for _ in 0..<400 {
      let count = Int.random(in: 0..<60, using: &generator)
      let bytes =
        (starts.randomElement(using: &generator) ?? [])
        + (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = try? logo(bytes)
    }
  }
}
