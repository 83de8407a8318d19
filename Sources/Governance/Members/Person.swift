/// A natural person: representative of an organisation, office holder or inhabitant.
public struct Person: Hashable, Sendable {
  /// How the person is pointed at.
  public let reference: Reference<Person>
  /// The name.
  public let name: PersonName
  /// Other ways in which the sources write it.
  public let aliases: [String]
  /// Whether the name may appear in what is handed out; nil where nobody asked yet.
  public let mayBePublished: Bool?
  /// How to reach the person.
  public let contact: Contact?
  /// Where the record has the person from.
  public let provenance: Provenance

  /// A person as recorded.
  public init(
    reference: Reference<Person>, name: PersonName, aliases: [String], mayBePublished: Bool?, contact: Contact?,
    provenance: Provenance
  ) {
    self.reference = reference
    self.name = name
    self.aliases = aliases
    self.mayBePublished = mayBePublished
    self.contact = contact
    self.provenance = provenance
  }
}

/// How to reach a person. Kept apart from everything else so that it can be erased (RGPD).
public struct Contact: Hashable, Sendable {
  /// E-mail address.
  public var email: String?
  /// Telephone number, as written.
  public var phone: String?
  /// Postal address, on one line.
  public var postalAddress: String?

  /// What is known.
  public init(email: String? = nil, phone: String? = nil, postalAddress: String? = nil) {
    self.email = email
    self.phone = phone
    self.postalAddress = postalAddress
  }
}
