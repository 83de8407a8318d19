/// The changes up to a day, declared to the greffe des associations.
public struct RegistryFiling: Hashable, Sendable {
  /// When it was made.
  public let declaredOn: Day
  /// The last day whose changes it tells.
  public let changesUntil: Day
  /// The number of the récépissé.
  public let filingReceipt: String?
  /// The paper, where one was attached.
  public let document: AttachedDocument?

  /// A declaration.
  public init(declaredOn: Day, changesUntil: Day, filingReceipt: String?, document: AttachedDocument?) {
    self.declaredOn = declaredOn
    self.changesUntil = changesUntil
    self.filingReceipt = filingReceipt
    self.document = document
  }
}

/// Whether changes of board members are declared too, and who says so.
public struct RegistryFilingRule: Hashable, Sendable {
  /// nil where it was not asked.
  public let boardIsDeclared: Bool?
  /// The document that says so.
  public let source: String?

  /// A rule.
  public init(boardIsDeclared: Bool?, source: String?) {
    self.boardIsDeclared = boardIsDeclared
    self.source = source
  }
}

/// All that is known of declarations on one day.
public struct RegistryFilingSheet: Sendable {
  /// Those that were made, the earliest first.
  public let made: [RegistryFiling]
  /// What is still to be declared.
  public let duty: RegistryFilingDuty
  /// Whether changes of board members are declared.
  public let rule: RegistryFilingRule

  /// What was read.
  public init(made: [RegistryFiling], duty: RegistryFilingDuty, rule: RegistryFilingRule) {
    self.made = made
    self.duty = duty
    self.rule = rule
  }
}

/// Somebody who runs the association, as the list that goes with a declaration names people.
public struct DeclaredOfficer: Hashable, Sendable {
  /// The name.
  public let name: PersonName
  /// "Président", "membre du conseil d'administration".
  public let positions: [String]
  /// On whose behalf; nil for nobody else's.
  public let organization: String?

  /// A declared officer.
  public init(name: PersonName, positions: [String], organization: String?) {
    self.name = name
    self.positions = positions
    self.organization = organization
  }
}
