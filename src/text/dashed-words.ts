/** Verbs of a sentence behind a dash. */
const SAYS =
  '(?:says|said|adds|added|explains|explained|notes|noted|states|stated|thinks|believes|writes|continues|continued|emphasi[sz]es|stresses|warns|warned|points\\sout|concludes|argues|tells|replies|replied|answers|answered|promises|promised|assures|insists|insisted|claims|maintains|declares|remarks|comments)'
/** The same where a second dash parts them from the words, as central European news prints it. */
const SAID =
  '(?:says|said|adds|added|explains|explained|notes|noted|states|stated|believes|wrote|continues|continued|emphasi[sz]e[sd]|stresse[sd]|warn(?:s|ed)|point(?:s|ed)\\sout|conclude[sd]|argue[sd]|assesse[sd]|underline[sd]|assure[sd]|declare[sd]|replie[sd]|recall(?:s|ed)|admit(?:s|ted)|comment(?:s|ed)|announce[sd]|appeal(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|answer(?:s|ed)|remark(?:s|ed)|observe[sd]|maintain(?:s|ed)|reiterate[sd])'
const NAME = '(?:\\p{Lu}[\\p{L}.-]+\\s){0,3}\\p{Lu}[\\p{L}-]+'
const ROLE = 'the\\s(?:[\\p{L}-]+\\s){0,4}[\\p{L}-]+'

/** "– We need both ships, says Minister for Defence Ada Brandt.", "–We need both, she adds.": without marks, behind a dash, as Nordic news prints it. */
const DASHED = new RegExp(
  `^(?<dash>\\s*[–—-]\\s?)(?<inner>\\p{Lu}[^\\n]{19,}?)(?<stop>[,.!?])\\s(?:${SAYS}\\s(?:\\p{Lu}|the\\s)|(?<teller>he|she|${NAME})\\s${SAYS}(?=[.\\s]|$))`,
  'u',
)
/** "- We pay in May. It hurts - she assessed.", "- We pay in May - said Brandt. - It hurts." */
const TWICE = new RegExp(
  `^(?<dash>\\s*[–—-]\\s)(?<inner>\\p{Lu}[^\\n]{7,}?)\\s[–—-]\\s(?<tail>(?:(?:also|then)\\s)?(?:${SAID}\\s(?:\\p{Lu}|the\\s|he\\b|she\\b)|(?:he|she|${ROLE}|${NAME})\\s(?:also\\s|further\\s)?${SAID}(?=[.,\\s]|$))[^\\n]*)$`,
  'u',
)
const GOES_ON = /[.,]\s[–—-]\s(?=\p{L}[^\n]{7,}$)/u

/** "- Two ships would sail, Brandt said.": without it an item of a list that tells what she said. */
const OWN_VOICE = /(?<![\p{L}’'])(?:[Ww]e|I|[Oo]ur|[Mm]y|us|me)(?!\p{L})/u

/** Words of a paragraph that a dash opens in place of quotation marks, in order; offsets in UTF-16 units. */
export function dashedIn(text: string, from: number, to: number): { readonly start: number; readonly end: number }[] {
  const line = text.slice(from, to)
  if (!/^\s*[–—-]/.test(line)) return []
  return betweenDashes(line, from) ?? behindDash(line, from)
}

function betweenDashes(line: string, from: number) {
  const { dash = '', inner = '', tail } = TWICE.exec(line)?.groups ?? {}
  if (tail === undefined) return null
  const start = from + dash.length
  const first = { start, end: start + inner.replace(/[.,]$/, '').length }
  const more = GOES_ON.exec(tail)
  if (!more) return [first]
  const behind = from + line.length - tail.length + more.index + more[0].length
  return [first, { start: behind, end: from + line.trimEnd().length }]
}

function behindDash(line: string, from: number) {
  const { dash = '', inner, stop = '', teller } = DASHED.exec(line)?.groups ?? {}
  if (inner === undefined || (teller && !OWN_VOICE.test(inner))) return []
  const start = from + dash.length
  return [{ start, end: start + inner.length + (stop === ',' ? 0 : stop.length) }]
}
