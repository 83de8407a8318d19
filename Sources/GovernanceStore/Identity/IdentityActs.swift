import Foundation
import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// How documents look.
  ///
  /// - Throws: ``IdentityRefusal`` for a logo or a colour that came from a foreign file and would have been refused.
  public func visualIdentity() throws(Refusal) -> VisualIdentity {
    try read { try VisualIdentity.fetch($0) }
  }

  /// Makes documents look so from now on; what is closed keeps its look.
  ///
  /// - Throws: ``IdentityRefusal/identityUnchanged``.
  public func choose(_ identity: VisualIdentity) throws(Refusal) {
    try act(.chooseIdentity, subject: "documents", summary: identity.summary) { db in
      guard try VisualIdentity.fetch(db) != identity else { throw Refusal.identity(.identityUnchanged) }
      if identity == .standard {
        try db.execute(sql: "DELETE FROM visual_identity")
        return
      }
      try db.execute(
        sql: """
          INSERT INTO visual_identity (id, logo, logo_form, logo_words, deep, warm)
          VALUES (1, :logo, :form, :words, :deep, :warm)
          ON CONFLICT (id) DO UPDATE SET logo = :logo, logo_form = :form, logo_words = :words, deep = :deep, warm = :warm
          """,
        arguments: [
          "logo": identity.logo.map { Data($0.bytes).base64EncodedString() }, "form": identity.logo?.form.rawValue,
          "words": identity.logo?.words, "deep": identity.deep.code, "warm": identity.warm.code,
        ])
    }
  }
}

extension VisualIdentity {
  static func fetch(_ db: Database) throws -> VisualIdentity {
    guard let row = try Row.fetchOne(db, sql: "SELECT logo, logo_words, deep, warm FROM visual_identity") else {
      return .standard
    }
    // What was checked when it was chosen is checked again: a file may come from elsewhere.
    let logo = try (row[0] as String?).map { text in
      try Logo([UInt8](Data(base64Encoded: text) ?? Data()), words: PlainText(row[1] ?? ""))
    }
    guard let deep = Colour(row[2]), let warm = Colour(row[3]) else { return .standard }
    return try VisualIdentity(logo: logo, deep: deep, warm: warm)
  }
}
