import type { Span } from '../attribution.ts'
import { choose, type Weighed } from './choose.ts'
import { type Paragraph, readParagraph } from './paragraph.ts'
import { joinIntroduced, paragraphRanges } from './paragraph-ranges.ts'
import { likeliest, proposalsOf, type WordSpan } from './proposal.ts'
import { proposalValues } from './proposal-values.ts'
import { AUX, VERB } from './read-words.ts'
import type { Scene } from './scene.ts'
import { dashSigned, LEAST_TURNS, labelled, type SignedWords } from './signed-words.ts'
import type { Tagger } from './tagger.ts'
import { chanceBy } from './trees.ts'

/** One attribution as the tagger reads it: spans into the text, in order. */
export interface Tagged {
  readonly source: readonly Span[] // empty: nobody is named
  readonly cue: readonly Span[]
  readonly contents: readonly Span[] // never empty
  readonly chance: number // that a reader would tie these words together, 0–1
  readonly hasVerb: boolean // whether the contents hold a verb
  readonly byVerb: boolean // whether the cue does
}

/**
 * The attributions of each paragraph of one article, in order. `paragraphs` are stretches of `text`; what came before
 * one in the list counts as the paragraph before it. Long ones are read in windows; words introduced by a colon at the
 * end of the paragraph before are told with that paragraph. Never throws, whatever the text.
 */
export function tagParagraphs(tagger: Tagger, text: string, paragraphs: readonly Span[]): Tagged[][] {
  const reader = new WindowReader(tagger, text)
  const told: Tagged[][] = paragraphs.map(() => [])
  const turns = paragraphs.map(({ start, end }) => labelled(text, start, end))
  const transcript = turns.filter((turn) => turn !== null).length >= LEAST_TURNS
  const ranges = paragraphs.map(({ start, end }) => [start, end] as const)
  for (const { start, end, first } of joinIntroduced(text, ranges)) {
    const signed = (transcript ? turns[first] : null) ?? dashSigned(text, start, end)
    if (signed) told[first]?.push(taggedOf(signed))
    else for (const window of paragraphRanges(text, start, end, false)) told[first]?.push(...reader.read(...window))
  }
  return told
}

/** Reads one window after another, each knowing the one before it. */
class WindowReader {
  readonly #tagger: Tagger
  readonly #text: string
  #before: Scene | null = null
  #place = 0

  constructor(tagger: Tagger, text: string) {
    this.#tagger = tagger
    this.#text = text
  }

  read(start: number, end: number): Tagged[] {
    const { weights, vocabulary, first, second } = this.#tagger
    const { settings, trees } = weights
    const paragraph = readParagraph(this.#text, start, end, this.#place, vocabulary)
    if (!paragraph) return []
    this.#place++
    const scene = first.read(paragraph, this.#before)
    this.#before = scene
    const proposals = proposalsOf(second, scene, settings.proposal, settings.biases)
    const rivals = likeliest(proposals)
    const weighed = proposals.map((proposal) => {
      return { proposal, chance: chanceBy(trees, proposalValues(proposal, scene, rivals), settings.accept) }
    })
    return choose(weighed, settings.accept).map((one) => taggedFrom(one, paragraph))
  }
}

function taggedFrom({ proposal, chance }: Weighed, p: Paragraph): Tagged {
  const spans = (list: readonly WordSpan[]): Span[] =>
    list.map(([from, to]) => ({ start: p.start[from] as number, end: p.end[to - 1] as number }))
  const isVerb = (word: number) => p.pos[word] === VERB || p.pos[word] === AUX
  const verbIn = (list: readonly WordSpan[]) => list.some(([from, to]) => anyBetween(from, to, isVerb))
  const { source, cue, content } = proposal
  const verbs = { hasVerb: verbIn(content), byVerb: verbIn(cue) }
  return { source: spans(source), cue: spans(cue), contents: spans(content), chance, ...verbs }
}

function anyBetween(from: number, to: number, holds: (word: number) => boolean): boolean {
  for (let word = from; word < to; word++) if (holds(word)) return true
  return false
}

const SIGNED = 0.95 // chance given to what the form of a line alone tells

const taggedOf = ({ source, cue, content }: SignedWords): Tagged => ({
  source: [source],
  cue: [cue],
  contents: [content],
  chance: SIGNED,
  hasVerb: true,
  byVerb: false,
}) // prettier-ignore
