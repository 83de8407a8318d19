import Governance

extension ActivityReport.BodyActivity {
  var json: JSONValue {
    .object(
      count.fields.merging([
        "body": .string(body.reference.code), "due": .init(count.due),
        "dueState": count.due == nil ? .null : .string(dueState.rawValue), "sessions": .init(sessions, \.json),
        "inquorateSessions": .init(inquorateSessions, \.json), "participationByCollege": byCollege.json,
        "participation": participation?.json ?? .null,
      ]) { $1 })
  }
}

extension ActivityReport.MeetingCount {
  fileprivate var fields: [String: JSONValue] {
    Dictionary(
      uniqueKeysWithValues: ReportFigure.MeetingFate.allCases.map { ($0.rawValue, JSONValue(number(of: $0))) })
  }
}

extension ActivityReport.Session {
  fileprivate var json: JSONValue {
    [
      "code": .string(meeting.reference.code), "day": .string(meeting.day.iso), "place": .init(meeting.place),
      "enteredAfterwards": .flag(meeting.enteredAfterwards), "participation": participation?.json ?? .null,
      "votedTexts": .number(votedTexts), "isQuorumMet": isQuorumMet.map(JSONValue.flag) ?? .null,
    ]
  }
}

extension ActivityReport.Participation {
  fileprivate var json: JSONValue {
    [
      "present": .number(present), "represented": .number(represented), "convened": .init(convened),
      "notEntered": .number(notEntered), "percent": .init(percent), "isBaseAttested": .flag(isBaseAttested),
    ]
  }
}

extension ActivityReport.ParticipationByCollege {
  fileprivate var json: JSONValue {
    [
      "colleges": .init(colleges) {
        [
          "college": .init($0.college?.code), "participants": .number($0.number(of: .participants)),
          "convened": .number($0.number(of: .convened)), "notEntered": .number($0.number(of: .notEntered)),
        ]
      },
      "told": .init(told) { .string($0.code) }, "notAttested": .init(unattested) { .string($0.code) },
    ]
  }
}

extension ActivityReport.VotedText {
  var json: JSONValue {
    let tally = resolution.tally
    return [
      "code": .string(resolution.code), "body": .string(body.reference.code), "day": .string(day.iso),
      "text": .string(resolution.text), "ballot": .string(resolution.ballot.rawValue), "for": .number(tally.votesFor),
      "against": .number(tally.votesAgainst), "abstentions": .number(tally.abstentions), "blank": .number(tally.blank),
      "spoiled": .number(tally.spoiled), "recused": .number(tally.recused), "present": .number(tally.present),
      "represented": .number(tally.represented), "electorate": .init(resolution.electorate),
      "proclaimed": .init(resolution.proclaimed?.rawValue),
      "isQuorumMet": resolution.quorum.map { .flag($0.isMet) } ?? .null,
      "agreedByAllMajorities": .init(resolution.verdict(under: bylaws).agreed?.rawValue),
    ]
  }
}

extension ActivityReport.Actions {
  var json: JSONValue {
    func lines(_ lines: [Line]) -> JSONValue {
      .init(lines) {
        [
          "code": .string($0.code), "text": .string($0.text), "askedOn": .string($0.askedOn.iso),
          "owner": .init($0.owner),
          "dueOn": .init($0.dueOn?.iso), "doneOn": .init($0.doneOn?.iso), "isLate": .flag($0.isLate),
        ]
      }
    }
    return isEntered ? ["asked": lines(asked), "closed": lines(closed), "open": lines(open)] : .null
  }
}

extension ActivityReport.GroupActivity {
  var json: JSONValue {
    .object(
      count.fields.merging([
        "code": .string(reference.code), "name": .string(reference.name), "lead": lead?.json ?? .null,
        "sessions": .init(sessions, \.json), "projects": .init(projects, \.json),
        "projectCount": .number(projectCount), "funding": funding.json,
      ]) { $1 })
  }
}

extension ActivityReport.ProjectYear {
  fileprivate var json: JSONValue {
    [
      "code": .string(reference.code), "title": .string(reference.name), "countsAs": .number(countsAs),
      "municipality": .init(municipality), "carriers": .init(carriers, JSONValue.string),
      "certainty": .string(certainty.rawValue), "stageAtStart": stageAtStart.json, "stageAtEnd": stageAtEnd.json,
      "isGroupInDoubtAtStart": .flag(isGroupInDoubtAtStart), "isGroupInDoubtAtEnd": .flag(isGroupInDoubt),
      "changes": .init(changes) {
        ["day": .string($0.day.iso), "from": .init($0.from?.code), "to": .string($0.to.code)]
      },
      "milestones": .init(milestones) {
        ["day": .string($0.day.iso), "text": .string($0.text), "plannedOn": .init($0.plannedOn?.iso)]
      },
      "plannedMilestones": .init(planned) {
        ["text": .string($0.text), "plannedOn": .init($0.plannedOn?.iso)]
      },
      "nextStep": nextStep.map { ["text": .string($0.text), "dueOn": .init($0.dueOn?.iso)] } ?? .null,
      "notes": .init(notes) { ["day": .string($0.day.iso), "text": .string($0.text)] },
      "takenOver": takenOver?.json ?? .null, "handedOver": handedOver?.json ?? .null,
    ]
  }
}

extension ActivityReport.Handover {
  fileprivate var json: JSONValue { ["day": .string(day.iso), "group": .string(group.code)] }
}

extension ActivityReport.StageReading {
  /// The stage's code; `notAttested` and `notYet` are no stages.
  fileprivate var json: JSONValue {
    switch self {
    case .at(let stage): .string(stage.code)
    case .notAttested: "notAttested"
    case .notYet: "notYet"
    }
  }
}
