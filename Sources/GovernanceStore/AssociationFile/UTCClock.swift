#if canImport(Glibc)
  import Glibc
#endif

/// The present moment in UTC, for the journal; civil time is never taken from here.
public enum UTCClock {
  /// `YYYY-MM-DDTHH:MM:SSZ`.
  @Sendable public static func now() -> String {
    var moment = time(nil)
    var parts = tm()
    gmtime_r(&moment, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
