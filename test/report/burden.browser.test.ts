import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '../../src/app/fonts.ts'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { burdenSection } from '../../src/report/html/burden-section.ts'
import type { Font } from '../../src/report/html/fonts.ts'
import { paths, poland, pages as single, table } from './burden-pages.ts'
import { ARGUMENTS, CHROMIUM } from './chromium.ts'
import { sample } from './sample-briefing.ts'

/** Asked inside the page: the kind of each drawing that is shown, and what of its words is cut, covered or faint. */
const DRAWINGS = `[...document.querySelectorAll('.drawn')].map((figure) => {
  const shown = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility())
  const light = (colour) => (colour.match(/[\\d.]+/g) ?? []).slice(0, 3).map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0)
  return shown.map((svg) => {
    const [frame, paper] = [svg.getBoundingClientRect(), light(getComputedStyle(svg).backgroundColor)]
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect(), ink: light(getComputedStyle(text).fill) }))
    const over = ({ box: a }, { box: b }) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom
    return {
      kind: svg.classList[1],
      scale: Math.round(frame.width) / svg.viewBox.baseVal.width,
      cut: texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top || box.bottom > frame.bottom + 1).map(({ words }) => words),
      covered: texts.flatMap((one, at) => texts.slice(at + 1).filter((other) => over(one, other)).map((other) => one.words + ' | ' + other.words)),
      faint: texts.filter(({ ink }) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5).map(({ words }) => words),
    }
  })
})`
interface Drawing {
  readonly kind: string
  readonly scale: number
  readonly cut: readonly string[]
  readonly covered: readonly string[]
  readonly faint: readonly string[]
}

// biome-ignore format: a table
const MODES: readonly (readonly [name: string, width: number, scheme: 'light' | 'dark', media: 'screen' | 'print', kind: string])[] = [
  ['a desk', 1240, 'light', 'screen', 'wide'],
  ['a phone in the dark', 390, 'dark', 'screen', 'narrow'],
  ['an A4 page, from the dark', 680, 'dark', 'print', 'middle'],
]

const named = { table, paths, revised: [poland], more: 0 }
const pages = [
  ...single,
  ['a briefing', (fonts: readonly Font[]) => briefingAsHtml(sample, fonts, burdenSection(named)), 3] as const,
]

const folder = mkdtempSync(join(tmpdir(), 'wordbond-burden-'))
let browser: Browser
const heard: string[] = []

async function opened(made: string, width: number, scheme: 'light' | 'dark', media: 'screen' | 'print'): Promise<Page> {
  const file = join(folder, 'page.html')
  writeFileSync(file, made)
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } })
  heard.length = 0
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('request', (request) => heard.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await page.emulateMedia({ media })
  await page.evaluate('document.fonts.ready')
  return page
}

describe.skipIf(CHROMIUM === undefined)('pages of the burden in a browser', () => {
  const fonts = loadFonts()
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  for (const [name, make, charts] of pages) {
    const made = make(fonts)
    for (const [where, width, scheme, media, kind] of MODES)
      test(`${name} at ${where}: nothing is fetched, nothing scrolls sideways, each chart is drawn for it`, async () => {
        const page = await opened(made, width, scheme, media)
        expect(heard.filter((line) => !line.startsWith('data:font/') && !line.endsWith('/page.html'))).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
        const figures = (await page.evaluate(DRAWINGS)) as Drawing[][]
        expect(figures).toHaveLength(charts)
        for (const drawings of figures)
          expect(drawings).toEqual([{ kind, scale: expect.closeTo(1, 1), cut: [], covered: [], faint: [] }])
        await page.close()
      })
  }
  test('a chart tells its finding as its name', async () => {
    const page = await opened(pages[0]?.[1](fonts) ?? '', 1240, 'light', 'screen')
    expect(await page.getByRole('img', { name: 'Five of 31 allies stand at 3.5 percent of GDP' }).count()).toBe(1)
    await page.close()
  })
})
