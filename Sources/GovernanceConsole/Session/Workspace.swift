import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

/// What a command works on: the association file, the day, who acts, and the person at the terminal.
///
/// A class because the file is opened at the first need and stays open for the rest of a session.
final class Workspace {
  let environment: Environment
  let conversation: Conversation
  private let outsideSessions: Catalogue
  /// The meeting that is being recorded line by line; nil outside a session.
  var meetingInSession: Reference<Meeting>?
  /// The file that the commands work on; nil while none was chosen.
  private(set) var path: String?
  /// Who acts, where it is not the keeper of the register.
  private let author: String?
  private var reader: AssociationFile?
  private var actor: AssociationFile?
  /// How many lines of a list are wanted, from its first; nil for all, also where they are to be put into another order.
  var wantedLines: Int?
  /// Set by `quitter`.
  var isLeaving = false
  /// How many acts were acknowledged since the session began.
  private(set) var actCount = 0

  /// Where the present command kept files that it wrote anew.
  private var keptFiles: [String] = []

  init(path: String?, author: String?, environment: Environment, conversation: Conversation, catalogue: Catalogue) {
    self.path = path
    self.author = author
    self.environment = environment
    self.conversation = conversation
    outsideSessions = catalogue
  }

  /// What can be typed now.
  var catalogue: Catalogue { meetingInSession == nil ? outsideSessions : .inSession }

  /// The present day.
  var today: Day { environment.today }

  /// A sentence in lines that the terminal holds.
  func fitting(_ sentence: String) -> String {
    environment.width.map { sentence.wrapped(to: $0).joined(separator: "\n") } ?? sentence
  }

  /// The file, open to read.
  ///
  /// - Throws: ``Refusal`` where there is none or it cannot be read.
  func reading() throws -> AssociationFile {
    if let actor { return actor }
    if let reader { return reader }
    do {
      let file = try AssociationFile.open(try chosenPath(), for: .reading, author: author, clock: environment.clock)
      reader = file
      return file
    } catch Refusal.file(.olderFileReadOnly) {
      // A file of an older version is brought up to date before it is read; where it cannot be written, that is told.
      return try acting()
    }
  }

  /// The file, open to act.
  func acting() throws -> AssociationFile {
    if let actor { return actor }
    let file = try AssociationFile.open(try chosenPath(), for: .acting, author: author, clock: environment.clock)
    actor = file
    return file
  }

  /// Runs one act.
  func act<Value>(_ body: (AssociationFile) throws -> Value) throws -> Value {
    let value = try body(try acting())
    actCount += 1
    return value
  }

  /// Notes that a file which is written anew is kept there.
  func keepsFormer(at path: String) { keptFiles.append(path) }

  /// What there is to say of the files that were kept, once; nil for none.
  func takeKeptRemark() -> String? {
    defer { keptFiles = [] }
    let names = keptFiles.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    if names.isEmpty { return nil }
    return names.count == 1
      ? "  Le fichier d'avant est gardé : \(names[0])" : "  Les fichiers d'avant sont gardés : \(names.frenchList())"
  }

  /// The look that documents are handed out in: the association's logo and colours, and the templates of that folder,
  /// or of one named `modeles` beside the file.
  ///
  /// - Throws: ``IdentityRefusal``, ``TemplateRefusal``.
  func look(of identity: VisualIdentity? = nil, templates folder: String? = nil) throws -> DocumentLook {
    // Without an association file there is nothing that could have been chosen.
    guard let file = try? chosenPath() else { return .standard }
    let identity = try identity ?? reading().visualIdentity()
    let beside = file.parentFolder + "/modeles"
    guard let folder = folder ?? (DocumentTemplates.areIn(folder: beside) ? beside : nil) else {
      return DocumentLook(identity: identity)
    }
    return DocumentLook(identity: identity, templates: try DocumentTemplates(folder: folder))
  }

  /// A drawing in the association's colours.
  func painted(_ drawing: String) throws -> String { try reading().visualIdentity().painting(drawing: drawing) }

  /// Works on another file from now on.
  func use(_ path: String) {
    close()
    self.path = path
  }

  /// Closes the file; the next command opens it anew.
  func close() {
    try? reader?.close()
    try? actor?.close()
    (reader, actor) = (nil, nil)
  }

  /// What Tab offers for a reference; nothing where the file cannot be read.
  func candidates(of kind: ReferenceKind, _ prefix: String) -> [FieldSpec.Candidate] {
    guard let found = try? reading().completions(of: kind, startingWith: prefix) else { return [] }
    // The code of a stage is English: what one types is its label.
    if kind == .stage { return found.map { FieldSpec.Candidate(text: $0.name.code, remark: $0.name) } }
    return found.map { FieldSpec.Candidate(text: $0.code, remark: $0.name == $0.code ? "" : $0.name) }
  }

  /// The file that the commands work on, or would; nil where none is chosen.
  var registerPath: String? { try? chosenPath() }

  private func chosenPath() throws -> String {
    if let path { return path }
    let found = environment.filesInDefaultFolder()
    guard let only = found.first else {
      throw Misuse.unreadable("Aucun dossier sur ce poste. Pour commencer : ptce créer")
    }
    guard found.count == 1 else {
      throw Misuse.unreadable(
        "Plusieurs dossiers : \(found.joined(separator: ", ")). Choisissez : ptce --base FICHIER …")
    }
    path = only
    return only
  }
}
