import CMessageDigest

/// The SHA-256 of some bytes, fed piece by piece.
struct Fingerprint {
  private var context = SHA2_CTX()

  init() {
    SHA256Init(&context)
  }

  mutating func update(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    SHA256Update(&context, bytes, bytes.count)
  }

  /// The digest in hexadecimal; the fingerprint takes nothing more afterwards.
  mutating func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
