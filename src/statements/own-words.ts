/** “…,” signaling a drive: what follows the marks is what the narrator makes of the words. */
const CONSEQUENCE =
  /(?:(?<=,["”»])|(?<=["”»]),)\s(?:signal+ing|suggesting|indicating|underscoring|underlining|highlighting|raising|prompting|drawing|reflecting|marking|echoing|sparking|fuel+ing|aligning|setting|hinting|leaving|marking)\s[^“”"]*$/u
/** "… in the Arctic — a move widely seen as …": an aside behind the last dash of words that are not quoted. */
const ASIDE = /^\s[—–]\s(?:an?|the)\s[^“”"]*$/u
const LEAST = 4 // words before it

/** How many UTF-16 units of a content are the speaker's, without what its end adds in the narrator's voice. */
export function ownLength(words: string): number {
  const end = CONSEQUENCE.exec(words)?.index ?? asideIn(words)
  return end === null ? words.length : words.slice(0, end).replace(/(?<=["”»]),$/u, '').length
}

function asideIn(words: string): number | null {
  const at = Math.max(words.lastIndexOf('—'), words.lastIndexOf('–')) - 1
  if (at < 0 || !ASIDE.test(words.slice(at))) return null
  const before = words.slice(0, at)
  return /[“”"—–]/u.test(before) || before.split(/\s+/).length < LEAST ? null : at
}

/** "Though the U.S. has left, Europe has come together": a clause that concedes opens the words it belongs to. */
const CONCEDES =
  /(?:^|[.?!:;—–]["”’]?\s+)((?:Even\s)?[Tt]hough|[Aa]lthough|[Ww]hile|[Ii]f|[Bb]ecause|[Ss]ince|[Uu]nless)\s$/u

/** Where words that open with the subject of such a clause begin. */
export function conceding(text: string, start: number, end: number): number {
  if (!/,\s/.test(text.slice(start, end))) return start
  const word = CONCEDES.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return word === undefined ? start : start - word.length - 1
}

const SECOND = /^,?\s(?:and|but)\sthat\s[^.;“”"]{10,300}(?=\.)/u
const TELLS = /\b(?:said|says|told|added|adds|argued|noted|warned|wrote)\b/

/** "that it stays, and that calls for more are a way to share": how far a second clause with "that" goes on behind the first. */
export function secondClause(text: string, start: number, end: number): number {
  const next = /^that\s/.test(text.slice(start, start + 5)) ? SECOND.exec(text.slice(end, end + 320))?.[0] : undefined
  return next === undefined || TELLS.test(next) ? 0 : next.length
}
