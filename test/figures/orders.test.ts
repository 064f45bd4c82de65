import { describe, expect, test } from 'vitest'
import { findFiguresIn } from '../../src/figures/find-figures-in.ts'
import { register } from '../register/shipped.ts'

/** Comparisons, places, dated acts and changes of a sentence, as one line each; thresholds and plain counts are left out. */
const told = (text: string): string[] =>
  findFiguresIn(text, '2026-09-15', register)
    .figures.filter(({ indicator }) => /comparison|rank|act|change/.test(indicator ?? ''))
    .map(({ indicator, value, sense, entity, period, told }) =>
      [
        `${indicator} ${sense} ${value}`,
        entity?.name ?? '-',
        period ?? '-',
        ...(told?.than ? [`than ${told.than.name}`] : []),
        ...(told?.fromBottom ? ['from the bottom'] : []),
        ...(told?.since ? [`since ${told.since}`] : []),
        ...(told?.countedBy ? [`by ${told.countedBy}`] : []),
        ...(told?.act ? [told.act] : []),
      ].join(', '),
    )

// biome-ignore format: a table
const found: readonly [text: string, told: string[], why: string][] = [
  ['Poland was overtaken by Latvia in 2026 as a share of GDP.', ['share-comparison less than 1, Poland, 2026, than Latvia'], 'a passive turns it round'],
  ['Germany’s defence expenditure in 2026 exceeded that of France.', ['expenditure-comparison more than 1, Germany, 2026, than France'], '“that of”'],
  ['Latvia was ahead of Poland by share of GDP in 2026, but behind Estonia.', ['share-comparison more than 1, Latvia, 2026, than Poland', 'share-comparison less than 1, Latvia, 2026, than Estonia'], 'the subject goes on'],
  ['Spending on defence in Germany in 2025 was twice as high as in Italy.', ['expenditure-comparison exact 2, Germany, 2025, than Italy'], 'a multiple of another’s'],
  ['Estonia trails only Lithuania as a share of GDP in 2026.', ['share-rank exact 2, Estonia, 2026, than Lithuania'], 'one is ahead'],
  ['No ally spent a larger share of GDP on defence in 2026 than Lithuania.', ['share-rank exact 1, Lithuania, 2026'], 'none is ahead'],
  ['The smallest share of GDP in the alliance in 2025 was Albania’s.', ['share-rank exact 1, Albania, 2025, from the bottom'], 'whose place it is stands behind'],
  ['Croatia and Albania joined NATO on 1 April 2009.', ['dated-act exact 2009-04-01, Croatia, Albania, 2009-04-01, accession'], 'a list'],
  ['Spain’s accession in 1982 ended a debate in the alliance.', ['dated-act exact 1982, Spain, 1982, accession'], 'a noun, and a year'],
  ['The 2 percent guideline was agreed in September 2014.', ['dated-act exact 2014-09, NATO, 2014-09, adoption'], 'what a summit set'],
  ['Italy’s defence spending in 2026 was 49 percent above its 2021 level in real terms.', ['expenditure-change exact 49, Italy, 2026, since 2021'], 'a level of a year'],
  ['German defence outlays grew by a factor of two between 2021 and 2026.', ['expenditure-change exact 2, Germany, 2026, since 2021'], 'a factor'],
  ['Poland ranked third by share of GDP in 2025, SIPRI says.', ['share-rank exact 3, Poland, 2025, by SIPRI'], 'another count is seen for a place, too'],
]

// biome-ignore format: a table
const nothing: readonly [text: string, why: string][] = [
  ['Germany is ahead of France in artillery.', 'in something else'],
  ['Finland passed Estonia a share of its defence spending data in 2025.', 'handed over'],
  ['Italy led Poland 2-1 in Turin in 2025 as NATO argued about defence spending.', 'a game'],
  ['Italy, at 2.1 percent of GDP, spent more on defence than Poland in 2026.', 'by share or by money?'],
  ['Spain’s economy exceeded that of Poland in 2025, and its defence spending is a smaller share of GDP.', 'an economy'],
  ['The United States spent more than Germany and Britain on defence in 2026.', 'two on the other side'],
  ['Behind the United States, Germany was the largest spender in NATO in 2026.', 'the first of the others'],
  ['Germany is Europe’s largest defence spender in 2026.', 'among others than allies'],
  ['Greece spends the most of any southern ally in 2026 as a share of GDP.', 'a part of the world that is never expanded'],
  ['Finland applied to join NATO on 18 May 2022.', 'an application'],
  ['Slovenia celebrated the anniversary of its accession to NATO on 29 March 2026.', 'an anniversary'],
  ['Hungary was the last to approve Sweden’s accession to NATO on 26 February 2024.', 'the day of an approval'],
  ['Croatia, a member of the EU since 2013, praised NATO.', 'another body'],
  ['French defence spending has not doubled since 2014, whatever is said of 2025.', 'denied'],
  ['Poland wants Germany to raise defence spending by 30 percent in 2026.', 'demanded'],
  ['The Finnish armed forces doubled their order book between 2021 and 2025.', 'orders'],
]

describe('who is above whom, who joined when, and by how much it changed', () => {
  for (const [text, lines, why] of found) test(`${why}: “${text}”`, () => expect(told(text)).toEqual(lines))
  for (const [text, why] of nothing) test(`not ${why}: “${text}”`, () => expect(told(text)).toEqual([]))
})
