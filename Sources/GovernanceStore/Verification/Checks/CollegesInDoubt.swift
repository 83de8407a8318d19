import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Colleges whose lists are in doubt.
  static let collegesInDoubt = Check(
    "colleges-a-confirmer", .note,
    rule:
      "Qui est de quel collège se lit dans les statuts ou au procès-verbal d'admission ; un doute tient les résultats par collège en suspens.",
    source: "statuts, procès-verbaux",
    example: Example(
      "Actifs : 1 inscription à confirmer.",
      next: "collège confirmer actifs --source \"…\""),
    sql: """
      SELECT college.code, college.name, count(*) FROM college_assignment JOIN college ON college.id = college_id
      WHERE \(held("college_assignment")) AND college_assignment.certainty <> 'confirmed'
      GROUP BY college.id ORDER BY college.rank
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : \(row.number(2).of("inscription")) à confirmer.",
      next: "collège confirmer \(row.text(0)) --source \"…\"")
  }
}
