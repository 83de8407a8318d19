import Foundation
import Testing

@testable import GovernanceConsole

@Suite struct TableFilesTests {
  private func table(_ text: String) -> Table {
    Table(
      [Table.Column(key: "a", title: "A"), Table.Column(key: "b", title: "B")], rows: [[.text(text), .number(1500)]])
  }

  @Test(
    "No cell of a CSV is a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+33 3 21", "'+33 3 21"), ("-1+2", "'-1+2"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
      ("\rx", "\"'\rx\""), ("=A1,B1", "\"'=A1,B1\""), ("=\"x\"", "\"'=\"\"x\"\"\""), ("a=1", "a=1"), ("-12", "-12"),
      ("12", "12"),
      ("＝1+1", "'＝1+1"), ("e\u{301}", "e\u{301}"),
    ])
  func formulas(text: String, cell: String) {
    #expect(table(text).csv == "a,b\n\(cell),1500\n")
  }

  @Test(
    "Commas, semicolons, quotes and line ends are quoted",
    arguments: [
      ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("dit \"oui\"", "\"dit \"\"oui\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
    ])
  func quoting(text: String, cell: String) {
    #expect(table(text).csv == "a,b\n\(cell),1500\n")
  }

  @Test(
    "No cell of a Markdown table leaves its cell or becomes a tag",
    arguments: [
      ("a|b", #"a\|b"#), ("<b>", #"\<b\>"#), ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("a\nb", "a b"), (#"\"#, #"\\"#),
      ("[x](y)", #"\[x\](y)"#),
      ("R&D", #"R\&D"#),
    ])
  func markdown(text: String, cell: String) {
    #expect(table(text).markdown == "| A | B |\n| --- | --- |\n| \(cell) | 1500 |\n")
  }

  @Test("JSON keys are sorted, numbers are numbers, what is not known is null")
  func json() throws {
    let table = Table(
      [
        Table.Column(key: "b", title: "B"), Table.Column(key: "a", title: "A"),
        Table.Column(key: "c", title: "C", isHidden: true),
      ],
      rows: [[.number(1500), .text("vrai"), .none], [.list(["x", "y"]), "\u{1F}/\"", .text("é")]])
    #expect(
      table.json.text == """
        [
          {
            "a" : "vrai",
            "b" : 1500,
            "c" : null
          },
          {
            "a" : "\\u001f/\\"",
            "b" : [
              "x",
              "y"
            ],
            "c" : "é"
          }
        ]

        """)
  }
}
