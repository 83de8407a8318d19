import Governance
import GovernanceFrench

extension Dues {
  /// The receipt of a payment: who paid what, when, for which year. It promises nothing to the tax office.
  public func receipt(of payment: DuesPayment, association: Association) -> Document {
    var blocks: [Block] = [
      .paragraph(
        "\(association.name) a reçu de \(strong: member.name) la somme de \(strong: payment.amount.french) au titre de la cotisation \(year)."
      )
    ]
    if payment.amount < amount {
      let rest =
        isExempt(on: payment.day)
        ? "Dispensé du reste : \(exempted(on: payment.day).french)" : "Reste : \(remaining(on: payment.day).french)"
      blocks.append(
        .paragraph("Cotisation appelée : \(amount.french). Payé à ce jour : \(paid(on: payment.day).french). \(rest)."))
    }
    blocks += [
      .paragraph("À ………………………………, le ………………………………"),
      .table(
        DocumentTable(
          caption: "Nom, qualité et signature", columns: ["Nom et qualité", "Signature"], rows: [["\u{A0}", "\u{A0}"]])),
    ]
    return Document(
      title: "Reçu de cotisation n° \(payment.receipt)", subtitle: "Année \(year)", author: association.name,
      properties: [
        .init("Reçu de", member.name), .init("Montant", payment.amount.french),
        .init("Payé le", payment.day.frenchShort), .init("Moyen de paiement", payment.method ?? Gap.notStated),
      ],
      blocks: blocks,
      footer: "Reçu n° \(payment.receipt). Il atteste un paiement ; il n'ouvre par lui-même aucun droit fiscal.")
  }
}
