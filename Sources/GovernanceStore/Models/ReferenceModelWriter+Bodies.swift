import Governance
import GRDB

/// Bodies, mandates, projects and history: what hangs on the people and organisations written before.
extension ReferenceModelWriter {
  mutating func writeBodies() throws {
    for (rank, entry) in numbered("bodies", model.bodies) {
      try insert(
        "body", code: entry.code,
        [
          "code": entry.code, "name": entry.name, "kind": entry.kind, "advisory": entry.advisory ? 1 : 0,
          "advisory_certainty": entry.advisoryCertainty ?? entry.certainty, "purpose": entry.purpose, "rank": rank + 1,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      let body = try row("body", entry.code)
      if let composition = entry.composition {
        try insert(
          "body_composition",
          ["body_id": body, "composition": composition].merging(span(nil)) { $1 }
            .merging(provenance(entry.source, entry.verbatim, entry.compositionCertainty)) { $1 })
      }
      if let frequency = entry.meetingsPerYear {
        try insert(
          "body_frequency",
          ["body_id": body, "meetings_per_year": frequency].merging(span(nil)) { $1 }
            .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      }
    }
    for (rank, entry) in numbered("groups", model.groups) {
      try insert(
        "body", code: entry.code,
        [
          "code": entry.code, "name": entry.name, "kind": BodyKind.workingGroup.rawValue, "advisory": 1,
          "advisory_certainty": Certainty.toConfirm.rawValue, "rank": 100 + rank,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      for alias in entry.aliases ?? [] {
        try insert("body_alias", ["body_id": row("body", entry.code), "alias": alias])
      }
    }
  }

  mutating func writeMandates() throws {
    for (_, entry) in numbered("offices", model.offices) {
      try insert("office", ["code": entry.code, "label": entry.label, "rank": entry.rank])
    }
    var counts: [String: Int] = [:]
    for (_, entry) in numbered("seats", model.seats) {
      let body = try row("body", entry.body)
      counts[entry.body, default: 0] += 1
      let facts = try provenance(entry.source, entry.verbatim, entry.certainty)
      let seat = try insert(
        "seat", ["body_id": body, "number": counts[entry.body]].merging(span(nil)) { $1 }.merging(facts) { $1 })
      if let member = entry.member {
        try insert(
          "mandate",
          ["body_id": body, "seat_id": seat, "member_id": try row("member", member)]
            .merging(span(nil)) { $1 }.merging(facts) { $1 })
      }
    }
    for (_, entry) in numbered("mandates", model.mandates) {
      try insert(
        "mandate",
        [
          "body_id": try row("body", entry.body), "office": entry.office, "title": entry.title,
          "member_id": try entry.member.map { try row("member", $0) }, "person_id": try row("person", entry.person),
        ].merging(span(entry.from)) { $1 }.merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("leads", model.leads) {
      try insert(
        "mandate",
        [
          "body_id": try row("body", entry.group), "office": "lead", "member_id": try row("member", entry.member),
          "person_id": try entry.person.map { try row("person", $0) },
        ].merging(span(entry.from)) { $1 }.merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
  }

  mutating func writeProjects() throws {
    for (rank, entry) in numbered("stages", model.stages) {
      try insert("stage", ["code": entry.code, "label": entry.label, "rank": rank])
    }
    for (_, entry) in numbered("projects", model.projects) {
      try insert(
        "project", code: entry.code,
        [
          "code": entry.code, "title": entry.title, "municipality": entry.municipality, "area": entry.area,
          "counts_as": entry.count ?? 1, "note": entry.note,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      let project = try row("project", entry.code)
      try insert(
        "project_assignment",
        ["project_id": project, "body_id": try row("body", entry.group)].merging(span(nil)) { $1 })
      try insert("project_stage", ["project_id": project, "stage": entry.stage].merging(span(nil)) { $1 })
      for participant in entry.participants ?? [] {
        try insert(
          "project_participant",
          [
            "project_id": project, "organization_id": try row("organization", participant.organization),
            "role": participant.role,
          ].merging(span(nil)) { $1 })
      }
    }
  }

  mutating func writeHistory() throws {
    for (_, entry) in numbered("keyDates", model.keyDates) {
      try insert(
        "key_date",
        ["day": entry.day, "text": entry.text]
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("missions", model.missions) {
      var values = try provenance(entry.source, nil, entry.certainty)
      values["verbatim"] = nil
      try insert("mission", ["rank": entry.rank, "text": entry.text].merging(values) { $1 })
    }
    for (_, entry) in numbered("premises", model.premises) {
      try insert(
        "premises",
        ["description": entry.description].merging(span(entry.from)) { $1 }
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("staff", model.staff) {
      try insert(
        "staff_post",
        ["post": entry.post, "since": entry.from]
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("indicators", model.indicators) {
      try insert(
        "indicator",
        [
          "code": entry.code, "name": entry.name, "unit": entry.unit, "definition": entry.definition,
          "period": entry.period, "addition": entry.addition, "counted": entry.counted,
        ])
    }
    for (_, entry) in numbered("notes", model.notes) {
      try insert("open_question", ["subject": entry.subject, "text": entry.text])
    }
  }
}
