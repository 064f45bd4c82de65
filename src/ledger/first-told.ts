import { type Claim, ownStatements } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { StatementId } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { membersOf } from './derived/add-conflicts.ts'
import type { Ledger } from './ledger.ts'

/** Two origins are what corroborates. */
export const CORROBORATED = 2

/**
 * Since when what is told: claims and conflicts are remade and have no id that lives, so the day is kept with what they
 * rest on. `claim` and `corroborated`: a statement, when it first stood in a claim, in one of two independent origins;
 * A kind of conflict: what makes a side, when it first stood in a conflict of that kind.
 */
export async function recordFirstTold(
  within: Ledger,
  { claims, conflicts }: { readonly claims: readonly Claim[]; readonly conflicts: readonly Conflict[] },
): Promise<void> {
  const told = new Map<string, Set<string>>()
  const note = (kind: string, members: readonly string[]) => {
    const known = told.get(kind) ?? new Set()
    for (const member of members) known.add(member)
    told.set(kind, known)
  }
  for (const claim of claims) {
    note('claim', ownStatements(claim))
    if (claim.origins.independent >= CORROBORATED) note('corroborated', ownStatements(claim))
  }
  for (const { kind, sides } of conflicts) note(kind, sides.flatMap(membersOf))
  for (const [kind, members] of told) await addNew(within, kind, [...members])
}

async function addNew({ db, dialect, now }: Ledger, kind: string, members: readonly string[]): Promise<void> {
  const at = now()
  for (const part of chunks(members)) {
    const rows = await db
      .selectFrom('first_told')
      .select('member')
      .where('kind', '=', kind)
      .where('member', 'in', part)
      .execute()
    const known = new Set(rows.map(({ member }) => member))
    const further = part.filter((member) => !known.has(member)).map((member) => [kind, member, at] as const)
    await dialect.insertMany('first_told', ['kind', 'member', 'at'], further)
  }
}

/** After a takedown: a side of a conflict is kept with the words that an article prints. */
export async function forgetFirstTold(
  { db }: Ledger,
  statements: readonly StatementId[],
  articles: readonly string[],
): Promise<void> {
  for (const part of chunks(statements)) await db.deleteFrom('first_told').where('member', 'in', part).execute()
  for (const article of articles) {
    await db.deleteFrom('first_told').where('member', '>=', `${article} `).where('member', '<', `${article}!`).execute()
  }
}
