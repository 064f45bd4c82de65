import type { Article } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { Anonymity, Occasion, Statement } from '../model/statement.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Gender } from '../register/first-names.ts'
import type { Register } from '../register/register.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution, Span } from './attribution.ts'
import { bodyOfPoint } from './body-of-document.ts'
import { entryBelow } from './entry-below.ts'
import type { OccasionMention } from './find-occasions.ts'
import { hear, learnGender } from './hear.ts'
import { hearOccasions } from './hear-occasions.ts'
import { isSetApart } from './is-set-apart.ts'
import { looksBack } from './looks-back.ts'
import { modeOf, quotedParts, statementNamer } from './make-statement.ts'
import { mergeSpans } from './merge-spans.ts'
import { modalityOf } from './modality.ts'
import { carriedOver, occasionIn, rememberOccasions } from './occasion-of.ts'
import { officeOf } from './office-of.ts'
import type { PersonMention } from './people.ts'
import type { Heard } from './pronouns.ts'
import { readOut } from './read-out.ts'
import { resolveSpeaker } from './resolve-speaker.ts'
import { type Resolved, unresolved } from './resolved.ts'
import { soleSpeaker } from './sole-speaker.ts'
import { toldAfterwards } from './told-afterwards.ts'

/** What the article gives to read its statements by. */
export interface ReadingContext {
  readonly article: Article
  readonly text: string
  readonly register: Register
  readonly names: readonly NameHit[] // every registered name in the text, in order
  readonly people: readonly PersonMention[]
  readonly offices: readonly OfficeMention[]
  readonly dates: readonly DateMention[]
  readonly quotations: readonly Quotation[]
}

/** Statements of the running text: each attribution with its speaker, office, occasion and modality, read top to bottom. */
export function spokenStatements(
  attributions: readonly Attribution[],
  mentions: readonly OccasionMention[],
  context: ReadingContext,
): Statement[] {
  const paragraphs = context.article.blocks.filter((block) => block.type === 'paragraph' || block.type === 'unknown')
  const below = entryBelow(context.article)
  const contents = mergeSpans(attributions.flatMap((one) => one.contents))
  const heard: Heard[] = []
  const genders = new Map<string, Gender>()
  const anonymous = new Map<string, Anonymity>() // the last one by its noun
  const occasions = rememberOccasions(context.register, looksBack(context.article, context.dates))
  const nameOf = statementNamer(context.article)
  const [byline, people] = apartFromByline(context.article, context.people)
  const roles = distinctOffices(context.offices)
  let told = 0
  const statements = attributions.map((attribution) => {
    const antecedents = {
      paragraphs,
      below: below(attribution.source?.start ?? 0),
      quotations: context.quotations,
      contents,
      heard,
      own: attribution.contents,
      genders,
    }
    const around = { ...context, people, byline, offices: roles, antecedents }
    const who = attribution.source
      ? resolveSpeaker(attribution.source, around)
      : (soleSpeaker(attribution, around) ?? bodyOfPoint(attribution, around) ?? unresolved('no source is printed'))
    const anonymity = who.anonymity && sameAsBefore(who.anonymity, anonymous)
    if (goesOn(attribution.source, who, context.text)) hear(heard, attribution.source, who, context.text)
    learnGender(genders, attribution.source, who, context.text)
    if (anonymity) anonymous.set(nounOf(anonymity), anonymity)
    told = hearOccasions(mentions, told, attribution, who, heard, occasions, context)
    const sentence = sentenceOf(attribution, context)
    const at = attribution.cue?.start ?? attribution.contents[0]?.start ?? 0
    const before = who.speaker ? occasions.of(who.speaker.id, at) : occasionIn(mentions, sentence)
    const occasion = carriedOver(before, sentence, sentence !== null && isSetApart(context.text, sentence))
    const own = makeStatement(attribution, { ...who, anonymity }, occasion, nameOf, context)
    return readOut(attribution, own, around) ?? own
  })
  return toldAfterwards(statements, mentions, context)
}

/** Not "Kroll, whose predecessor Holm had warned": who speaks there is not who goes on; nor "a soldier who says what he thinks": anybody. */
function goesOn(source: Span | null, { speaker }: Resolved, text: string): source is Span {
  if (source === null) return false
  const { start, end } = source
  const isInAside = /,\swhose\s[^,.;:“”"]*$/u.test(text.slice(Math.max(0, start - 60), end))
  return !isInAside && (speaker !== null || !/^who$/i.test(text.slice(start, end)))
}

/** Who wrote the article is nobody whom it tells of. */
function apartFromByline({ blocks, credit }: Article, people: readonly PersonMention[]) {
  const signed = credit.flatMap(({ kind, evidence }) => (kind === 'byline' && evidence ? [evidence] : []))
  const lines = blocks.filter(({ type }) => type === 'dateline')
  const isByline = ({ start, end }: Span) =>
    spansIn(lines, start, end).length > 0 || signed.some((one) => one.start < end && start < one.end)
  return [people.filter(isByline), people.filter((one) => !isByline(one))] as const
}

const MOST_ROLES = 200

/** Each office of each person once: what a bare role may mean. */
function distinctOffices(offices: readonly OfficeMention[]): readonly OfficeMention[] {
  const distinct = new Map<string, OfficeMention>()
  for (const office of offices) {
    const key = `${office.personId} ${office.text}`
    if (!distinct.has(key)) distinct.set(key, office)
  }
  return [...distinct.values()].slice(0, MOST_ROLES)
}

/** "The official added": an official told of before keeps his level and body. */
function sameAsBefore(now: Anonymity, before: ReadonlyMap<string, Anonymity>): Anonymity {
  const last = /^the\s/i.test(now.evidence.exact) ? before.get(nounOf(now)) : undefined
  return last ? { ...now, level: last.level, body: now.body ?? last.body } : now
}

const nounOf = (anonymity: Anonymity) => anonymity.level.split(' ').at(-1) ?? ''

function makeStatement(
  attribution: Attribution,
  who: Resolved,
  occasion: Occasion,
  nameOf: (contents: readonly Span[]) => string,
  context: ReadingContext,
): Statement {
  const { text } = context
  const contents = attribution.contents.map((span) => evidenceAt(text, span.start, span.end))
  const cue = attribution.cue ? evidenceAt(text, attribution.cue.start, attribution.cue.end) : null
  return {
    id: nameOf(attribution.contents),
    articleId: context.article.id,
    mode: modeOf(text, attribution.contents, context.quotations),
    modality: modalityOf(cue?.exact ?? null, contents.map((content) => content.exact).join(' ')),
    source: attribution.source ? evidenceAt(text, attribution.source.start, attribution.source.end) : null,
    speaker: who.speaker,
    carriedBy: null,
    anonymity: who.anonymity,
    office: who.speaker ? officeOf(who.speaker.id, attribution.source, context.offices) : null,
    cue,
    contents,
    quoted: quotedParts(text, attribution.contents, context.quotations),
    occasion,
  }
}

function sentenceOf(attribution: Attribution, context: ReadingContext): Span | null {
  const block = context.article.blocks[attribution.block]
  const at = attribution.cue?.start ?? attribution.contents[0]?.start
  if (!block || at === undefined) return null
  const from = Math.max(block.start, at - 2000) // a sentence longer than that is no sentence
  return (
    sentences(context.text, from, Math.min(block.end, at + 2000)).find((one) => one.start <= at && at < one.end) ?? null
  )
}
