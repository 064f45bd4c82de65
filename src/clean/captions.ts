import { findDates } from '../text/dates.ts'
import type { Draft } from './draft.ts'
import type { NameIndex } from './name-index.ts'
import { isPersonName } from './person-name.ts'
import { holdsSpeech } from './speech.ts'

const LABELLED =
  /^[[(]?(?:(?:file\s)?(?:photo(?:graph)?|image|picture|illustration|graphic|video)s?(?:\s?(?:by|credit|courtesy|illustration))?\s*(?:by|of|:|\/|—|-)|credits?:|courtesy (?:of|photo)|\p{Lu}\w+ photo by\b|getty images|©\s*\p{Lu}).{0,120}$/iu
const STARTS_CAPTION =
  /^(?:file\s?(?:photo|picture|image)?\b\s*[:–—-]|photo\s*:|pictured\b|in this (?:photo|image|picture|handout|file photo)\b)/i
const POOLS =
  /^(?:getty(?: images)?|pool|handout|file|file photo|shutterstock|imago|alamy|bloomberg|sipa|zuma.*|wikimedia.*|picture alliance|nurphoto|u\.?s\.? (?:army|navy|air force|department of .*)|dvids)$/i
/** What a caption tells: someone is seen doing something, now. */
const SEEN =
  /\b(?:attends?|speaks?|poses?|stands?|sits?|walks?|looks?|shakes?|gestures?|arrives?|leaves?|waves?|addresses|meets?|greets?|talks?|listens?|takes?|uses?|holds?|gives?|is seen|are seen|pictured|\((?:left|right|centre|center|[lrc])\)|from left|file photo)\b/i
/** "EDITORIAL STAFF / REUTERS": whose text it is. */
const STAFF = /^(?:(?:editorial|online) )?(?:staff|newsroom|desk|editors|own report)\s?[/—]/i
const LONGEST_CAPTION = 450

/** Mark photo credits ("Jane Example/Reuters") and the captions above them. A photo's credit is none of the text. */
export function markCaptions(drafts: readonly Draft[], names: NameIndex): void {
  drafts.forEach((draft, index) => {
    if (draft.type !== null) return
    const { words } = draft
    if (words.length <= 140 && isPhotoCredit(words, names)) {
      draft.type = 'caption'
      const above = drafts[index - 1]
      if (above?.type === null && isCaptioned(above, draft)) above.type = 'caption'
    } else if (words.length <= LONGEST_CAPTION && (STARTS_CAPTION.test(words) || endsInCredit(words, names))) {
      draft.type = 'caption'
    }
  })
}

/** Above a credit: it ends with its day, or tells what is seen. The text's own paragraphs do neither. */
function isCaptioned({ words }: Draft, credit: Draft): boolean {
  if (words.length > LONGEST_CAPTION || /^["“]/.test(words)) return false
  const day = findDates(words, null).findLast(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))
  if (day && !/\p{L}/u.test(words.slice(day.end))) return true // "… in Oslo, March 2, 2026."
  return SEEN.test(words) && (day !== undefined || !credit.apart || !/["“”]/.test(words))
}

/** A name or two, a stroke, and who the picture is from; or a label that says so. */
function isPhotoCredit(words: string, names: NameIndex): boolean {
  const line = words.replace(/^[[(](.*)[\])]$/, '$1').trim()
  if (LABELLED.test(words)) return !holdsSpeech(words)
  if (STAFF.test(line)) return false
  const parts = line.split(/\s*\/\s*|\svia\s|\s—\s/)
  if (parts.length < 2 || parts.length > 4 || /[.!?]$/.test(line)) return false
  // "Jane Example/Some Agency", alone on a line, is a credit whether we know the agency or not.
  if (/^[^/]+\/[^/]+$/.test(line) && isPersonName(parts[0] ?? '') && isCapitalised(parts[1] ?? '')) return true
  const from = parts.filter((part) => isPicturesFrom(part, names)).length
  return (
    from > 0 &&
    parts.every((part) => isPicturesFrom(part, names) || isPersonName(part) || /^\p{Lu}[\p{L}.-]+$/u.test(part))
  )
}

const isCapitalised = (part: string): boolean => /^(?:\p{Lu}[\p{L}.&’'-]*\s?){1,4}$/u.test(part)

const isPicturesFrom = (part: string, names: NameIndex): boolean =>
  POOLS.test(part) || names.outlet(part.replace(/\s(?:photo|images?|pool)$/i, '')) !== null

/** "… in Oslo, March 2, 2026. (Jane Example/AP)" or without the brackets. */
function endsInCredit(words: string, names: NameIndex): boolean {
  const last =
    /(?:[.!?]["”]?\s+|\s)[[(]([^()[\]]{3,80})[\])]\.?$/.exec(words)?.[1] ??
    /[.!?]["”]?\s+([^.!?]{3,60}\/[^.!?]{2,40})$/.exec(words)?.[1]
  return last !== undefined && isPhotoCredit(last, names)
}
