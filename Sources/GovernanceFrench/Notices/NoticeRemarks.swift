import Governance

extension MeetingRecord {
  /// What has to be told of how the meeting was convened, beyond how and when: who was not, what left late and why, and
  /// what those who were convened did not know.
  public var noticeRemarks: [String] {
    var remarks: [String] = []
    for wave in noticeWaves {
      for notice in wave.notices {
        if let remark = lateness(of: notice) { remarks.append(remark) }
      }
      if !wave.missing.isEmpty, let last = wave.notices.last {
        remarks.append("\(last.title) : aucun envoi noté à \(wave.missing.map(\.name).frenchList()).")
      }
    }
    // An item that was added is told in the agenda.
    let changes =
      convocation == nil ? [] : changesSinceNotice.filter { if case .itemAdded = $0 { false } else { true } }
    if !changes.isEmpty {
      remarks.append(
        "A changé depuis, sans convocation rectificative notée : \(changes.map(\.french).joined(separator: " ; ")).")
    }
    return remarks
  }

  /// The delay of a notice that left late, what it should have been, and the reason that was noted.
  private func lateness(of notice: Notice) -> String? {
    let plan = plan(of: notice)
    let reason = notice.shortNoticeReason.map { " Motif noté : \($0)\($0.last == "." ? "" : ".")" }
    guard plan.isShort(sentOn: notice.sentOn) else { return reason.map { notice.title + "." + $0 } }
    let asked =
      switch plan.rule {
      case .known(let rule, .statutes(let article)):
        "les statuts demandent \(rule.french)\(article.map { " (\($0))" } ?? "")"
      case .known, .quoted, .unknown: "l'usage est de \(plan.counted.french)"
      }
    let counted = plan.french(sentOn: notice.sentOn).dropLast()
    return "\(notice.title). \(counted) ; \(asked).\(reason ?? "")"
  }
}

extension Notice {
  /// "Convocation rectificative du 12 mars 2026".
  fileprivate var title: String { "\(kind.french.capitalizedFirst) du \(sentOn.frenchShort)" }
}
