/** "$654 billion in defence in 2025", and not "in defence contracts" */
export const isIntoDefence = (low: readonly string[], next: number): boolean =>
  low[next] === 'in' && isDefenceAt(low, next + 1)

/** Behind a sum: "on defence", "in 2025 into its armed forces"; not "for defence electronics", "to defence firms". */
export function isOnDefence(low: readonly string[], next: number): boolean {
  for (let at = next; at < next + 8; at += 1)
    if (/^(?:on|into|to|in|for|towards)$/.test(low[at] ?? '') && isDefenceAt(low, at + 1)) return true
  return false
}

/** "defence", "its military", "the armed forces", with no noun behind it that they would only describe. */
function isDefenceAt(low: readonly string[], start: number): boolean {
  let at =
    /^(?:the|its|their|his|her|our|national|(?:country|nation|state|alliance|continent|kingdom|republic|nato|government)'s)$/.test(
      low[start] ?? '',
    )
      ? start + 1
      : start
  if (/^(?:armed|own)$/.test(low[at] ?? '')) at += 1
  if (!/^(?:defen[cs]e|military|militaries|forces|army|armies|rearmament)$/.test(low[at] ?? '')) return false
  if (isForOthers(low, at + 1)) return false
  return !/^\p{L}/u.test(low[at + 1] ?? '') || FOLLOWS.test(low[at + 1] ?? '')
}

/** "on defence in Asia", "on defence for Ukraine": a part of it, wherever it is. */
export const isForOthers = (low: readonly string[], next: number): boolean =>
  /^(?:(?:in|across|around) (?:the )?(?:europe|asia|africa|pacific|indo-pacific|arctic|baltics?|gulf|middle|far|ukraine|korea|region|space)|for (?:ukraine|kyiv|europe|others|taiwan|israel|its (?:allies|partners)|the (?:baltics?|region)))\b(?! and (?:canada|north america))/.test(
    low.slice(next, next + 5).join(' '),
  )

const FOLLOWS =
  /^(?:in|last|this|over|during|and|while|as|than|by|which|with|alone|between|or|after|compared|against|for|but|spending|from|up|down|at|per|together|combined|each|since|a|the|every|annually|when|where|on|to|relative|of|purposes|was|were|is|are|says?|said|according)$/

/** "$3.8 billion on its forces" */
export const isOnForces = (low: readonly string[], next: number): boolean =>
  low[next] === 'on' && /^(?:its|their)$/.test(low[next + 1] ?? '') && /^(?:forces|military)$/.test(low[next + 2] ?? '')
