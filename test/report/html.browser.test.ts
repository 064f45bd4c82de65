import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { ARGUMENTS, CHROMIUM } from './chromium.ts'
import { hostile } from './hostile-briefing.ts'
import { empty, sample } from './sample-briefing.ts'

const face = (family: string, file: string) => {
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/${file}-latin-wght-normal.woff2`)
  return { family, weight: '200 900', style: 'normal' as const, base64: readFileSync(path).toString('base64') }
}
const FONTS = [
  face('Source Sans 3 Variable', 'source-sans-3/files/source-sans-3'),
  face('Source Serif 4 Variable', 'source-serif-4/files/source-serif-4'),
]

/** Asked inside the page: each pair of text and ground that is shown, with its contrast. */
const CONTRASTS = `(() => {
  const rgb = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0)
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor)
      if (colour.length === 3 || colour[3] === 1) return colour
    }
    return [255, 255, 255]
  }
  const pairs = new Map()
  for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode();) {
    const element = walker.currentNode.parentElement
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue
    const [a, b] = [light(rgb(getComputedStyle(element).color)), light(ground(element))]
    pairs.set(getComputedStyle(element).color + ' on ' + ground(element), (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
  }
  return [...pairs]
})()`

const folder = mkdtempSync(join(tmpdir(), 'wordbond-report-'))
let browser: Browser
const heard: string[] = []

async function opened(made: string, scheme: 'light' | 'dark' = 'light', width = 1240): Promise<Page> {
  const file = join(folder, 'briefing.html')
  writeFileSync(file, made)
  const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } })
  heard.length = 0
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => heard.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await page.evaluate('document.fonts.ready')
  return page
}

const requested = () => heard.filter((line) => !line.startsWith('data:font/woff2') && !line.endsWith('/briefing.html'))

describe.skipIf(CHROMIUM === undefined)('the briefing in a browser', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGUMENTS })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  test('loads nothing, complains of nothing, and sets its own faces', async () => {
    const page = await opened(briefingAsHtml(sample, FONTS))
    expect(requested()).toEqual([])
    expect(await page.evaluate(`[...document.fonts].map((face) => face.status).join()`)).toBe('loaded,loaded')
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
  })

  test('what an article tries stays words', async () => {
    const page = await opened(briefingAsHtml(hostile, FONTS))
    expect(requested()).toEqual([])
    expect(await page.locator('script, img, iframe, i, [onerror], [onload]').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    await page.close()
  })

  for (const scheme of ['light', 'dark'] as const)
    test(`text can be read: ${scheme}`, async () => {
      const page = await opened(briefingAsHtml(sample, FONTS), scheme)
      const pairs = await page.evaluate<[string, number][]>(CONTRASTS)
      expect(pairs.length).toBeGreaterThan(3)
      expect(pairs.filter(([, contrast]) => contrast < 4.5)).toEqual([])
      await page.close()
    })

  for (const width of [320, 390, 1240])
    test(`no sideways scrolling at ${width} pixels`, async () => {
      for (const briefing of [sample, hostile, empty]) {
        const page = await opened(briefingAsHtml(briefing, FONTS), 'light', width)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await page.close()
      }
    })

  test('keyboard: the first stop leads past the head, and the wide table can be reached', async () => {
    const page = await opened(briefingAsHtml(sample, FONTS))
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the briefing')
    expect(await page.locator('.strip[tabindex="0"][role="region"][aria-label]').count()).toBe(1)
    await page.close()
  })

  test('prints on A4, with what is folded away on the screen', async () => {
    const page = await opened(briefingAsHtml(sample, FONTS), 'dark')
    const folded = page.locator('details li').first()
    expect(await folded.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await folded.isVisible()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    const printed = await page.pdf({ preferCSSPageSize: true })
    expect(printed.toString('latin1')).toMatch(/MediaBox \[0 0 59\d(?:\.\d+)? 84\d/)
    await page.close()
  })
})
