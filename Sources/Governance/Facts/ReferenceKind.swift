/// The kinds of things that a user can point at by name.
public enum ReferenceKind: String, CaseIterable, Sendable {
  /// An adherent.
  case member
  /// A natural person.
  case person
  /// A legal person, adherent or not.
  case organization
  /// A college.
  case college
  /// A body that is no working group.
  case body
  /// A working group.
  case workingGroup
  /// A body or a working group: whatever meets.
  case assembly
  /// A meeting.
  case meeting
  /// A project.
  case project
  /// A stage of a project.
  case stage
  /// Something that a meeting asked somebody to do.
  case actionItem
  /// An agreement with a funder.
  case agreement
  /// Something that the association measures.
  case indicator
}
