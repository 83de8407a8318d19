#if canImport(Glibc)
  import Glibc
#endif

extension String {
  /// The text as libedit takes it, a zero at its end.
  var wide: [wchar_t] { unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0] }

  /// What libedit gives back; what is no scalar becomes U+FFFD.
  init(wide codes: some Sequence<wchar_t>) {
    var scalars = String.UnicodeScalarView()
    for code in codes { scalars.append(Unicode.Scalar(UInt32(bitPattern: code)) ?? "\u{FFFD}") }
    self.init(scalars)
  }
}
