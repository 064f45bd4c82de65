import { describe, expect, test } from 'vitest'
import { burdenOfBriefing } from '../../src/app/burden-of-briefing.ts'
import { figureOf } from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import { registerOf } from '../../src/register/register.ts'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { burdenSection } from '../../src/report/html/burden-section.ts'
import { commitments, register, series } from '../burden/shipped.ts'
import { empty } from '../report/sample-briefing.ts'

const workplace = { series, commitments, register: registerOf(register) }
const ofFigures = (...figures: readonly Partial<Figure>[]) =>
  burdenOfBriefing({ figures: figures.map((one) => figureOf({ unit: '% of GDP', ...one })) }, workplace)
const ally = (id: string) => ({ id, name: id })

// biome-ignore format: a table
const told: [why: string, figure: Partial<Figure>, allies: string[], revised: string[]][] = [
  ['a share of a year that editions revised', { indicator: 'defence-share', entity: ally('ally:pol'), period: '2024' }, ['POL'], ['POL']],
  ['of a year that none revised',             { indicator: 'defence-share', entity: ally('ally:pol'), period: '2019' }, ['POL'], []],
  ['of no year',                              { indicator: 'defence-share', entity: ally('ally:pol'), period: null }, ['POL'], []],
  ['a list of allies',                        { indicator: 'defence-share', entity: ally('allies:est+lva'), period: null }, ['EST', 'LVA'], []],
  ['the other side of a comparison',          { indicator: 'share-rank', entity: ally('ally:est'), period: null, told: { than: ally('ally:pol') } }, ['EST', 'POL'], []],
]
for (const [why, figure, allies, revised] of told)
  test(`told: ${why}`, () => {
    const found = ofFigures(figure)
    expect(found?.table.rows.map(({ iso3 }) => iso3).sort()).toEqual(allies)
    expect(found?.paths.allies.map(({ iso3 }) => iso3).sort()).toEqual(allies)
    expect(found?.revised.map(({ rows }) => rows[0]?.iso3)).toEqual(revised)
  })

// biome-ignore format: a table
const nothing: [why: string, figures: Partial<Figure>[]][] = [
  ['no figure', []],
  ['the alliance as a whole', [{ indicator: 'members', entity: ally('body:nato') }]],
  ['an ally, but nothing that it carries', [{ indicator: 'dated-act', entity: ally('ally:swe') }]],
  ['an untied figure', [{ indicator: null, entity: ally('ally:swe') }]],
  ['no ally', [{ indicator: 'defence-share', entity: ally('country:rus') }]],
]
for (const [why, figures] of nothing) test(`nothing to draw: ${why}`, () => expect(ofFigures(...figures)).toBeNull())

describe('in the briefing', () => {
  const burden = ofFigures({ indicator: 'defence-share', entity: ally('ally:pol'), period: '2024' })
  const page = briefingAsHtml(empty, [], burden && burdenSection(burden))
  test('three charts, each with a table beneath; named among the sections, below the figures', () => {
    expect(page.match(/<figure class="drawn">/g)).toHaveLength(3)
    expect(page.match(/<table class="figures">/g)).toHaveLength(3)
    expect(page).toContain('<a href="#burden">')
    expect(page.indexOf('id="figures"')).toBeLessThan(page.indexOf('id="burden"'))
    expect(page).toContain('Poland: 4.68 percent of GDP in 2026, 1.18 points above 3.5.')
  })
  test('no id stands twice, whatever is drawn', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('a briefing without it carries no style of charts', () =>
    expect(briefingAsHtml(empty, [])).not.toContain('.chart'))
})
