import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The draft of the minutes (procès-verbal), of the notes (compte rendu) of an advisory body, or of the conclusions
  /// (relevé de conclusions) of a working group.
  ///
  /// What the record does not hold is said to be missing, never guessed.
  ///
  /// - Parameter asDraft: false for the text that is sealed, which says nothing of being a draft.
  public func minutesDocument(of association: Association, asDraft: Bool = true) -> Document {
    Document(
      title: "\(body.minutesName.capitalizedFirst) : \(body.reference.name)",
      subtitle: "\(association.name), \(body.givesConclusionsAlone ? "séance" : "réunion") du \(meeting.day.french)",
      notice: asDraft
        ? minutes.french.capitalizedFirst + (meeting.status == .held ? "" : " (réunion \(meeting.status.french))")
        : nil,
      properties: body.givesConclusionsAlone ? propertiesOfConclusions : properties,
      blocks: (body.givesConclusionsAlone
        ? [
          participantBlocks, itemBlocks, approvalBlocks, actionBlocks, paperBlocks,
          asDraft ? missingBlocks(Self.missingPartOfConclusions) : [],
        ]
        : [
          noticeBlocks, agendaBlocks, attendanceBlocks, otherProxyBlocks, quorumBlocks, itemBlocks, approvalBlocks,
          actionBlocks, paperBlocks, signatureBlocks, asDraft ? missingBlocks(Self.missingPart) : [],
        ]).flatMap { $0 },
      footer: "\(meeting.reference.code). Établi d'après le registre tenu par \(association.keeper).")
  }

  private var properties: [Document.Property] {
    func hour(_ time: ClockTime?) -> String { time?.french ?? Gap.notStated }
    return [
      .init("Référence", meeting.reference.code),
      .init("Instance", body.reference.name),
      .init("Date", meeting.day.french),
      .init("Lieu", meeting.place ?? Gap.notStated),
      .init("Ouverture", hour(openedAt) + (meeting.startsAt.map { " (heure prévue : \($0.french))" } ?? "")),
      .init("Levée", hour(closedAt) + (closedAt.map(clock.isNextDay) == true ? ", le lendemain" : "")),
      .init("Convocation", noticeStatement),
      .init("Présidence de séance", chair?.name ?? Gap.notStated),
      .init("Secrétariat de séance", recordingSecretary?.name ?? Gap.notStated),
    ]
  }

  /// What the line on the notice is too short for.
  private var noticeBlocks: [Block] {
    let remarks = noticeRemarks
    return remarks.isEmpty ? [] : [.heading(2, "Convocation"), .list(remarks.map { Text($0) })]
  }

  private var agendaBlocks: [Block] {
    [.heading(2, "Ordre du jour")]
      + (agenda.isEmpty
        ? [.paragraph("Ordre du jour \(Gap.notStated).")]
        : [
          .numbered(
            agenda.map { item in
              "\(item.title) (\(item.purpose.french))\(isUnannounced(item) ? " ; point ajouté après la convocation" : "")"
            })
        ])
  }

  /// Whether those who were convened were not told of that item: a vote on it may be contested.
  private func isUnannounced(_ item: AgendaItem) -> Bool { changesSinceNotice.contains(.itemAdded(item)) }

  private var actionBlocks: [Block] {
    if actions.isEmpty { return [] }
    let areAboutProjects = actions.contains { !$0.projects.isEmpty }
    let rows: [[Text]] = actions.map { action in
      [
        Text(action.reference.code), Text(action.reference.name), Text(action.owner?.name ?? Gap.notStated),
        Text(action.dueOn?.frenchNumeric ?? Gap.notStated),
      ] + (areAboutProjects ? [Text(action.projects.isEmpty ? "—" : action.projects.map(\.name).frenchList())] : [])
    }
    return [
      .heading(2, "Actions décidées"),
      .table(
        DocumentTable(
          caption: "Qui fait quoi, pour quand",
          columns: ["Action", "Objet", "Qui", "Pour le"] + (areAboutProjects ? ["Projet"] : []), rows: rows)),
    ]
  }

  private var paperBlocks: [Block] {
    guard let document else { return [] }
    return [
      .heading(2, "Pièce jointe"),
      .paragraph("\(strong: document.name), conservée hors du dossier. Empreinte SHA-256 : \(document.sha256)"),
    ]
  }

  var signatureBlocks: [Block] {
    [
      .heading(2, "Signatures"),
      .table(
        DocumentTable(
          caption: "Nom, date et signature", columns: ["Présidence de séance", "Secrétariat de séance"],
          rows: [
            [Text(chair?.name ?? "Nom :"), Text(recordingSecretary?.name ?? "Nom :")], ["Date :", "Date :"],
            ["Signature :", "Signature :"], ["\u{A0}", "\u{A0}"], ["\u{A0}", "\u{A0}"],
          ])),
    ]
  }

  private func missingBlocks(_ heading: String) -> [Block] {
    let gaps = minutesGaps
    return gaps.isEmpty ? [] : [.heading(2, heading), .list(gaps.map { Text($0.french) })]
  }

  /// The heading over what the record lacks.
  static let missingPart = "À compléter avant signature"
}
