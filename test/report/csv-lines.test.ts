import { expect, test } from 'vitest'
import { type CsvCell, csvLines } from '../../src/report/csv-lines.ts'

// biome-ignore format: a table
const CELLS: readonly [cell: CsvCell, printed: string, why: string][] = [
  ['Poland',                'Poland',                    'plain'],
  ['=HYPERLINK("x")',       `"'=HYPERLINK(""x"")"`,      'a formula, and quotation marks'],
  ['+1',                    "'+1",                       'words that a spreadsheet would reckon'],
  ['-cmd',                  "'-cmd",                     'the same with a minus'],
  ['@SUM(A1)',              "'@SUM(A1)",                 'an old kind of formula'],
  ['\t=1',                  "'\t=1",                     'behind a blank that is stripped'],
  [-1.18,                   '-1.18',                     'a number is no formula'],
  [null,                    '',                          'not known is empty and not 0'],
  ['a, b',                  '"a, b"',                    'a comma'],
  ['two\nlines',            '"two\nlines"',              'a line break'],
  [true,                    'true',                      'yes and no'],
]
for (const [cell, printed, why] of CELLS) test(why, () => expect(csvLines([[cell, 1]])).toBe(`${printed},1\r\n`))
