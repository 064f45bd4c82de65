import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { Statement } from '../model/statement.ts'
import { comparePlaces } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { dateRange } from '../text/date-range.ts'
import { groupedBy } from './grouped-by.ts'
import { daysApart } from './said-days.ts'
import { shareASentence } from './share-a-sentence.ts'
import { sharedRuns } from './shared-runs.ts'

const LARGEST_BLOCK = 500
const READ_ALOUD =
  /\b(?:reading (?:aloud |out )?from|reading (?:aloud|out)|quoting|citing|reciting|in the words of|to quote)\b/i
const BEFORE = 120 // characters before a quotation in which it may be told to be another's

type Articles = ReadonlyMap<string, ReadArticle>

/**
 * The same six quoted words or more in two people's mouths, in two articles. Words carried or read aloud by another have one
 * speaker; said on two days or in two places they are two sayings; a body and a person may speak with one voice.
 */
export function speakerConflicts(statements: readonly Statement[], articles: Articles, register: Register): Conflict[] {
  const blocks = sharedRuns(statements.filter(isPerson))
  const carried = new Set(
    [...new Set(blocks.flat())].filter((one) => one.carriedBy !== null || readsAloud(one, articles)),
  )
  return sayingsIn(blocks, carried).flatMap((together) => {
    const opposed = opposedIn(
      [...together].filter((one) => !carried.has(one)),
      register,
    )
    const speakers = new Set(opposed.map(speakerOf))
    const passedOn = [...together].filter((one) => one.carriedBy !== null && speakers.has(speakerOf(one)))
    return opposed.length > 0 ? [conflictOf([...opposed, ...passedOn])] : []
  })
}

/** A saying in several mouths. */
interface Saying {
  readonly speakers: ReadonlySet<string>
  readonly statements: ReadonlySet<Statement>
}

/**
 * Blocks that share a statement are of one saying where the same speakers are met in them, or some of these: of “We sail,” she said,
 * “in May” one article may have given the first half only to a third. A record holds many sayings, each with others in its mouth.
 */
function sayingsIn(blocks: readonly Statement[][], carried: ReadonlySet<Statement>): ReadonlySet<Statement>[] {
  const sayingsOf = new Map<Statement, Set<Saying>>()
  for (const block of blocks) {
    const own = block.filter((statement) => !carried.has(statement))
    const speakers = new Set(own.map(speakerOf))
    if (speakers.size < 2 || new Set(own.map((statement) => statement.articleId)).size < 2) continue
    const met = [...new Set(block.flatMap((statement) => [...(sayingsOf.get(statement) ?? [])]))]
    const near = met.filter((one) => isWithin(one.speakers, speakers) || isWithin(speakers, one.speakers))
    const saying = {
      speakers: new Set([...speakers, ...near.flatMap((one) => [...one.speakers])]),
      statements: new Set([...near.flatMap((one) => [...one.statements]), ...block]),
    }
    for (const one of near) for (const statement of one.statements) sayingsOf.get(statement)?.delete(one)
    for (const statement of saying.statements)
      sayingsOf.set(statement, (sayingsOf.get(statement) ?? new Set()).add(saying))
  }
  return [...new Set([...sayingsOf.values()].flatMap((sayings) => [...sayings]))].map(({ statements }) => statements)
}

const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>) => [...few].every((one) => many.has(one))

const speakerOf = (statement: Statement) => statement.speaker?.id ?? ''
const isPerson = (statement: Statement) => /^(?:person|name):/.test(speakerOf(statement))

/** "Reading from her letter, he said": somebody else's words. */
function readsAloud(statement: Statement, articles: Articles): boolean {
  if (READ_ALOUD.test(statement.cue?.exact ?? '')) return true
  const first = statement.quoted[0]?.start
  const text = articles.get(statement.articleId)?.text
  if (first === undefined || text === undefined) return false
  const before = text.slice(Math.max(0, first - BEFORE), first)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const own = (statement.source?.start ?? first) < first - line.length ? before : line
  return READ_ALOUD.test(own.split(/[.!?]["”’]?\s/).at(-1) ?? '')
}

/** Statements that somebody else's may be the same saying as, in another article. */
function opposedIn(together: readonly Statement[], register: Register): Statement[] {
  const sayings = new Map<string, Statement[]>()
  for (const one of together) {
    const { date, city } = one.occasion
    const key = [speakerOf(one), date.value, city.value, one.articleId].join('\n')
    sayings.set(key, [...(sayings.get(key) ?? []), one])
  }
  const groups = [...sayings.values()].slice(0, LARGEST_BLOCK)
  return groups.filter(([one]) => groups.some(([other]) => one && other && mayBeOne(one, other, register))).flat()
}

function mayBeOne(a: Statement, b: Statement, register: Register): boolean {
  if (speakerOf(a) === speakerOf(b) || a.articleId === b.articleId) return false
  if (tellsOf(a, b) || tellsOf(b, a)) return false
  const [here, there] = [a.occasion.city.value, b.occasion.city.value]
  if (here !== null && there !== null && comparePlaces(register, here, there) === 'different') return false
  const [one, two] = [a, b].map(({ occasion: { date } }) => (date.value === null ? null : dateRange(date.value)))
  return (!one || !two || daysApart(one, two) === 0) && shareASentence(a, b)
}

const SAID = /^[^.!?“”"]{0,40}\b(?:said|says|told|put it|called|wrote|promised)\b/u

/** "Ada Brandt told it that a small country pays twice": his words hold hers, as hers. */
function tellsOf(one: Statement, other: Statement): boolean {
  const surname = other.speaker?.name.split(' ').at(-1) ?? ''
  return one.quoted.some(({ exact }) => {
    const at = surname === '' ? -1 : exact.indexOf(surname)
    return at >= 0 && SAID.test(exact.slice(at + surname.length))
  })
}

/** "Rasa Vaitkutė" and "Rasa Vaitkute" are one: as most print the name, of two alike with its marks. */
function spelling(own: readonly Statement[]): string {
  const names = groupedBy(own, ({ speaker }) => speaker?.name ?? '')
  const sorted = [...names].sort(([a, of], [b, other]) => other.length - of.length || (a > b ? -1 : 1))
  return sorted[0]?.[0] ?? ''
}

function conflictOf(block: readonly Statement[]): Conflict {
  const people = new Map([...groupedBy(block, speakerOf)].map(([id, own]) => [id, spelling(own)]))
  const words =
    block[0]?.quoted.reduce((longest, part) => (part.exact.length > longest.length ? part.exact : longest), '') ?? ''
  const sides = [...people].map(([id, name]): ConflictSide => {
    const own = block.filter((statement) => speakerOf(statement) === id)
    return {
      value: name,
      articleIds: [...new Set(own.map((statement) => statement.articleId))],
      statementIds: own.map((statement) => statement.id),
      evidence: own.flatMap((statement) =>
        statement.source ? [{ ...statement.source, articleId: statement.articleId, note: null }] : [],
      ),
    }
  })
  return {
    kind: 'speaker',
    subject: words,
    words: `Accounts differ on who said “${words}”: ${[...people.values()].join(', ')}. Not decided.`,
    sides,
    register: null,
  }
}
