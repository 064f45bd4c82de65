import type { Figure, FigureEntity } from '../model/figure.ts'
import type { CountAtShare } from '../series/count-at-share.ts'
import { meetsBound } from '../series/round.ts'
import { type Comparison, compareNumber } from './compare-number.ts'
import type { Compared } from './held-against.ts'
import { exactly, listed } from './numbers-in-words.ts'

/** A stated count, or part, of the allies against the count by one edition's printed cells. */
export function compareCount(figure: Figure, count: CountAtShare, nameOf: (iso3: string) => string): Compared {
  if (count.of === 0)
    return { value: null, outcome: 'not-comparable', arithmetic: 'no figures for that year', said: '' }
  const comparison = figure.told?.but
    ? compareNamed(figure.told.but, count)
    : figure.unit === 'fraction'
      ? comparePart(figure, count)
      : compareNumber(figure, count.count, 'count')
  const notes = [
    ...(count.rounded === null ? [] : [`${count.rounded} when rounded to one decimal`]),
    ...(count.blank.length === 0 ? [] : [`${listed(count.blank.map(nameOf))} without a figure`]),
    ...(figure.unit === 'fraction' && count.short.length > 0 && count.short.length <= 6
      ? [`short: ${count.short.map(nameOf).join(', ')}`]
      : []),
    ...(figure.told?.but && count.reached.length > 0 && count.reached.length <= 6
      ? [count.reached.map(nameOf).join(', ')]
      : []),
  ]
  const said = `${count.count} of ${count.of}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
  const outcome = isOpen(figure, count, comparison) ? 'not-comparable' : comparison.outcome
  return { value: count.count, outcome, arithmetic: [comparison.arithmetic, ...notes].join(', '), said }
}

/** An ally without a figure may be the one that is missing: then nothing differs. */
function isOpen(figure: Figure, count: CountAtShare, { outcome }: Comparison): boolean {
  if (outcome !== 'differs' || figure.told?.but || count.blank.length === 0 || figure.unit === 'fraction') return false
  return count.blank.some((_, k) => compareNumber(figure, count.count + k + 1, 'count').outcome === 'agrees')
}

/** "Every ally but Norway": those counted are those named. An ally without a figure may be one of them. */
function compareNamed({ id }: FigureEntity, count: CountAtShare): Comparison {
  const named = id
    .replace(/^all(?:y|ies):/, '')
    .toUpperCase()
    .split('+')
  const others = count.reached.filter((iso3) => !named.includes(iso3))
  const missing = named.filter((iso3) => !count.reached.includes(iso3))
  const arithmetic = `${count.count} of ${count.of}, ${named.length} named`
  if (others.length === 0 && missing.length === 0) return { outcome: 'agrees', arithmetic }
  const isBlank = others.length === 0 && missing.every((iso3) => count.blank.includes(iso3))
  return { outcome: isBlank ? 'not-comparable' : 'differs', arithmetic }
}

/** "All": none with a figure is short. Other parts are held against the allies that have a figure. */
function comparePart({ value, sense }: Figure, { count, of, short }: CountAtShare): Comparison {
  if (typeof value !== 'number') return { outcome: 'not-comparable', arithmetic: '' }
  if (value === 1) return { outcome: short.length === 0 ? 'agrees' : 'differs', arithmetic: `${count} of ${of}` }
  const part = count / of
  const arithmetic = `${count} / ${of} = ${exactly(Number(part.toFixed(3)))}`
  if (sense === 'exact' || sense === 'about') {
    const slack = (sense === 'about' ? 1 : 0.5) / of // half an ally, or one
    return {
      outcome: Math.abs(part - value) <= slack ? 'agrees' : 'differs',
      arithmetic: `${arithmetic}, slack ${exactly(Number(slack.toFixed(3)))}`,
    }
  }
  if (sense === 'between') return { outcome: 'not-comparable', arithmetic }
  return { outcome: meetsBound(part, sense, value) ? 'agrees' : 'differs', arithmetic }
}
