import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief } from '../../src/app/brief.ts'
import { correct } from '../../src/app/correct.ts'
import type { Asked } from '../../src/app/filter-asked.ts'
import { claims, conflicts, statements } from '../../src/app/lists.ts'
import { openWorkplace, type Workplace } from '../../src/app/workplace.ts'
import type { ConflictKind } from '../../src/model/conflict.ts'
import { APART, RETELLING, TELLING, write } from '../cli/coverage.ts'
import { QUIET, useFolders, useWorkplaces } from './workplaces.ts'

const newFolder = useFolders()
const newWorkplace = useWorkplaces()

const AID = `What the north will give

10 April 2026

LUND (Reuters) — “Our military aid to Ukraine will not be halved by anybody in this room,” Foreign Minister Clara Vale said on Friday.

“Every krone of the defence budget is counted twice before it is spent,” Senator Ada Brandt said on Friday.
`
const FILES = { 'a.txt': TELLING, 'b.txt': RETELLING, 'c.txt': APART, 'd.txt': AID }
const ALL: Asked = { speaker: null, outlet: null, topic: null, from: null, to: null, minOrigins: null }
const PART = { limit: 100, after: null }

/** Only asked of. */
let shared: Workplace
beforeAll(async () => {
  shared = await openWorkplace({ ledger: ':memory:', data: [], today: '2026-11-23' }, QUIET)
  const folder = newFolder()
  write(folder, FILES)
  await brief([folder], shared)
})
afterAll(() => shared.ledger.close())

async function filled(): Promise<Workplace> {
  const workplace = await newWorkplace()
  const folder = newFolder()
  write(folder, FILES)
  await brief([folder], workplace)
  return workplace
}

const wordsOf = ({ items }: Awaited<ReturnType<typeof statements>>) =>
  items.map(({ contents }) => contents.map(({ exact }) => exact).join(' '))

describe('statements', () => {
  const asked: [filter: Partial<Asked>, some: RegExp, none: RegExp, why: string][] = [
    [{ speaker: 'Vale' }, /military aid/, /quay|crane|krone/, 'a part of a name'],
    [{ speaker: 'ada brandt' }, /quay/, /military aid/, 'a name in small letters'],
    [{ topic: 'ukraine-aid' }, /military aid/, /quay|krone/, 'a topic by its id'],
    [{ topic: 'Aid to Ukraine' }, /military aid/, /quay|krone/, 'and by its title'],
    [{ from: '2026-04-01' }, /krone/, /quay|crane/, 'from a day on'],
    [{ to: '2026-03-31' }, /crane/, /krone|military/, 'up to a day'],
    [{ speaker: 'Brandt', from: '2026-03-04', to: '2026-03-04' }, /No crane/, /quay|krone/, 'one day, one speaker'],
  ]
  test.each(asked)('%o', async (filter, some, none) => {
    const words = wordsOf(await statements({ ...ALL, ...filter }, PART, shared)).join('\n')
    expect(words).toMatch(some)
    expect(words).not.toMatch(none)
  })

  test('pages follow on one another, each statement once, what was said last first', async () => {
    const workplace = shared
    const whole = await statements(ALL, PART, workplace)
    const found: string[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const page = await statements(ALL, { limit: 2, after: after ?? null }, workplace)
      expect(page.items.length).toBeLessThanOrEqual(2)
      found.push(...page.items.map(({ id }) => id))
      after = page.next
    }
    expect(found).toEqual(whole.items.map(({ id }) => id))
    expect(whole.items.length).toBeGreaterThan(4)
    expect(wordsOf(whole)[0]).toMatch(/military aid|krone/)
  })

  test('a corrected speaker is listed under who was told, and no more under who was not', async () => {
    const workplace = await filled()
    const [vale] = (await statements({ ...ALL, speaker: 'Clara Vale' }, PART, workplace)).items
    await correct(vale?.id ?? '', 'Ada Brandt', 'E. Vale', workplace)
    const brandt = await statements({ ...ALL, speaker: 'Ada Brandt' }, PART, workplace)
    expect(brandt.items.map(({ id }) => id)).toContain(vale?.id)
    await expect(statements({ ...ALL, speaker: 'Clara Vale' }, PART, workplace)).rejects.toMatchObject({
      code: 'speaker-unknown',
    })
  })

  const refused: [filter: Partial<Asked>, code: string, remedy: RegExp][] = [
    [{ speaker: 'Nemo' }, 'speaker-unknown', /wordbond statements/],
    [{ speaker: 'andt' }, 'speaker-unknown', /"unknown"/], // inside a word
    [{ speaker: '%' }, 'speaker-unknown', /./],
    [{ outlet: 'The Quay Post' }, 'outlet-unknown', /./],
    [{ topic: 'quays' }, 'topic-unknown', /burden-sharing/],
  ]
  test.each(refused)('refused with what to say instead: %o', async (filter, code, remedy) => {
    const asking = statements({ ...ALL, ...filter }, PART, shared)
    await expect(asking).rejects.toMatchObject({ code, remedy: expect.stringMatching(remedy) })
  })
})

test('claims: by speaker, topic, day and origins; told by most articles first', async () => {
  const workplace = shared
  const words = async (filter: Partial<Asked>) =>
    (await claims({ ...ALL, ...filter }, PART, workplace)).items.map((claim) => claim.words)
  expect((await words({}))[0]).toContain('every quay')
  expect(await words({ topic: 'defence-spending' })).toEqual([expect.stringContaining('krone')])
  expect(await words({ speaker: 'Vale' })).toEqual([expect.stringContaining('military aid')])
  expect((await words({ to: '2026-03-03' })).join()).not.toMatch(/krone|No crane/)
  expect(await words({ minOrigins: 9 })).toEqual([])
  const [first] = (await claims(ALL, PART, workplace)).items
  const listed = await claims(ALL, { limit: 1, after: null }, workplace)
  expect(listed.statements.map(({ id }) => id).sort()).toEqual([...(first?.statementIds ?? [])].sort())
})

test('statements by origins: a speech counts by every claim whose words it says', async () => {
  const [ships, cranes] = [
    'We will carry our share of the burden on time',
    'Every harbour gets a new crane before the winter',
  ]
  const by = (desk: string, words: string) =>
    `Seen by ${desk}\n\nBy ${desk}\n\n3 March 2026\n\n“${words},” Ada Brandt said in Lund on Tuesday.\n`
  const [workplace, folder] = [await newWorkplace(), newFolder()]
  write(folder, {
    'a.txt': by('Ines Falk', ships),
    'b.txt': by('Otto Bergh', cranes),
    'c.txt': by('Mara Lind', cranes),
    's.txt': by('Nils Roth', `Good morning. ${ships}. ${cranes}. Thank you`),
  })
  await brief([folder], workplace)
  const { items } = await statements({ ...ALL, minOrigins: 3 }, PART, workplace)
  const told = items.map(({ contents }) => contents[0]?.exact ?? '').sort()
  expect(told).toEqual([`“${cranes},”`, `“${cranes},”`, expect.stringContaining('Good morning')])
})

test('conflicts: by kind, speaker, topic, day of printing', async () => {
  const workplace = await filled()
  const folder = newFolder()
  const other = AID.replace('10 April', '11 April').replace('halved', 'doubled').replace('Foreign', 'Defence')
  write(folder, { 'e.txt': other.replaceAll('Senator Ada', 'Ambassador Ada').replace('Vale said', 'Vale told us') })
  await brief([folder], workplace)
  const found = async (filter: Partial<Asked>, kind: ConflictKind | null = null) =>
    (await conflicts({ ...ALL, ...filter, kind }, PART, workplace)).items.map((one) => `${one.kind} ${one.subject}`)
  const all = await found({})
  expect(all).toContain('office Clara Vale')
  expect(await found({ speaker: 'Vale' })).toContain('office Clara Vale')
  expect((await found({ speaker: 'Brandt' })).join()).not.toContain('Vale')
  expect(await found({}, 'office')).toEqual(all.filter((one) => one.startsWith('office')))
  expect(await found({ topic: 'ukraine-aid' })).toContain('office Clara Vale')
  expect(await found({ topic: 'arctic' })).toEqual([])
  expect(await found({ from: '2026-04-11' })).toContain('office Clara Vale') // one side is printed then
  expect(await found({ to: '2026-01-01' })).toEqual([])
})
