import Governance
import GovernanceFrench
import Testing

@Suite struct MeasureTests {
  @Test(arguments: [
    ("3,5", 3_500), ("3.5", 3_500), ("1 234,5", 1_234_500), ("1\u{202F}234,125", 1_234_125), ("1234", 1_234_000),
    ("0,125", 125), ("0.125", 125), ("1,234", 1_234), ("1.234,5", 1_234_500), ("0", 0), ("1.234.567", 1_234_567_000),
  ])
  func read(text: String, thousandths: Int64) throws {
    let typed = try TypedMeasure(text)
    #expect(typed.value == Measure(thousandths: thousandths) && typed.unit == nil)
  }

  @Test(arguments: [
    ("-3", MeasureFault.negative), ("−3", .negative), ("12e9", .notANumber), ("trois", .notANumber),
    ("1,2345", .tooManyDecimals), ("1,2,3", .notANumber), ("12,", .notANumber), ("12 34", .notANumber),
    ("1.234", .ambiguous(Measure(thousandths: 1_234_000))), ("1,234.5", .ambiguous(Measure(thousandths: 1_234_500))),
    ("99999999999999999999", .tooLarge), ("1000000001", .tooLarge), ("٣", .notANumber),
  ])
  func refused(text: String, fault: MeasureFault) {
    #expect(throws: Refusal.indicator(.unreadableMeasure(text, fault))) { try TypedMeasure(text) }
  }

  @Test func emptyIsNoMeasure() {
    for text in ["", "  "] {
      #expect(throws: Refusal.indicator(.unreadableMeasure(text, .empty))) { try TypedMeasure(text) }
    }
  }

  @Test func unitIsTheIndicatorsOwn() throws {
    let indicator = Indicator(
      reference: Reference(id: 1, code: "tonnes", name: "Tonnes"), definition: nil, unit: "tonnes", period: .overYear,
      addition: .sum, isActive: true, counted: nil)
    for text in ["3,5", "3,5 tonnes", "3,5 Tonne", "3,5tonnes"] {
      #expect(try TypedMeasure(text).value(of: indicator) == Measure(thousandths: 3_500))
    }
    #expect(throws: Refusal.indicator(.otherUnit(name: "Tonnes", unit: "tonnes", typed: "kg"))) {
      try TypedMeasure("3 kg").value(of: indicator)
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var thousandths: Int64 = 0
    while thousandths <= Measure.largest.thousandths {
      let measure = Measure(thousandths: thousandths)
      #expect(try TypedMeasure(measure.french).value == measure)
      #expect(try TypedMeasure(measure.typed).value == measure)
      thousandths = thousandths * 3 + 7
    }
    #expect(Measure(thousandths: 12_345_600).french == "12\u{202F}345,6")
  }
}
