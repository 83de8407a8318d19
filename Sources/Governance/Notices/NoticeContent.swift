/// What a notice tells of a meeting: when, where and what about.
public struct NoticeContent: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The hour; nil where it was not told.
  public let startsAt: ClockTime?
  /// The place; nil where it was not told.
  public let place: String?
  /// The agenda.
  public let agenda: [AgendaItem]

  /// A content.
  public init(day: Day, startsAt: ClockTime?, place: String?, agenda: [AgendaItem]) {
    self.day = day
    self.startsAt = startsAt
    self.place = place
    self.agenda = agenda
  }

  /// What those who were told this do not know of a meeting that is now like that.
  ///
  /// The order of an agenda is no part of it: nobody would stay away, or come, because of it.
  public func changes(to now: NoticeContent) -> [NoticeChange] {
    var changes: [NoticeChange] = []
    if day != now.day { changes.append(.day(from: day, to: now.day)) }
    if startsAt != now.startsAt { changes.append(.hour(from: startsAt, to: now.startsAt)) }
    if place != now.place { changes.append(.place(from: place, to: now.place)) }
    let told = Dictionary(agenda.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
    let titles = Set(now.agenda.map(\.title))
    for item in now.agenda {
      if let before = told[item.title] {
        if before.purpose != item.purpose { changes.append(.itemPurpose(item)) }
      } else {
        changes.append(.itemAdded(item))
      }
    }
    return changes + agenda.filter { !titles.contains($0.title) }.map(NoticeChange.itemRemoved)
  }
}

/// Something of a meeting that changed since its notice.
public enum NoticeChange: Hashable, Sendable {
  /// Another day.
  case day(from: Day, to: Day)
  /// Another hour.
  case hour(from: ClockTime?, to: ClockTime?)
  /// Another place.
  case place(from: String?, to: String?)
  /// An item that was not announced.
  case itemAdded(AgendaItem)
  /// An item that was announced and is dealt with no more.
  case itemRemoved(AgendaItem)
  /// An item that was announced for something else: information instead of decision.
  case itemPurpose(AgendaItem)
}
