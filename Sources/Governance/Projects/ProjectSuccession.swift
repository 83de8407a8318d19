extension Succession<Stage> {
  /// Puts a stage that a project reached where its day belongs.
  ///
  /// - Throws: ``Refusal/stageUnchanged(project:stage:)``, or ``ProjectRefusal/stageOfUnknownStart(_:seenOn:code:)``
  ///   before a stage of which nobody told since when it holds.
  public mutating func reach(_ stage: Stage, on day: Day, of project: Reference<Project>) throws(Refusal) -> Place {
    do throws(Obstacle) { return try insert(stage, on: day) } catch {
      throw Self.refusal(error, stage, on: day, of: project)
    }
  }

  /// Takes a stage out that was never reached on that day.
  ///
  /// - Throws: ``ProjectRefusal/noStageOn(_:_:code:days:)`` or ``ProjectRefusal/onlyStage(project:)``.
  public mutating func withdraw(
    _ stage: Stage, on day: Day, of project: Reference<Project>, known: Span?
  ) throws(Refusal) {
    do throws(Obstacle) { try remove(stage, on: day, known: known) } catch {
      throw Self.refusal(error, stage, on: day, of: project)
    }
  }

  private static func refusal(
    _ obstacle: Obstacle, _ stage: Stage, on day: Day, of project: Reference<Project>
  ) -> Refusal {
    switch obstacle {
    case .unchanged: .stageUnchanged(project: project.name, stage: stage.label)
    case .unknownStart(let seen, let day): .project(.stageOfUnknownStart(seen, seenOn: day, code: project.code))
    case .notThere(let days): .project(.noStageOn(day, stage, code: project.code, days: days))
    case .first: .project(.onlyStage(project: project.name))
    }
  }
}

extension Succession<Stage>.Place {
  /// Whether that stage is an earlier one in a project's life than the one before it.
  public func isBackward(to stage: Stage) -> Bool {
    former.map { stage.rank < $0.rank && $0.code != Stage.notStatedCode } ?? false
  }
}

extension Succession<Reference<Body>> {
  /// Lets a group follow a project from that day on, until the next one.
  ///
  /// - Throws: ``ProjectRefusal/alreadyFollowed(project:group:on:)``, or
  ///   ``ProjectRefusal/groupOfUnknownStart(_:seenOn:code:)`` before a group of which nobody told since when it follows it.
  public mutating func transfer(
    to group: Reference<Body>, on day: Day, of project: Reference<Project>
  ) throws(Refusal) -> Place {
    do throws(Obstacle) { return try insert(group, on: day) } catch {
      throw Self.refusal(error, group, on: day, of: project)
    }
  }

  /// Takes out that a group took a project over on that day.
  ///
  /// - Throws: ``ProjectRefusal/noTransferOn(_:group:code:days:)`` or ``ProjectRefusal/onlyGroup(project:)``.
  public mutating func withdrawTransfer(
    to group: Reference<Body>, on day: Day, of project: Reference<Project>
  ) throws(Refusal) {
    do throws(Obstacle) { try remove(group, on: day, known: nil) } catch {
      throw Self.refusal(error, group, on: day, of: project)
    }
  }

  private static func refusal(
    _ obstacle: Obstacle, _ group: Reference<Body>, on day: Day, of project: Reference<Project>
  ) -> Refusal {
    switch obstacle {
    case .unchanged: .project(.alreadyFollowed(project: project.name, group: group.name, on: day))
    case .unknownStart(let seen, let day): .project(.groupOfUnknownStart(seen, seenOn: day, code: project.code))
    case .notThere(let days): .project(.noTransferOn(day, group: group.name, code: project.code, days: days))
    case .first: .project(.onlyGroup(project: project.name))
    }
  }
}
