import Foundation
import Governance

extension Document {
  /// The bytes of the document in that form.
  ///
  /// - Parameter width: how many columns plain text may take.
  /// - Throws: ``Refusal/converterMissing(program:package:)``, ``Refusal/converterFailed(program:)`` or
  ///   ``Refusal/converterTooSlow(program:seconds:)`` for the forms that another program makes;
  ///   ``Refusal/folderNotWritable(path:)`` where there is no room for temporary files.
  public func converted(to format: DocumentFormat, width: Int = 80) throws(Refusal) -> Data {
    switch format {
    case .html: Data(html.utf8)
    case .markdown: Data(markdown.utf8)
    case .text: Data(plainText(width: width).utf8)
    case .docx: try WordDocument(self).bytes(through: .pandoc)
    case .odt: try OpenDocumentText(self).bytes(through: .pandoc)
    case .pdf: try Converter.weasyPrint.run(["-", "-"], input: Data(html.utf8))
    }
  }
}
