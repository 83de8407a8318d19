/// Why a call for dues or a payment was refused.
public enum DuesRefusal: Hashable, Sendable {
  /// An amount of nothing: who is asked nothing is exempted.
  case nothingAsked
  /// A payment of nothing.
  case nothingPaid
  /// Every adherent of that day was asked already.
  case nobodyToCall(year: Int)
  /// Nothing was asked of that adherent for that year.
  case duesNotCalled(name: String, year: Int)
  /// Nothing is asked of that adherent for that year any more.
  case duesAreExempt(name: String, year: Int)
  /// All is paid.
  case duesArePaid(name: String, year: Int)
  /// More would be paid than is asked.
  case paidMoreThanDue(name: String, year: Int, remaining: Amount)
  /// Less would be asked than is paid already.
  case lessThanPaid(name: String, year: Int, paid: Amount)
  /// The dues would be due before they are called.
  case dueBeforeCall(Day, calledOn: Day)
  /// A day before the one on which the dues were called.
  case beforeCall(Day, calledOn: Day)
  /// Nothing was paid, so there is no receipt of that number.
  case noReceipt(number: Int?, name: String, year: Int)
}
