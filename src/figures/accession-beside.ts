import type { FigureEntity } from '../model/figure.ts'
import { alliesAt } from './accession-words.ts'
import type { DateHere } from './act.ts'
import { isAlliance } from './allies-counted.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const NEWEST =
  /\b(?:newest|latest|youngest|most recent) (?:\w+ )?(?:members?|allies|ally)\b|\b(?:last|first|latest|only)(?: \w+){0,2} to (?:join|enter|be admitted to) (?:nato|the alliance)\b|\b(?:joined|entered) (?:nato|the alliance)\b/
const OTHERWISE =
  /^(?:applied|application|ratified|ratification|invited|invitation|bid|talks|vote|voted|summit|born|founded|eu|union)$/

/** "The two newest members, Finland (April 2023) and Sweden (March 2024)": a date in brackets behind an ally that is told to have joined. */
export function accessionBeside(
  passage: Passage,
  names: readonly NamedHere[],
  { from, next }: DateHere,
): FigureEntity | null {
  const { low } = passage
  const name = names.find((one) => one.next === from - 1)
  if (low[from - 1] !== '(' || low[next] !== ')' || !name?.ally || name.isSeat) return null
  if (!NEWEST.test(low.join(' ')) || low.some((word) => OTHERWISE.test(word))) return null
  return names.every((one) => one.ally || isAlliance(one)) ? alliesAt(passage, [name]) : null
}
