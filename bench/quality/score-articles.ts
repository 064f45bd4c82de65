import { type Fragment, MODES, type Mode, meet, modeOf, quotedMask, ROLES, type Told, tidy } from './spans.ts'

export interface Marked {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Told[]
}

export interface Score {
  readonly precision: number // per cent
  readonly recall: number
  readonly f1: number
  readonly right: number // of gold
  readonly told: number
  readonly gold: number
}

export interface Scores {
  readonly rows: Readonly<Record<string, Score>>
  /** One key for each gold attribution found: article, where its content begins and ends. No words. */
  readonly won: readonly string[]
  readonly missed: readonly string[]
}

interface Ready {
  readonly roles: Readonly<Record<(typeof ROLES)[number], readonly Fragment[]>>
  readonly words: ReadonlySet<number>
  readonly mode: Mode
}

type Counts = [rightTold: number, told: number, rightGold: number, gold: number]

/**
 * Whole attributions and exact spans, in the sense of PolNeAR's scorer: an attribution counts where contents lap by half
 * or more (words in common over words in either) and the sources meet; pairs are made one to one, best lap first.
 */
export function scoreArticles(gold: readonly Marked[], told: ReadonlyMap<string, readonly Told[]>): Scores {
  const tallies = new Map<string, Counts>()
  const add = (row: string, ...by: Counts) => {
    const old = tallies.get(row) ?? [0, 0, 0, 0]
    tallies.set(row, [old[0] + by[0], old[1] + by[1], old[2] + by[2], old[3] + by[3]])
  }
  const [won, missed]: [string[], string[]] = [[], []]
  for (const article of gold) {
    const ready = readyIn(article.text)
    const read = (all: readonly Told[]) =>
      all.map(ready).filter(({ roles }) => ROLES.some((role) => roles[role].length > 0))
    const [G, T] = [read(article.attributions), read(told.get(article.id) ?? [])]
    const [foundGold, rightTold] = pairUp(G, T)
    add('whole', rightTold.size, T.length, foundGold.size, G.length)
    for (const mode of MODES) {
      const [of, by] = [G.filter((one) => one.mode === mode), T.filter((one) => one.mode === mode)]
      add(
        mode,
        by.filter((one) => rightTold.has(one)).length,
        by.length,
        of.filter((one) => foundGold.has(one)).length,
        of.length,
      )
    }
    for (const role of ROLES) {
      const spans = (all: readonly Ready[]) =>
        new Set(all.flatMap((one) => one.roles[role]).map((span) => span.join('-')))
      const [of, by] = [spans(G), spans(T)]
      const same = [...by].filter((span) => of.has(span)).length
      add(`exact ${role}`, same, by.size, same, of.size)
    }
    for (const one of G) (foundGold.has(one) ? won : missed).push(keyOf(article.id, one))
  }
  return { rows: Object.fromEntries([...tallies].map(([row, counts]) => [row, scoreOf(counts)])), won, missed }
}

const keyOf = (article: string, { roles }: Ready): string => {
  const spans = roles.content.length > 0 ? roles.content : roles.cue
  return `${article} ${spans[0]?.[0] ?? 0}-${spans.at(-1)?.[1] ?? 0}`
}

export function scoreOf([rightTold, told, rightGold, gold]: Counts): Score {
  const [precision, recall] = [told ? rightTold / told : 0, gold ? rightGold / gold : 0]
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const percent = (share: number) => Math.round(share * 1000) / 10
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), right: rightGold, told, gold }
}

function readyIn(text: string): (one: Told) => Ready {
  const mask = quotedMask(text)
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  return (one) => {
    const roles = { source: tidy(one.source, text), cue: tidy(one.cue, text), content: tidy(one.content, text) }
    const held = new Set<number>()
    for (const [start, end] of roles.content) {
      for (let i = firstEndingAfter(words, start); i < words.length && (words[i]?.[0] ?? end) < end; i++) held.add(i)
    }
    return { roles, words: held, mode: modeOf(roles.content, text, mask) }
  }
}

function firstEndingAfter(words: readonly Fragment[], start: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

function pairUp(gold: readonly Ready[], told: readonly Ready[]): [ReadonlySet<Ready>, ReadonlySet<Ready>] {
  const pairs: [worth: number, gold: Ready, told: Ready][] = []
  for (const one of gold) {
    for (const other of told) {
      const both = [...one.words].filter((word) => other.words.has(word)).length
      const either = one.words.size + other.words.size - both
      const lap = either > 0 ? both / either : 1
      const sources = [one.roles.source, other.roles.source] as const
      const cues = meet(one.roles.cue, other.roles.cue)
      if (lap < 0.5 || (either === 0 && !cues)) continue
      if (sources.some((spans) => spans.length > 0) && !meet(...sources)) continue
      pairs.push([lap + (cues ? 1e-6 : 0), one, other])
    }
  }
  const [found, right] = [new Set<Ready>(), new Set<Ready>()]
  for (const [, one, other] of pairs.sort((a, b) => b[0] - a[0])) {
    if (found.has(one) || right.has(other)) continue
    found.add(one)
    right.add(other)
  }
  return [found, right]
}
