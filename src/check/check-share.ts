import type { Figure, Sense } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition } from '../model/series.ts'
import { newestEdition } from '../series/edition-on.ts'
import { rowCodeOf, WITHOUT_FORCES } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import { meetsBound, roundToOneDecimal } from '../series/round.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { compareNumber } from './compare-number.ts'
import { findingOf } from './finding-of.ts'
import { type Compared, heldAgainst } from './held-against.ts'
import { asPrinted, exactly, share } from './numbers-in-words.ts'
import { otherCount, yearOf } from './subject-of.ts'
import { verdict } from './verdict.ts'

const PRODUCER = 'NATO'

/** A share of GDP spent on defence, by an ally or a group that NATO's tables give, in a year. */
export function checkShare(figure: Figure, context: CheckContext): Finding {
  const { entity, period } = figure
  if (entity === null) return findingOf(figure, 'not-comparable', 'Untied: the words do not say whose share it is.')
  const code = rowCodeOf(entity.id)
  if (code === null) return findingOf(figure, 'no-series', `NATO’s tables have no share for ${entity.name}.`)
  if (WITHOUT_FORCES.has(code)) {
    return findingOf(figure, 'no-series', `${entity.name} has no armed forces and no row in NATO’s tables.`)
  }
  const year = yearOf(period)
  if (year === null) return withoutYear(figure, entity.name, code, context)
  const counted = otherCount(figure, entity.name)
  if (counted) return counted
  return verdict(
    figure,
    {
      producer: PRODUCER,
      indicator: 'defence-share',
      year,
      subject: `${entity.name} ${year}`,
      stated: asPrinted(figure),
      unclear: 'Too coarse',
      compare: (edition) => compareShare(figure, edition, code, year),
    },
    context,
  )
}

function compareShare(figure: Figure, edition: Edition, code: string, year: number): Compared {
  const cell = observationOf(edition, code, year)?.sharePrinted ?? null
  if (cell === null) return { value: null, outcome: 'not-comparable', arithmetic: `no figure for ${year}`, said: '' }
  const compared = {
    value: cell,
    ...compareNumber(figure, cell, 'share'),
    said: isBound(figure.sense) ? exactly(cell) : share(cell),
  }
  const rounded = otherIfRounded(figure, cell)
  if (rounded === null) return compared
  const note = `${rounded} when rounded to one decimal`
  return { ...compared, arithmetic: `${compared.arithmetic}, ${note}`, said: `${compared.said} (${note})` }
}

const isBound = (sense: Sense): sense is Exclude<Sense, 'exact' | 'about' | 'between'> =>
  sense !== 'exact' && sense !== 'about' && sense !== 'between'

/** A bound is held against the cell without slack; where rounding to one decimal would change the answer, both are told. */
function otherIfRounded({ sense, value }: Figure, cell: number): string | null {
  if (typeof value !== 'number' || !isBound(sense)) return null
  const rounded = roundToOneDecimal(cell)
  return meetsBound(cell, sense, value) === meetsBound(rounded, sense, value) ? null : rounded.toFixed(1)
}

/** No year in the words: nothing can be held, but the newest edition's last years are told. */
function withoutYear(figure: Figure, name: string, code: string, context: CheckContext): Finding {
  const newest = newestEdition(heldSeries(context), PRODUCER)
  const cells = newest?.observations.filter((cell) => cell.iso3 === code && cell.sharePrinted !== null) ?? []
  const [last, before] = [...cells].sort((a, b) => b.year - a.year)
  if (!newest || !last?.sharePrinted) return findingOf(figure, 'not-comparable', 'Undated: the words give no year.')
  const years = [before, last].flatMap((cell) => (cell ? [{ year: cell.year, value: cell.sharePrinted ?? 0 }] : []))
  const told = years.map(({ year, value }) => `${share(value)} for ${year}`).join(', ')
  const arithmetic = `no year stated; ${years.map(({ year, value }) => `${year}: ${value}`).join(', ')}`
  const compared = {
    value: last.sharePrinted,
    outcome: 'not-comparable',
    arithmetic,
    said: share(last.sharePrinted),
  } as const
  const { held } = heldAgainst(newest, compared)
  const reason = `Undated: the words give no year; for ${name} ${held.edition} has ${told}.`
  return findingOf(figure, 'not-comparable', reason, null, held)
}
