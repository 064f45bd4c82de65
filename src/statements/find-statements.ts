import type { Article } from '../model/article.ts'
import type { Refused } from '../model/briefing.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { QuotationMarks, Statement } from '../model/statement.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { findDates } from '../text/dates.ts'
import { withDaysLater } from '../text/days-later.ts'
import { idOf } from '../text/hash.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { quotationsAt } from '../text/quotations-at.ts'
import { accountStatements } from './account-statements.ts'
import type { Attribution } from './attribution.ts'
import { carriedWords } from './carried-words.ts'
import { countMarks } from './count-marks.ts'
import { dashedAnswers } from './dashed-answers.ts'
import { findAttributions } from './find-attributions.ts'
import { findOccasions } from './find-occasions.ts'
import { findOffices } from './find-offices.ts'
import { interviewAnswers } from './interview-answers.ts'
import { lateOccasion } from './late-occasion.ts'
import { mergeSpans } from './merge-spans.ts'
import { openQuotations } from './open-quotations.ts'
import { findPeople } from './people.ts'
import { printedLetter } from './printed-letter.ts'
import { signedStatements } from './signed-statements.ts'
import { spokenStatements } from './spoken-statements.ts'
import { unmarkedRuns } from './unmarked-runs.ts'
import { withDeclared } from './with-declared.ts'

/** What the statements room reads out of one article. */
export interface ReadStatements {
  readonly statements: readonly Statement[] // in the order of their first words
  readonly offices: readonly OfficeMention[]
  readonly quotationMarks: QuotationMarks
  readonly refused: readonly Refused[] // quotations that nobody is told to have said
}

/** Everything that an article shows the shipped register and its own words to have been said, and by whom. Pure. */
export function findStatements(article: Article, register: Register): ReadStatements {
  if (article.language !== 'en' && article.language !== 'und') return NOTHING
  const names = findNames(register, article.text)
  const people = findPeople(article, names, register)
  const dates = findDates(article.text, article.published.value)
  const offices = findOffices(article, people, dates, register)
  const answers = interviewAnswers(article, people)
  const told = withAnswers(findAttributions(article, people), answers)
  const dashed = dashedAnswers(article, told)
  const quotations = [...quotationsRead(article), ...dashed.map(({ quotation }) => quotation)].sort(byStart)
  const tied = withDeclared(article, inOrder([...told, ...dashed.map(({ attribution }) => attribution)]), names)
  const attributions = inOrder([...tied, ...openQuotations(article, tied, quotations)])
  const words = mergeSpans(attributions.flatMap((attribution) => attribution.contents))
  const occasions = findOccasions(article, words, names, withDaysLater(article, dates), register)
  const context = { article, text: article.text, register, names, people, offices, dates, quotations }
  const spoken = lateOccasion(spokenStatements(attributions, occasions, context).filter(isSpoken), article, dates)
  const signed = carriedWords(spoken, signedStatements(spoken, context))
  const all = [...spoken, ...signed, ...accountStatements(context)].sort((a, b) => startOf(a) - startOf(b))
  const statements = withOwnIds(all)
  const { marks, refused } = countMarks(article, quotations, statements)
  return { statements, offices, quotationMarks: marks, refused }
}

/** Words that a paragraph tells and a signature signs, too, may have one name: the later one gets another, for a ledger keeps each once. */
function withOwnIds(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, number>()
  return statements.map((one) => {
    const nth = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, nth)
    return nth === 1 ? one : { ...one, id: idOf(one.id, String(nth)) }
  })
}

/** The form of an interview tells more surely who answers than the words about it do. */
function withAnswers(attributions: readonly Attribution[], answers: readonly Attribution[]): readonly Attribution[] {
  const answered = new Set(answers.map(({ block }) => block))
  return inOrder([...attributions.filter(({ block }) => !answered.has(block)), ...answers])
}

const byStart = (a: Quotation, b: Quotation) => a.start - b.start

const inOrder = (attributions: readonly Attribution[]) => attributions.toSorted((a, b) => a.block - b.block)

const NOTHING: ReadStatements = {
  statements: [],
  offices: [],
  quotationMarks: { withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 },
  refused: [],
}

/** "Risks: redistribution takes time": a label and a colon are no speaker unless they name one. */
const isSpoken = ({ cue, quoted, speaker, anonymity }: Statement) =>
  cue?.exact !== ':' || quoted.length > 0 || speaker !== null || anonymity !== null

const startOf = (statement: Statement) => statement.contents[0]?.start ?? 0

/** Quotations of every block but furniture, in order. */
function quotationsRead(article: Article): Quotation[] {
  const letter = printedLetter(article)
  const blocks = article.blocks.filter(({ type }, index) => type !== 'furniture' && !letter.has(index))
  const runs = unmarkedRuns(article.text, blocks)
  const marked = blocks.flatMap((block) => runs.get(block) ?? quotationsAt(article.text, block.start, block.end))
  return [...marked, ...[...letter.values()].flatMap(({ words }) => words ?? [])].sort(byStart)
}
