/** One who takes over: by weight, and no more than there is room. */
export interface Taker {
  readonly iso3: string
  readonly weight: number
  readonly room: number // Infinity where nothing bounds it
}

/**
 * An amount shared out by weight. Whoever's room is full takes no more, and the rest goes on to the others by weight;
 * what nobody has room for stays open. Parts and `open` always add up to the amount.
 */
export function shareOut(
  amount: number,
  takers: readonly Taker[],
): { readonly parts: ReadonlyMap<string, number>; readonly open: number } {
  const parts = new Map<string, number>()
  // Whoever has the least room for its weight is full first, so one pass in that order settles everybody.
  const order = takers
    .filter(({ weight, room }) => weight > 0 && room > 0)
    .sort((a, b) => a.room / a.weight - b.room / b.weight)
  // Weights still to come, summed from the back: subtracting from the whole would leave a rest of rounding.
  const still: number[] = []
  for (const { weight } of order.toReversed()) still.unshift(weight + (still[0] ?? 0))
  let open = amount
  for (const [at, { iso3, weight, room }] of order.entries()) {
    const part = Math.min(room, open * (weight / (still[at] ?? weight)))
    parts.set(iso3, part)
    open -= part
  }
  return { parts, open: Math.abs(open) < 1e-9 * amount ? 0 : open }
}
