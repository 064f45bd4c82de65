import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Problem } from '../../src/model/problem.ts'
import { TRACKS } from '../../src/model/tracks.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadCommitments } from '../../src/reference/load-commitments.ts'
import { register } from '../register/shipped.ts'

const { allies } = register.rows
const shipped = loadCommitments([dataFolder()], allies)
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-commitments-'))
  made.push(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const HEAD = 'id,who,bound,kind,act,amount,unit,deadline,producer,address'
const ROW = 'nor-4,Norway,NOR,money,spend 4 %,4,% of GDP,2030-12-31,Ministry,https://example.org/4'

describe('the shipped register of commitments', () => {
  test('has an address and a producer on every row, stage, link and measure', () => {
    const { commitments, links, followed, related } = shipped
    const sources = [
      ...commitments.map(({ source }) => source.address),
      ...commitments.flatMap(({ stages }) => stages.map(({ address }) => address)),
      ...links.map(({ source }) => source.address),
      ...followed.flatMap(({ measures }) => measures.map(({ source }) => source.address)),
      ...related.map(({ address }) => address),
    ]
    expect(sources.filter((address) => !address?.startsWith('http'))).toEqual([])
  })
  test('holds the systems of the coverage', () => {
    const ids = new Set(shipped.commitments.map(({ id }) => id))
    const wanted = [
      'wales-2pct vilnius-2pct-floor hague-core-3.5 hague-related-1.5 hague-total-5 hague-review hague-esp',
      'purl-pledged purl-2026-goal jfc-naples jfc-norfolk jfc-brunssum us-troop-floor us-posts-cut arctic-sentry',
      'deu-3.5-2029 deu-152bn-2029 pol-4.8-2026 gbr-3.5 eu-loan-90',
    ].flatMap((line) => line.split(' '))
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
    const topics = shipped.followed.map(({ id, series }) => `${id}${series ? '' : ', no series'}`)
    expect(topics).toEqual([
      'ukraine-aid-gap',
      'us-troops-in-europe',
      'indo-pacific-partners, no series',
      'critical-minerals, no series',
      'iran-talks, no series',
      'nuclear-guarantee, no series',
    ])
  })
  test('a row without an address is kept out', () =>
    expect(shipped.commitments.map(({ id }) => id)).not.toContain('ltu-5-6'))
  test('binds allies, other states and bodies apart', () => {
    const bound = (id: string) => shipped.commitments.find((row) => row.id === id)?.who.ids
    expect(bound('purl-aus-2025-12')).toEqual(['country:aus'])
    expect(bound('jfc-brunssum')).toEqual(['ally:deu', 'ally:pol'])
    expect(bound('wales-2pct')).toEqual(['body:nato'])
  })
  test('has only stages of the track of each kind', () => {
    const endings = ['lapsed', 'withdrawn', 'superseded']
    const strays = shipped.commitments.flatMap(({ id, kind, stages }) =>
      stages
        .filter(({ stage }) => ![...TRACKS[kind].stages, ...endings].includes(stage))
        .map(({ stage }) => `${id} ${stage}`),
    )
    expect(strays).toEqual([])
  })
})

test('rows of one’s own lie over the shipped ones, key by key', () => {
  const own = folderWith({
    'commitments.csv': `${HEAD}\n${ROW}\nswe-3.5,Sweden,SWE,money,spend 4 %,4,% of GDP,,Own,https://example.org/s\n`,
  })
  const laid = loadCommitments([dataFolder(), own], allies)
  expect(laid.commitments).toHaveLength(shipped.commitments.length + 1)
  expect(laid.commitments.find(({ id }) => id === 'nor-4')).toMatchObject({ deadline: '2030-12-31', stages: [] })
  expect(laid.commitments.find(({ id }) => id === 'swe-3.5')).toMatchObject({ amount: { value: 4 }, deadline: null })
})

describe('refused with file, line, column and remedy', () => {
  // biome-ignore format: a table
  const cases: [file: string, text: string, where: RegExp, remedy: RegExp][] = [
    ['commitments.csv', `${HEAD}\n${ROW.replace('https://example.org/4', '')}`, /commitments\.csv, line 2, column "address"/, /kept out/],
    ['commitments.csv', `${HEAD}\n${ROW.replace('money', 'cash')}`, /line 2, column "kind": "cash"/, /money, forces/],
    ['commitments.csv', `${HEAD}\n${ROW.replace('2030-12-31', 'soon')}`, /column "deadline": "soon"/, /2026-02-14/],
    ['commitments.csv', `${HEAD}\n${ROW.replace('% of GDP', '')}`, /column "unit"/, /unit/],
    ['commitments.csv', `${HEAD}\n${ROW.replace('4,%', '1 624,%')}`, /column "amount": "1 624"/, /no separators/],
    ['commitments.csv', `${HEAD},colour\n${ROW},red`, /no column is called "colour"/, /columns are/],
    ['commitment-stages.csv', 'commitment,stage,date,producer,address\nnor-99,voiced,,x,https://example.org', /"nor-99", which no row has/, /Mend the id/],
    ['commitment-stages.csv', 'commitment,stage,date,producer,address\njfc-naples,paid-out,,x,https://example.org', /not on the track of command/, /stages\.md/],
    ['commitment-links.csv', 'commitment,link,to,producer,address\njfc-naples,beats,jfc-norfolk,x,https://example.org', /column "link": "beats"/, /part-of/],
  ]
  for (const [file, text, where, remedy] of cases) {
    test(`${file}: ${where.source}`, () => {
      const load = () => loadCommitments([dataFolder(), folderWith({ [file]: text })], allies)
      expect(load).toThrow(Problem)
      expect(load).toThrow(where)
      try {
        load()
      } catch (error) {
        expect((error as Problem).remedy).toMatch(remedy)
      }
    })
  }
})
