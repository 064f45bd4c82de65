import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brief } from '../src/app/brief.ts'
import { openWorkplace } from '../src/app/workplace.ts'
import type { Briefing } from '../src/model/briefing.ts'
import type { Outlet, RegisterRows, Term } from '../src/model/register.ts'
import { registerOf } from '../src/register/register.ts'
import { slug } from '../src/register/slug.ts'
import { fold } from '../src/text/fold.ts'

/** What a case's expected.json may say; what it leaves out is not asked. */
export interface Expected {
  readonly about: string
  readonly register?: { people?: readonly ExpectedPerson[]; outlets?: readonly Partial<Outlet>[] }
  readonly articles: readonly ExpectedArticle[]
  readonly statements?: readonly ExpectedStatement[]
  readonly statementsAtLeast?: readonly ExpectedStatement[]
  readonly notStatements?: readonly string[]
  readonly claims?: readonly ExpectedClaim[]
  readonly notJoined?: readonly (readonly [string, string])[]
  readonly conflicts?: readonly ExpectedConflict[]
  readonly echoes?: readonly { file: string; of: string; origin: string }[]
  readonly findings?: readonly { file: string; exact: string; outcome: string | null }[]
  readonly otherOutcomes?: readonly string[]
  readonly candidates?: readonly ExpectedCandidate[] // all of them
  readonly named?: readonly { file: string; row: string }[]
  readonly notNamed?: readonly string[] // rows that no article names
  readonly refused?: readonly { what?: string; file?: string; why: string }[]
}
interface ExpectedPerson {
  name: string
  office: string
  role: string
  org: string
  iso3: string
  start: string | null
  end: string | null
}
interface ExpectedArticle {
  file: string
  title?: string | null
  published?: { date: string | null; basis: string }
  place?: string | null
  language?: string
  repairs?: readonly { kind: string }[]
  blocks?: readonly { type: string; startsWith: string }[]
  quotationMarks?: Record<string, number>
}
interface ExpectedStatement {
  file: string
  mode: string
  speaker: string | null
  source?: string | null
  cue?: string | null
  contents: readonly string[]
  carriedBy?: string
  anonymity?: string
  office?: string
  modality?: string
  occasion?: Record<string, string | null>
}
interface ExpectedCandidate {
  file: string
  who: string
  kind: string
  words: string
  amount: string | null
  deadline: string | null
  condition: string | null
}
interface ExpectedClaim {
  words: string
  speaker: string
  files: readonly string[]
  statements?: number
  origins?: Record<string, number>
}
interface ExpectedConflict {
  kind: string
  subject?: string
  sides: readonly { value: string; files: readonly string[] }[]
  register?: boolean
}

/** Briefs the inputs of a case in a ledger of its own, with the case's own rows laid over the shipped register. */
export async function briefCase(
  folder: string,
  files: readonly string[],
  expected: Expected,
  data: readonly string[] = [],
): Promise<Briefing> {
  const workplace = await openWorkplace({ ledger: ':memory:', data, today: '2026-11-23' })
  const rows = withOwnRows(workplace.register.rows, expected)
  try {
    return await brief(
      files.map((file) => join(folder, file)),
      { ...workplace, register: registerOf(rows) },
    )
  } finally {
    await workplace.ledger.close()
  }
}

export const readExpected = (path: string): Expected => JSON.parse(readFileSync(path, 'utf8')) as Expected

function withOwnRows(rows: RegisterRows, { register }: Expected): RegisterRows {
  const own = register?.people ?? []
  const source = { producer: 'test', address: 'https://example.org/test', asOf: '2026-11-23' }
  const end = (date: string | null) =>
    date === null ? null : { date, earliest: date, latest: date, address: source.address, producer: 'test' }
  const personId = (name: string) => `person:${slug(name)}`
  const officeId = (office: string) => `office:${slug(office)}`
  const terms = own.map(
    (one): Term => ({
      personId: personId(one.name),
      officeId: officeId(one.office),
      start: end(one.start),
      end: end(one.end),
      asOf: source.asOf,
      source,
    }),
  )
  const people = [
    ...new Map(own.map((one) => [one.name, { id: personId(one.name), name: one.name, aliases: [] }])).values(),
  ]
  const offices = [
    ...new Map(
      own.map((one) => [
        one.office,
        { id: officeId(one.office), title: one.office, role: one.role, body: one.org, iso3: one.iso3, sole: true },
      ]),
    ).values(),
  ]
  const outlets = (register?.outlets ?? []).map(
    (one): Outlet => ({
      name: one.name ?? '',
      aliases: one.aliases ?? [],
      kind: one.kind ?? 'outlet',
      country: one.country ?? null,
      domain: null,
      creditPatterns: one.creditPatterns ?? [],
      source,
    }),
  )
  return {
    ...rows,
    people: [...rows.people, ...people],
    offices: [...rows.offices, ...offices],
    terms: [...rows.terms, ...terms],
    outlets: [...rows.outlets, ...outlets],
  }
}

const bare = (words: string) =>
  fold(words)
    .replace(/["“”„«»]/g, '')
    .replace(/^[\s'—–,.:;!?-]+|[\s'—–,.:;!?-]+$/g, '')
    .replace(/\s+/g, ' ')
const overlaps = (a: string | null | undefined, b: string | null | undefined) =>
  !a || !b || bare(a).includes(bare(b)) || bare(b).includes(bare(a))

/** Everything in which a briefing and a case's expectation part, one line each; none is what a test wants. */
export function differences(briefing: Briefing, expected: Expected): string[] {
  const fileOf = (id: string | null) =>
    briefing.articles
      .find((article) => article.id === id)
      ?.path.split('/')
      .at(-1) ?? String(id)
  return [
    ...expected.articles.flatMap((one) => articleDifferences(briefing, one, fileOf)),
    ...statementDifferences(briefing, expected, fileOf),
    ...claimDifferences(briefing, expected, fileOf),
    ...conflictDifferences(briefing, expected, fileOf),
    ...findingDifferences(briefing, expected, fileOf),
    ...commitmentDifferences(briefing, expected, fileOf),
    ...(expected.refused ?? []).flatMap(({ why }) =>
      briefing.refused.some((one) => one.why.includes(why)) ? [] : [`nothing refused for "${why}"`],
    ),
  ]
}

type FileOf = (id: string | null) => string

function articleDifferences(briefing: Briefing, one: ExpectedArticle, fileOf: FileOf): string[] {
  const article = briefing.articles.find(({ id }) => fileOf(id) === one.file)
  if (!article) return [`${one.file} was not read`]
  const told: string[] = []
  const ask = (what: string, found: unknown, wanted: unknown) => {
    if (wanted !== undefined && found !== wanted)
      told.push(`${one.file}: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
  }
  ask('title', article.title, one.title)
  ask('date', article.published.value, one.published?.date)
  ask('date basis', article.published.basis, one.published?.basis)
  ask('place', article.place.value, one.place)
  ask('language', article.language, one.language)
  ask('repairs', article.repairs.map(({ kind }) => kind).join(), one.repairs?.map(({ kind }) => kind).join())
  for (const block of one.blocks ?? []) {
    const found = article.blocks.find(({ start, end }) => article.text.slice(start, end).startsWith(block.startsWith))
    ask(`block "${block.startsWith}"`, found?.type, block.type)
  }
  for (const [mark, count] of Object.entries(one.quotationMarks ?? {}))
    ask(`marks ${mark}`, article.quotationMarks[mark as 'scare'], count)
  return told
}

function statementDifferences(briefing: Briefing, expected: Expected, fileOf: FileOf): string[] {
  const told: string[] = []
  const left = new Set(briefing.statements)
  for (const one of [...(expected.statements ?? []), ...(expected.statementsAtLeast ?? [])]) {
    const words = one.contents.map(bare).join(' ')
    const found = [...left].find(
      (statement) =>
        fileOf(statement.articleId) === one.file &&
        same(statement.contents.map(({ exact }) => bare(exact)).join(' '), words),
    )
    if (!found) {
      told.push(`${one.file}: no statement "${one.contents.join(' … ')}"`)
      continue
    }
    left.delete(found)
    const ask = (what: string, is: unknown, wanted: unknown, ok = is === wanted) => {
      if (wanted !== undefined && !ok)
        told.push(
          `${one.file}: ${what} of "${one.contents[0]?.slice(0, 50)}" is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`,
        )
    }
    ask('mode', found.mode, one.mode)
    ask('speaker', found.speaker?.name ?? null, one.speaker)
    ask('source', found.source?.exact, one.source ?? undefined, overlaps(found.source?.exact, one.source))
    ask('cue', found.cue?.exact ?? null, one.cue, overlaps(found.cue?.exact, one.cue))
    ask('carried by', found.carriedBy?.name, one.carriedBy)
    ask('anonymity', found.anonymity?.level, one.anonymity)
    ask('office', found.office?.text, one.office, overlaps(found.office?.text, one.office))
    ask('modality', found.modality, one.modality)
    for (const [fact, value] of Object.entries(one.occasion ?? {})) {
      const is = found.occasion[fact as 'city'].value
      ask(fact, is, value, fact === 'venue' ? overlaps(is, value) : is === value)
    }
  }
  if (expected.statements)
    told.push(
      ...[...left].map(
        (one) =>
          `${fileOf(one.articleId)}: statement not expected: "${one.contents.map(({ exact }) => exact).join(' … ')}" (${one.source?.exact ?? '–'} / ${one.cue?.exact ?? '–'})`,
      ),
    )
  for (const words of expected.notStatements ?? []) {
    const found = briefing.statements.find((one) => one.contents.some(({ exact }) => bare(exact) === bare(words)))
    if (found)
      told.push(`"${words}" is taken for a statement of ${found.speaker?.name ?? found.source?.exact ?? 'nobody'}`)
  }
  return told
}

/** The same words but for an opening "that" and punctuation inside. */
function same(a: string, b: string): boolean {
  const plain = (words: string) =>
    words
      .replace(/^that /, '')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
  return plain(a) === plain(b)
}

function claimDifferences(briefing: Briefing, expected: Expected, fileOf: FileOf): string[] {
  if (!expected.claims) return []
  const told: string[] = []
  const files = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => fileOf(briefing.statements.find((one) => one.id === id)?.articleId ?? null)))]
      .sort()
      .join()
  const open = new Set(briefing.claims.filter((claim) => claim.articles > 1))
  for (const one of expected.claims) {
    const found = briefing.claims.find(
      (claim) =>
        claim.speaker === one.speaker &&
        overlaps(claim.words, one.words) &&
        files(claim.statementIds) === [...one.files].sort().join(),
    )
    if (!found) {
      told.push(`no claim of ${one.speaker} in ${one.files.join()}: "${one.words}"`)
      continue
    }
    open.delete(found)
    if (one.statements !== undefined && found.statementIds.length !== one.statements)
      told.push(`claim "${one.words}" has ${found.statementIds.length} statements, not ${one.statements}`)
    for (const [count, value] of Object.entries(one.origins ?? {})) {
      if (found.origins[count as 'same'] !== value)
        told.push(`claim "${one.words}": ${count} is ${found.origins[count as 'same']}, not ${value}`)
    }
  }
  return [
    ...told,
    ...[...open].map(
      (claim) => `claim not expected: ${claim.speaker}, "${claim.words}" in ${files(claim.statementIds)}`,
    ),
  ]
}

function conflictDifferences(briefing: Briefing, expected: Expected, fileOf: FileOf): string[] {
  if (!expected.conflicts) return []
  const told: string[] = []
  const open = new Set(briefing.conflicts)
  for (const one of expected.conflicts) {
    const found = [...open].find(
      (conflict) =>
        conflict.kind === one.kind &&
        one.sides.every((side) =>
          conflict.sides.some(
            ({ value, articleIds }) =>
              fold(value).includes(fold(side.value)) &&
              articleIds.map(fileOf).sort().join() === [...side.files].sort().join(),
          ),
        ),
    )
    if (!found) {
      told.push(
        `no ${one.kind} conflict ${one.sides.map((side) => `${side.value} in ${side.files.join()}`).join(' against ')}`,
      )
      continue
    }
    open.delete(found)
    if (one.register !== undefined && (found.register !== null) !== one.register)
      told.push(`${one.kind} conflict: the register ${found.register ? 'speaks' : 'is silent'}`)
  }
  return [
    ...told,
    ...[...open].map(
      (conflict) =>
        `conflict not expected: ${conflict.words} [${conflict.sides.map((side) => `${side.value}: ${side.articleIds.map(fileOf).join()}`).join(' | ')}]`,
    ),
  ]
}

function findingDifferences(briefing: Briefing, expected: Expected, fileOf: FileOf): string[] {
  const told: string[] = []
  const asked = new Set<string>()
  for (const one of expected.findings ?? []) {
    const figures = briefing.figures.filter(
      (figure) => fileOf(figure.articleId) === one.file && overlaps(figure.evidence.exact, one.exact),
    )
    for (const figure of figures) asked.add(figure.id)
    const outcomes = briefing.findings
      .filter((finding) => figures.some((figure) => figure.id === finding.figureId))
      .map(({ outcome }) => outcome)
    const ok =
      one.outcome === null
        ? outcomes.every((outcome) => outcome === 'no-series' || outcome === 'not-comparable')
        : outcomes.includes(one.outcome as 'agrees')
    if (!ok) told.push(`${one.file}: "${one.exact}" is ${outcomes.join(' and ') || 'no figure'}, not ${one.outcome}`)
  }
  for (const finding of expected.otherOutcomes ? briefing.findings : []) {
    if (!asked.has(finding.figureId) && !expected.otherOutcomes?.includes(finding.outcome))
      told.push(`figure not expected to be ${finding.outcome}: ${finding.reason}`)
  }
  return told
}

function commitmentDifferences(
  { commitments: { commitments } }: Briefing,
  expected: Expected,
  fileOf: FileOf,
): string[] {
  const candidates = commitments.filter(({ candidate }) => candidate)
  const told: string[] = []
  const open = new Set(candidates)
  for (const one of expected.candidates ?? []) {
    const found = candidates.find(
      ({ stages, words }) => words.includes(one.words) && fileOf(stages[0]?.evidence?.articleId ?? null) === one.file,
    )
    if (!found) {
      told.push(`${one.file}: no candidate "${one.words}"`)
      continue
    }
    open.delete(found)
    const { amount, who, kind, deadline, condition } = found
    const sum = amount === null ? null : `${amount.value} ${amount.unit}`
    const is = { who: who.name, kind, amount: sum, deadline, condition }
    for (const [what, value] of Object.entries(is))
      if (value !== one[what as 'who']) told.push(`"${one.words}": ${what} is ${value}, not ${one[what as 'who']}`)
  }
  if (expected.candidates) for (const one of open) told.push(`candidate not expected: "${one.words}"`)
  const named = commitments.flatMap(({ id, mentions }) => mentions.map(({ articleId }) => `${id} ${fileOf(articleId)}`))
  for (const { row, file } of expected.named ?? [])
    if (!named.includes(`${row} ${file}`)) told.push(`${file} does not name ${row}`)
  for (const row of expected.notNamed ?? [])
    if (named.some((one) => one.startsWith(`${row} `))) told.push(`${row} is taken to be named`)
  return told
}
