import Foundation
import Governance

extension Document {
  /// The bytes of the document in that form.
  ///
  /// - Parameters:
  ///   - width: how many columns plain text may take.
  ///   - look: the association's logo, colours and templates; Markdown and text have none.
  /// - Throws: ``ConversionRefusal/converterMissing(program:package:)``, ``ConversionRefusal/converterFailed(program:)`` or
  ///   ``ConversionRefusal/converterTooSlow(program:seconds:)`` for the forms that another program makes;
  ///   ``FileRefusal/folderNotWritable(path:)`` where there is no room for temporary files.
  public func converted(
    to format: DocumentFormat, width: Int = 80, in look: DocumentLook = .standard
  ) throws(Refusal) -> Data {
    switch format {
    case .html: Data(html(in: look).utf8)
    case .markdown: Data(markdown.utf8)
    case .text: Data(plainText(width: width).utf8)
    case .docx: try WordDocument(self, look).bytes(through: .pandoc)
    case .odt: try OpenDocumentText(self, look).bytes(through: .pandoc)
    case .pdf: try Converter.weasyPrint.run(["-", "-"], input: Data(html(in: look).utf8))
    }
  }
}
