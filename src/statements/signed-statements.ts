import type { Signature } from '../model/article.ts'
import { type Evidence, evidenceAt, UNKNOWN } from '../model/evidence.ts'
import type { Occasion, Speaker, Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { Span } from './attribution.ts'
import { statementNamer } from './make-statement.ts'
import { modalityOf } from './modality.ts'
import { carriedOver, NO_OCCASION } from './occasion-of.ts'
import { officeOf } from './office-of.ts'
import { ownWordsOf, passedOn } from './passed-on.ts'
import { isOffice, isRole } from './reads-as-office.ts'
import { type SignedWords, signedWords } from './signed-attributions.ts'
import { holderNamed, signerNamed, unnamedSigner } from './signer-named.ts'
import type { ReadingContext } from './spoken-statements.ts'

/** Statements of posts, pull quotes and transcript turns. A post that opens "Name:" is Name's, carried by the account. */
export function signedStatements(spoken: readonly Statement[], context: ReadingContext): Statement[] {
  const nameOf = statementNamer(context.article)
  return signedWords(context.article).flatMap((signed) =>
    sayingsOf(signed, context).map(({ words, name, speaker, carriedBy, isPassedOn, indirect }): Statement => {
      const contents = words.map((span) => evidenceAt(context.text, span.start, span.end))
      return {
        id: nameOf([...words, signed.signature]),
        articleId: context.article.id,
        mode: indirect ? 'indirect' : 'direct',
        modality: modalityOf(null, contents.map((content) => content.exact).join(' ')),
        source: name,
        speaker,
        carriedBy,
        anonymity: speaker ? null : unnamedSigner(name),
        office: speaker && officeIn(signed, speaker, isPassedOn ? name : spanOfSignature(signed), isPassedOn, context),
        cue: null,
        contents,
        quoted: indirect ? [] : contents.map((content) => withoutMarks(context.text, content)),
        occasion: isPassedOn ? NO_OCCASION : occasionOf(signed, speaker, spoken, context.text),
      }
    }),
  )
}

/** Words of one voice under a signature. */
interface Saying {
  readonly words: readonly Span[]
  readonly name: Evidence
  readonly speaker: Speaker | null
  readonly carriedBy: Speaker | null
  readonly indirect: boolean
  readonly isPassedOn: boolean // in the middle of a post, under a name of their own
}

/** What the signer says, and what a post passes on. */
function sayingsOf(signed: SignedWords, context: ReadingContext): Saying[] {
  const { text, people, quotations } = context
  const { name, quotes } = signed.signature
  const signer = signerNamed(name, context, 'signs these words')
  const quoted = quotes && signerNamed(quotes, context, 'the post opens with this name')
  const passed = passedOn(signed, text, people, quotations, (source) => holderNamed(source, context))
  const words = passed.length === 0 ? signed.contents : ownWordsOf(signed.contents, passed, text)
  const carriedBy = quoted ? signer : null
  const own = { words, name: quotes ?? name, speaker: quoted ?? signer, carriedBy, indirect: false, isPassedOn: false }
  const others = passed.map(({ source, person, words: said, indirect }) => ({
    indirect,
    words: [said],
    name: evidenceAt(text, source.start, source.end),
    speaker: person && {
      id: person.id,
      name: person.name,
      because: signed.type === 'post' ? 'the post passes these words on' : 'the turn quotes these words',
    },
    carriedBy: signer,
    isPassedOn: true,
  }))
  return words.length === 0 ? others : [own, ...others]
}

function officeIn(signed: SignedWords, { id }: Speaker, place: Span, isPassedOn: boolean, context: ReadingContext) {
  return officeOf(id, place, context.offices) ?? (isPassedOn ? null : officeSigned(signed, context.register))
}

const spanOfSignature = (signed: SignedWords) => signed.signature.quotes ?? signed.signature

function officeSigned({ signature: { office } }: SignedWords, register: Register) {
  const isOne = office !== null && (isOffice(register, office.exact) || isRole(register, office.exact))
  return isOne ? { text: office.exact, evidence: office } : null
}

/** A post bears its own day; a pull quote was said where the article last told its speaker to speak. */
function occasionOf(
  signed: SignedWords,
  speaker: Speaker | null,
  spoken: readonly Statement[],
  text: string,
): Occasion {
  if (signed.type === 'post' || signed.signature.date) return { ...NO_OCCASION, date: dateOf(signed.signature, text) }
  const at = signed.contents[0]?.start ?? 0
  const before = spoken.filter(
    (one) => one.speaker !== null && one.speaker.id === speaker?.id && (one.cue?.start ?? at) < at,
  )
  return carriedOver(before.at(-1)?.occasion ?? NO_OCCASION, null)
}

function dateOf(signature: Signature, text: string) {
  if (!signature.date) return UNKNOWN
  const { start, end, date, basis } = signature.date
  return { value: date, basis, evidence: evidenceAt(text, start, end) }
}

function withoutMarks(text: string, content: Evidence): Evidence {
  let { start, end } = content
  while (start < end && /["“”„«»\s]/.test(text.charAt(start))) start++
  while (end > start && /["“”„«»\s]/.test(text.charAt(end - 1))) end--
  return evidenceAt(text, start, end)
}
