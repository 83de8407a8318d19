import Governance

extension Notice.Kind {
  /// "convocation", "convocation rectificative"…
  public var french: String {
    switch self {
    case .first: "convocation"
    case .corrective: "convocation rectificative"
    case .cancellation: "avis d'annulation"
    }
  }
}

extension NoticeRecipient.Capacity {
  /// "voix délibérative", "invité"…; in an advisory body nobody decides, and its members give their opinion.
  public func french(in body: Body) -> String {
    switch self {
    case .voting: body.isAdvisory ? "avis" : "voix délibérative"
    case .advisory: "voix consultative"
    case .guest: "invité"
    }
  }
}

extension NoticePlan {
  /// By when the notice leaves, and by which rule: "Délai statutaire à renseigner ; usage, 15 jours francs : …".
  public var french: String {
    let by = "envoi au plus tard le \(lastSendingDay.french)"
    return switch rule {
    case .known(let rule, .statutes(let article)):
      "Délai statutaire, \(rule.french)\(article.map { " (\($0))" } ?? "") : \(by)."
    case .known(let rule, .silence):
      "Statuts muets sur le délai, il doit être raisonnable ; usage, \(rule.french) : \(by)."
    case .quoted(let statement):
      "Délai statutaire : « \(statement.text) »\(statement.article.map { " (\($0))" } ?? ""), non calculé ; "
        + "repère, \(counted.french) : \(by)."
    case .unknown: "Délai statutaire à renseigner ; usage, \(counted.french) : \(by)."
    }
  }

  /// The rule alone: "15 jours francs, art. 12", "15 jours francs, usage : statuts à lire".
  public var source: String {
    switch rule {
    case .known(let rule, let standing): "\(rule.french), \(standing.french)"
    case .quoted(let statement): "\(counted.french), usage ; les statuts disent « \(statement.french) »"
    case .unknown: "\(counted.french), usage : statuts à lire"
    }
  }

  /// What a notice leaves of time when it leaves on that day: "16 jours francs, du 2 au 16 mars…".
  public func french(sentOn day: Day) -> String {
    let count = max(0, counted.daysCounted(from: day, to: meeting))
    let days = NoticeRule(days: count, counting: counted.counting).french
    let range =
      counted.countedDays(from: day, to: meeting).map {
        ", du \($0.lowerBound.frenchShort) au \($0.upperBound.frenchShort)"
      } ?? ""
    return "Délai compté : \(days)\(range)."
  }

  /// A warning where a notice that leaves on that day leaves late; nil where it leaves in time.
  public func warning(sentOn day: Day) -> String? {
    guard isShort(sentOn: day) else { return nil }
    let late =
      switch rule {
      case .known(_, .statutes): "trop tard pour le délai des statuts"
      case .known(_, .silence): "moins que le délai d'usage ; à chacun de juger s'il reste raisonnable"
      case .quoted, .unknown: "moins que le délai d'usage ; vérifiez les statuts"
      }
    return late + ". Au plus tôt, avec \(counted.french) : réunion le \(firstMeetingDay(sentOn: day).french)."
  }
}

extension NoticeChange {
  /// "jour : mardi 17 mars 2026 → mardi 24 mars 2026", "point ajouté : « … »".
  public var french: String {
    func arrow(_ before: String?, _ now: String?) -> String {
      "\(before ?? Gap.notStated) → \(now ?? Gap.notStated)"
    }
    return switch self {
    case .day(let before, let now): "jour : \(arrow(before.french, now.french))"
    case .hour(let before, let now): "heure : \(arrow(before?.french, now?.french))"
    case .place(let before, let now): "lieu : \(arrow(before, now))"
    case .itemAdded(let item): "point ajouté : « \(item.title) »"
    case .itemRemoved(let item): "point retiré : « \(item.title) »"
    case .itemPurpose(let item): "« \(item.title) » est maintenant \(item.purpose.french)"
    }
  }
}

extension NoticeGap {
  /// What is to be done, after the code of the meeting: " à convoquer".
  public var french: String {
    switch self {
    case .notice: " à convoquer"
    case .correctiveNotice: ", convocation rectificative à envoyer"
    case .recipients(let missing): ", reste à convoquer : \(missing.map(\.name).frenchList())"
    case .speakers(let replaced):
      ", convocation partie à qui ne représente plus : \(replaced.map(\.name).frenchList())"
    }
  }
}

extension Notice {
  /// "par courriel, le 1er mars 2026".
  public var modeAndDate: String { "par \(channel), le \(sentOn.frenchShort)" }
}

extension MeetingRecord {
  /// How and when its members were convened, and how many of them where it is not all, as the minutes tell it.
  public var noticeStatement: String {
    let waves = noticeWaves
    if waves.isEmpty { return "mode et date \(Gap.notStated)s" }
    let sent = waves.map { wave in
      let modes = wave.notices.map(\.modeAndDate).joined(separator: " ; ")
      let some =
        wave.missing.isEmpty
        ? "" : ", à \(convened.count - wave.missing.count) sur \(convened.count.of("participant")) à convoquer"
      return (wave.kind == .corrective ? "rectificative, " : "") + modes + some
    }
    let earlier =
      waves.count == 1 && waves[0].kind == .corrective
      ? lastNoticeBeforeMove.map { ["première convocation \($0.modeAndDate)"] } : nil
    return (sent + (earlier ?? [])).joined(separator: " ; ")
  }

  /// The notice of the meeting that this one was moved from.
  private var lastNoticeBeforeMove: Notice? {
    notices.last { $0.meeting != meeting.reference && $0.kind != .cancellation }
  }
}

extension Addressee {
  /// "CAHC (François THERET, Sarah DUPONT)".
  public var nameWithPeople: String {
    let names = people.map(\.person.name).filter { $0 != attendee.name }
    return attendee.name + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
  }
}
