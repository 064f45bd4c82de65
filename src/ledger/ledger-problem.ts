import { Problem } from '../model/problem.ts'

type Made = (where: string) => Problem

/** By the start of SQLite's result code, the longer first where two begin alike. */
const BY_CODE: readonly (readonly [code: string, made: Made])[] = [
  [
    'SQLITE_FULL',
    (where) =>
      new Problem(
        'disk-full',
        `There is no room left for the ledger ${where}; nothing recorded before is lost.`,
        'Free some space on that disk, or name a ledger on another one with --ledger, and run the same command again.',
      ),
  ],
  ['SQLITE_BUSY', inUse],
  ['SQLITE_LOCKED', inUse],
  ['SQLITE_PROTOCOL', inUse],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_PERM', readOnly],
  ['SQLITE_NOTADB', notALedger],
  [
    'SQLITE_CORRUPT',
    (where) =>
      new Problem(
        'ledger-damaged',
        `The ledger ${where} is damaged.`,
        'Keep the file, and put back your last copy of it, or name a new ledger with --ledger and read the articles again.',
      ),
  ],
  [
    'SQLITE_CANTOPEN',
    (where) =>
      new Problem(
        'ledger-cannot-open',
        `The ledger ${where} cannot be opened.`,
        'Look whether you may read and write that file and its folder, or name another with --ledger.',
      ),
  ],
  [
    'SQLITE_IOERR',
    (where) =>
      new Problem(
        'ledger-disk',
        `The disk would not read or write the ledger ${where}; nothing recorded before is lost.`,
        'Look whether the disk is full, failing or no longer there, and run the same command again.',
      ),
  ],
]

/** What SQLite threw, as a person can use it. An error that only a bug explains comes back as it is. */
export function ledgerProblem(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const { code } = error
  return BY_CODE.find(([start]) => code.startsWith(start))?.[1](where) ?? error
}

export function notALedger(where: string): Problem {
  return new Problem(
    'not-a-ledger',
    `${where} is no ledger of Wordbond.`,
    'Name another file with --ledger. This one was left as it is.',
  )
}

export function readOnly(where: string): Problem {
  return new Problem(
    'ledger-read-only',
    `The ledger ${where} cannot be written to.`,
    'Make the file and its folder writable, or copy it to a place of your own and name that with --ledger.',
  )
}

function inUse(where: string): Problem {
  return new Problem(
    'ledger-in-use',
    `Another program is writing to the ledger ${where}.`,
    'Wait until it is done and run the same command again, or name another ledger with --ledger.',
  )
}
