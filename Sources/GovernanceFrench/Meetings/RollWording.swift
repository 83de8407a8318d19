import Governance

extension Roll {
  /// ", dont 2 non attestés ce jour-là", after the number of those to convene; nothing where the record can tell of all.
  public var doubtRemark: String {
    doubtful.isEmpty ? "" : ", dont \(doubtful.count.of("non attesté", "non attestés")) ce jour-là"
  }
}
