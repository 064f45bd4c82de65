import type { ReadArticle } from '../../src/model/briefing.ts'
import type { Capture } from '../../src/model/capture.ts'
import { type Evidence, evidenceAt, type Grounded } from '../../src/model/evidence.ts'
import { articleOf, captureOf, figureOf, occasionOf, speakerOf, statementOf } from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Statement } from '../../src/model/statement.ts'
import { type Event, eventOf, type Telling, tellingOf } from './event.ts'
import { random } from './words.ts'

const AN_ARTICLE = 8 // statements
const ARTICLES = 5 // that tell one event, on average

export interface Generated {
  readonly capture: Capture
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
}

export const articlesFor = (count: number): number => Math.ceil(count / AN_ARTICLE)

/**
 * Article `nth` of those that hold `count` statements, eight each: one of some five that tell one event, three of them
 * with a wire's own narration. Some trim a saying or have a number, a word, the city, the office or the speaker wrong.
 */
export function generated(nth: number, count: number): Generated {
  const events = Math.max(1, Math.floor(articlesFor(count) / ARTICLES))
  const event = eventOf(Math.floor(random(nth) * events), count)
  const telling = tellingOf(event, nth)
  const id = nth.toString(16).padStart(64, '0')
  const text = `${[telling.opening, ...telling.narration, ...telling.sayings.map(({ line }) => line)].join('\n')}\n`
  const capture = captureOf({ text, path: `article-${nth}`, id })
  const article = articleRead(text, event, telling, nth, id)
  return {
    capture,
    article,
    statements: statementsOf(article, event, telling, nth),
    figures: figuresIn(article, event, telling),
  }
}

function articleRead(text: string, event: Event, telling: Telling, nth: number, id: string): ReadArticle {
  const office = found(text, telling.office)
  let start = 0
  const blocks = text.split('\n').flatMap((line) => {
    const own = { type: 'paragraph' as const, start, end: start + line.length, signature: null }
    start += line.length + 1
    return line === '' ? [] : [own]
  })
  return {
    ...articleOf({ text, path: `article-${nth}`, captureId: id, map: [], blocks }),
    id,
    textVersion: id,
    published: { value: event.day, basis: 'stated', evidence: null },
    offices: [
      {
        personId: event.speaker.id,
        name: event.speaker.name,
        text: telling.office,
        evidence: office,
        where: 'text',
        told: null,
        past: false,
      },
    ],
    quotationMarks: { withSpeaker: AN_ARTICLE, withoutSpeaker: 0, scare: 0, refused: 0 },
  }
}

function statementsOf(article: ReadArticle, event: Event, telling: Telling, nth: number): Statement[] {
  const stated = <T>(value: T, words: string): Grounded<T> => ({
    value,
    basis: 'stated',
    evidence: found(article.text, words),
  })
  const occasion = occasionOf({
    city: stated(telling.city, telling.city),
    date: stated(event.day, event.dayInWords),
  })
  return telling.sayings.map(({ line, words, speaker }, at) => {
    const start = article.text.indexOf(words, article.text.indexOf(line))
    const content = evidenceAt(article.text, start, start + words.length)
    return statementOf({
      id: `statement-${nth * AN_ARTICLE + at}`,
      articleId: article.id,
      speaker: speakerOf(speaker.name, speaker.id),
      contents: [content],
      quoted: [content],
      occasion,
    })
  })
}

function figuresIn(article: ReadArticle, event: Event, { share }: Telling): Figure[] {
  if (share === null) return []
  const evidence = found(article.text, `${share} percent`)
  const told = { articleId: article.id, entity: event.ally, period: event.day.slice(0, 4), value: share }
  return [{ ...figureOf(told), id: `figure-${article.path}`, evidence }]
}

function found(text: string, words: string): Evidence {
  const start = text.indexOf(words)
  return evidenceAt(text, start, start + words.length)
}
