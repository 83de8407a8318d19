import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let takeBackMinutes = Command(
    "pv reprendre", "Reprend dans le dossier ce que l'on a écrit dans le projet (Word, LibreOffice, Markdown).",
    topic: .minutes,
    Field.meeting("reunion", .current),
    Field.path("fichier").asked("Quel fichier ?").meaning("le projet corrigé : .docx, .odt, .md ou .txt"),
    Field.flag("remplacer", "enlever aussi ce qui est noté et que le fichier n'a plus"),
    examples: ["pv ca reprendre ~/Documents/PTCE/2026/CA-2026-01/pv.docx"]
  ) { workspace, meeting, path, isReplacing in
    let record = try workspace.reading().record(of: meeting)
    guard record.minutes.seal == nil else { throw Refusal.minutes(.minutesAreSealed) }
    let draft = record.minutesDocument(of: try workspace.reading().association())
    let narrative = try Narrative(EditedDocument.read(path: path.value), of: record, draft: draft)
    let changed = narrative.items.filter(\.isChanged)
    var lines: [String] = []
    for item in changed {
      lines.append(item.number.map { "Point \($0) :" } ?? "Hors de l'ordre du jour :")
      lines += LineChange.between(item.before, item.after).map { "  " + $0 }
    }
    for item in narrative.missing { lines.append("Point \(item.number) : absent du fichier, gardé tel quel.") }
    for code in narrative.differingVotes {
      lines.append("\(code) : le texte du fichier n'est pas celui du vote ; celui du vote est gardé.")
    }
    for code in narrative.unknownVotes {
      lines.append(
        "\(code) : ce vote n'est pas, ou plus, dans le dossier ; rien n'en est repris. Pour le noter : vote …")
    }
    lines += narrative.untakenLines
    guard !changed.isEmpty else { return Answer((lines + ["Rien à reprendre."]).map { .line($0) }) }
    if workspace.conversation.isInteractive {
      for line in lines { workspace.conversation.say(workspace.fitting(line)) }
      guard try workspace.conversation.confirm("Reprendre ?", byDefault: true) else { throw Abandoned() }
      lines = []
    } else if !isReplacing, let first = changed.flatMap(\.dropped).first {
      throw Refusal.minutes(
        .narrativeWouldDrop(
          code: meeting.code, count: changed.reduce(0) { $0 + $1.dropped.count }, first: first))
    }
    var paragraphs: [Int?: [PlainText]] = [:]
    for item in changed { paragraphs[item.number] = try item.after.map { try PlainText($0, limit: 4000) } }
    try workspace.act { try $0.takeBackNarrative(paragraphs, of: meeting) }
    lines.append("\(meeting.code) : repris. Ensuite : pv \(meeting.code) relu")
    return Answer(lines.map { .line($0) })
  }
}

extension Narrative {
  /// What the file says and is not taken, and how facts are mended.
  fileprivate var untakenLines: [String] {
    guard !untaken.isEmpty else { return [] }
    let shown = untaken.prefix(5).map { "  Non repris : « \($0.withoutControls.truncated(to: 100)) »" }
    let more =
      untaken.count > shown.count ? ["  et \((untaken.count - shown.count).of("autre ligne", "autres lignes"))."] : []
    return shown + more + [
      "Seul le récit des points est repris. Les faits se corrigent par : corriger, présence, pouvoir, vote, réunion tenue."
    ]
  }
}
