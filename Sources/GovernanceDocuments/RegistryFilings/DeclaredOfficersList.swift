import Governance
import GovernanceFrench

extension Document {
  /// The consolidated list of those who run the association, to go with a declaration to the greffe: what is kept is
  /// filled in; profession, home and nationality are never kept, and left to fill in by hand (service-public F34797).
  public static func declaredOfficersList(_ officers: [DeclaredOfficer], of association: Association, on day: Day)
    -> Document
  {
    // A place to write on.
    let blank = Text("\u{A0}")
    return Document(
      title: "Liste des personnes chargées de l'administration", subtitle: "Au \(day.frenchShort)",
      author: association.name,
      properties: [
        .init("Association", association.name),
        .init("Numéro RNA", association.nationalRegisterNumber ?? Gap.notStated),
        .init("Siège", association.headOffice ?? Gap.notStated),
      ],
      blocks: [
        .table(
          DocumentTable(
            caption: "Dirigeants au \(day.frenchShort) : \(officers.count.french)",
            columns: ["Nom et prénoms", "Fonction", "Profession", "Nationalité", "Domicile"],
            rows: officers.map { officer in
              let name = [officer.name.civility, officer.name.family, officer.name.given].compactMap(\.self)
              let positions = officer.positions.map(\.capitalizedFirst).joined(separator: ", ")
              return [
                Text(name.joined(separator: " ")),
                Text(positions + (officer.organization.map { ", pour \($0)" } ?? "")), blank, blank, blank,
              ]
            })),
        .note(
          "Profession, domicile et nationalité sont à remplir à la main, auprès de chacun, pour cette déclaration : ptce ne "
            + "les conserve jamais."),
        .paragraph("Certifié exact, à ………………………………, le ………………………………"),
      ],
      footer: "Établi d'après le registre au \(day.frenchShort), pour le greffe des associations.")
  }
}
