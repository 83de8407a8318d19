import Foundation
import Governance

extension DelimitedList {
  /// How large a list may be: a hundred thousand adherents stay below.
  static let sizeLimit = 64 << 20

  /// The endings of what LibreOffice reads for us.
  private static let spreadsheets: Set<String> = ["xlsx", "xlsm", "xls", "ods", "fods"]

  /// The list in that file: text, or the first sheet of a spreadsheet, which LibreOffice turns into text.
  ///
  /// - Throws: ``FileRefusal/noFile(path:)``, ``ConversionRefusal/documentTooLarge(path:megabytes:)``,
  ///   ``ExchangeRefusal/unreadableSpreadsheet(path:isReaderThere:)`` and what ``init(_:)`` throws.
  public static func read(path: String) throws(Refusal) -> DelimitedList {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .file(.noFile(path: path)) }
    guard !isFolder.boolValue else { throw .exchange(.unreadableList("c'est un répertoire")) }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if let size = attributes?[.size] as? Int, size > sizeLimit {
      throw .conversion(.documentTooLarge(path: path, megabytes: sizeLimit >> 20))
    }
    guard let contents = FileManager.default.contents(atPath: path) else { throw .file(.inputOutput(path: path)) }
    let ending = (path as NSString).pathExtension.lowercased()
    guard spreadsheets.contains(ending) else { return try DelimitedList([UInt8](contents)) }
    return try DelimitedList([UInt8](asText(contents, ending, path)), isSheet: true)
  }

  /// In a folder and with a profile of their own: nothing of the list stays elsewhere, and a LibreOffice that is open is
  /// not disturbed.
  private static func asText(_ contents: Data, _ ending: String, _ path: String) throws(Refusal) -> Data {
    let folder = try PrivateFolder()
    let copy = try folder.write(contents, as: "liste.\(ending)")
    try folder.makeFolder("profil/user")
    _ = try folder.write(Data(frenchProfile.utf8), as: "profil/user/registrymodifications.xcu")
    let reader = Converter(program: "soffice", package: "libreoffice-calc", limit: 120)
    do {
      // 59 semicolon, 34 quote, 76 UTF-8, from line 1.
      _ = try reader.run(
        [
          "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--norestore", "--convert-to",
          "csv:Text - txt - csv (StarCalc):59,34,76,1", "--outdir", folder.path, copy,
        ], input: Data())
    } catch .conversion(.converterFailed) {
      // It answers nothing where it could not read: told below.
    } catch .conversion(.converterMissing) {
      throw .exchange(.unreadableSpreadsheet(path: path, isReaderThere: false))
    }
    guard let text = FileManager.default.contents(atPath: folder.path + "/liste.csv"), !text.isEmpty else {
      throw .exchange(.unreadableSpreadsheet(path: path, isReaderThere: true))
    }
    return text
  }

  /// A day that Excel shows "in the form of the system" is the first of September here, and the ninth of January in America.
  private static let frenchProfile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value>\
    </prop></item>
    </oor:items>

    """
}
