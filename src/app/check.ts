import { existsSync } from 'node:fs'
import { checkFigure } from '../check/check-figure.ts'
import { findFiguresIn } from '../figures/find-figures-in.ts'
import type { Refused } from '../model/briefing.ts'
import type { Capture } from '../model/capture.ts'
import type { Checked } from '../model/checked.ts'
import type { EdtfDate, IsoDate } from '../model/date.ts'
import type { Figure } from '../model/figure.ts'
import { Problem } from '../model/problem.ts'
import { readPaths } from '../read/read-paths.ts'
import { readStream } from '../read/read-stream.ts'
import type { Data } from './open-data.ts'
import { type ArticleRead, readArticle } from './read-article.ts'

export interface CheckOptions {
  readonly printed: EdtfDate | null // null: as the article says; a sentence without a date counts as printed today
  readonly today: IsoDate
  readonly editions: readonly string[] | null // hold only these; null: all
}

interface CheckEffects {
  readonly now: () => Date
  readonly input: AsyncIterable<Uint8Array | string> // what "-" stands for
}

/** Figures of a sentence, of a file or folder, or of standard input ("-"), held against the editions. Nothing is kept. */
export async function check(what: string, options: CheckOptions, data: Data, effects: CheckEffects): Promise<Checked> {
  checkEditions(options.editions, data)
  if (what === '-') {
    const capture = await readStream(effects.input, 'standard input', effects)
    return of([capture], options, data, options.today)
  }
  if (existsSync(what)) {
    const items: (Capture | { path: string; why: string })[] = []
    for await (const item of readPaths([what], effects)) items.push(item)
    return of(items, options, data, null)
  }
  if (what.trim() === '' || looksLikePath(what)) throw notThere(what)
  const printed = options.printed ?? options.today
  const { figures, refused } = findFiguresIn(what, printed, data.register)
  const findings = figures.map((figure) => checkFigure(figure, { ...data, ...options, printed }))
  return { articles: [], printed, figures, findings, refused, today: options.today }
}

/** @param undated - the day on which a text without a date counts as printed; null: none, as in a briefing */
function of(
  items: readonly (Capture | { readonly path: string; readonly why: string })[],
  options: CheckOptions,
  data: Data,
  undated: IsoDate | null,
): Checked {
  const read: ArticleRead[] = []
  const refused: Refused[] = []
  for (const item of items) {
    const one = 'bytes' in item ? readArticle(item, data.register) : { what: item.path, articleId: null, why: item.why }
    if ('article' in one) read.push(one)
    else refused.push(one)
  }
  const findings = read.flatMap(({ article, figures }) => {
    const printed = options.printed ?? article.published.value ?? undated
    return figures.map((figure: Figure) => checkFigure(figure, { ...data, ...options, printed }))
  })
  const [only, another] = read
  return {
    articles: read.map(({ article }) => article),
    printed: options.printed ?? (only && !another ? (only.article.published.value ?? undated) : null),
    figures: read.flatMap(({ figures }) => figures),
    findings,
    refused: [...refused, ...read.flatMap((one) => one.refused)],
    today: options.today,
  }
}

/** A slip in a file's name is no sentence to be checked. */
const looksLikePath = (what: string): boolean =>
  !/\s/.test(what.trim()) && (/[\\/]/.test(what) || /\.(?:txt|md|html?|jsonl)$/i.test(what))

const notThere = (what: string): Problem =>
  what.trim() === ''
    ? new Problem(
        'nothing-to-check',
        'There is no text to check.',
        'Give a sentence in quotation marks, a file, or - for standard input.',
      )
    : new Problem(
        'path-missing',
        `There is no file or folder "${what}".`,
        'Check the spelling; a sentence goes in quotation marks.',
      )

function checkEditions(wanted: readonly string[] | null, { series }: Data): void {
  const held = series.rows.editions.map(({ producer, edition }) => `${producer} ${edition}`)
  const unknown = wanted?.find((one) => !held.some((name) => name === one || name.endsWith(` ${one}`)))
  if (unknown === undefined) return
  throw new Problem('edition-unknown', `No edition "${unknown}" is held.`, `These are: ${held.sort().join(', ')}.`)
}
