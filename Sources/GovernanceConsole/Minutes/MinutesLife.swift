import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let reviewMinutes = Command(
    "pv relu", "Note que le projet de procès-verbal a été relu.", topic: .minutes,
    Field.meeting("reunion", .current),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    examples: ["pv ca relu", "pv relu CA-2026-01 --le 20/3"]
  ) { workspace, meeting, day in
    try workspace.act { try $0.reviewMinutes(of: meeting, on: day, today: workspace.today) }
    return .lines("\(meeting.code) : relu le \(day.frenchShort).", "Ensuite : pv \(meeting.code) signé")
  }

  static let signMinutes = Command(
    "pv signé",
    "Note que le procès-verbal est signé ; il est alors scellé et ne change plus. Le papier peut se joindre après.",
    topic: .minutes,
    Field.meeting("reunion", .current),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    Field.path("scan").option().optional.meaning("le papier signé ; son empreinte est gardée, il reste où il est"),
    examples: ["pv ca signé --scan ~/Documents/pv-signe.pdf", "pv signé CA-2026-01 --le 24/3"]
  ) { workspace, meeting, day, scan in
    let life = try workspace.reading().record(of: meeting).minutes
    if let scan, let signature = life.signature {
      // A day that is given would be that of the signature, which is noted.
      guard day == workspace.today || day == signature.day else {
        throw Refusal.minutes(.minutesAre(.signed, code: meeting.code))
      }
      let paper = try workspace.act { try $0.attachSignedPaper(scan.value, to: meeting, today: workspace.today) }
      return .lines(
        "\(meeting.code) : papier signé joint, \(paper.document.name). Le texte scellé ne change pas.",
        "SHA-256 du papier : \(paper.document.sha256)")
    }
    let lacks = try workspace.confirmSealing(of: meeting)
    let seal = try workspace.act {
      try $0.signMinutes(of: meeting, on: day, scan: scan?.value, today: workspace.today) {
        try $0.canonicalMinutes(of: $1)
      }
    }
    var answer = Answer.lines("\(meeting.code) : signé le \(day.frenchShort).")
    answer.add(seal, lacking: lacks)
    if life.reviewedOn == nil { answer.add("Aucune relecture n'est notée avant la signature.") }
    if let remark = try workspace.reading().record(of: meeting).signatureRemark { answer.add(remark) }
    return answer
  }

  static let approveMinutes = Command(
    "approuver", "Note qu'une réunion a approuvé le procès-verbal d'une réunion précédente ; il est alors scellé.",
    topic: .minutes,
    Field.meeting("reunion", .current),
    Field.meeting("en", .current).option("en").asked("En quelle réunion ?").meaning("la réunion qui approuve"),
    examples: ["approuver CA-2026-01 en CA-2026-02"]
  ) { workspace, meeting, approving in
    let lacks = try workspace.confirmSealing(of: meeting)
    let seal = try workspace.act {
      try $0.approveMinutes(of: meeting, in: approving, today: workspace.today) { try $0.canonicalMinutes(of: $1) }
    }
    var answer = Answer.lines("\(meeting.code) : approuvé en \(approving.code).")
    answer.add(seal, lacking: lacks)
    let file = try workspace.reading()
    let later = try file.record(of: approving)
    if let remark = try file.record(of: meeting).approvalRemark(in: later.meeting, of: later.body.kind) {
      answer.add(remark)
    }
    if later.openedAt == nil {
      answer.add(
        "L'ouverture de \(approving.code) n'est pas notée. Pour la noter : séance \(approving.code) ouverte 18h")
    }
    if later.minutes.seal != nil {
      answer.add(
        "Le \(later.body.minutesName) de \(approving.code) est déjà scellé et ne le dit pas. Pour le dire : "
          + "pv \(approving.code) rectifier \"…\"")
    }
    return answer
  }

  static let addCorrigendum = Command(
    "pv rectifier", "Ajoute un rectificatif à un procès-verbal scellé : il est imprimé avec lui.", topic: .minutes,
    Field.meeting("reunion", .current),
    Field.text("texte", limit: 4000).asked("Que faut-il rectifier ?"),
    Field.meeting("en", .current).option("en").optional.meaning("la réunion qui l'a approuvé"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    examples: ["pv CA-2026-01 rectifier \"Résolution 2 : lire 12 pour, et non 11.\" en CA-2026-02"]
  ) { workspace, meeting, text, approving, day in
    let corrigendum = try workspace.act {
      try $0.addCorrigendum(text, to: meeting, on: day, approvedIn: approving)
    }
    let approval = approving.map { ", approuvé en \($0.code)" } ?? ", à faire approuver"
    let next =
      approving == nil
      ? "Une fois approuvé : approuver rectificatif \(meeting.code) \(corrigendum.number) en RÉUNION"
      : "Ensuite : pv \(meeting.code)"
    return .lines(
      "\(meeting.code), rectificatif \(corrigendum.number)\(approval). Le texte scellé ne change pas.", next)
  }

  static let approveCorrigendum = Command(
    "approuver rectificatif", "Note qu'une réunion a approuvé un rectificatif écrit avant elle.", topic: .minutes,
    Field.meeting("reunion", .current),
    Field.number("numero").optional.meaning("lequel, s'il y en a plusieurs"),
    Field.meeting("en", .current).option("en").asked("En quelle réunion ?").meaning("la réunion qui approuve"),
    examples: ["approuver rectificatif CA-2026-01 1 en CA-2026-03"]
  ) { workspace, meeting, number, approving in
    let corrigendum = try workspace.act {
      try $0.approveCorrigendum(number, to: meeting, in: approving, today: workspace.today)
    }
    return .lines(
      "\(meeting.code), rectificatif \(corrigendum.number) : approuvé en \(approving.code).",
      "Ensuite : pv \(meeting.code)")
  }
}

extension Workspace {
  /// Sealing is final: on a terminal it is asked for, with what the minutes lack.
  ///
  /// - Returns: what they lack; nil where they are sealed already.
  fileprivate func confirmSealing(of meeting: Reference<Meeting>) throws -> [MinutesGap]? {
    let record = try reading().record(of: meeting)
    guard record.minutes.seal == nil else { return nil }
    let gaps = record.minutesGaps
    guard conversation.isInteractive else { return gaps }
    if !gaps.isEmpty { conversation.say(fitting("Il manque : " + gaps.map(\.french).joined(separator: " ; ") + ".")) }
    let question = "Sceller le \(record.body.minutesName) de \(meeting.code) ? C'est définitif."
    guard try conversation.confirm(question, byDefault: gaps.isEmpty) else { throw Abandoned() }
    return []
  }
}

extension Answer {
  /// - Parameter gaps: what was sealed without; nil where the minutes were sealed before.
  fileprivate mutating func add(_ seal: Seal, lacking gaps: [MinutesGap]?) {
    guard let gaps else {
      add("Déjà scellé le \(seal.day.frenchShort), n° \(seal.number) du registre.")
      return
    }
    add("Scellé, n° \(seal.number) du registre. SHA-256 : \(seal.sha256)")
    if !gaps.isEmpty { add("Scellé sans : " + gaps.map(\.french).joined(separator: " ; ") + ".") }
    add("Il ne change plus ; pour le compléter : pv … rectifier \"…\"")
  }
}
