import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { APART, RETELLING, TELLING, write } from './coverage.ts'
import { brief, shell, useFolders, wordbond } from './wordbond.ts'

const newFolder = useFolders()
const ASKING = ['statements', 'claims', 'conflicts', 'news', 'show']
const DECIDING = ['review', 'judge', 'correct', 'decisions', 'forget']
const COMMANDS = ['brief', 'read', ...ASKING, ...DECIDING]

function coverage(): string {
  const folder = newFolder()
  write(folder, { 'in/a.txt': TELLING, 'in/b.txt': RETELLING })
  return folder
}

describe('help', () => {
  test('tells the commands, the way in and the exit codes', () => {
    const { code, out } = wordbond(newFolder(), ['--help'])
    expect(code).toBe(0)
    for (const words of [...COMMANDS, 'wordbond brief coverage/', 'Exit:']) expect(out).toContain(words)
  })

  for (const command of COMMANDS)
    test(`of ${command}: its arguments, options and examples that run`, () => {
      const { code, out, err } = wordbond(newFolder(), [command, '--help'])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(`Usage: wordbond ${command}`)
      expect(out).toContain(`Examples:\n  wordbond ${command}`)
      expect(out).not.toContain('undefined')
      for (const option of ['--ledger', '--data', '--today', '--json']) expect(out).toContain(option)
      for (const option of out.matchAll(/^ {2}wordbond .*/gm)) {
        for (const [name] of option[0].matchAll(/--[a-z]+/g))
          expect(out.split('Examples:')[0], option[0]).toContain(name)
      }
    })

  test('and the version is the package’s', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(wordbond(newFolder(), ['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
  })
})

describe('a slip: exit 2, a hint, nothing printed and nothing written', () => {
  const slips: [args: string[], told: RegExp][] = [
    [[], /Usage: wordbond/],
    [['breif', 'in'], /wordbond has no command "breif"\.\nDid you mean brief\? wordbond --help/],
    [
      ['brief', 'in', '--ledgr', 'x.db'],
      /wordbond brief has no option --ledgr\.\nDid you mean --ledger\? wordbond brief --help/,
    ],
    [['brief'], /wordbond brief needs <path>: articles: .+\nwordbond brief --help/],
    [['brief', 'in', '--out'], /--out <FILE> stands without its value: .+\nWrite --out <FILE>/],
    [['show'], /wordbond show needs <id>: .+\nwordbond show --help/],
    [['show', 'one', 'two'], /wordbond show takes 1 beside its options, and 2 were given\.\n/],
    [['judge', '3f2a9c01', '77b01e55', 'same'], /wordbond judge needs --by <NAME>: who decides; .+\nAdd --by <NAME>\./],
    [['correct', '3f2a9c01', 'undo'], /wordbond correct needs --by <NAME>: who decides; .+\nAdd --by <NAME>\./],
    [['decisions', 'undo', '3'], /wordbond decisions undo needs --by <NAME>: who undoes; .+\nAdd --by <NAME>\./],
    [['commitments', 'reject', '3f2a9c01'], /wordbond commitments reject needs --by <NAME>: .+\nAdd --by <NAME>\./],
    [['forget', 'in/a.txt'], /wordbond forget needs --reason <TEXT>: why; it is kept\.\nAdd --reason <TEXT>\./],
    [['reference', 'import', 'x.xlsx', '--mapping', 'x.yml'], /wordbond reference import needs --edition <NAME>: .+\n/],
    [['news', '--limit', '3', '--nonesuch'], /wordbond news has no option --nonesuch\.\nwordbond news --help/],
    [['brief', 'in', '--today', 'yesterday'], /"yesterday" is no day[\s\S]*year-month-day/],
    [['brief', 'in', '--today', '2026-02-31'], /"2026-02-31" is no day/],
    [['brief', 'in', '--today', ''], /"" is no day/],
    [['brief', 'in', '--data', 'nowhere'], /no folder nowhere/],
    [['brief', 'in', '--ledger', 'postgres://ada:secret@db.example/w'], /must be a file/],
  ]
  for (const [args, told] of slips)
    test(args.join(' ') || 'nothing at all', () => {
      const folder = coverage()
      const { code, out, err } = wordbond(folder, args)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(told)
      expect(err).not.toMatch(/ {4}at |secret|^error:/)
      expect(readdirSync(folder)).toEqual(['in'])
    })
})

describe('output', () => {
  test('--json is one object on standard output and nothing else, and writes no HTML unless asked', () => {
    const folder = coverage()
    for (const command of [['brief', 'in'], ['read', 'in'], ['decisions']]) {
      const { code, out, err } = wordbond(folder, [...command, '--json'])
      expect([code, err], command.join(' ')).toEqual([0, ''])
      expect(() => JSON.parse(out), command.join(' ')).not.toThrow()
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.html'))).toEqual([])
    wordbond(folder, ['brief', 'in', '--json', '--out', 'wordbond-briefing.html'])
    expect(readdirSync(folder)).toContain('wordbond-briefing.html')
  })

  test('the HTML is named at the end of the text; --no-html writes none; :memory: keeps nothing', () => {
    const folder = coverage()
    expect(wordbond(folder, ['brief', 'in', '--ledger', ':memory:', '--no-html']).out).not.toContain('.html')
    expect(readdirSync(folder)).toEqual(['in'])
    expect(wordbond(folder, ['brief', 'in', '--ledger', ':memory:']).out).toMatch(
      /\nBriefing: wordbond-briefing.html\n$/,
    )
    expect(readdirSync(folder)).toEqual(['in', 'wordbond-briefing.html'])
  })

  test('no colours and no progress where there is no terminal', () => {
    const folder = coverage()
    write(folder, Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`in/${n}.txt`, `Story ${n}\n\nNothing.\n`])))
    const { out, err } = brief(folder, 'in')
    expect(out).not.toContain('\u001b')
    expect(err).toBe('')
  })

  test('on a terminal long work shows how far it is, on standard error only', () => {
    const folder = coverage()
    write(folder, Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`in/${n}.txt`, `Story ${n}\n\nNothing.\n`])))
    // `script` gives the command a terminal; what the file holds is standard output alone.
    const { code, out } = shell(
      folder,
      `export -f wordbond; SHELL=$BASH script -qec 'wordbond brief in --no-html > text' /dev/null`,
    )
    expect(code).toBe(0)
    expect(out).toMatch(/of 32 files/)
    const text = readFileSync(join(folder, 'text'), 'utf8')
    for (const mark of ['of 32 files', '\u001b']) expect(text).not.toContain(mark)
  })

  test('it fits the width it is given', () => {
    const folder = coverage()
    for (const columns of ['60', 'many']) {
      const { out } = wordbond(folder, ['brief', 'in', '--no-html'], { env: { ...process.env, COLUMNS: columns } })
      const widest = Math.max(...out.split('\n').map((line) => [...line].length))
      expect(widest, columns).toBeLessThanOrEqual(Number(columns) || 100)
    }
  })
})

describe('--strict', () => {
  const cases: [code: number, why: string, files: Record<string, string>][] = [
    [0, 'nothing differs', { 'a.txt': APART }],
    [1, 'a file was refused', { 'a.txt': APART, 'b.txt': '' }],
    [1, 'who is bound could not be told', { 'a.txt': TELLING }],
    [
      1,
      'accounts differ',
      {
        'a.txt': TELLING,
        'b.txt': RETELLING.replace('and not a day later', 'and a day later'),
      },
    ],
  ]
  for (const [code, why, files] of cases)
    test(`exit ${code} where ${why}, and 0 without it`, () => {
      const folder = newFolder()
      write(folder, files)
      expect(brief(folder, '.', '--strict').code).toBe(code)
      expect(brief(folder, '.').code).toBe(0)
    })
})
