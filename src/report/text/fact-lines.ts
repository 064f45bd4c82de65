import type { Fact } from '../../model/series.ts'
import { dateInWords } from '../dates.ts'
import { inFigures } from '../numbers.ts'
import type { Page } from './ink.ts'
import { wrap } from './wrap.ts'

/** Facts by topic, each with who says so, where it was read and its address. */
export function factLines(facts: readonly Fact[], page: Page): string[] {
  const topics = new Map<string, Fact[]>()
  for (const fact of facts) topics.set(fact.topic, [...(topics.get(fact.topic) ?? []), fact])
  return [...topics].flatMap(([topic, ofTopic]) => [
    ...wrap([[topic.replaceAll('_', ' '), 'title']], page),
    ...ofTopic.flatMap((fact) => [
      ...wrap([`${fact.about}: ${valueInWords(fact)} (${fact.period})`], page, { first: '  ', rest: 4 }),
      ...wrap(
        [
          [`says ${fact.whoSays}; read in ${fact.readIn}, ${dateInWords(fact.date)}`, 'aside'],
          '  ',
          [fact.address, 'link'],
        ],
        page,
        { first: '    ' },
      ),
    ]),
    '',
  ])
}

function valueInWords({ value, valueMax, words, unit, sense }: Fact): string {
  if (value === null) return [words ?? 'no number', unit].filter((part) => part !== '').join(' ')
  const number = valueMax === null ? inFigures(value) : `${inFigures(value)} to ${inFigures(valueMax)}`
  return [sense === 'exact' || sense === 'between' ? '' : sense, number, unit].filter((part) => part !== '').join(' ')
}
