import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The attendance sheet (feuille de présence) to print and sign: a tall box for each who sits, then for guests.
  ///
  /// - Parameter colleges: the colleges of each adherent on that day, by name.
  public func attendanceSheet(of association: Association, colleges: [Reference<Member>: [String]]) -> Document {
    let guests = Set(notices.flatMap(\.recipients).filter { $0.capacity == .guest }.map(\.attendee.name)).sorted()
    return Document(
      title: "Feuille de présence : \(body.reference.name)", subtitle: association.name,
      properties: [
        .init("Référence", meeting.reference.code), .init("Date", meeting.dayAndTime),
        .init("Lieu", meeting.place ?? Gap.notStated),
        .init("Ouverture et levée", "……… h ………   et   ……… h ………"),
      ],
      blocks: [
        .table(
          DocumentTable(
            caption: "Membres à convoquer ce jour-là : \(participants.count.french)\(roll.doubtRemark)",
            columns: ["Membre et qui le représente", "Collège", "Pouvoir donné à", "Signature"],
            rows: participants.flatMap { participant in
              withRoom([
                Text.strong(participant.name) + Text(people(of: participant)),
                Text(college(of: participant, colleges)), Text(proxy(of: participant)), Text(Self.widthOfWriting),
              ])
            })),
        .table(
          DocumentTable(
            caption: "Invités, sans voix délibérative", columns: ["Nom", "Organisation ou qualité", "Signature"],
            rows: (guests + Array(repeating: "…\(Self.widthOfWriting)", count: max(1, 2 - guests.count))).flatMap {
              withRoom([Text($0), Text(Self.widthOfWriting), Text(Self.widthOfWriting)])
            })),
        .table(
          DocumentTable(
            caption: "Feuille certifiée exacte", columns: ["Présidence de séance", "Secrétariat de séance"],
            rows: [
              [Text("Nom : \(chair?.name ?? "")"), Text("Nom : \(recordingSecretary?.name ?? "")")]
            ] + withRoom(["Signature :", "Signature :"]))),
      ],
      footer: "\(meeting.reference.code). À annexer au \(body.minutesName).")
  }

  /// Blanks, since a column is as wide as its words ask for.
  private static let widthOfWriting = String(repeating: "\u{A0}", count: 16)

  /// The row and one of no-break spaces, which renderers take for room to write by hand.
  private func withRoom(_ row: [Text]) -> [[Text]] { [row, row.map { _ in "\u{A0}" }] }

  private func college(of participant: Participant, _ colleges: [Reference<Member>: [String]]) -> String {
    guard let member = participant.member else { return "invité, voix consultative" }
    return colleges[member].map { $0.joined(separator: " ou ") } ?? Gap.notStated
  }

  private func people(of participant: Participant) -> String {
    let names = participant.people.map(\.name)
    if names == [participant.name] { return "" }
    return ", " + (names.isEmpty ? "représentation \(Gap.notStated)e" : names.joined(separator: " ou "))
  }

  private func proxy(of participant: Participant) -> String {
    guard participant.capacity == .voting, takesProxies else { return "—" }
    return proxies.first { $0.grantor == participant.member && $0.lapsedAt == nil }?.holder.name ?? "\u{A0}"
  }
}
