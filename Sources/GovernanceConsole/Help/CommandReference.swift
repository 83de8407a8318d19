/// The reference of the whole language, made from the declarations: `docs/commands.md` and the manual page.
struct CommandReference {
  let catalogue: Catalogue

  /// `docs/commands.md`.
  var markdown: String {
    var output = """
      # Commandes

      <!-- Page produite par « ptce aide --tout » : scripts/renew la refait. -->

      Une seule langue pour le terminal (`ptce adherents`), l'invite et les scripts. `REF` est tout nom, code ou début de \
      nom sans ambiguïté, sans égard aux accents ni aux majuscules. `JOUR` s'écrit comme on le dit : `17 mars`, `jeudi`, \
      `12/03/2026`, `2e mardi de juin`, `J+15`. Chaque liste prend `--format table|json|csv|markdown`, `--colonnes`, \
      `--tri` et `--limite` ; en `csv`, le tableau principal seul. Devant toute commande : `--base FICHIER` et `--auteur NOM`.

      """
    for topic in CommandHeading.Topic.allCases {
      output += "\n## \(topic.rawValue)\n"
      for heading in catalogue.commands.map(\.heading) where heading.topic == topic {
        output += "\n### `\(heading.name)`\n\n\(heading.sentence)\n\n```\n\(HelpPage(heading).usage)\n```\n"
        for field in heading.fields where field.isNamed {
          output += "- `\(field.optionName)` : \(field.meaning)\n"
        }
        if !heading.examples.isEmpty {
          output += "\nExemples : " + heading.examples.map { "`\($0)`" }.joined(separator: ", ") + "\n"
        }
      }
    }
    return output
  }

  /// The manual page, for `man ptce`.
  var manual: String {
    func escaped(_ text: String) -> String {
      text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
    }
    var output = """
      .TH PTCE 1 "" "ptce" "Manuel de l\\(aqutilisateur"
      .SH NOM
      ptce \\- gouvernance d\\(aqun pôle territorial de coopération économique
      .SH SYNOPSIS
      .B ptce
      [\\-\\-base FICHIER] [\\-\\-auteur NOM] [COMMANDE …]
      .SH DESCRIPTION
      Sans commande, ptce ouvre son invite sur un terminal, ou lit des commandes sur l\\(aqentrée standard.
      Code de retour : 0 fait, 1 refusé, 2 mal employé.

      """
    for topic in CommandHeading.Topic.allCases {
      output += ".SH \(escaped(topic.rawValue.uppercased()))\n"
      for heading in catalogue.commands.map(\.heading) where heading.topic == topic {
        output += ".TP\n.B \(escaped(HelpPage(heading).usage))\n\(escaped(heading.sentence))\n"
      }
    }
    return output
  }
}
