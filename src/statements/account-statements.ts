import { evidenceAt } from '../model/evidence.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { findNames } from '../register/find-names.ts'
import { posterIn } from '../text/poster-in.ts'
import { statementNamer } from './make-statement.ts'
import { modalityOf } from './modality.ts'
import { NO_OCCASION } from './occasion-of.ts'
import { officeOf } from './office-of.ts'
import type { ReadingContext } from './spoken-statements.ts'

const QUOTES = /["“”„«»]/

/**
 * The words of somebody's own account: an export of posts names the registered person as the outlet, and the text quotes nobody.
 */
export function accountStatements(context: ReadingContext): Statement[] {
  const { article, text } = context
  const speaker = ownerOf(context)
  const running = article.blocks.filter(
    ({ type, signature, start, end }) =>
      (type === 'paragraph' || type === 'unknown') && !signature && /\p{L}/u.test(text.slice(start, end)),
  )
  if (!speaker || running.length === 0 || running.some(({ start, end }) => QUOTES.test(text.slice(start, end))))
    return []
  const contents = running.map(({ start, end }) => evidenceAt(text, start, end))
  return [
    {
      id: statementNamer(article)(contents),
      articleId: article.id,
      mode: 'direct',
      modality: modalityOf(null, contents.map(({ exact }) => exact).join(' ')),
      source: null,
      speaker,
      carriedBy: null,
      anonymity: null,
      office: officeOf(speaker.id, null, context.offices),
      cue: null,
      contents,
      quoted: contents,
      occasion: NO_OCCASION,
    },
  ]
}

/** The registered person whose full name the outlet bears, or the title of a post. */
function ownerOf({ article, register }: ReadingContext): Speaker | null {
  const titled = posterIn(article)
  const printed = titled ?? article.outlet
  if (!printed) return null
  const [hit, other] = findNames(register, printed).filter(({ refs }) => refs.some(({ kind }) => kind === 'person'))
  const isWhole = titled === null ? hit?.text === printed : hit !== undefined && printed.endsWith(hit.text)
  const isNamed = hit?.how === 'name' || (titled !== null && hit?.how === 'alias')
  const [person, another] = hit && !other && isNamed && isWhole ? hit.refs : []
  return person?.kind === 'person' && !another
    ? { id: person.id, name: person.name, because: 'published on the account of that name' }
    : null
}
