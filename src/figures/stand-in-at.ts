const STATE = /^(?:country|nation|kingdom|republic)(?:'s)?$/
const KIND_OF_STATE =
  /^(?:baltic|nordic|alpine|balkan|adriatic|scandinavian|iberian|mediterranean|small|tiny|little|central|eastern|western|northern|southern|north|south|neutral|wealthy|rich|poor|grand)$/
const STATE_OF_KIND = /^(?:state|country|nation|republic|kingdom|duchy|ally|member)(?:'s)?$/
const TOLD = /^(?:figure|share|level|total|proportion|sum)$/
/** "It is expected that", "it was in 1955 that": nobody is meant. */
const EXPLETIVE = /^(?:is|was|'s|seems|seemed|takes|took|remains|means|makes|would|may|might|could)$/

const AT_A_NUMBER =
  /^(?:is|was|had been|will be|is (?:set|due|expected|projected|forecast) to (?:be|reach|hit)|will (?:rise|climb|grow|reach|fall)(?: to)?|(?:rose|fell|climbed|dropped|slipped|grew|increased|went|jumped|amounted|amounts|had risen|had fallen|had climbed|had grown) (?:up |back )?to) (?:just |only |about |over )?[$€£]? ?\d/

/** Only behind a time: "In 2025 it reached 2.22 percent"; "It reached" is who reaches */
const REACHES = /^(?:reached|hit|stood at|stands at|came to) (?:just |only |about |over )?[$€£]? ?\d/

/** "A year earlier it was", "As a share of GDP, it was": nothing else that "it" could mean stands before. */
const OF_A_TIME =
  /^(?:in|by|,|an?|the|one|two|years?|earlier|before|later|after|that|last|this|then|now|today|as|share|percentage|of|gdp|its|but|and|yet|still|only|just|decade|back|(?:19|20)\d\d)$/

const BARE_SPENDING = /^spending (?:was|is|will|stood|rose|fell|reached|has|had|came|amounted)$/

/** "it is ahead of", "it was the second" */
const PLACED = /^(?:ahead|behind|above|below|now|still|second|third|first|last)$/

/** "it is expected to spend", "it was due to reach": who is to spend is meant */
const isToSpend = (low: readonly string[], at: number): boolean =>
  /^(?:is|was) (?:\w+ )?(?:expected|projected|forecast|set|due|estimated|planning|likely|poised|on course|on track|to) (?:to )?(?:spend|devote|allocate|invest|put|have spent)\b/.test(
    low.slice(at + 1, at + 8).join(' '),
  )

/** Words that stand for a name, or for what was told of it. */
export interface StandIn {
  readonly kind: 'it' | 'its' | 'whose' | 'told'
  readonly possessive: boolean
  readonly next: number
  readonly bare?: boolean // spending of whatever the sentence before speaks of
  readonly open?: boolean // needs no share told before it
}

export function standInAt(low: readonly string[], at: number): StandIn | null {
  const word = low[at] ?? ''
  const next = low[at + 1] ?? ''
  if (isSpendingOfNone(low, at)) return { kind: 'told', possessive: true, next: at, open: true }
  // "Spending was 1.57 percent of GDP", where defence was spoken of
  if (at === 0 && BARE_SPENDING.test(low.slice(0, 2).join(' ')))
    return { kind: 'told', possessive: true, next: at, bare: true }
  if (word === 'whose') return { kind: 'whose', possessive: true, next: at + 1 }
  if (word === 'its') return { kind: 'its', possessive: true, next: at + 1 }
  // "A year earlier it was 1.85 percent"
  if (
    word === 'it' &&
    low.slice(0, at).every((one) => OF_A_TIME.test(one)) &&
    (AT_A_NUMBER.test(low.slice(at + 1, at + 6).join(' ')) ||
      (at > 0 && REACHES.test(low.slice(at + 1, at + 6).join(' '))))
  )
    return { kind: 'told', possessive: false, next: at + 1 }
  if (word === 'they') return { kind: 'it', possessive: false, next: at + 1 }
  if (word === 'it')
    return EXPLETIVE.test(next) && !PLACED.test(low[at + 2] ?? '') && !isToSpend(low, at)
      ? null
      : { kind: 'it', possessive: false, next: at + 1 }
  // "the Baltic state", "the small country"
  if (word === 'the' && KIND_OF_STATE.test(next) && STATE_OF_KIND.test(low[at + 2] ?? ''))
    return { kind: 'it', possessive: low[at + 2]?.endsWith("'s") === true, next: at + 3 }
  if (/^(?:the|his|her|their)$/.test(word) && STATE.test(next))
    return { kind: 'it', possessive: next.endsWith("'s"), next: at + 2 }
  if (word === 'the' && TOLD.test(next) && low[at + 2] !== 'of') return { kind: 'told', possessive: true, next: at + 1 }
  const isTimed = at > 0 && low.slice(0, at).every((one) => OF_A_TIME.test(one))
  if (word === 'that' && isTimed && AT_A_NUMBER.test(low.slice(at + 1, at + 6).join(' ')))
    return { kind: 'told', possessive: false, next: at + 1 }
  const isHead =
    at === 0 &&
    /^(?:that|this)$/.test(word) &&
    /^(?:is|was|compares|compared|rose|fell|climbed|dropped|slipped|grew|increased|went)$/.test(next)
  return isHead ? { kind: 'told', possessive: false, next: at + 1 } : null
}

/** "Defence spending was 2.07 percent of GDP", "Spending on defence will be": whose, the sentence before says. */
const isSpendingOfNone = (low: readonly string[], at: number): boolean =>
  /^(?:(?:defen[cs]e|military) (?:spending|expenditure)|(?:spending|expenditure|outlays) on (?:defen[cs]e|the military))\b/.test(
    low.slice(at, at + 4).join(' '),
  ) && low.slice(0, at).every((word) => OF_A_TIME.test(word))
