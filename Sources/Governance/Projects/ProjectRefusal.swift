/// Why something about a project was refused.
public enum ProjectRefusal: Hashable, Sendable {
  /// Nothing was said that would change.
  case nothingToChange(code: String)
  /// The association has no mission of that number.
  case noMission(Int, count: Int)
  /// The organisation takes part so already.
  case alreadyTakesPart(name: String, role: ProjectRole, project: String)
  /// The organisation does not take part so on that day.
  case takesNoPart(name: String, role: ProjectRole, project: String, on: Day)
  /// That group follows the project already on that day.
  case alreadyFollowed(project: String, group: String, on: Day)
  /// Nobody told since when the group follows the project that was seen to do so that day: what was before has no end.
  case groupOfUnknownStart(Reference<Body>, seenOn: Day, code: String)
  /// The group is not known to take the project over on that day.
  case noTransferOn(Day, group: String, code: String, days: [Day])
  /// No group followed the project before.
  case onlyGroup(project: String)
  /// The project is linked to that meeting, text or action already.
  case alreadyLinked(String, project: String)
  /// The project is not linked to that meeting, text or action.
  case notLinked(String, code: String)
  /// The paper is attached already.
  case paperAlreadyAttached(title: String, project: String)
  /// No note of that day begins so.
  case noNote(String, on: Day, code: String)
  /// Several notes of that day begin so.
  case severalNotes(String, candidates: [String])
  /// No line of money says exactly that.
  case noFunding(project: String, code: String)
  /// Nobody said what is to be done next.
  case noStep(project: String, code: String)
  /// The project has no milestone like that which is still planned.
  case noMilestone(String, code: String, planned: [String])
  /// The milestone was reached on that day.
  case milestoneReachedBefore(String, on: Day)
  /// Several milestones could be meant.
  case severalMilestones(String, candidates: [String])
  /// No project is in a municipality of that name.
  case noMunicipality(String, known: [String])
  /// Money can only go to who carries the project, or to the association.
  case notCarrier(name: String, project: String, code: String, organization: String)
  /// Nobody told since when the project is at the stage at which it was seen that day: what was before has no end.
  case stageOfUnknownStart(Stage, seenOn: Day, code: String)
  /// The stage is not known to begin on that day.
  case noStageOn(Day, Stage, code: String, days: [Day])
  /// Nothing is known of the project before what the source left open.
  case onlyStage(project: String)
}
