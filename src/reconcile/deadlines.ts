import type { ReadArticle } from '../model/briefing.ts'
import { evidenceAt } from '../model/evidence.ts'
import { meaningsOf } from './content-words.ts'
import type { CountedTold } from './counts-in.ts'
import { namesIn } from './names-in.ts'
import type { QuotedWord } from './quoted-words.ts'

/** Where "by 2028", "by the end of 2030", "until the summer of 2031" begins; null: the year is no deadline. */
export function deadlineFrom(words: readonly QuotedWord[], at: number): number | null {
  const [before = '', season = ''] = [words[at - 1]?.word, words[at - 2]?.word]
  if (before === 'by') return at - 1
  if (before !== 'of' || !/^(?:end|middle|spring|summer|autumn|fall)$/.test(season)) return null
  return /^(?:by|until)$/.test(words[at - 4]?.word ?? '') ? at - 4 : null
}

/** "by 2028": the year is what is told, and stands against another year by which the same is to be done. */
export function deadlineAt(
  article: ReadArticle,
  offset: number,
  exact: string,
  words: readonly QuotedWord[],
  from: number,
  at: number,
  years: ReadonlySet<string>,
): Omit<CountedTold, 'ahead' | 'apart'> {
  const [by, year] = [words[from], words[at]]
  return {
    article,
    value: Number(year?.word),
    lastDigit: 1,
    noun: DEADLINE,
    around: meaningsOf([...words.slice(0, from), ...words.slice(at + 1)]),
    names: namesIn(exact),
    years: new Set([...years].filter((one) => one !== year?.word)),
    thisYear: null,
    part: null,
    predicate: null,
    label: false,
    evidence: evidenceAt(article.text, offset + (by?.start ?? 0), offset + (year?.end ?? 0)),
  }
}

/** What is counted where a year is the deadline. */
export const DEADLINE: ReadonlySet<string> = new Set(['deadline'])
