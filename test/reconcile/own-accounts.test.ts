import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/model/briefing.ts'
import { isOfOffice, ownAccount } from '../../src/reconcile/own-account.ts'
import { ownReporting } from '../../src/reconcile/own-reporting.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { registerWith } from '../statements/own-register.ts'
import { articleIn, creditOf, NO_SERIES, statementIn } from './tellings.ts'

const REGISTER = registerWith([
  { name: 'Ada Brandt', office: 'President of Norway', role: 'head_of_state', body: 'Norway', iso3: 'NOR' },
])
const REST = '\n\nThe harbour was quiet today.\n'

// biome-ignore format: one case a line
const accounts: [head: string, isOne: boolean, why: string][] = [
  ['MINISTRY OF DEFENCE OF VELMARK\nPress release 44/2026\nHarwick, 18 April 2026', true, 'a release'],
  ['Office of the President\nReadout of the call with the Prime Minister', true, 'a readout'],
  ['Eastern Corps – Public Affairs Office\nFOR IMMEDIATE RELEASE', true, 'a public affairs office'],
  ['EASTERN CORPS – PUBLIC AFFAIRS\nA camp was handed over\n11 June 2026', true, 'public affairs, and no office'],
  ['Ministry of Defence of Velmark\nCommuniqué no. 211 | Harwick, 5 November 2026', true, 'a numbered communiqué'],
  ['VELM WORKS S.A.\nMedia information\nHarwick, 20 March 2026', true, 'media information'],
  ['Velm Works Ltd.\nMEDIA RELEASE – for immediate use', true, 'a company'],
  ['Deputies’ Forum – Provisional minutes – 4 July 2026', true, 'minutes'],
  ['European Commission\nNews / Events', true, 'a registered body’s own page'],
  ['Government of Velmark\nOffice of the Prime Minister – News\nHarwick, 22 June 2026', true, 'a government’s name and nothing else'],
  ['HARWICK UNIVERSITY · Press and Events\n15 October 2026', true, 'its press and events'],
  ['Federal Ministry of Defence of Velmark\n\nNews\nHarwick, 09/11/2026', true, 'a federal ministry'],
  ['Ministry of Defence of Velmark\n\nNews story\nMinister speaks on ships', true, 'a ministry’s name and its state’s'],
  ['Ada Brandt\nPresident of Norway\n14 April 2026, 22:05\n\nI was there, and my umbrella as well.', true, 'a person’s own page, in her own voice'],
  ['Ada Brandt\nPresident of Norway\n14 April 2026, 22:05', false, 'a page about her'],
  ['Perch\n\nAda Brandt ✓\n@adabrandt · 6 June 2026 · 09:12', true, 'her profile, with the name of the network above'],
  ['Perch\n\nKarl Holm ✓\n@karlholm · 6 June 2026 · 09:12', false, 'a profile of nobody who is known'],
  ['Ada Brandt\nWhat I learnt on the quay\n14 April 2026', false, 'a title below her name'],
  ['Government of Velmark to buy ships\nHarwick, 22 June 2026', false, 'a title that begins with a government'],
  ['Ministers meet in Oslo\nA day of talks', false, 'a title'],
  ['European Commission wants more ships\n4 July 2026', false, 'a title that begins with a body'],
  ['Eight ships were sold in ten minutes\nHarwick, 4 July 2026', false, 'minutes of the clock'],
  ['The tape\nThe press release came at noon.', false, 'a sentence about a release'],
]
for (const [head, isOne, why] of accounts)
  test(`${isOne ? 'own account' : 'none'}: ${why}`, () =>
    expect(ownAccount(articleIn('a', { text: head + REST }), REGISTER) !== null).toBe(isOne))

test('who credits a writer, an agency or an outlet is no house', () => {
  const text = `MINISTRY OF DEFENCE OF VELMARK\nPress release 44/2026${REST}`
  for (const kind of ['byline', 'wire', 'outlet'] as const)
    expect(ownAccount(articleIn('a', { text, credit: [creditOf(kind, 'Greta Holm')] }), REGISTER)).toBeNull()
})

// biome-ignore format: one case a line
const posts: [outlet: string, isOne: boolean, why: string][] = [
  ['Embassy of Velmark in Canada', true, 'an embassy'],
  ['Presidency of Norway', true, 'a presidency'],
  ['Ada Brandt', true, 'a registered person'],
  ['European Commission', true, 'a registered body'],
  ['Readiness Watcher', false, 'anybody'],
]
for (const [outlet, isOne, why] of posts)
  test(`${isOne ? 'own post' : 'none'}: ${why}`, () =>
    expect(ownAccount(articleIn('a', { text: 'We pay.', outlet }), REGISTER)?.isPost ?? false).toBe(isOne))

// biome-ignore format: one case a line
const handles: [line: string, isOne: boolean, why: string][] = [
  ['Velmark Ministry of Defence @velmark_mod', true, 'a ministry and its handle'],
  ['European Commission (@EU_Commission) · 2h', true, 'a registered body, the handle in brackets'],
  ['Readiness Watcher @readywatch', false, 'anybody and a handle'],
  ['The ministry of defence thanked @velmark_navy and went home.', false, 'a sentence that names a handle'],
  ['Velmark Ministry of Defence', false, 'no handle: a title'],
]
for (const [line, isOne, why] of handles)
  test(`${isOne ? 'own post' : 'none'}: ${why}`, () =>
    expect(
      ownAccount(articleIn('a', { text: `${line}\nWe pay.`, outlet: 'Harbourline' }), REGISTER)?.isPost ?? false,
    ).toBe(isOne))

test('a house that signs is its own account, whatever the network', () => {
  const signed = (name: string) =>
    ownAccount(articleIn('a', { outlet: 'Harbourline', credit: [creditOf('byline', name)] }), REGISTER)
  expect(signed('Ministry of Defence of Velmark')).toMatchObject({
    house: 'Ministry of Defence of Velmark',
    isPost: true,
  })
  expect(signed('Greta Holm')).toBeNull()
})

// biome-ignore format: one case a line
const offices: [house: string, isHers: boolean, why: string][] = [
  ['Presidency of Norway', true, 'the presidency of the president'],
  ['Palace / Readout of the President’s call', true, 'a readout that names her office'],
  ['Ada Brandt', true, 'her own name'],
  ['Ministry of Defence of Norway', false, 'a ministry'],
]
for (const [house, isHers, why] of offices)
  test(`${isHers ? 'her office' : 'another'}: ${why}`, () =>
    expect(
      isOfOffice({ house, bodyId: null, isPost: true }, { id: 'person:ada-brandt', name: 'Ada Brandt' }, REGISTER),
    ).toBe(isHers))

// biome-ignore format: one case a line
const reporting: [text: string, outlet: string | null, isOwn: boolean, why: string][] = [
  ['Ships\n\nThe Port Post\nOur diplomatic correspondent, Ankara', 'The Port Post', true, 'an unnamed correspondent'],
  ['“We pay,” she told our reporter Jana Kestrel.', 'The Port Post', true, 'a reporter in the text'],
  ['“We pay,” she told the Port Post.', 'The Port Post', true, 'the outlet names itself as told'],
  ['“We pay,” she told the Port Post.', 'The Quay', false, 'another outlet was told'],
  ['“We pay,” she told our reporter Jana Kestrel.', null, true, 'a reporter of an outlet that is not known'],
  ['SKARBECK (our own recording): “We pay.”', 'The Port Post', true, 'its own recording'],
  ['“Our cameras watch the border,” she said.', 'The Port Post', false, 'cameras in somebody’s words'],
  ['Our colleague of the finance ministry was late.', 'The Port Post', false, 'a colleague without a name'],
]
for (const [text, outlet, isOwn, why] of reporting)
  test(`${isOwn ? 'own reporting' : 'none'}: ${why}`, () =>
    expect(ownReporting(articleIn('a', { text, outlet }))).toBe(isOwn))

describe('counted', () => {
  const WORDS = 'We will carry our share of the burden by the spring'
  const claimIn = (given: readonly [Partial<ReadArticle>, on?: string][]) => {
    const articles = given.map(([one], nth) =>
      articleIn(`file-${nth}`, { printed: '2026-02-12', text: `“${WORDS}” she said.`, ...one }),
    )
    const statements = articles.map((one, nth) => {
      const on = given[nth]?.[1]
      const said = statementIn({ in: one, words: WORDS, ...(on === undefined ? {} : { on }) })
      return { ...said, speaker: { id: 'person:ada-brandt', name: 'Ada Brandt', because: 'full name' } }
    })
    return reconcile({ articles, statements, figures: [], decisions: [], register: REGISTER, series: NO_SERIES })
  }
  const by = (name: string) => ({ credit: [creditOf('byline', name)] })
  const RELEASE = { text: `Office of the President\nReadout of her call${REST}“${WORDS}” she said.` }

  // biome-ignore format: one case a line
  const rows: [given: [Partial<ReadArticle>, string?][], counts: [number, number, number], why: string][] = [
    [[[RELEASE], [by('Greta Holm')]], [2, 0, 0], 'a release is an origin of its own'],
    [[[RELEASE], [{ outlet: 'Presidency of Norway' }]], [1, 1, 0], 'the office’s readout and its post'],
    [[[RELEASE], [{ ...by('Greta Holm'), text: `“${WORDS}” she said, according to the palace.` }]], [1, 1, 0], 'who names the palace has it from there'],
    [[[RELEASE], [{}]], [1, 0, 1], 'an article of nobody'],
    [[[by('A B'), '2026-02-11'], [by('C D'), '2026-02-11'], [by('E F'), '2026-02-10']], [2, 0, 1], 'who tells another day than most bears nothing out'],
    [[[by('A B'), '2026-02-11'], [by('C D'), '2026-02-10']], [2, 0, 0], 'of two days neither is most articles’'],
    [[[by('A B'), '2026-02-11'], [by('C D')]], [2, 0, 0], 'who tells no day agrees'],
  ]
  for (const [given, [independent, same, untold], why] of rows)
    test(why, () => expect(claimIn(given).claims[0]?.origins).toEqual({ independent, same, untold }))

  test('a house’s post is an echo of its readout', () =>
    expect(claimIn([[RELEASE], [{ outlet: 'Presidency of Norway' }]]).echoes).toMatchObject([
      { articleId: 'file-1', of: 'file-0' },
    ]))
})
