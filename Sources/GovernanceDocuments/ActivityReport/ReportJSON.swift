import Governance

extension ActivityReport {
  /// The report as JSON: English keys, sorted; ISO days; null for what the record does not know.
  public var json: String { jsonValue.text() + "\n" }

  /// Hands out the same text piece by piece: that of a large report never stands in memory whole.
  public func writeJSON(_ piece: (String) throws -> Void) throws {
    try jsonValue.write(piece)
    try piece("\n")
  }

  var jsonValue: JSONValue {
    let fields: [String: JSONValue] = [
      "year": .number(period.year), "asOf": .string(period.asOf.iso), "isProvisional": .flag(period.isProvisional),
      "registerKeptSince": .string(profile.association.registerKeptSince.iso), "association": profile.json,
      "bodies": .init(governance, \.json), "members": members.json, "meetings": .init(meetings, \.json),
      "resolutions": .init(resolutions, \.json), "opinions": .init(opinions, \.json),
      "elections": .init(elections, \.json), "actions": actions.json,
      "workingGroups": .init(groups, \.json), "missing": .init(gaps, \.json), "figures": .init(figuresOf: self),
      "texts": .init(texts, \.json),
      "settledQuestions": .init(settledQuestions) {
        [
          "subject": .string($0.subject), "text": .string($0.text), "settledOn": .init($0.settledOn?.iso),
          "answer": .init($0.answer),
        ]
      },
    ]
    return printed(.object(fields.merging(meansFields) { $1 }.merging(annexFields) { $1 }))
  }
}

extension ActivityReport.Profile {
  fileprivate var json: JSONValue {
    [
      "name": .string(association.name), "formerName": .init(association.formerName),
      "slogan": .init(association.slogan),
      "legalForm": .init(association.legalForm), "territory": .init(association.territory),
      "headOffice": .init(association.headOffice),
      "nationalRegisterNumber": .init(association.nationalRegisterNumber),
      "companyRegisterNumber": .init(association.companyRegisterNumber),
      "missions": .init(missions) { ["text": .string($0.text), "certainty": .string($0.certainty.rawValue)] },
      "premises": .init(premises) {
        [
          "description": .string($0.description), "from": .init($0.span.from?.iso), "until": .init($0.span.until?.iso),
          "attestedOn": .init($0.span.attestedOn?.iso), "certainty": .string($0.certainty.rawValue),
        ]
      },
      "staff": .init(staff) {
        [
          "post": .string($0.title), "since": .init($0.since?.iso), "certainty": .string($0.certainty.rawValue),
        ]
      },
      "history": .init(history, \.json), "keyDates": .init(keyDatesOfYear, \.json),
    ]
  }
}

extension KeyDate {
  fileprivate var json: JSONValue {
    [
      "day": .string(day.iso), "text": .string(text), "source": .init(provenance.source),
      "certainty": .string(provenance.certainty.rawValue),
    ]
  }
}

extension ActivityReport.BodyPicture {
  fileprivate var json: JSONValue {
    [
      "code": .string(body.reference.code), "name": .string(body.reference.name), "kind": .string(body.kind.rawValue),
      "isAdvisory": .flag(body.isAdvisory), "advisoryCertainty": .string(advisoryCertainty.rawValue),
      "purpose": .init(body.purpose), "composition": .init(composition?.rawValue),
      "compositionCertainty": .init(compositionCertainty?.rawValue), "seats": .init(seats),
      "participants": .number(participantCount), "meetingsPerYear": .init(frequency?.meetingsPerYear),
      "officers": .init(officers, \.json),
    ]
  }
}

extension ActivityReport.BodyPicture.Officer {
  var json: JSONValue {
    [
      // Whoever holds a seat has no title.
      "title": title.isEmpty ? .null : .string(title), "people": .init(people, JSONValue.string),
      "member": .init(member),
      "state": .string(state.rawValue), "certainty": .string(certainty.rawValue),
    ]
  }
}

extension ActivityReport.Members {
  fileprivate var json: JSONValue {
    [
      "asOf": .string(day.iso), "distinct": .number(distinctCount), "organizations": .number(organizations.number),
      "kinds": .object(
        Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind.rawValue, JSONValue.number($0.proof.number)) })),
      "collegeChanges": .init(collegeChanges) {
        [
          "name": .init($0.counted.name), "day": .string($0.day.iso), "from": .string($0.from.code),
          "to": .string($0.to.code),
        ]
      },
      "yearBefore": .init(yearBefore?.number), "yearBeforeCorrected": .init(yearBeforeCorrected?.number),
      "residents": .number(residents.number),
      "notAttested": .number(unattestedCount),
      "assertions": .number(assertions.number),
      "colleges": .init(colleges) { college in
        [
          "name": .string(college.reference.name), "members": .init(college.parties.names, JSONValue.string),
          "unnamedResidents": .number(college.parties.unnamedResidents), "count": .number(college.count),
          "notAttested": .number(college.unattestedCount),
          "certainties": .object(
            Dictionary(
              uniqueKeysWithValues: Certainty.allCases.map { ($0.rawValue, .number(college.certainties[$0] ?? 0)) })),
        ]
      },
      "withoutCollege": .number(unplaced.count),
      "announced": announced.map {
        [
          "count": .number($0.announced), "entered": .number($0.entered), "missingAtLeast": .number($0.missingAtLeast),
          "missingAtMost": .number($0.missingAtMost),
        ]
      } ?? .null,
      "arrivals": .init(arrivals) { ["name": .init($0.name), "day": .string($0.day.iso)] },
      "departures": .init(departures) {
        ["name": .init($0.name), "day": .string($0.day.iso), "reason": .init($0.reason?.rawValue)]
      },
      "departuresWithoutDay": .number(undatedDepartures.number),
    ]
  }
}

extension ReportText {
  fileprivate var json: JSONValue {
    [
      "section": .string(section.key), "group": .init(section.group?.code),
      "paragraphs": .init(paragraphs, JSONValue.string), "author": .string(author), "writtenOn": .string(writtenOn.iso),
      "isAccepted": .flag(isAccepted),
    ]
  }
}
