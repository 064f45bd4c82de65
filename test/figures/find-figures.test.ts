import { describe, expect, test } from 'vitest'
import { findFigures } from '../../src/figures/find-figures.ts'
import type { Block } from '../../src/model/article.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf, statementOf } from '../../src/model/factories.ts'
import { register } from '../register/shipped.ts'

const block = (text: string, words: string, type: Block['type'] = 'paragraph'): Block => {
  const start = text.indexOf(words)
  return { type, start, end: start + words.length, signature: null }
}

describe('an article', () => {
  test('figures inside a statement are somebody’s, those of the narration nobody’s', () => {
    const said = 'they sank 300 boats'
    const text = `Harbour officers count that ${said}. Some 40 tugs lie idle.`
    const article = articleOf({ text })
    const statement = statementOf({ articleId: article.id, words: said, at: text.indexOf(said) })
    const { figures } = findFigures(article, [statement], register)
    expect(figures.map(({ evidence, statementId, attributed }) => [evidence.exact, statementId, attributed])).toEqual([
      ['300 boats', statement.id, true],
      ['Some 40 tugs', null, false],
    ])
    expect(figures.every((figure) => figure.articleId === article.id)).toBe(true)
  })

  test('of statements within statements the inner one has the figure', () => {
    const inner = 'they sank 300 boats'
    const outer = `the minister claimed ${inner} and left`
    const text = `A spokesman held that ${outer}.`
    const article = articleOf({ text })
    const at = (words: string) => ({ articleId: article.id, words, at: text.indexOf(words) })
    const [whole, part] = [statementOf(at(outer)), statementOf(at(inner))]
    expect(findFigures(article, [whole, part], register).figures[0]?.statementId).toBe(part.id)
  })

  test('“according to” ascribes where no statement was recorded', () => {
    const article = articleOf({ text: 'It lost 300 boats, according to an officer. It has 40 tugs.' })
    expect(findFigures(article, [], register).figures.map((figure) => figure.attributed)).toEqual([true, false])
  })

  test('furniture, date lines and signature lines are not read', () => {
    const signature = '— Ada Brandt (@brandt24) with 12 friends'
    const text = `Our 10 best stories\nPort, 14 ships\nWe have 40 tugs.\n${signature}`
    const start = text.indexOf(signature)
    const end = text.length
    const name = evidenceAt(text, start + 2, start + 12)
    const signed = { name, handle: 'brandt24', office: null, date: null, start, end, quotes: null }
    const blocks: Block[] = [
      block(text, 'Our 10 best stories', 'furniture'),
      block(text, 'Port, 14 ships', 'dateline'),
      { type: 'post', start: text.indexOf('We'), end, signature: signed },
    ]
    expect(
      findFigures(articleOf({ text, blocks }), [], register).figures.map(({ evidence }) => evidence.exact),
    ).toEqual(['40 tugs'])
  })

  test('a wrapped line does not end a sentence', () => {
    const text = 'In 2025 defence spending in\nPoland was 4.48 percent of\nGDP.'
    expect(findFigures(articleOf({ text }), [], register).figures).toMatchObject([
      { unit: '% of GDP', entity: { id: 'ally:pol' }, period: '2025' },
    ])
  })

  test('“last year” counts from the article’s own date', () => {
    const text = 'Greece spent 3.1% of its GDP on defence last year.'
    const published = { value: '2025-03-01', basis: 'stated', evidence: null } as const
    expect(findFigures(articleOf({ text, published }), [], register).figures[0]?.period).toBe('2024')
  })

  test('what cannot be read is refused with the article named', () => {
    const article = articleOf({ text: 'It costs 5,00 billion.' })
    expect(findFigures(article, [], register).refused).toMatchObject([{ what: '5,00', articleId: article.id }])
  })
})
