import type { Decision } from '../model/decision.ts'
import { decisionLines } from './text/decisions.ts'
import type { Page } from './text/ink.ts'

/** What people decided, for `wordbond decisions` and as the answer to `wordbond judge`. */
export function decisionsAsText(decisions: readonly Decision[], page: Page): string {
  if (decisions.length === 0) return 'Nothing decided yet. Judge two statements: wordbond judge A B same --by NAME\n'
  return `${decisionLines(decisions, page).join('\n')}\n`
}
