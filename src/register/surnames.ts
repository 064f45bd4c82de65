const PARTICLES = new Set('von van der den de del della di da dos du la le el y'.split(' '))
const SUFFIX = /,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/

/**
 * What may stand alone for a person: the last name, also with its particles (von der Leyen, De Wever), and the last
 * two of three or more names (Lund Poulsen, Malmer Stenergard), for which a register has no rule of its own.
 * A name of one word is its own surname, but for initials such as AOC.
 */
export function surnamesOf(name: string): string[] {
  const words = name.replace(SUFFIX, '').split(' ')
  const last = words.at(-1)
  if (last === undefined || last === '') return []
  if (words.length === 1) return /^\p{Lu}+$/u.test(last) ? [] : [last]
  let from = words.length - 1
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from--
  const found = new Set([words.slice(from).join(' ')])
  const hasParticle = from < words.length - 1
  const keepsParticle = hasParticle && /^\p{Lu}/u.test(words[from] ?? '') // De Wever is never Wever
  if (!keepsParticle) found.add(last)
  const middle = words.at(-2) ?? ''
  if (words.length > 2 && !hasParticle && !middle.includes('.')) found.add(`${middle} ${last}`)
  return [...found]
}
