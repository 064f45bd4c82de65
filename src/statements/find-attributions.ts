import type { Article, Block } from '../model/article.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { quotationsAt } from '../text/quotations-at.ts'
import { sentences } from '../text/sentences.ts'
import { apartByMode } from './apart-by-mode.ts'
import { apartFrom } from './apart-from.ts'
import type { Attribution, Span } from './attribution.ts'
import { behindAside } from './behind-aside.ts'
import { bodyStart } from './body-start.ts'
import { carriedSaying, withoutCarrier } from './carried-saying.ts'
import { clauseAhead } from './clause-ahead.ts'
import { isClauseAsSource } from './clause-as-source.ts'
import { contentsOf } from './contents-of.ts'
import { cueOf } from './cue-of.ts'
import { isTold } from './is-told.ts'
import { ledApart } from './led-apart.ts'
import { looseQuotations } from './loose-quotations.ts'
import { nearestTellers } from './nearest-tellers.ts'
import type { PersonMention } from './people.ts'
import { plainSayings } from './plain-sayings.ts'
import { type LetterPart, printedLetter } from './printed-letter.ts'
import { quotedAs } from './quoted-as.ts'
import { saidByWho } from './said-by-who.ts'
import { type SignedBelow, signedBelow } from './signed-below.ts'
import { sourceOf } from './source-of.ts'
import { splitSayings } from './split-sayings.ts'
import { tagParagraphs } from './tagger/tag-paragraphs.ts'
import { shippedTagger } from './tagger/tagger.ts'
import { toStop } from './to-stop.ts'
import { unmarkedRuns } from './unmarked-runs.ts'
import { wholeQuotations } from './whole-quotations.ts'
import { wholeSentence } from './whole-sentence.ts'
import { withSubject } from './with-subject.ts'

const READ = new Set<Block['type']>(['paragraph', 'unknown'])

/** A paragraph with its quotations and what the tagger tells of it. */
interface TaggedParagraph extends Span {
  readonly block: number
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly loose: readonly Quotation[] // whole sentences in quotation marks that no attribution holds
  readonly onlyQuoted: boolean // it holds nothing but quotations
}

/**
 * Every tie of source, cue and content in the running text of an article, in order. The one door of the tagger.
 * Signed blocks (posts, pull quotes, turns) are attributed by their signature, not here.
 */
export function findAttributions(article: Article, people: readonly PersonMention[]): Attribution[] {
  const found: Attribution[] = []
  let previous: TaggedParagraph | null = null
  let waiting: Span[] = []
  for (const paragraph of paragraphsOf(article, people)) {
    const opens = paragraph.onlyQuoted && paragraph.loose.length > 0 && runsOn(paragraph, article.text)
    if (opens && !(previous && runsOn(previous, article.text))) {
      waiting = [...waiting, ...paragraph.loose.map(spanOf)]
      continue
    }
    found.push(...carriedOn(paragraph, previous, article.text), ...withWaiting(paragraph.attributions, waiting))
    waiting = []
    previous =
      paragraph.onlyQuoted && paragraph.attributions.length === 0 && previous !== null
        ? withEndOf(previous, paragraph) // its speaker stays the last one
        : paragraph
  }
  return found
}

const withEndOf = (previous: TaggedParagraph, { end, quotations }: TaggedParagraph): TaggedParagraph => ({
  ...previous,
  end,
  quotations,
})

function paragraphsOf(article: Article, people: readonly PersonMention[]): TaggedParagraph[] {
  const { text } = article
  const blocks = article.blocks.flatMap((block, index) =>
    READ.has(block.type) && !block.signature
      ? [{ start: bodyStart(text, block, people), end: block.end, block: index }]
      : [],
  )
  const tagged = tagParagraphs(shippedTagger(), text, blocks)
  const runs = unmarkedRuns(text, blocks)
  const letter = printedLetter(article)
  const signed = signedBelow(text, blocks)
  const lines = new Set([...signed.values()].map(({ line }) => line))
  return blocks.map((span, nth) => {
    const part = letter.get(span.block)
    if (part) return paragraphOfLetter(span, part)
    const below = signed.get(span)
    if (below) return paragraphSigned(span, below)
    if (lines.has(span)) return { ...span, quotations: [], attributions: [], loose: [], onlyQuoted: false }
    const goesOn = runs.get(span)
    if (goesOn) return { ...span, quotations: [goesOn], attributions: [], loose: [goesOn], onlyQuoted: true }
    const quotations = quotationsAt(text, span.start, span.end)
    const told = sentences(text, span.start, span.end)
    const attributions = (tagged[nth] ?? [])
      .map((one) => quotedAs(text, span, withoutCarrier(text, one)))
      .filter((one) => isTold(text, span, quotations, one))
      .flatMap((one) => {
        const source = sourceOf(text, one)
        if (source === undefined) return []
        const cue = cueOf(text, one)
        const contents = apartFrom(text, source, cue, wholeQuotations(contentsOf(text, one), quotations))
        const tied = { source, cue, contents, block: span.block }
        const own = contents.length > 0 ? clauseAhead(text, behindAside(text, span.end, tied)) : null
        if (!own || isClauseAsSource(text, own)) return []
        const carried = carriedSaying(text, saidByWho(text, people, own))
        return [withSubject(text, span, wholeSentence(text, told, quotations, toStop(text, span, carried)))]
      })
      .flatMap((one) => ledApart(text, one))
      .flatMap((one) => splitSayings(text, one, quotations))
      .flatMap((one) => nearestTellers(text, span, quotations, one))
    const all = inOrder([...attributions, ...plainSayings(text, span, quotations, attributions)])
    const linked = looseQuotations(text, span, quotations, all, people)
    return {
      ...span,
      quotations,
      ...linked,
      attributions: linked.attributions.flatMap((one) => apartByMode(text, one)),
    }
  })
}

const paragraphOfLetter = (
  span: Span & { readonly block: number },
  { words, source }: LetterPart,
): TaggedParagraph => ({
  ...span,
  quotations: [],
  attributions: words ? [{ source, cue: null, contents: [spanOf(words)], block: span.block }] : [],
  loose: [],
  onlyQuoted: false,
})

/** "We need both ships" ¶ "- said Kroll.": the words as they stand, and who says them by the line below. */
const paragraphSigned = (
  span: Span & { readonly block: number },
  { words, source, cue }: SignedBelow,
): TaggedParagraph => ({
  ...span,
  quotations: [words],
  attributions: [{ source, cue, contents: [spanOf(words)], block: span.block }],
  loose: [],
  onlyQuoted: true,
})

const inOrder = (attributions: readonly Attribution[]) => attributions.toSorted((a, b) => firstOf(a) - firstOf(b))

const firstOf = ({ contents }: Attribution) => contents[0]?.start ?? 0

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** A paragraph left open whose next one opens with a mark again: one quotation over several paragraphs. */
function runsOn({ quotations, end }: TaggedParagraph, text: string): boolean {
  const last = quotations.at(-1)
  return last !== undefined && !last.closed && /^\s*["“„«]/.test(text.slice(end, end + 4))
}

/** Gives waiting words to the attribution that closes their quotation: the first of the next paragraph. */
function withWaiting(attributions: readonly Attribution[], waiting: readonly Span[]): readonly Attribution[] {
  const [first, ...rest] = attributions
  return first && waiting.length > 0 ? [{ ...first, contents: [...waiting, ...first.contents] }, ...rest] : attributions
}

/**
 * A paragraph of nothing but quotation goes on with the speaker of the paragraph before, where that one
 * closed on words of his: the custom of news writing, whether or not the marks were left open.
 */
function carriedOn(paragraph: TaggedParagraph, previous: TaggedParagraph | null, text: string): Attribution[] {
  if (previous && isQuestion(previous, text)) return [] // whoever was told of in it, the words are the answer
  const speaker = previous?.attributions.findLast((attribution) => attribution.source !== null)
  const { onlyQuoted, quotations, block } = paragraph
  // "She told them:" ¶ “…”: the tagger has told these words with the paragraph that introduces them
  const told =
    previous?.attributions.flatMap(({ contents }) => contents).filter(({ end }) => end > paragraph.start) ?? []
  const loose = paragraph.loose.filter(({ start, end }) => !told.some((one) => one.start < end && start < one.end))
  const opens = told.length > 0 || quotations[0]?.start === loose[0]?.start
  if (speaker?.source && /^you$/i.test(text.slice(speaker.source.start, speaker.source.end))) return []
  if (!speaker || !onlyQuoted || loose.length === 0 || !opens) return []
  return [{ source: speaker.source, cue: null, contents: loose.map(spanOf), block }]
}

/** "NATO wants a frigate. Will it get one?": asked by the writer, not by who was quoted last. */
const isQuestion = ({ start, end, quotations }: TaggedParagraph, text: string): boolean =>
  /\?\s*$/.test(text.slice(start, end)) && (quotations.at(-1)?.end ?? start) < end - 1
