import type { FairShares } from '../model/fair-share.ts'
import { correlationsInWords, fairBasis, MEASURE_HEADS, measureCell } from './fair-shares-as-text.ts'
import { figureTable } from './html/figure-table.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml, listAsHtml, partAsHtml } from './html/page.ts'
import { type Html, html } from './html/template.ts'

/** The measures of fair shares side by side as one file, each with its formula and reference. */
export function fairSharesAsHtml(shares: FairShares, fonts: readonly Font[]): string {
  const { measures, rows, correlations, notes, year } = shares
  const shown = measures.filter(({ name }) => rows.some(({ values }) => values[name] !== null))
  const aside = 'rank correlation with GDP (Spearman); above 0 the large carry more'
  return burdenPageAsHtml(
    {
      finding: `Fair shares in ${year}, by ${shown.length} measures`,
      lede: 'Which of them one picks is the argument. A ratio of 1 is a part as large as the part of GDP.',
      basis: fairBasis(shares),
      parts: [
        tableOf(shares, shown),
        measuresOf(shown),
        partAsHtml({ id: 'size', title: 'With size', aside }, [
          html`<p>${correlationsInWords(correlations)}</p>`,
          listAsHtml(notes),
        ]),
      ],
      foot: `${shares.producer}, edition ${shares.edition}`,
    },
    fonts,
  )
}

function tableOf(shares: FairShares, shown: FairShares['measures']): Html {
  return partAsHtml({ id: 'figures', title: 'All figures', aside: `${shares.year}, edition ${shares.edition}` }, [
    figureTable({
      label: 'Fair shares',
      basis: fairBasis(shares),
      heads: ['ally', ...shown.map(({ name }) => MEASURE_HEADS[name])],
      rows: shares.rows.map(({ ally, values, ranks }) => [
        ally,
        ...shown.map(({ name }) => measureCell(values[name], ranks[name]).replace('( ', '(')),
      ]),
    }),
  ])
}

const measuresOf = (shown: FairShares['measures']): Html =>
  partAsHtml({ id: 'measures', title: 'Measures', aside: 'formula, unit, reference' }, [
    listAsHtml(
      shown.map(
        ({ name, formula, unit, reference }) =>
          html`<b>${MEASURE_HEADS[name]}</b> ${formula}, ${unit}. <span class="cite">${reference}</span>`,
      ),
    ),
  ])
