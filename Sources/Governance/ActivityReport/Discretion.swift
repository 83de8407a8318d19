extension ActivityReport {
  /// Who may be named in what is handed out (RGPD): an inhabitant who agreed, and whoever speaks for an organisation and
  /// did not refuse.
  public struct Discretion: Sendable {
    /// The people who may not be named.
    public let hidden: [Individual]
    private let hiddenPeople: Set<Int64>
    private let hiddenMembers: Set<Int64>
    /// The codes of adherents who may not be named.
    private let hiddenCodes: Set<String>
    /// The codes of the inhabitants among the adherents.
    private let residentCodes: Set<String>
    /// The family names that may not be printed, word by word, by their first word.
    private let hiddenFamilyNames: [Substring: [[Substring]]]

    /// A natural person of the record.
    public struct Individual: Sendable {
      /// The person.
      public let person: Reference<Person>
      /// The family name, as it is written.
      public let familyName: String
      /// The adherent that the person is, for an inhabitant.
      public let member: Reference<Member>?
      /// Whether the name may be published; nil where nobody asked.
      public let mayBePublished: Bool?

      /// A person.
      public init(person: Reference<Person>, familyName: String, member: Reference<Member>?, mayBePublished: Bool?) {
        self.person = person
        self.familyName = familyName
        self.member = member
        self.mayBePublished = mayBePublished
      }

      var isHidden: Bool { member == nil ? mayBePublished == false : mayBePublished != true }
    }

    /// The rule for those people, all inhabitants among them; whoever is not among them may be named.
    public init(people: [Individual]) {
      hidden = people.filter(\.isHidden)
      hiddenPeople = Set(hidden.map(\.person.id))
      hiddenMembers = Set(hidden.compactMap(\.member?.id))
      hiddenCodes = Set(hidden.compactMap(\.member?.code))
      residentCodes = Set(people.compactMap(\.member?.code))
      hiddenFamilyNames = hidden.reduce(into: [:]) { names, person in
        let words = Self.words(of: person.familyName)
        if let first = words.first { names[first, default: []].append(words) }
      }
    }

    /// Whether the adherent of that code may not be named.
    public func hides(_ code: String) -> Bool { hiddenCodes.contains(code) }

    /// Whether the adherent of that code is an inhabitant, who may have been named at one time and not at another.
    public func isResident(_ code: String) -> Bool { residentCodes.contains(code) }

    /// The name of that person; nil if it is not to be printed.
    public func name(of person: Reference<Person>) -> String? {
      hiddenPeople.contains(person.id) ? nil : person.name
    }

    /// The name of that adherent; nil if it is not to be printed.
    public func name(of member: Reference<Member>) -> String? {
      hiddenMembers.contains(member.id) ? nil : member.name
    }

    /// Those of the names that may be printed, and how many others there are.
    public func parties(_ members: some Sequence<Reference<Member>>) -> Parties {
      let names = members.map(name(of:))
      return Parties(names: names.compactMap { $0 }, unnamedResidents: names.count { $0 == nil })
    }

    /// Whether a text that somebody typed holds the family name of somebody who may not be named.
    public func isBroken(by text: String) -> Bool {
      if hiddenFamilyNames.isEmpty { return false }
      let words = Self.words(of: text)
      return words.indices.contains { index in
        hiddenFamilyNames[words[index]]?.contains { words[index...].starts(with: $0) } ?? false
      }
    }

    private static func words(of text: String) -> [Substring] {
      text.uppercased().split { !($0.isLetter || $0 == "-") }
    }
  }

  /// Adherents, as they may be printed.
  public struct Parties: Hashable, Sendable {
    /// The names that may be printed.
    public let names: [String]
    /// How many inhabitants are counted without a name.
    public let unnamedResidents: Int

    /// Named and unnamed adherents.
    public init(names: [String], unnamedResidents: Int) {
      self.names = names
      self.unnamedResidents = unnamedResidents
    }

    /// How many adherents these are.
    public var count: Int { names.count + unnamedResidents }
  }
}
