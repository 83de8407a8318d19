// The lists of a reference model, entry by entry, as the YAML file has them.

extension ReferenceModel {
  /// A college.
  public struct CollegeEntry: Codable, Sendable {
    var code: String
    var name: String
    var certainty: String?
    var source: String?
    var verbatim: String?

    /// A college of that code and name.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// A working group.
  public struct GroupEntry: Codable, Sendable {
    var code: String
    var name: String
    var aliases: [String]?
    var source: String?
    var verbatim: String?
    var certainty: String?

    /// A working group of that code and name.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  struct SourceEntry: Codable, Sendable {
    var code: String
    var title: String
    var day: String?
    var location: String?
  }

  struct OrganizationEntry: Codable, Sendable {
    var code: String
    var name: String
    var kind: String?
    var aliases: [String]?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct PersonEntry: Codable, Sendable {
    var code: String
    var givenName: String?
    var familyName: String
    var civility: String?
    var aliases: [String]?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct MemberEntry: Codable, Sendable {
    var organization: String?
    var person: String?
    var from: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct RepresentativeEntry: Codable, Sendable {
    var organization: String
    var person: String
    var rank: String?
    var from: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct CollegeAssignmentEntry: Codable, Sendable {
    var member: String
    var college: String
    var from: String?
    var source: String?
    var verbatim: String?
    var note: String?
    var certainty: String
  }

  struct BodyEntry: Codable, Sendable {
    var code: String
    var name: String
    var kind: String
    var advisory: Bool
    var advisoryCertainty: String?
    var purpose: String?
    var composition: String?
    var compositionCertainty: String?
    var meetingsPerYear: Int?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct SeatEntry: Codable, Sendable {
    var body: String
    var member: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct OfficeEntry: Codable, Sendable {
    var code: String
    var label: String
    var rank: Int
    var body: String?
  }

  struct MandateEntry: Codable, Sendable {
    var body: String
    var office: String
    var member: String?
    var person: String
    var title: String?
    var from: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct LeadEntry: Codable, Sendable {
    var group: String
    var member: String
    var person: String?
    var from: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct StageEntry: Codable, Sendable {
    var code: String
    var label: String
  }

  struct ProjectEntry: Codable, Sendable {
    var code: String
    var title: String
    var group: String
    var stage: String
    var area: String?
    var municipality: String?
    var count: Int?
    var note: String?
    var participants: [ParticipantEntry]?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct ParticipantEntry: Codable, Sendable {
    var organization: String
    var role: String
  }

  struct KeyDateEntry: Codable, Sendable {
    var day: String
    var text: String
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct MissionEntry: Codable, Sendable {
    var rank: Int
    var text: String
    var source: String?
    var certainty: String?
  }

  struct PremisesEntry: Codable, Sendable {
    var description: String
    var from: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct StaffEntry: Codable, Sendable {
    var post: String
    var from: String?
    var source: String?
    var verbatim: String?
    var certainty: String
  }

  struct IndicatorEntry: Codable, Sendable {
    var code: String
    var name: String
    var unit: String
    var definition: String?
    var period: String
    var addition: String
    var counted: String?
  }

  struct NoteEntry: Codable, Sendable {
    var subject: String
    var text: String
  }
}
