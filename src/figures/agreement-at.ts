import type { Register } from '../register/register.ts'
import type { Act, DateHere } from './act.ts'
import { clauseBefore } from './act.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'

const AGREED = /^(?:agreed|decided|approved|adopted)$/
/** What is agreed is who leads it: not its budget, nor a visit. */
const LEADS =
  /^(?:transfer\w{0,3}|hand\w{0,4}|takeover|tak(?:e|es|ing|en)|lead\w{0,5}|give\w?|shar(?:e|es|ed|ing)|rotat\w{1,4}|pass\w{0,3}|move\w?)$/
const DENIED = /^(?:not|never|n't|before|until|if|since|anniversary|than|expected|proposed|nearly|almost)$/

/** A command of the alliance beside the day on which something about it was agreed: "agreed on 6 February 2026". */
export function agreementAt(
  { low }: Passage,
  names: readonly NamedHere[],
  { from, next }: DateHere,
  register: Register,
): Act | null {
  const clause = clauseBefore(low, from)
  const near = low.slice(Math.max(clause, from - 12), next + 8)
  if (near.some((word) => DENIED.test(word))) return null
  if (!low.slice(clause).some((word) => LEADS.test(word))) return null
  const isOn = /^(?:on|in)$/.test(low[from - 1] ?? '')
  const isTaken = /^(?:taken|made)$/.test(low[from - 2] ?? '') && low.slice(clause, from).includes('decision')
  const isBehind = isOn && (AGREED.test(low[from - 2] ?? '') || isTaken)
  // "On 6 February 2026 allies agreed that …"
  const isHead = isOn && from - 1 === clause && low.slice(next, next + 5).some((word) => AGREED.test(word))
  if (!isBehind && !isHead) return null
  const kindOf = (name: NamedHere): string | undefined =>
    register.rows.bodies.find((body) => body.id === name.entity?.id)?.kind
  const commands = names.filter((name) => kindOf(name) === 'nato_command')
  const [command] = commands
  const isOne = commands.every((name) => name.entity?.id === command?.entity?.id)
  return command?.entity && isOne ? { entity: command.entity, act: 'agreement' } : null
}
