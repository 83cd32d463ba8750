/// What a piece of the screen is, from which its colour follows; `colours.tsv` names the same roles.
package enum ColourRole: String, CaseIterable, Sendable {
  case text, muted, header, footer, key, border, heading, title, date, source, count, unread, star
  case selected, selectedInactive, evidence, openEvidence, entity, programme, confidence
  case designated, amended, delisted, mentioned, inferred
  case prompt, match, status, warning, error, hostile, hint
}
