import { roleOf } from './labels.ts'
import type { Paragraph } from './paragraph.ts'
import { type Proposal, shared, sizeOf, type WordSpan } from './proposal.ts'
import { PRON } from './read-words.ts'
import type { Scene } from './scene.ts'
import { BREAK, COMMA, STOP } from './vocabulary.ts'

const VALUES = 55

/**
 * What the accepting step asks of a proposal, as numbers; their order is part of the trained trees.
 * `rivals` holds the likeliest reading of every candidate of the paragraph.
 */
export function proposalValues(one: Proposal, scene: Scene, rivals: readonly Proposal[]): Float32Array {
  const values = new Float32Array(VALUES)
  let at = 0
  const put = (some: readonly number[]) => {
    for (let nth = 0; nth < some.length; nth++) values[at++] = some[nth] as number
  }
  put(ofLattice(one, scene))
  put(ofContent(one, scene.paragraph))
  put(ofCue(one, scene))
  put(ofSource(one, scene.paragraph))
  put(agreement(one, scene))
  put(ofRivals(one, rivals))
  return values
}

function ofLattice(one: Proposal, scene: Scene): number[] {
  const { sure } = one
  const size = sizeOf(one.content)
  return [
    one.score,
    scene.cueChance[one.word] as number,
    sure.reading,
    sure.content,
    sure.leastContent,
    sure.contentBegins,
    sure.contentEnds,
    sure.source,
    sure.sourceBegins,
    sure.expected / size,
    (sure.content * size) / (size + sure.expected - sure.content * size), // the lap to be expected
  ]
}

function ofContent(one: Proposal, p: Paragraph): number[] {
  const [first, last] = [one.content[0]?.[0] ?? 0, (one.content.at(-1)?.[1] ?? 1) - 1]
  const size = sizeOf(one.content)
  const quoted = sumOver(one.content, (word) => p.quoted[word] as number)
  const nearest = Math.min(
    ...one.content.map(([from, to]) => (from > one.word ? from - one.word : Math.abs(to - 1 - one.word))),
  )
  return [
    size,
    one.content.length,
    first > one.word ? nearest : -nearest,
    quoted / size,
    p.mark[first] as number,
    p.mark[last] as number,
    kindOf(p, first - 1),
    kindOf(p, last + 1),
    (p.sentence[last] as number) - (p.sentence[first] as number),
    first === p.sentenceStart[first] ? 1 : 0,
    p.pos[first] as number,
    p.pos[last] as number,
  ]
}

function ofCue(one: Proposal, scene: Scene): number[] {
  const { paragraph: p } = scene
  const word = one.word
  const verb = Math.max(0, (p.verbClass[word] as number) - 1)
  return [
    sizeOf(one.cue),
    p.cueRate[word] as number,
    p.pos[word] as number,
    Math.floor(verb / 25),
    Math.floor((verb % 25) / 5),
    verb % 5,
    p.nounClass[word] as number,
    p.quoted[word] as number,
    word - (p.sentenceStart[word] as number),
    (p.sentenceEnd[word] as number) - word,
    p.pos[word - 1] ?? -1,
    p.pos[word + 1] ?? -1,
    p.cueRate[word - 1] ?? -1,
    p.cueRate[word + 1] ?? -1,
    p.count,
    Math.min(p.place, 3),
    scene.candidates.length,
  ]
}

function ofSource(one: Proposal, p: Paragraph): number[] {
  const own = one.source[0]
  if (!own) return [99, 0, -1, 0, 0, 0]
  const [from, to] = own
  const head = to - 1
  return [
    from > one.word ? from - one.word : to - 1 - one.word,
    to - from,
    p.pos[head] as number,
    p.pos[from] === PRON ? 1 : 0,
    p.quoted[from] as number,
    Math.abs((p.sentence[from] as number) - (p.sentence[one.word] as number)),
  ]
}

/** How far the first pass gave the same words the same role. */
function agreement(one: Proposal, { labels, cueChance }: Scene): number[] {
  const share = (spans: readonly WordSpan[], role: number) => {
    const size = sizeOf(spans)
    return size === 0 ? -1 : sumOver(spans, (word) => (roleOf(labels[word] as number) === role ? 1 : 0)) / size
  }
  let most = 0
  for (const [from, to] of one.content)
    for (let word = from; word < to; word++) most = Math.max(most, cueChance[word] as number)
  return [share(one.source, 1), share(one.cue, 2), share(one.content, 3), most]
}

/** The best score among other candidates that lap this one in some way; 0: none does. */
function ofRivals(one: Proposal, all: readonly Proposal[]): number[] {
  let [around, inside, lapping, sameCue, sameSource] = [0, 0, 0, 0, 0]
  const own = sizeOf(one.content)
  for (const other of all) {
    if (other.word === one.word) continue
    if (holds(other.content, one.word)) around = Math.max(around, other.score)
    if (holds(one.content, other.word)) inside = Math.max(inside, other.score)
    if (shared(one.content, other.content) > 0.5 * Math.min(own, sizeOf(other.content)))
      lapping = Math.max(lapping, other.score)
    if (shared(one.cue, other.cue) > 0) sameCue = Math.max(sameCue, other.score)
    if (shared(one.source, other.source) > 0) sameSource = Math.max(sameSource, other.score)
  }
  return [around, inside, lapping, sameCue, sameSource]
}

const holds = (spans: readonly WordSpan[], word: number) => spans.some(([from, to]) => word >= from && word < to)

function sumOver(spans: readonly WordSpan[], of: (word: number) => number): number {
  let sum = 0
  for (const [from, to] of spans) for (let word = from; word < to; word++) sum += of(word)
  return sum
}

/** What stands at a word: 0 the edge of the paragraph, 1 a word, 2 a comma, 3 a stop, 4 a break, 5 a quotation mark. */
function kindOf(p: Paragraph, word: number): number {
  if (word < 0 || word >= p.count) return 0
  if (p.mark[word]) return 5
  const kind = p.kind[word] as number
  if (kind & COMMA) return 2
  if (kind & STOP) return 3
  return kind & BREAK ? 4 : 1
}
