import { evidenceAt } from '../model/evidence.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { findNames } from '../register/find-names.ts'
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
    ({ type, signature }) => (type === 'paragraph' || type === 'unknown') && !signature,
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

/** The registered person whose full name the outlet bears. */
function ownerOf({ article: { outlet }, register }: ReadingContext): Speaker | null {
  if (outlet === null) return null
  const [hit] = findNames(register, outlet)
  const [person, another] = hit && hit.how === 'name' && hit.text === outlet ? hit.refs : []
  return person?.kind === 'person' && !another
    ? { id: person.id, name: person.name, because: 'published on the account of that name' }
    : null
}
