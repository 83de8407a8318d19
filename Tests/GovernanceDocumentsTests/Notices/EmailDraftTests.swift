import Foundation
import Governance
import GovernanceDocuments
import Testing

@Suite(.enabled(if: OutsideReader.email.mayRun, "python3 is not installed"))
struct EmailDraftTests {
  private static let headers = ["To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]

  private func read(_ draft: EmailDraft) throws -> ReadMessage {
    try OutsideReader.email.read(String(decoding: draft.contents, as: UTF8.self))
  }

  private func draft(_ name: String, subject: String = "Convocation", text: String = "Bonjour") throws -> EmailDraft {
    EmailDraft(
      to: try #require(CalendarAddress(name: name, email: "zoe.martin@example.org")), subject: subject, text: text,
      attachments: [
        .init(name: "convocation.html", type: .html, contents: Data("<p>Été — « 18 h »</p>\n".utf8)),
        .init(name: "reunion.ics", type: .calendar, contents: Data("BEGIN:VCALENDAR\r\n".utf8)),
      ])
  }

  @Test func isReadAsMeant() throws {
    let text = "Madame, Monsieur,\n\nLe conseil d’administration se réunit à 18 h.\n.\nFrom ici\n--=_ptce_=\n"
    let subject = "Convocation : Conseil d’administration, mardi 17 mars 2026 à 18 h, à Montigny-en-Gohelle"
    let found = try read(draft("Zoé MARTIN, élue", subject: subject, text: text))
    #expect(found.headers == Self.headers)
    #expect(found.to == [["Zoé MARTIN, élue", "zoe.martin@example.org"]])
    #expect(found.subject == subject)
    #expect(found.unsent == "1")
    #expect(found.text.replacing("\r\n", with: "\n") == text)
    #expect(found.attachments.map(\.name) == ["convocation.html", "reunion.ics"])
    #expect(found.attachments.map(\.type) == ["text/html", "text/calendar"])
    #expect(found.attachments.first?.text == "<p>Été — « 18 h »</p>\n")
  }

  @Test(arguments: ["\r\nBcc: autre@example.org", "\nX: y\n\n<p>", "\u{2028}Bcc: x", "=?UTF-8?Q?=0ABcc:_x?="])
  func noNameOrSubjectMakesAHeader(_ hostile: String) throws {
    let found = try read(draft("Zoé\(hostile)", subject: "Convocation\(hostile)"))
    #expect(found.headers == Self.headers)
    #expect(found.to.count == 1 && found.to.first?.last == "zoe.martin@example.org")
    #expect(found.attachments.count == 2)
  }

  @Test(arguments: ["a@b.fr\r\nBcc: c@d.fr", "a@b.fr, c@d.fr", "<a@b.fr>", "a b@c.fr", "a@b@c.fr", ""])
  func noAddressIsMoreThanAnAddress(_ hostile: String) {
    #expect(CalendarAddress(email: hostile) == nil)
  }

  @Test func noLineIsTooLongAndAllEndAlike() throws {
    let long = String(repeating: "é👩‍🌾 ", count: 200)
    let text = String(decoding: try draft(long, subject: long).contents, as: UTF8.self)
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 78 && line.utf8.allSatisfy { (32...126).contains($0) })
    }
    #expect(try read(draft(long, subject: long)).subject == long.trimmingCharacters(in: .whitespaces))
  }
}

private struct ReadMessage: Decodable {
  let headers: [String]
  let to: [[String]]
  let subject: String
  let unsent: String
  let text: String
  let attachments: [Attachment]

  struct Attachment: Decodable {
    let name: String
    let type: String
    let text: String
  }
}
