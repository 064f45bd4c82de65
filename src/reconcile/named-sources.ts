import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { isPerson } from './is-person.ts'
import { isReadOut } from './is-read-out.ts'
import { isOfOffice, type OwnAccount } from './own-account.ts'

/** Where an article says that a speaker's words are from: another's interview, a pool, a post, a text. */
export interface NamedSource {
  readonly key: string // shared by all who name the same
  readonly label: string
  readonly because: string
  readonly isItself?: boolean // the article is that source
}

export const THE_TEXT: NamedSource = { key: 'text', label: 'the text itself', because: 'it quotes the text itself' }

/** It begins with its rarest word and looks back from there: a search that begins with a common one tries at every word. */
const POOL = /\bpool(?:\b(?<=\b(?:from|via|in|to) the (?:press )?pool)| (?:report|reporter|material|copy|clip)\b|er\b)/i
const POOL_ITSELF = /^pool (?:no\.?|number|report|\d)|^pool(?:er)?:/im
const POST =
  /\bput (?:(?:her|his|it|their|this|that) (?:\w+ )?)?(?:up )?on (?:the (?:network|platform) )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}|\bposted (?:on|to|by|the|that|her|his)\b|\b[Ii]n (?:a|an|her|his|the|its|their) (?:own )?(?:\w+ )?post\b(?! office)|\b(?:the|her|his|one) post (?:on|read|said|was|says)\b|\bwrote on \p{Lu}|\btweet(?:ed|s)?\b|\btold (?:his|her|their) followers\b|\bsaid on (?:X|Twitter|Facebook|Telegram|Truth Social|Bluesky|Instagram|LinkedIn)\b|\bon social media\b|\bon the (?:social )?network\b/u
const QUOTED = /“[^“”]*”|"[^"]*"/g // “… is not for tweets”
const TEXT =
  /\b(?:joint )?(?:statement|declaration|communiqu[eé])\b|\bthe text\b|\b(?:point|paragraph|article) (?:\d|one|two|three|four)\b/i
/** The house of whoever speaks, named for the words: "according to the palace", "from the chancellery's communication". */
const OFFICE =
  /\b(?:according to|from|in the (?:wording|words) of|quot(?:ing|ed) (?:from|by)) the (?:(?:[\p{L}’'-]+ ){0,2}(?:communication|readout|press release|release)\b|(?:palace|presidency|chancellery|(?:prime minister|president)['’]s office)\b)/iu
const OF_OFFICE = /communication|readout|release|palace|presidency|chancellery|office/i // which it cannot do without
/** "according to his office", "her press service said": it passed the words on, and there need be no text that is copied. */
const OWN_OFFICE =
  /\b(?:his|her) (?:own )?(?:office|press service)\b(?: (?:said|says|quoted)\b|(?<=\baccording to (?:his|her) (?:own )?(?:office|press service)))/i
const THE_OFFICE: NamedSource = {
  key: 'office',
  label: 'the office itself',
  because: 'it names the office for the words',
}

export const PASSED_ON: NamedSource = { ...THE_OFFICE, because: 'the speaker’s office passed the words on' }

/** "according to the committee’s stenographic record", "the minutes have him say" */
const RECORD =
  /\b(?:according to|reads? in|quot(?:es|ed|ing) from) (?:the|its) (?:[\p{L}’'-]+ ){0,3}(?:record|transcript|minutes)\b(?! of (?:fail|success))|\bthe (?:[\p{L}-]+ )?(?:record|transcript|minutes) ha(?:s|ve) (?:him|her|it)\b/iu
export const THE_RECORD: NamedSource = {
  key: 'record',
  label: 'a record of the words',
  because: 'it names the record for the words',
}

const BEFORE =
  /\b(?:told|tells|telling|sa(?:id|ys) to|in an? interview (?:with|in|by|for|to)|interview (?:with|in)|according to|cit(?:es|ed|ing)|quot(?:es|ed) (?:by|in)|quot(?:es|ed) (?:her|him|them) from|(?:informs|reported by|published (?:by|in)|(?<=\binterview )(?:published|printed|broadcast) on \d{1,2} [a-z]{3,9} (?:by|in)|first (?:reported|published) (?:by|in))|(?:spoke|speaking) (?:to|on|with)|heard on|(?:guest|microphones?|studios?|programme|radio|listeners|sofa) (?:of|at)|(?:cutting|clipping|printout)s? (?:came )?(?:from|of)|said (?:\w+ )?towards)\s(?:the\s)?(?:(?:news\s)?(?:agency|newspaper|broadcaster|daily|weekly|magazine|channel|portal|station)\s)?["“„«‘]?$/i
const AFTER = /^(?:’s|'s)?\s(?:reported|reports|first reported|quoted|quotes|has (?:reported|quoted)|interview)\b/
/** "had said in the Sunday Compass": of what prints, not of an agency or in its house. */
const SAID_IN =
  /\b(?:sa(?:id|ys)|wr(?:ote|ites|itten)|complain(?:ed|s)|warn(?:ed|s)|argue[ds]) in\s(?:the\s)?["“„«‘]?$/i
/** "had given Radio Ilda her sentence" */
const GAVE = /\b(?:gave|given|gives|giving)\s(?:the\s)?$/i
const GIVEN = /^\s(?:her|his|the|an?|this|that)\s/
/** "Ada Brandt, in the Sunday Compass, 18 January", "Ada Brandt, on Radio Ilda, 8 June" */
const PRINTED_IN = /[,–—(]\s(?:in|on)\s(?:the\s)?$/
/** "she said on the BBC’s breakfast programme", "on the CNN sofa" */
const SHOWN_ON = /\bon\s(?:the\s)?$/
export const SHOWN = 'it tells the words as said on ' // which is no copy of what the broadcaster prints
const SHOW = /^(?:['’]s)?\s(?:(?:morning|breakfast|evening|Sunday)\s)?(?:sofa|couch|programme|program|show|podcast)\b/
const OF_DAY = /^,?\s\(?\d{1,2}\s\p{Lu}\p{Ll}+/u
const MAY_NAME =
  /[,–—(]\s(?:in|on)\s|\b(?:sp(?:oke|eak)|heard on|guest|microphone|studio|radio|listener|towards|g[ai]ve|giving|sofa|couch|program|show\b|podcast|tell|told|interview|cutting|clipping|printout|according|cit(?:e|ing)|quot|report|publish|inform|sa(?:id|ys) (?:to|in)|wr(?:ote|ites|itten) in|complain|warn|argue)/i // before names are looked for
const LEDE = 2 // paragraphs
const HEAD = 300 // characters in which an article may name its own outlet or pool
const LONGEST_LINE = 120

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
  const named = outlet ?? interviewBefore(article, first, register)
  if (named) return named
  if (passages.some((passage) => RECORD.test(passage))) return THE_RECORD
  if (passages.some((passage) => OF_OFFICE.test(passage) && OFFICE.test(passage))) return THE_OFFICE
  if (passages.some((passage) => OWN_OFFICE.test(passage))) return PASSED_ON
  const carried = article.credit.find(
    ({ kind, rule, name }) => kind === 'outlet' && rule === 'reported-by' && name !== article.outlet,
  )
  if (carried) return { key: `outlet:${carried.name}`, label: carried.name, because: `it credits ${carried.name}` }
  const isBody = first.speaker !== null && !isPerson(first.speaker.id)
  if (isBody && own.some((one) => one.quoted.length > 0) && TEXT.test(text)) return THE_TEXT
  return null
}

/** "posted on", "wrote on Agora": outside of what is quoted. */
export const tellsOfPost = (passage: string): boolean =>
  POST_SIGNS.some((sign) => passage.includes(sign)) && POST.test(passage.replace(QUOTED, ''))

/** One of which each of these forms has: looked for before them, as most passages have none. */
const POST_SIGNS = ['post', 'put ', 'tweet', 'wrote on', 'followers', 'said on', 'social media', 'network']

/** What a house's own account shares with others of the same house, and with those who name it. */
export function houseSource(account: OwnAccount, { speaker }: Statement, register: Register): NamedSource | null {
  if (speaker && isOfOffice(account, speaker, register))
    return { ...THE_OFFICE, because: 'it is of the speaker’s own office' }
  const { bodyId, house } = account
  return bodyId === null ? null : { key: `own:${bodyId}`, label: house, because: 'it is of the same house' }
}

/** The blocks in which the statements stand; where somebody reads them out, any may tell whence he has them. */
function passagesOf({ blocks, text }: ReadArticle, own: readonly Statement[]): string[] {
  if (own.some(isReadOut))
    return blocks
      .filter(({ type }) => type === 'paragraph')
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 2000)))
  const starts = own.flatMap(({ contents }) => contents.slice(0, 1).map(({ start }) => start))
  return blocks
    .filter(({ start, end }) => starts.some((at) => start <= at && at < end))
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 2000)))
}

/** The post itself, without an article around it. */
const isPostAlone = ({ blocks }: ReadArticle) =>
  blocks.some(({ type }) => type === 'post') && blocks.every(({ type }) => type !== 'paragraph' && type !== 'unknown')

function isInPost({ blocks }: ReadArticle, { contents }: Statement): boolean {
  const at = contents[0]?.start ?? -1
  return blocks.some(({ type, start, end }) => type === 'post' && start <= at && at < end)
}

/** "told the Sunday Compass", "Reuters reported": another outlet's words, not the article's own. */
export function outletNamed(passage: string, article: ReadArticle, register: Register): NamedSource | null {
  if (!MAY_NAME.test(passage)) return null
  for (const { start, end, refs } of findNames(register, passage)) {
    const [ref, another] = refs // "told NATO": a body that also publishes is an audience
    if (ref?.kind !== 'outlet' || another || isOwn(ref.name, article)) continue
    const [before, after] = [passage.slice(Math.max(0, start - 60), start), passage.slice(end, end + 24)]
    const isNamed =
      BEFORE.test(before) ||
      AFTER.test(after) ||
      (PRINTED_IN.test(before) && OF_DAY.test(after)) ||
      (GAVE.test(before) && GIVEN.test(after))
    const isWire = register.rows.outlets.some((one) => one.name === ref.name && one.kind === 'agency')
    const isPrinted = !isWire && SAID_IN.test(before) && !/^['’]/.test(after)
    const isShown = !isNamed && SHOWN_ON.test(before) && SHOW.test(after)
    if (!isNamed && !isShown && !isPrinted) continue
    return {
      key: `${isWire ? 'wire' : 'outlet'}:${ref.name}`,
      label: ref.name,
      because: isShown ? `${SHOWN}${ref.name}` : `it names ${ref.name} for the words`,
    }
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
  const surname = speaker?.name.split(' ').at(-1)
  const at = contents[0]?.start ?? 0
  const { blocks, text } = article
  if (surname === undefined || !isPerson(speaker?.id ?? '')) return null
  const before = blocks
    .filter(({ type, start }) => (type === 'paragraph' || type === 'unknown') && start <= at)
    .slice(-BACK)
  for (const { start, end } of before.toReversed()) {
    const passage = text.slice(start, Math.min(end, start + 2000))
    const isOwnBlock = start <= at && at < end
    const source = !isOwnBlock && passage.includes(surname) ? outletNamed(passage, article, register) : null
    if (source) return source.because.startsWith(SHOWN) ? null : source
    if (ELSEWHERE.test(passage.replace(QUOTED, ''))) return null
  }
  return null
}

/** Whether an article is of that outlet, by its frame or the lines of its head. */
export function isOwn(name: string, article: ReadArticle): boolean {
  const { outlet, credit } = article
  return (
    outlet === name || credit.some((one) => one.name === name) || headOf(article).includes(name.replace(/^The /, ''))
  )
}

/** The lines of the head, without sentences. */
const headOf = ({ text }: ReadArticle) =>
  text
    .slice(0, HEAD)
    .split('\n')
    .filter((line) => line.length <= LONGEST_LINE && !/[.!?]["”’]?$/.test(line))
    .join('\n')
