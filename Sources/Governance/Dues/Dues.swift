/// What one adherent is asked for one year, and what came of it.
public struct Dues: Hashable, Sendable {
  /// The adherent.
  public let member: Reference<Member>
  /// The year.
  public let year: Int
  /// How much; nothing where the adherent was exempted before any call.
  public let amount: Amount
  /// Whether the adherent belonged on no day of that year, as far as the record knows: nothing was to be asked then.
  public let isOfNoMember: Bool
  /// When it was asked for; nil where the adherent was exempted before any call.
  public let calledOn: Day?
  /// By when; nil where no day was told.
  public let dueOn: Day?
  /// Since when nothing is asked, and why; nil where something is.
  public let exemption: DuesExemption?
  /// The code of the text that decided it.
  public let decidedBy: String?
  /// What was paid, in the order of the receipts.
  public let payments: [DuesPayment]
  /// The reminders that were sent.
  public let reminders: [DuesReminder]

  /// What was asked, with what came of it.
  public init(
    member: Reference<Member>, year: Int, amount: Amount, calledOn: Day?, dueOn: Day?, exemption: DuesExemption? = nil,
    decidedBy: String? = nil, payments: [DuesPayment] = [], reminders: [DuesReminder] = [], isOfNoMember: Bool = false
  ) {
    self.member = member
    self.year = year
    self.amount = amount
    self.calledOn = calledOn
    self.dueOn = dueOn
    self.exemption = exemption
    self.decidedBy = decidedBy
    self.payments = payments
    self.reminders = reminders
    self.isOfNoMember = isOfNoMember
  }

  /// What was paid up to that day.
  public func paid(on day: Day) -> Amount { payments.filter { $0.day <= day }.map(\.amount).total }

  /// What an exemption lifted; nothing where there is none.
  public func exempted(on day: Day) -> Amount { isExempt(on: day) ? amount - paid(on: day) : .zero }

  /// What is still asked on that day.
  public func remaining(on day: Day) -> Amount { isExempt(on: day) ? .zero : amount - paid(on: day) }

  /// Whether nothing is asked on that day; an exemption changes no earlier day.
  public func isExempt(on day: Day) -> Bool { exemption.map { $0.day <= day } ?? false }
}

/// That nothing more is asked of an adherent for a year.
public struct DuesExemption: Hashable, Sendable {
  /// From which day on.
  public let day: Day
  /// Why.
  public let reason: String

  /// An exemption.
  public init(day: Day, reason: String) {
    self.day = day
    self.reason = reason
  }
}

/// A payment, with the number of its receipt.
public struct DuesPayment: Hashable, Sendable {
  /// When.
  public let day: Day
  /// How much.
  public let amount: Amount
  /// "virement", "chèque"; nil where nobody noted it.
  public let method: String?
  /// The number of the receipt: one series for all years, without a gap.
  public let receipt: Int

  /// A payment.
  public init(day: Day, amount: Amount, method: String?, receipt: Int) {
    self.day = day
    self.amount = amount
    self.method = method
    self.receipt = receipt
  }
}

/// A reminder that was sent.
public struct DuesReminder: Hashable, Sendable {
  /// When.
  public let day: Day
  /// "lrar", "courriel".
  public let channel: String

  /// A reminder.
  public init(day: Day, channel: String) {
    self.day = day
    self.channel = channel
  }
}
