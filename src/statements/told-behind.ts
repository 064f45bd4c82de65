import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { isOfOthers } from './introduced-quotation.ts'
import type { PersonMention } from './people.ts'
import { theOnly } from './the-only.ts'

const LONGEST = 300 // UTF-16 units of the sentence behind
const LEAST_WORDS = 5 // of the quotation
const LINE =
  '(?:lines?|sentences?|words?|phrase|quip|joke|formula|verdict|answer|reply|message|warning|point|aphorism|refrain|motto)'
const TITLED = "(?:(?:[Tt]he|[Oo]ur|[Aa]n?)\\s)?(?:\\p{L}[\\p{L}.'’-]*,?\\s){0,9}"

const NEXT = /^\s+(?=With\s(?:this|that|these|those)\b)/u

/** What the sentence behind is to open with, up to the name; then from the name on. */
const FORMS: readonly (readonly [front: RegExp, behind: RegExp])[] = [
  // “…” Chief executive Kroll used the line twice; Kroll gave it to the hall
  [
    new RegExp(`^${TITLED}$`, 'u'),
    new RegExp(
      `^(?:,\\s[^,;:]{1,60},)?\\s(?:(?:had|has|later|then)\\s){0,2}(?:used|repeated|gave|delivered|read|offered|coined|tried|tossed|threw|dropped|needed|spoke|said|put|kept|liked)\\s(?:(?:the|that|this|his|her)\\s(?:\\p{Ll}+\\s)?${LINE}\\b|(?:it|that|this|these words)(?=[\\s,.]))`,
      'u',
    ),
  ],
  // “…” Director Kroll makes the hall laugh
  [
    new RegExp(`^${TITLED}$`, 'u'),
    /^\s(?:(?:makes?|made|has|had|gets?|got)\s(?:the|a|her|his)\s(?:\p{Ll}+\s)?(?:hall|room|audience|house|chamber|gallery|press|table|crowd|reporters)\s(?:laugh|smil|nod|applaud|chuckl|giggl|groan|sit up|in stitches)|(?:draws?|drew|gets?|got|earns?|earned|reaps?|reaped)\s(?:a\s|some\s|loud\s|warm\s)?(?:laugh|applause|cheer|chuckle|smile))/u,
  ],
  // “…” Director Kroll presenting our report
  [new RegExp(`^${TITLED}$`, 'u'), /^\s(?:presenting|speaking|opening|addressing|introducing|briefing)\s/],
  // “…” Kroll’s line is in neither text
  [/^(?:The\s)?(?:\p{Lu}[\p{L}.'’-]*\s){0,2}$/u, new RegExp(`^['’]s?\\s(?:\\p{Ll}+\\s)?${LINE}\\b`, 'u')],
  // “…” With that, the minister, Kroll, walked off
  [new RegExp(`^With\\s(?:that|this|these words|those words),?\\s${TITLED}$`, 'u'), /^(?:,|\s(?!and\b)\p{Ll})/u],
  // “…” That is what Kroll said in Riga
  [
    new RegExp(`^(?:That|This)(?:['’]s|\\s(?:is|was))\\s(?:what|how)\\s${TITLED}$`, 'u'),
    /^\s(?:had\s)?(?:said|told|put|promised|answered)\b/,
  ],
  // “…” It was Kroll’s, and it stayed
  [new RegExp(`^(?:It|That|This)\\s(?:is|was)\\s${TITLED}$`, 'u'), /^['’]s?[,.]/u],
  // “…” The speaker was the harbour chief, Kroll
  [new RegExp(`^The\\sspeaker\\s(?:is|was|had\\sbeen)\\s${TITLED}$`, 'u'), /^[,.]|^\s(?:of|in|at)\s/],
  // “…” The words are Kroll’s
  [new RegExp(`^(?:The|These|Those|That|This)\\s${LINE}\\s(?:is|are|was|were)\\s${TITLED}$`, 'u'), /^['’]s?[,.]/u],
  // “…” Kroll, whose words these are, does not lower her voice
  [
    new RegExp(`^${TITLED}$`, 'u'),
    new RegExp(`^,\\swhose\\s${LINE}\\s(?:this|that|these|those|they|it)\\s(?:is|was|are|were)\\b`, 'u'),
  ],
  // “…” Kroll says such things before breakfast
  [new RegExp(`^${TITLED}$`, 'u'), /^\s(?:says|said)\ssuch\s(?:things?|sentences?)\b/],
  // “…” When Kroll says that, it is meant
  [
    new RegExp(`^(?:When|If|Whenever)\\s${TITLED}$`, 'u'),
    /^\s(?:says|said)\s(?:that|this|so|it|such)\b(?!\s(?:the|it|he|she|we|they)\s)/,
  ],
  // “…” It was Kroll who said it; it took Kroll eleven seconds to say it
  [
    new RegExp(`^It\\s(?:was|is)\\s${TITLED}$`, 'u'),
    /^(?:,\s[^,;:]{1,60},)?\swho\s(?:said|says|put|spoke|coined|dropped)\s(?:it|so|that|this|these)\b/,
  ],
  [new RegExp(`^It\\stook\\s${TITLED}$`, 'u'), /^\s[^.;:]{1,40}\sto\s(?:say|get)\s(?:it|that|this)\b/],
  // “…” For this sentence Kroll had flown in
  [
    new RegExp(`^(?:For|With|After)\\s(?:that|this|these|those)\\s${LINE},?\\s${TITLED}$`, 'u'),
    /^(?:,|\s(?!and\b)\p{Ll})/u,
  ],
  // “…” It is by Kroll, and he knows it
  [new RegExp(`^(?:It|That|This|The line|The words)\\s(?:is|was|are|were)\\s(?:by|from)\\s${TITLED}$`, 'u'), /^[,.]/u],
]

/** “…” That sentence, by the prime minister, Kroll calls … */
const BY = new RegExp(`^\\s(?:That|This)\\s${LINE},\\s(?:by|from)\\s((?:the\\s)?[^,.;:“”"]{3,60})(?=[,.])`, 'du')

/** Whose words the sentence behind says they are, told by name or by role. */
export function saidToBeBy(text: string, { end }: Quotation): Span | null {
  if (!/^\sTh/.test(text.slice(end, end + 3))) return null
  const by = BY.exec(text.slice(end, end + LONGEST))?.indices?.[1]
  return by ? { start: end + by[0], end: end + by[1] } : null
}

/**
 * “…” Chief executive Ottavio Kroll used the line twice.: who says a whole sentence in quotation marks by the sentence behind it, which
 * speaks of these very words and names one person. Null else.
 */
export function toldBehind(
  text: string,
  paragraph: Span,
  quotation: Quotation,
  people: readonly PersonMention[],
): Span | null {
  const { end, inner } = quotation
  if (text.slice(inner.start, inner.end).split(/\s+/).length < LEAST_WORDS) return null
  const next = NEXT.exec(text.slice(paragraph.end, paragraph.end + 24))?.[0].length // “…” ¶ With this the minister, Kroll, answered
  const opens = next !== undefined && !/\p{L}/u.test(text.slice(paragraph.start, quotation.start))
  const from = opens && end >= paragraph.end ? paragraph.end + next : end
  const confessed = confessedBy(text, { start: end, end: paragraph.end }, people)
  if (confessed) return confessed
  const [sentence] = sentences(text, from, Math.min(from > end ? text.length : paragraph.end, from + LONGEST))
  if (!sentence) return null
  const start = sentence.start + (/^\s*/.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0)
  const line = text.slice(start, sentence.end)
  if (/["“”„«»?]/.test(line) || isOfOthers(line)) return null
  if (REPLY.test(line) && /^\s*["“„«]/.test(text.slice(sentence.end, sentence.end + 4))) return null
  const person = theOnly(spansIn(people, start, sentence.end))
  if (!person) return null
  const [front, behind] = [text.slice(start, person.start), text.slice(person.end, sentence.end)]
  return FORMS.some(([opens, goesOn]) => opens.test(front) && goesOn.test(behind)) ? person : null
}

/** “…” Kroll’s answer was short. “…”: of the words that come next. */
const REPLY = /['’]s?\s(?:\p{Ll}+\s)?(?:answer|reply|response)\b/u

const CONFESSED =
  /\bIt\s(?:was|is)\s(?:\p{L}[\p{L}.’'-]*,?\s){0,9}?(?=\p{Lu})[^.?!“”"]{3,140}?\swho\s(?:confessed|said|says|admitted|told\s(?:it|us)|spoke|coined|put)\s(?:it|so|that|this|these)\b/u

/** “…” Was ever a minister more candid? Yet it was not she. It was Kroll, our admiral, who confessed it: where one is named there, and nothing quoted between. */
function confessedBy(text: string, rest: Span, people: readonly PersonMention[]): Span | null {
  const words = text.slice(rest.start, Math.min(rest.end, rest.start + 2 * LONGEST))
  const found = CONFESSED.exec(words)
  if (!found || /[“”„"]/.test(words.slice(0, found.index))) return null
  const from = rest.start + found.index
  return theOnly(spansIn(people, from, from + found[0].length))
}
