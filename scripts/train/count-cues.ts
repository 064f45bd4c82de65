import { CUE } from '../../src/statements/tagger/labels.ts'
import type { CueLexicon } from '../../src/statements/tagger/vocabulary.ts'
import type { LabelledArticle } from './corpus.ts'

interface Count {
  cue: number // times the word was part of a cue
  all: number
}

const LEAST_CUES = 2 // a word seen as a cue once says nothing yet

/**
 * Learns how often each word is part of a cue, and gives every paragraph the rates as they are without its own article:
 * a word's rate must not give away the label it is about to predict.
 */
export function countCues(articles: readonly LabelledArticle[]): CueLexicon {
  const total = new Map<string, Count>()
  const own = articles.map((article) => countArticle(article))
  for (const counts of own) {
    for (const [word, count] of counts) {
      const sum = total.get(word) ?? { cue: 0, all: 0 }
      total.set(word, { cue: sum.cue + count.cue, all: sum.all + count.all })
    }
  }
  for (const [word, count] of total) if (count.cue < LEAST_CUES) total.delete(word)
  articles.forEach((article, nth) => {
    for (const { paragraph } of article.paragraphs) {
      paragraph.lows.forEach((word, i) => {
        paragraph.cueRate[i] = rateWithout(total.get(word), own[nth]?.get(word))
      })
    }
  })
  return new Map([...total].sort().map(([word, count]) => [word, count.cue / (count.all + 1)]))
}

function countArticle(article: LabelledArticle): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const { paragraph, gold } of article.paragraphs) {
    paragraph.lows.forEach((word, i) => {
      const cue = gold[i] === CUE || gold[i] === CUE + 1 ? 1 : 0
      if (paragraph.quoted[i] && !cue) return
      const count = counts.get(word) ?? { cue: 0, all: 0 }
      counts.set(word, { cue: count.cue + cue, all: count.all + 1 })
    })
  }
  return counts
}

function rateWithout(total: Count | undefined, own: Count | undefined): number {
  if (!total) return -1
  const all = total.all - (own?.all ?? 0)
  return all < 1 ? -1 : (total.cue - (own?.cue ?? 0)) / (all + 1)
}
