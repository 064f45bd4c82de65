import { Problem } from '../model/problem.ts'
import type { Font } from '../report/html/fonts.ts'
import type { Page } from '../report/text/ink.ts'
import { page, printJson } from './common.ts'

const FORMS = ['json', 'csv', 'svg', 'html'] as const

export interface FormsWanted {
  readonly json?: boolean
  readonly csv?: boolean
  readonly svg?: boolean
  readonly html?: boolean
}

/** One answer in the forms that it can be had in; each loads its part of the report when it is asked for. */
export interface View {
  readonly found: unknown // as JSON
  text(page: Page): Promise<string>
  csv(): Promise<string>
  readonly svg: (() => Promise<string>) | null // null: it has no chart
  html(fonts: readonly Font[]): Promise<string>
}

/** Refuses two forms at once before anything is reckoned. */
export function checkForms(wanted: FormsWanted): void {
  const given = FORMS.filter((form) => wanted[form])
  if (given.length < 2) return
  const flags = given.map((form) => `--${form}`)
  throw new Problem('usage', `${flags.join(' and ')} cannot be had at once.`, 'Name one of them.')
}

/** Writes a view in the form that is asked for; without one, as text. */
export async function printView(view: View, wanted: FormsWanted): Promise<void> {
  if (wanted.json) return printJson(view.found)
  process.stdout.write(await formOf(view, wanted))
}

async function formOf(view: View, { csv, svg, html }: FormsWanted): Promise<string> {
  if (csv) return view.csv()
  if (html) return view.html((await import('../app/fonts.ts')).loadFonts())
  if (!svg) return view.text(page())
  if (view.svg) return view.svg()
  throw new Problem('usage', 'There is no chart of this.', 'Take --html, --csv or --json.')
}
