import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/article.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { printedOn, readIn } from './reading.ts'

const officesIn = (text: string) => readIn([text]).offices.map(({ name, text: office }) => [name, office])

// biome-ignore format: one case a line
const found: [text: string, offices: [name: string, office: string][], why: string][] = [
  ['Minister Greta Solheim came.', [['Greta Solheim', 'Minister']], 'a style before the name'],
  ['On Friday Prime Minister Greta Solheim came.', [['Greta Solheim', 'Prime Minister']], 'a day is no part of it'],
  ['The number two of the Executive, Greta Solheim, came.', [], 'who is the second of a body does not hold it'],
  ['U.S. Senator Greta Solheim came.', [['Greta Solheim', 'U.S. Senator']], 'with its country'],
  ['German Defence Minister Greta Solheim came.', [['Greta Solheim', 'German Defence Minister']], 'with its people'],
  ['Defence Minister of Germany Greta Solheim came.', [['Greta Solheim', 'Defence Minister of Germany']], 'with its country behind'],
  ['Germany’s defence minister, Greta Solheim, came.', [['Greta Solheim', 'Germany’s defence minister']], 'the name in apposition'],
  ['Former minister Greta Solheim came.', [['Greta Solheim', 'Former minister']], 'a former one'],
  ['Greta Solheim, Germany’s defence minister, came.', [['Greta Solheim', 'Germany’s defence minister']], 'behind the name'],
  ['Greta Solheim, deputy commander of U.S. Army Europe and Africa, came.', [['Greta Solheim', 'deputy commander of U.S. Army Europe and Africa']], 'with the full stops of a country'],
  ['Greta Solheim, head of the mission. It rained.', [['Greta Solheim', 'head of the mission']], 'not beyond its sentence'],
  ['Greta Solheim, the German defence minister, came.', [['Greta Solheim', 'German defence minister']], 'behind the name, with an article'],
  ['Greta Solheim, undersecretary of defense for policy, came.', [['Greta Solheim', 'undersecretary of defense for policy']], 'with its field'],
  ['Greta Solheim, a former mayor of Oslo, came.', [['Greta Solheim', 'former mayor of Oslo']], 'of a city'],
  ['Greta Solheim, the commander of U.S. Army Europe and Africa, came.', [['Greta Solheim', 'commander of U.S. Army Europe and Africa']], 'two names of one body'],
  ['Norway’s then-Defence Minister Greta Solheim came.', [['Greta Solheim', 'Norway’s then-Defence Minister']], 'what she was then is not cut to a plain minister'],
  ['The Chief of Defence, Major General Peter Marlow, came.', [['Peter Marlow', 'The Chief of Defence']], 'the office before a rank'],
  ['Peter Marlow, a spokesman for Allied Command Operations, came.', [['Peter Marlow', 'spokesman for Allied Command Operations']], 'for whom he speaks'],
  ['The shadow defence secretary Peter Marlow came.', [['Peter Marlow', 'The shadow defence secretary']], 'a shadow is not cut to the office'],
  ['Greta Solheim, herself a former mayor, came.', [['Greta Solheim', 'former mayor']], 'herself'],
  ['Peter Marlow, chief of the defence staff since September, came.', [['Peter Marlow', 'chief of the defence staff']], 'without since when'],
  ['The shares lost 4.4%. Harbour Chief Executive Officer Peter Marlow came.', [['Peter Marlow', 'Harbour Chief Executive Officer']], 'not beyond its sentence, which ends in a sign'],
  ['The talks opened on Thursday. Finance Minister Peter Marlow came.', [['Peter Marlow', 'Finance Minister']], 'a day in capitals ends the sentence before'],
  ['The Minister of Ships, Mr Peter Marlow, came.', [['Peter Marlow', 'The Minister of Ships']], 'a courtesy before the name'],
  ['I remember how the chair of the council, Peter Marlow, came.', [['Peter Marlow', 'the chair of the council']], 'without the clause that leads up to it'],
  ['The First Sea Lord, Admiral Peter Marlow, came.', [['Peter Marlow', 'The First Sea Lord']], 'a navy’s chief'],
  ['Harbour CEO Peter Marlow came.', [['Peter Marlow', 'Harbour CEO']], 'who leads a company'],
  ['The Minister of the Armed Forces and Veterans Affairs, Greta Solheim, came.', [['Greta Solheim', 'The Minister of the Armed Forces and Veterans Affairs']], 'two fields, neither of them a name'],
  ['The talks come as Finance Minister Peter Marlow prepares the budget.', [['Peter Marlow', 'Finance Minister']], 'without what leads up to it'],
  ['A Pentagon spokesman, Peter Marlow, came.', [['Peter Marlow', 'Pentagon spokesman']], 'of a body, behind an article'],
  ['The Secretary of State for Defence (Greta Solheim) rose.', [['Greta Solheim', 'The Secretary of State for Defence']], 'the name in brackets'],
  ['Greta Solheim, Velmark’s foreign minister and a former mayor, came.', [['Greta Solheim', 'foreign minister']], 'two roles and a country nobody registered'],
  ['Greta Solheim, now German defence minister, came.', [['Greta Solheim', 'German defence minister']], 'now'],
  ['Greta Solheim, a harbour pilot, came.', [['Greta Solheim', 'harbour pilot']], 'a role that is no office'],
  ['Kremlin spokesman Peter Marlow came.', [['Peter Marlow', 'Kremlin spokesman']], 'a spokesman'],
  ['Greta Solheim, an adviser to the defence minister, came.', [['Greta Solheim', 'adviser to the defence minister']], 'under an office'],
  ['The deputy of the foreign minister, Greta Solheim, came.', [['Greta Solheim', 'The deputy of the foreign minister']], 'the office is another’s, whose deputy she is'],
  ['Greta Solheim, who serves as deputy defence minister, came.', [['Greta Solheim', 'deputy defence minister']], 'who serves as'],
  ['Greta Solheim (foreign minister) came.', [['Greta Solheim', 'foreign minister']], 'in brackets'],
  ['Greta Solheim — Scotland’s first minister — came.', [['Greta Solheim', 'Scotland’s first minister']], 'between dashes'],
  ['Greta Solheim is Portugal’s ambassador to NATO.', [['Greta Solheim', 'Portugal’s ambassador to NATO']], 'by what she is'],
  ['Admiral Greta Solheim, commander of the Danish navy, came.', [['Greta Solheim', 'commander of the Danish navy']], 'the office behind a rank'],
  ['He spoke by telephone with the Chancellor of Germany, Greta Solheim.', [['Greta Solheim', 'the Chancellor of Germany']], 'without the words that lead up to it'],
  ['Mayor Greta Solheim’s plan is late.', [['Greta Solheim', 'Mayor']], 'in a possessive'],
  ['Minister Greta Solheim came. Senator Solheim left.', [['Greta Solheim', 'Minister'], ['Greta Solheim', 'Senator']], 'each mention with its own'],
]
for (const [text, offices, why] of found) test(`${why}: ${text}`, () => expect(officesIn(text)).toEqual(offices))

// biome-ignore format: one case a line
const nothing: [text: string, why: string][] = [
  ['The leader of the Harbour Party wants to have Greta Solheim heard.', 'who wants her heard'],
  ['Peter Marlow took over as defence minister. Greta Solheim came.', 'the end of the sentence before'],
  ['Greta Solheim is not the defence minister.', 'what she is not'],
  ['The federal judge Greta Solheim was referring to is old.', 'whom she speaks of'],
  ['Greta Solheim came.', 'a name alone'],
  ['Ms. Greta Solheim came.', 'a courtesy'],
  ['Greta Solheim came with her husband, a minister.', 'another’s'],
  ['A minister came. Greta Solheim left.', 'another sentence'],
  ['Greta Solheim, wife of the prime minister, came.', 'a husband’s'],
  ['Greta Solheim, successor to the foreign minister, came.', 'a predecessor’s'],
  ['The foreign minister’s wife, Greta Solheim, came.', 'a husband’s, before the name'],
  ['Greta Solheim, reading from a card, came.', 'what she did'],
  ['Greta Solheim, 54, came.', 'her age'],
  ['“Not the minister,” Greta Solheim said.', 'inside what she said'],
  ['The defence minister came.', 'nobody named'],
  ['She was the ambassador to NATO. Greta Solheim came.', 'the end of the sentence before, in capitals'],
]
for (const [text, why] of nothing) test(`no office (${why}): ${text}`, () => expect(officesIn(text)).toEqual([]))

describe('where it stands', () => {
  const TEXT = 'Minister Greta Solheim came.'
  const SIGNATURE = { name: evidenceAt(TEXT, 9, 22), office: null, date: null, start: 0, end: 22, quotes: null }
  const inA = (type: Block['type'], handle: string | null | undefined) => {
    const signature = handle === undefined ? null : { ...SIGNATURE, handle }
    return readIn([TEXT], { blocks: [{ type, start: 0, end: TEXT.length, signature }] }).offices.map(
      ({ where }) => where,
    )
  }
  // biome-ignore format: one case a line
  const rows: [type: Block['type'], handle: string | null | undefined, where: string[], why: string][] = [
    ['paragraph', undefined, ['text'], 'running text'],
    ['unknown', undefined, ['text'], 'what may be running text'],
    ['caption', undefined, ['caption'], 'a caption'],
    ['post', 'GretaSolheim', ['post'], 'a post'],
    ['dateline', 'GretaSolheim', ['post'], 'the signature line of a post'],
    ['pull-quote', null, ['pull-quote'], 'a pull quote'],
    ['headline', undefined, [], 'a headline is not read'],
    ['furniture', undefined, [], 'furniture is not read'],
    ['dateline', undefined, [], 'a line of place and date is not read'],
  ]
  for (const [type, handle, where, why] of rows) test(why, () => expect(inA(type, handle)).toEqual(where))
})

describe('the office of a statement', () => {
  const officesOf = (...paragraphs: string[]) => readIn(paragraphs).statements.map(({ office }) => office?.text ?? null)
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], offices: (string | null)[], why: string][] = [
    [['Minister Greta Solheim said the share will rise.'], ['Minister'], 'printed with the source'],
    [['Minister Greta Solheim came.', '“We pay,” she said.'], ['Minister'], 'printed before'],
    [['“We pay,” Solheim said.', 'Minister Greta Solheim left.'], ['Minister'], 'printed later'],
    [['Minister Greta Solheim came. “We pay,” Senator Solheim said.'], ['Senator'], 'the source’s own goes first'],
    [['Minister Greta Solheim came.', 'Peter Marlow said the share will rise.'], [null], 'another’s'],
  ]
  for (const [paragraphs, offices, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(officesOf(...paragraphs)).toEqual(offices))
})

test('an office held until a day is past', () => {
  const { offices } = readIn(
    ['Greta Solheim, foreign minister until the last day of September, came.'],
    printedOn('2026-11-14'),
  )
  expect(offices.map(({ text, past }) => [text, past])).toEqual([['foreign minister', true]])
})
