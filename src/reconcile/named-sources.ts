import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { onceFor } from '../text/once-for.ts'
import { QUOTED_RUNS } from '../text/quoted-runs.ts'
import { remembered } from '../text/remembered.ts'
import { SAID_SO } from '../text/said-so.ts'
import { surnameOf } from '../text/surname-of.ts'
import { isPerson } from './is-person.ts'
import { isReadOut } from './is-read-out.ts'
import { type NamedSource, PASSED_ON, THE_OFFICE, THE_RECORD, THE_TEXT } from './named-source.ts'
import { outletNamed, SHOWN } from './outlet-named.ts'
import { isOfOffice, type OwnAccount } from './own-account.ts'
import { sectionWire } from './section-wire.ts'
import { A_RECORD, textNamed } from './text-named.ts'

/** It begins with its rarest word and looks back from there: a search that begins with a common one tries at every word. */
const POOL = /\bpool(?:\b(?<=\b(?:from|via|in|to) the (?:press )?pool)| (?:report|reporter|material|copy|clip)\b|er\b)/i
const POOL_ITSELF = /^pool (?:no\.?|number|report|\d)|^pool(?:er)?:/im
const POST =
  /\bput (?:(?:her|his|it|their|this|that) (?:\w+ )?)?(?:up )?on (?:the (?:network|platform) )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}|\bposted (?:on|to|by|the|that|her|his)\b|\b[Ii]n (?:a|an|her|his|the|its|their) (?:own )?(?:\w+ )?post\b(?! office)|\b(?:the|her|his|one) post (?:on|read|said|was|says)\b|\bwrote on \p{Lu}|\btweet(?:ed|s)?\b|\btold (?:his|her|their) followers\b|\b(?:said|responded|replied|commented|reacted|answered|shot back|hit back|fired back) (?:on|in) (?:X|Twitter|Facebook|Telegram|Truth Social|Bluesky|Instagram|LinkedIn|Threads|Mastodon)\b|\bon social media\b|\bon the (?:social )?network\b/u
const TEXT =
  /\b(?:joint )?(?:statement|declaration|communiqu[eé])\b|\bthe text\b|\bthe (?:\w+ )?notice (?:says|said|reads|of)\b|\b(?:point|paragraph|article) (?:\d|one|two|three|four)\b/i
/** "according to his office", "her press service said", "in a comment released by his ministry": it passed the words on, and there need be no text that is copied. */
const OWN_OFFICE =
  /\b(?:comments?|statement|remarks|answer|reply) (?:released|issued|published|put out|sent) by (?:his|her) (?:own )?(?:office|ministry|department|press service)\b|\b(?:his|her) (?:own )?(?:office|press service)\b(?: (?:said|says|quoted)\b|(?<=\baccording to (?:his|her) (?:own )?(?:office|press service)))/i
/** "All quotations are taken from the uncorrected transcript": of every passage of the article. */
const ALL_FROM_RECORD =
  /(?:\b(?:quotations|quotes|citations|remarks)\b|\bI (?:am |shall |will )?quot(?:e|ing)\b|\b(?:all|everything|whatever|what) (?:that )?(?:I|we) (?:quote|cite)\b)[^.!?“”"]{0,40}\bfrom (?:the|its|an?) (?:[\p{L}’'-]+ ){0,4}(?:record|transcript|minutes|official report)\b/iu
/** "We have gone to the trouble of reading the committee’s official report" */
const READ_RECORD =
  /\b(?:I|[Ww]e)\b[^.!?“”"\n]{0,60}?\b(?:re-?read|reading|read|studied|(?:gone|went|been|leafed) through)\s(?:all of\s)?(?:the|its|their)\s(?:[\p{L}’'-]+ ){0,4}?(?:record|transcript|minutes|official report)\b/u
/** "The forum has put out its transcript. Everything that I quote is taken from it." */
const ALL_FROM_IT =
  /\b(?:record|transcript|minutes|official report)\b[^“”"\n]{0,160}?\b(?:[Aa]ll|[Ee]verything|[Ww]hatever) (?:that )?(?:I|we) (?:quote|cite)\b[^.!?“”"]{0,40}\bfrom (?:it|there)\b/u
const LEDE = 2 // paragraphs
const HEAD = 300 // characters in which an article may name its own outlet or pool

/** The source that an article names for the words of one speaker, in the passages in which these stand; null: none. */
export function namedSource(
  article: ReadArticle,
  own: readonly Statement[],
  register: Register,
  isAlone = false, // nobody else speaks in it: what its lede names is named for these words, too
): NamedSource | null {
  const passages = passagesOf(article, own)
  const [first] = own
  const head = article.text.slice(0, HEAD)
  if (!first) return null
  const text = [head, ...passages, article.text.slice(-HEAD)].join('\n')
  const isPool = POOL_ITSELF.test(head)
  if (isPool || POOL.test(text))
    return { key: 'pool', isItself: isPool, label: 'the pool', because: 'it says that the words are from the pool' }
  const ledes = isAlone ? article.blocks.filter(({ type }) => type === 'paragraph').slice(0, LEDE) : []
  const told = ledes.map(({ start, end }) => article.text.slice(start, Math.min(end, start + 2000)))
  const isPost = [...passages, ...told].some(tellsOfPost)
  if (isPost || own.some((one) => isInPost(article, one)))
    return { key: 'post', isItself: isPostAlone(article), label: 'a post', because: 'it shows or quotes the post' }
  const outlet = [...passages, ...told]
    .map((passage) => outletNamed(passage, article, register))
    .find((one) => one !== null)
  const named = outlet ?? interviewBefore(article, first, register) ?? quotedFrom(article, first, passages, register)
  if (named) return named
  const texts = passages.map(textNamed)
  if (texts.includes(THE_RECORD) || isAllFromRecord(article)) return THE_RECORD
  if (texts.includes(THE_OFFICE)) return THE_OFFICE
  if (passages.some((passage) => OWN_OFFICE.test(passage))) return PASSED_ON
  const carried = article.credit.find(
    ({ kind, rule, name }) => kind === 'outlet' && rule === 'reported-by' && name !== article.outlet,
  )
  const signed = sectionWire(article, first, register)
  if (signed) return signed
  if (carried) return { key: `outlet:${carried.name}`, label: carried.name, because: `it credits ${carried.name}` }
  const isBody = first.speaker !== null && !isPerson(first.speaker.id)
  if (isBody && own.some((one) => one.quoted.length > 0) && TEXT.test(text)) return THE_TEXT
  return null
}

/** "posted on", "wrote on Agora": outside of what is quoted. */
export const tellsOfPost = (passage: string): boolean =>
  POST_SIGNS.some((sign) => passage.includes(sign)) && POST.test(passage.replace(QUOTED_RUNS, ''))

/** One of which each of these forms has: looked for before them, as most passages have none. */
const POST_SIGNS = [
  ...['post', 'put ', 'tweet', 'wrote on', 'followers', 'said on', 'social media', 'network'],
  ...['ed on ', 'ed in ', 'back on ', 'back in '],
]

/** What a house's own account shares with others of the same house, and with those who name it. */
export function houseSource(account: OwnAccount, { speaker }: Statement, register: Register): NamedSource | null {
  if (speaker && isOfOffice(account, speaker, register))
    return { ...THE_OFFICE, because: 'it is of the speaker’s own office' }
  const { bodyId, house } = account
  return bodyId === null ? null : { key: `own:${bodyId}`, label: house, because: 'it is of the same house' }
}

/** The blocks in which the statements stand, and who "stated this" where behind them; where somebody reads them out, any may tell whence he has them. */
function passagesOf({ blocks, text }: ReadArticle, own: readonly Statement[]): string[] {
  if (own.some(isReadOut))
    return blocks
      .filter(({ type }) => type === 'paragraph')
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 2000)))
  const starts = own.flatMap(({ contents }) => contents.slice(0, 1).map(({ start }) => start))
  const isOwn = ({ start, end }: Stretch) => starts.some((at) => start <= at && at < end)
  const saysSo = ({ start, end }: Stretch) => SAID_SO.test(text.slice(start, Math.min(end, start + LONGEST_LINE)))
  return blocks
    .filter((block, nth) => isOwn(block) || (isOwn(blocks[nth - 1] ?? NOWHERE) && saysSo(block)))
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 2000)))
}

type Stretch = Pick<ReadArticle['blocks'][number], 'start' | 'end'>
const NOWHERE: Stretch = { start: -1, end: -1 }
const LONGEST_LINE = 120

const isAllFromRecord = onceFor(
  ({ text }: ReadArticle) =>
    A_RECORD.test(text) && (ALL_FROM_RECORD.test(text) || READ_RECORD.test(text) || ALL_FROM_IT.test(text)),
)

/** The post itself, without an article around it. */
const isPostAlone = ({ blocks }: ReadArticle) =>
  blocks.some(({ type }) => type === 'post') && blocks.every(({ type }) => type !== 'paragraph' && type !== 'unknown')

function isInPost({ blocks }: ReadArticle, { contents }: Statement): boolean {
  const at = contents[0]?.start ?? -1
  return blocks.some(({ type, start, end }) => type === 'post' && start <= at && at < end)
}

const WAS_QUOTED = /\b(?:was|is|were) (?:also )?quoted as saying\b(?! by\b)/

/** "…,” Kroll was quoted as saying.": by the outlet that the two paragraphs before name for what they tell. */
function quotedFrom(
  article: ReadArticle,
  { contents }: Statement,
  passages: readonly string[],
  register: Register,
): NamedSource | null {
  if (!passages.some((passage) => WAS_QUOTED.test(passage))) return null
  const at = contents[0]?.start ?? 0
  const before = article.blocks
    .filter(({ type, end }) => (type === 'paragraph' || type === 'unknown') && end <= at)
    .slice(-2)
  for (const { start, end } of before.toReversed()) {
    const source = outletNamed(article.text.slice(start, Math.min(end, start + 2000)), article, register)
    if (source) return source.because.startsWith(SHOWN) ? null : source
  }
  return null
}

const BACK = 6 // paragraphs
/** Something else than the interview may be told from here on. */
const ELSEWHERE =
  /\btold (?:reporters|journalists|parliament|lawmakers|deputies|the (?:house|chamber|committee|hall|crowd))\b|\b(?:press|news) conference\b|\b(?:speech|hearing|statement|separately|posted)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i

/** "…,” Kroll told the Post. ¶ …, she said.": what goes on in the paragraphs behind the one that names the interview, where nothing else is told of. */
function interviewBefore(
  article: ReadArticle,
  { contents, speaker }: Statement,
  register: Register,
): NamedSource | null {
  const surname = speaker && surnameOf(speaker.name)
  const at = contents[0]?.start ?? 0
  const { blocks, text } = article
  if (!surname || !isPerson(speaker.id)) return null
  const before = blocks
    .filter(({ type, start }) => (type === 'paragraph' || type === 'unknown') && start <= at)
    .slice(-BACK)
  for (const { start, end } of before.toReversed()) {
    const passage = text.slice(start, Math.min(end, start + 2000))
    const isOwnBlock = start <= at && at < end
    const isOfThem = !isOwnBlock && passage.includes(surname)
    const source = isOfThem ? (outletNamed(passage, article, register) ?? textNamed(passage)) : null
    if (source) return source.because.startsWith(SHOWN) ? null : source
    if (tellsOfElse(passage)) return null
  }
  return null
}

/** Remembered: the paragraphs before one statement are those before the next. */
const tellsOfElse = remembered(1_000, (passage: string) => ELSEWHERE.test(passage.replace(QUOTED_RUNS, '')))
