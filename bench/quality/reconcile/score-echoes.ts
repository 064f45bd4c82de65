import type { RunOccasion } from './run-occasion.ts'
import { type Item, type Scored, tallyOf } from './scored.ts'

interface Echo {
  readonly article: string
  readonly of: string
}

/** Pairs of articles of which one carries the other's words again; the right way round where the copy is the gold's. */
export function scoreEchoes({ gold, briefing, nameOf }: RunOccasion): Scored {
  const name = (id: string) => nameOf.get(id) ?? ''
  const told = briefing.echoes.flatMap(({ articleId, of }) =>
    of === null ? [] : [{ article: name(articleId), of: name(of) }],
  )
  const [due, found] = [new Set(gold.echoes.map(pairOf)), new Set(told.map(pairOf))]
  const missed = gold.echoes.filter((echo) => !found.has(pairOf(echo)))
  const extra = [...found].filter((pair) => !due.has(pair))
  const items: Item[] = [
    ...gold.echoes.map((echo) => {
      const right = !missed.includes(echo)
      return { key: pairOf(echo), words: wordsOf(echo), due: true, found: right, right }
    }),
    ...extra.map((key) => ({ key, words: '', due: false, found: true, right: false })),
  ]
  const all = tallyOf(items)
  const rightWay = gold.echoes.filter(({ article, of }) => told.some((one) => one.article === article && one.of === of))
  return {
    tallies: { echoes: all, 'echoes, the right way round': { ...all, right: rightWay.length } },
    items: items.map((item) => ({ ...item, key: `echoes ${item.key}` })),
    notes: [
      ...missed.map((echo) => `no echo     ${wordsOf(echo)}`),
      ...extra.map((pair) => `echo?       ${pair.replace('+', ' ')}`),
    ],
  }
}

const pairOf = ({ article, of }: Echo) => [article, of].sort().join('+')
const wordsOf = ({ article, of, because }: Echo & { readonly because: string }) => `${article} of ${of}: ${because}`
