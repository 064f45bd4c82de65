import type { CommitmentLink, CommitmentRow, Netting, Undertaken } from '../model/commitment.ts'

/**
 * Sums of which one holds others, or is said again by others: what is counted and what adding up would give. A whole
 * stands for its parts; what is reaffirmed is counted once. Sums in another currency or unit are left out and told.
 */
export function netSums(rows: readonly CommitmentRow[], links: readonly CommitmentLink[]): Netting[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const into = new Map<string, CommitmentLink[]>()
  for (const link of links) {
    if (link.kind === 'supersedes') continue
    const held = into.get(link.to) ?? []
    if (held.push(link) === 1) into.set(link.to, held)
  }
  return rows.flatMap(({ id, amount, who }) => {
    const linked = (into.get(id) ?? []).flatMap(({ from, kind }) => {
      const part = byId.get(from)
      // "Sweden will do its part of it" is another's share, and shares of two are no sum
      if (kind === 'reaffirms' && part?.who.ids.join() !== who.ids.join()) return []
      return part?.amount ? [{ id: from, kind, amount: part.amount }] : []
    })
    return amount === null || linked.length === 0 ? [] : nettingOf(id, amount, linked)
  })
}

const WITHIN = 'part of it'
const AGAIN = 'says it again'

type Linked = readonly { readonly id: string; readonly kind: CommitmentLink['kind']; readonly amount: Undertaken }[]

function nettingOf(whole: string, amount: Undertaken, linked: Linked): Netting[] {
  const parts: Netting['parts'][number][] = []
  const others = new Set<string>()
  for (const { id, kind, amount: part } of linked) {
    const value = inUnit(part, amount.unit)
    if (value === null) others.add(part.unit)
    else parts.push({ id, value, because: kind === 'part-of' ? WITHIN : AGAIN })
  }
  if (parts.length === 0) return []
  const added = round(parts.reduce((sum, { value }) => sum + value, amount.value))
  const inside = parts.filter(({ because }) => because === WITHIN)
  const sum = inside.map(({ value }) => written(value)).join(' + ')
  const held = round(inside.reduce((all, { value }) => all + value, 0))
  const again = parts.filter(({ because }) => because === AGAIN).map(({ id }) => id)
  const left = others.size === 0 ? '' : `; sums in ${[...others].join(', ')} are not converted`
  const lies =
    sum === ''
      ? ''
      : `${sum}${inside.length > 1 ? ` = ${written(held)}` : ''} ${held > amount.value ? 'overlap' : 'lie within it'}; `
  const said = again.length === 0 ? '' : `said again by ${again.join(', ')}; `
  const words = `${written(amount.value)} ${amount.unit}; ${lies}${said}counted ${written(amount.value)}, not ${written(added)}${left}`
  return [{ whole, unit: amount.unit, parts, counted: amount.value, added, words }]
}

const THOUSANDS: Readonly<Record<string, number>> = { m: 1, bn: 1000 }

/** "USD m" in "USD bn"; null: another currency or unit. */
function inUnit({ value, unit }: Undertaken, wanted: string): number | null {
  if (unit === wanted) return value
  const [from = '', scale = ''] = unit.split(' ')
  const [to = '', into = ''] = wanted.split(' ')
  const [by, of] = [THOUSANDS[scale], THOUSANDS[into]]
  return from === to && by !== undefined && of !== undefined ? round((value * by) / of) : null
}

const round = (sum: number): number => Math.round(sum * 1e6) / 1e6
const written = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 3 })
