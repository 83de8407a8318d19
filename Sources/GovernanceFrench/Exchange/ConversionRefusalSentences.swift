import Governance

extension ConversionRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .unreadableDocument(let path):
      "\(path.quotable) n'est pas un document lisible. Enregistrez-le de nouveau en .docx, .odt, .md ou .txt."
    case .documentTooLarge(let path, let megabytes):
      "\(path.quotable) dépasse \(megabytes) Mo : enlevez-en les images, puis recommencez."
    case .converterMissing(let program, let package):
      "Il manque le programme \(program), à installer par : sudo apt-get install \(package). "
        + "HTML, Markdown et texte (.html, .md, .txt) marchent sans."
    case .converterFailed(let program):
      "\(program) n'a pas pu faire la conversion. HTML, Markdown et texte (.html, .md, .txt) marchent sans."
    case .converterTooSlow(let program, let seconds):
      "\(program) n'avait pas fini après \(seconds.of("seconde")) : conversion abandonnée. Réessayez."
    }
  }
}
