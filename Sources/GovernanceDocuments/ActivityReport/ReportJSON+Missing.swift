import Governance

extension ActivityReport.Missing {
  /// The gap under a stable `kind`, with what it is about.
  var json: JSONValue {
    switch self {
    case .registerNotKept(let day): ["kind": "registerNotKept", "since": .string(day.iso)]
    case .registerBegan(let day): ["kind": "registerBegan", "since": .string(day.iso)]
    case .meetingsToRecord(let codes): ["kind": "meetingsToRecord", "meetings": .init(codes, JSONValue.string)]
    case .minutes(let code, let gaps):
      ["kind": "minutes", "meeting": .string(code), "fields": .init(gaps) { .string($0.key) }]
    case .rulesUnknown(let bodies, let subjects):
      [
        "kind": "rulesUnknown", "bodies": .init(bodies, JSONValue.string),
        "subjects": .init(subjects) { .string($0.rawValue) },
      ]
    case .collegesToConfirm(let count): ["kind": "collegesToConfirm", "count": .number(count)]
    case .membersToEnter(let least, let most):
      ["kind": "membersToEnter", "atLeast": .number(least), "atMost": .number(most)]
    case .membersNotAttested(let count): ["kind": "membersNotAttested", "count": .number(count)]
    case .membersWithoutCollege(let count): ["kind": "membersWithoutCollege", "count": .number(count)]
    case .departuresWithoutDay(let count): ["kind": "departuresWithoutDay", "count": .number(count)]
    case .projectsWithoutStage(let titles):
      ["kind": "projectsWithoutStage", "projects": .init(titles, JSONValue.string)]
    case .minutesNotSigned(let codes): ["kind": "minutesNotSigned", "meetings": .init(codes, JSONValue.string)]
    case .seatsOfFormerMembers(let seats):
      [
        "kind": "seatsOfFormerMembers",
        "seats": .init(seats) {
          ["body": .string($0.body), "seat": .number($0.seat), "holder": .init($0.holder)]
        },
      ]
    case .seatsKeptThroughDeparture(let seats):
      [
        "kind": "seatsKeptThroughDeparture",
        "seats": .init(seats) {
          [
            "body": .string($0.body), "seat": .number($0.seat), "holder": .init($0.holder),
            "left": .string($0.left.iso),
            "back": .string($0.back.iso),
          ]
        },
      ]
    case .membersWithoutRepresentative(let names):
      ["kind": "membersWithoutRepresentative", "members": .init(names, JSONValue.string)]
    case .meetingsDueUnknown(let bodies): ["kind": "meetingsDueUnknown", "bodies": .init(bodies, JSONValue.string)]
    case .noPresidentMessage: ["kind": "noPresidentMessage"]
    case .grantReportsLate(let titles):
      ["kind": "grantReportsLate", "reports": .init(titles, JSONValue.string)]
    case .duesLate(let count): ["kind": "duesLate", "count": .number(count)]
    case .groupsWithoutLead(let names):
      ["kind": "groupsWithoutLead", "groups": .init(names, JSONValue.string)]
    case .agreementsWithoutDays(let titles):
      ["kind": "agreementsWithoutDays", "agreements": .init(titles, JSONValue.string)]
    case .privateNames(let places): ["kind": "privateNames", "places": .init(places, JSONValue.string)]
    case .privateTexts(let sections):
      [
        "kind": "privateTexts",
        "sections": .init(sections) { ["section": .string($0.key), "group": .init($0.group?.code)] },
      ]
    case .openQuestions(let questions):
      [
        "kind": "openQuestions",
        "questions": .init(questions) { ["subject": .string($0.subject), "text": .string($0.text)] },
      ]
    }
  }
}

extension MinutesGap {
  /// A stable English word for the fact that is lacking.
  fileprivate var key: String {
    switch self {
    case .notHeld: "status"
    case .place: "place"
    case .openingTime: "openedAt"
    case .closingTime: "closedAt"
    case .notice, .noticeOf: "notice"
    case .unvotedText(let number): number.map { "agendaItem\($0)" } ?? "proposedText"
    case .agenda: "agenda"
    case .chair: "chair"
    case .recordingSecretary: "recordingSecretary"
    case .attendance, .attendanceOf: "attendance"
    case .quorumRule: "quorumRule"
    case .quorumToJudge: "quorum"
    case .withoutQuorum(let code): "\(code).quorum"
    case .outdatedVote(let code), .outdatedElection(let code): "\(code).voters"
    case .signatoryNotPresent: "attendance"
    case .outcomeOfItem(let number): "agendaItem\(number)"
    case .proclamation(let code), .proclaimedAgainstCount(let code): "\(code).proclaimed"
    case .votesUnaccounted(let code, _): "\(code).tally"
    case .majorityRule(let code): "\(code).majorityRule"
    case .actionOwner(let code): "\(code).owner"
    case .actionDay(let code): "\(code).dueOn"
    }
  }
}
