import type { AidGap, AidTold } from '../model/aid.ts'
import {
  aidBasis,
  fillersInWords,
  gapInWords,
  inBn,
  openInWords,
  REAL,
  ROUTE_WORDS,
  spanInWords,
} from './aid-in-words.ts'
import { aidByYear } from './charts/aid-by-year.ts'
import { chartAsFigure } from './charts/chart.ts'
import { dateInWords } from './dates.ts'
import { figureTable } from './html/figure-table.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml, listAsHtml, partAsHtml } from './html/page.ts'
import { addressLink } from './html/passage.ts'
import { type Html, html } from './html/template.ts'
import { fixed, signed } from './numbers.ts'

/** Aid to Ukraine as one file: Europe against the United States, what is open, by route, what filled the gap. */
export function aidAsHtml(aid: AidTold, fonts: readonly Font[]): string {
  return burdenPageAsHtml(
    {
      finding: gapInWords(aid),
      lede: [fillersInWords(aid), openInWords(aid)].filter(Boolean).join(' '),
      basis: aidBasis(aid),
      parts: [chartAsFigure(aidByYear(aid)), allocated(aid), open(aid), routes(aid), gaps(aid), published(aid)],
      foot: `${aid.producer}, edition ${aid.edition}: ${aid.address}`,
    },
    fonts,
  )
}

function allocated(aid: AidTold): Html {
  return partAsHtml({ id: 'figures', title: 'Allocated', aside: 'by type, group and period' }, [
    figureTable({
      label: 'Allocated',
      basis: aidBasis(aid),
      heads: ['', ...aid.periods.map(dateInWords)],
      rows: aid.rows.map(({ type, name, eurBn }) => [`${type}, ${name}`, ...eurBn.map(inBn)]),
    }),
    listAsHtml(aid.notes),
  ])
}

function open(aid: AidTold): Html {
  const span = spanInWords(aid)
  return partAsHtml({ id: 'open', title: 'Committed and still open', aside: span }, [
    figureTable({
      label: 'Committed and still open',
      basis: `${aidBasis(aid)} ${span}; open: committed less allocated.`,
      heads: ['donors', 'military allocated', 'all allocated', 'committed', 'open'],
      rows: aid.open.map((one) => [one.name, ...[one.military, one.allocated, one.committed, one.open].map(inBn)]),
    }),
  ])
}

function routes({ routes: rows, periods, ...aid }: AidTold): Html | null {
  if (rows.length === 0) return null
  return partAsHtml({ id: 'routes', title: 'Military aid by route', aside: 'all donors' }, [
    figureTable({
      label: 'Military aid by route',
      basis: aidBasis({ routes: rows, periods, ...aid }),
      heads: ['route', ...periods.map(dateInWords)],
      rows: rows.map(({ route, eurBn }) => [ROUTE_WORDS[route], ...eurBn.map(inBn)]),
    }),
  ])
}

function gaps(aid: AidTold): Html | null {
  if (aid.gap.length === 0) return null
  return partAsHtml(
    { id: 'gap', title: 'What filled the gap', aside: 'the newest whole year less the mean of the three before it' },
    [
      ...aid.gap.map(
        (gap) => html`<p class="keyed"><b>${gap.type}, ${gap.year} less the mean of ${gap.years}</b>: ${gap.words}</p>`,
      ),
      ...aid.gap.map((gap) => donorTable(gap, aid)),
    ],
  )
}

function donorTable({ type, year, years, donors, leftOut }: AidGap, aid: AidTold): Html | null {
  if (donors.length === 0) return null
  const left = leftOut.length === 0 ? '' : ` Without all four years: ${leftOut.join(', ')}.`
  return figureTable({
    label: `${type} by donor`,
    basis: `${type}; ${aidBasis(aid)}${left}`,
    heads: ['donor', `mean of ${years}`, year, 'change'],
    rows: donors.map(({ name, before, now, change }) => [name, fixed(before, 2), fixed(now, 2), signed(change, 2)]),
  })
}

function published({ published: facts }: AidTold): Html | null {
  if (facts.length === 0) return null
  return partAsHtml({ id: 'published', title: 'Published by others', aside: REAL }, [
    listAsHtml(
      facts.map(({ about, value, who, address }) => html`${about}: ${value}, ${who}. ${addressLink(address)}`),
    ),
  ])
}
