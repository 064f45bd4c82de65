import type { ReadArticle } from '../model/briefing.ts'
import { findNames } from '../register/find-names.ts'
import { opensWithHouse } from '../register/opens-with-house.ts'
import type { Register } from '../register/register.ts'
import { readTitle } from '../register/title-of-words.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once-for.ts'
import { posterIn } from '../text/poster-in.ts'
import { isSentence } from './is-sentence.ts'

/** A house's own account of what it said or did: a release, a readout, minutes, its post. */
export interface OwnAccount {
  readonly house: string // what tells whose it is: the lines of its head, or the outlet of a post
  readonly bodyId: string | null // the registered body that the house is
  readonly isPost: boolean // told by its outlet alone, as posts are
}

const HEAD = 300 // characters whose lines may say that this is a house's own
const LONGEST = 120
const LINES = 3 // in which a house names itself
/** What such texts call themselves. */
const MARK =
  /\b(?:press|media|news) (?:release|service|section|notice|office|information|statement|advisory)\b|\bcommunication to the press\b|\breadout\b|\bpublic affairs\b|\bcommuniqu[eé] (?:no|nr|n[°º])\b|\bpress (?:and|&) (?:events|communications?|public relations|media)\b|\bfor immediate (?:use|release)\b|(?:^|[–—|/,]\s|\bstenographic )(?:provisional |official |draft )?minutes\b|\bsummary (?:of (?:conclusions|proceedings)|for the file|record)\b/i
const HOUSE = /\b(?:secretariat|chancellery|embassy|presidency|ministry)\b/i
const isHouse = (words: string) => opensWithHouse(words) || HOUSE.test(words)

/** "Ministry of Defence @velmark_mod": who posted, with a handle, on whatever network. */
const POSTER =
  /^(?:\p{Lu}\p{L}{2,20}\n+)?(?<name>\p{Lu}[^@\n✓]{2,80}?)(?:\s✓)?\s[([]?@\w{2,30}[)\]]?(?=\n|\s[·•|–-]|$)/u

/**
 * Whether an article is a house's own account, by the lines of its head or, for a post, by its outlet; null where it credits an outlet,
 * an agency or a writer, or where nothing says so.
 */
export function ownAccount(article: ReadArticle, register: Register): OwnAccount | null {
  const { outlet, credit, text } = article
  const [signed, another] = credit
  if (signed?.kind === 'byline' && !another && isHouse(signed.name))
    return { house: signed.name, bodyId: bodyAtHead(signed.name, register), isPost: true }
  if (signed) return null
  const poster = POSTER.exec(text.slice(0, LONGEST))?.groups?.name
  if (
    poster !== undefined &&
    (isHouse(poster) || peopleIn(register).has(poster) || bodyAtHead(poster, register) !== null)
  )
    return { house: poster, bodyId: bodyAtHead(poster, register), isPost: true }
  const titled = posterIn(article)
  if (titled !== null && findNames(register, titled).some(({ refs }) => refs.some(({ kind }) => kind === 'person')))
    return { house: titled, bodyId: null, isPost: true }
  const page = personalPage(text, register)
  if (page !== null) return { house: page, bodyId: null, isPost: true }
  if (outlet !== null) {
    const bodyId = bodyAtHead(outlet, register)
    return bodyId !== null || peopleIn(register).has(outlet) || isHouse(outlet)
      ? { house: outlet, bodyId, isPost: true }
      : null
  }
  const lines = headOf(text)
  const own = lines.slice(0, LINES).find((line) => isHouseLine(line, register))
  if (!lines.some((line) => MARK.test(line)) && own === undefined) return null
  const bodyId =
    lines
      .slice(0, LINES)
      .map((line) => bodyAtHead(line, register))
      .findLast((id) => id !== null) ?? null // "Assembly of Velmark", and below it "Defence Committee"
  return { house: lines.join(' / '), bodyId, isPost: lines.some((line) => POST.test(line)) }
}

/** Everybody's name in a register: asked of each article that credits nobody. */
const peopleIn = onceFor(({ rows }: Register): ReadonlySet<string> => new Set(rows.people.map(({ name }) => name)))

const FIRST_PERSON = /\b(?:I|my)\b/

/** "Ada Kroll / Minister of Defence of Velmark / 14 April 2026": a person's own page, in her own voice. */
function personalPage(text: string, register: Register): string | null {
  const [name = '', post = ''] = text.slice(0, HEAD).split(/\n+/, 2)
  const title = peopleIn(register).has(name) ? readTitle(register, post) : null
  return title && !title.loose && FIRST_PERSON.test(text) ? name : null
}

const POST = /^Post(?:ed)?\b(?!\s?[Oo]ffice)/

/** The lines before the first sentence. */
function headOf(text: string): string[] {
  const lines = text.slice(0, HEAD).split('\n').slice(0, -1)
  const end = lines.findIndex((line) => line.length > LONGEST || isSentence(line))
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== '').slice(0, 2 * LINES)
}

/** "Government of Velmark", "Ministry of Defence of Velmark", "Office of the Prime Minister – News": a house's name and nothing else. */
const WHOLE =
  /^(?:(?:Federal|Royal|National)\s)?(?:Government|Office|Ministry|Department|Chancellery|Presidency|Embassy|University|Municipality|Permanent (?:Mission|Representation))\sof\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?(?:\sof\s(?:the\s)?\p{Lu}[\p{L}-]*)?(?:\s[–—·|-]\s(?:News|Press|Media|Communications?))?$/u

/** "Orrland Procurement Agency, Kellmar, 23 September 2026": a registered body, and nothing or its place behind it. */
function isHouseLine(line: string, register: Register): boolean {
  const [first] = findNames(register, line)
  if (!first || first.start > 0 || !first.refs.some(({ kind }) => kind === 'body'))
    return WHOLE.test(line) || (isHouse(line) && line === line.toUpperCase())
  return first.end === line.length || /^,\s\p{Lu}[\p{L}’' -]+,\s\d/u.test(line.slice(first.end))
}

function bodyAtHead(line: string, register: Register): string | null {
  const [first] = findNames(register, line)
  return first?.start === 0 ? (first.refs.find(({ kind }) => kind === 'body')?.id ?? null) : null
}

/** Whether the account is of the office that this person holds, or her own: "Readout of the President's call" of the president. */
export function isOfOffice({ house }: OwnAccount, speaker: { id: string; name: string }, register: Register): boolean {
  if (house.includes(speaker.name)) return true
  const own = stemmed(house)
  return (register.termsOf.get(speaker.id) ?? []).some(({ officeId }) => {
    const title = stemmed(register.offices.get(officeId)?.title ?? '')
    const [head = '', tail] = title.split(/,\s|\s(?:of|for|to)\s/)
    const full = head === 'ministr' && tail !== undefined ? `ministr of ${tail.split(' ')[0]}` : head
    return full !== '' && own.includes(full)
  })
}

/** "Presidency", "President's": one stem for an office and who holds it. */
const stemmed = (words: string) =>
  fold(words)
    .replace(/\bminist(?:ry|ers?)\b/g, 'ministr')
    .replace(/\bpresiden(?:cy|ts?)\b/g, 'presiden')
    .replace(/\bchancell(?:ery|ors?)\b/g, 'chancell')
