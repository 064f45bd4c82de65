import type { Holding } from '../series/holdings.ts'
import { dateInWords } from './dates.ts'
import { figuresOf, inFigures } from './numbers.ts'
import { inked, type Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

/** Producers with their editions held and their releases known but not held, for `wordbond reference list`. */
export function holdingsAsText(holdings: readonly Holding[], page: Page): string {
  return `${holdings.map((holding) => holdingLines(holding, page).join('\n')).join('\n\n')}\n`
}

function holdingLines({ producer, editions, notHeld }: Holding, page: Page): string[] {
  const held = editions.flatMap((edition) => {
    const cutOff = edition.cutOff === null ? '' : `, data to ${dateInWords(edition.cutOff)}`
    const rows = `${edition.holds}, ${figuresOf(edition.rows, 'row')}`
    const about = `${edition.definition}; ${edition.unit}; prices: ${edition.prices}`
    return [
      ...wrap([`published ${dateInWords(edition.published)}${cutOff}; ${rows}`], page, {
        first: `  ${edition.edition}  `,
        rest: 4,
      }),
      ...wrap([[about, 'aside']], page, { first: '    ' }),
    ]
  })
  const missing = notHeld.flatMap(({ release, published, what, address }) => [
    ...wrap([`published ${dateInWords(published)}, known and not held: ${what}`], page, {
      first: `  ${release}  `,
      rest: 4,
    }),
    ...wrap([[address, 'link']], page, { first: '    ' }),
  ])
  const counts = `${inFigures(editions.length)} held, ${inFigures(notHeld.length)} known and not held`
  return [`${inked(producer, 'title', page.colour)}: ${counts}`, ...held, ...missing]
}
