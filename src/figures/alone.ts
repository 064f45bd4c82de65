import type { FigureEntity } from '../model/figure.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

/** Null for one of several: "Poland and Estonia spent more than 3%". */
export function alone(passage: Passage, name: NamedHere, names: readonly NamedHere[]): FigureEntity | null {
  const joined = (a: number, b: number) => {
    const gap = passage.low.slice(a, b)
    return (
      gap.length <= 4 &&
      gap.some((word) => /^(?:and|or|&|plus|with)$/.test(word)) &&
      gap.every((word) =>
        /^(?:,|and|or|&|the|both|plus|together|along|with|its|their|fellow|neighbou?r|ally|partner|rival)$/.test(word),
      )
    )
  }
  const isComma = (a: number, b: number): boolean => b === a + 1 && passage.low[a] === ','
  // "The 1999 entrants, Poland, Hungary and the Czech Republic, spent", "Spain, Portugal: 2.2 percent"
  const listed = names.some(
    (other) =>
      other.entity?.id !== name.entity?.id &&
      ((isComma(name.next, other.at) && names.some((third) => joined(other.next, third.at))) ||
        (isComma(other.next, name.at) && other.at === 0 && !other.possessive)),
  )
  const paired = listed || names.some((other) => joined(other.next, name.at) || joined(name.next, other.at))
  return paired ? null : name.entity
}
