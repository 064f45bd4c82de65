import type { Signature } from '../model/article.ts'
import { type Evidence, evidenceAt, UNKNOWN } from '../model/evidence.ts'
import type { Anonymity, Occasion, Speaker, Statement } from '../model/statement.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { bodyNamed } from './body-named.ts'
import { holderByRegister } from './holder-by-register.ts'
import { holderOfRole } from './holder-of-role.ts'
import { statementNamer } from './make-statement.ts'
import { modalityOf } from './modality.ts'
import { carriedOver, NO_OCCASION } from './occasion-of.ts'
import { ownWordsOf, passedOn } from './passed-on.ts'
import type { PersonMention } from './people.ts'
import { isOffice, isRole } from './reads-as-office.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type SignedWords, signedWords } from './signed-attributions.ts'
import { officeOf, type ReadingContext } from './spoken-statements.ts'
import { theOnly } from './the-only.ts'

/** Statements of posts, pull quotes and transcript turns. A post that opens "Name:" is Name's, carried by the account. */
export function signedStatements(spoken: readonly Statement[], context: ReadingContext): Statement[] {
  const nameOf = statementNamer(context.article)
  return signedWords(context.article).flatMap((signed) => {
    const passed = passedOn(signed, context.text, context.people, context.quotations)
    const signer = speakerNamed(signed.signature.name, context, 'signs these words')
    const quoted =
      signed.signature.quotes && speakerNamed(signed.signature.quotes, context, 'the post opens with this name')
    const own = passed.length === 0 ? signed.contents : ownWordsOf(signed.contents, passed, context.text)
    const speaker = quoted ?? signer
    const statement = (words: readonly Span[], name: Evidence, who: Speaker | null, by: Speaker | null): Statement => {
      const contents = words.map((span) => evidenceAt(context.text, span.start, span.end))
      return {
        id: nameOf([...words, signed.signature]),
        articleId: context.article.id,
        mode: 'direct',
        modality: modalityOf(null, contents.map((content) => content.exact).join(' ')),
        source: name,
        speaker: who,
        carriedBy: by,
        anonymity: who ? null : unnamed(name),
        office: who
          ? (officeOf(who.id, by ? name : spanOfSignature(signed), context.offices) ??
            (who === speaker ? officeSigned(signed, context.register) : null))
          : null,
        cue: null,
        contents,
        quoted: contents.map((content) => withoutMarks(context.text, content)),
        occasion: who === speaker ? occasionOf(signed, who, spoken, context.text) : NO_OCCASION,
      }
    }
    const main =
      own.length === 0
        ? []
        : [statement(own, signed.signature.quotes ?? signed.signature.name, speaker, quoted ? signer : null)]
    const others = passed.map(({ person: { id, name, start, end }, words }) =>
      statement(
        [words],
        evidenceAt(context.text, start, end),
        { id, name, because: 'the post passes these words on' },
        signer,
      ),
    )
    return [...main, ...others]
  })
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

/** Labels of a turn that name nobody. */
const LABEL =
  /^(?:q|a|the|mr|ms|mrs|madam|question|answer|moderator|reporter|host|interviewer|journalist|speaker|audience|unidentified)\b/i

/** Who asks, or leads through the hour, and is not named. */
const ROLE = /^(?:(?<asks>q|question)|(?<role>moderator|host|interviewer|reporter|journalist|anchor|presenter))\b/i

function unnamed(name: Evidence): Anonymity | null {
  const { asks, role } = ROLE.exec(name.exact.trim())?.groups ?? {}
  const level = asks ? 'questioner' : role?.toLowerCase()
  return level ? { level, body: null, evidence: name } : null
}

/** The person named in these words, else the body, else the account under its printed name. */
function speakerNamed(name: Evidence, context: ReadingContext, because: string): Speaker | null {
  const bracket = /^\s?\([^)\n]{2,60}\)/.exec(context.text.slice(name.end, name.end + 64)) // "THE PRESIDENT (Ada Brandt):"
  const person = spansIn(context.people, name.start, name.end + (bracket?.[0].length ?? 0))[0]
  if (person) return isLonger(name, person) ? asPrinted(name, because) : { id: person.id, name: person.name, because }
  const none = { paragraphs: [], quotations: [], contents: [], heard: [], own: [], genders: new Map() }
  const nobody = { byline: [], antecedents: none }
  const printed = name.exact.trim()
  if (readOffice(context.register, printed).kind === 'office')
    return holderNamed(printed, name, { ...context, ...nobody })
  const body = bodyNamed(name, { ...context, ...nobody })?.speaker
  if (body) return { ...body, because }
  const chair = /^(?:the )?chair(?:man|woman|person)?$/i.test(printed) ? chairOf(context) : undefined
  if (chair) return { id: chair.id, name: chair.name, because: `"${printed}": the page names the chair` }
  return LABEL.test(printed) || !/\s/.test(printed) ? null : asPrinted(name, because)
}

function asPrinted({ exact }: Evidence, because: string): Speaker {
  const name = exact.trim()
  return { id: `name:${fold(name)}`, name, because }
}

/** "Tanmay Singh Dhesi:" of whom the running text reads two words as the name. */
const isLonger = ({ start, exact }: Evidence, person: PersonMention): boolean =>
  person.id.startsWith('name:') &&
  person.start === start &&
  new RegExp(`^.{${person.end - person.start}}(?:\\s\\p{Lu}[\\p{L}’'-]*\\p{Ll}){1,2}$`, 'u').test(exact)

/** "Members present: Ada Brandt (Chair); …" */
const chairOf = ({ people, text }: ReadingContext) =>
  theOnly(
    people.filter(({ end }) => /^,?\s\(?(?:in the )?[Cc]hair(?:man|woman)?\b[);,.\n]/.test(text.slice(end, end + 20))),
  )

/** "NATO Secretary General:" is who was told of in that office before. */
function holderNamed(office: string, name: Evidence, context: SpeakerContext): Speaker | null {
  const words = `the ${office}`
  return (holderOfRole(words, name, context) ?? holderByRegister(words, name, context))?.speaker ?? null
}

function withoutMarks(text: string, content: Evidence): Evidence {
  let { start, end } = content
  while (start < end && /["“”„«»\s]/.test(text.charAt(start))) start++
  while (end > start && /["“”„«»\s]/.test(text.charAt(end - 1))) end--
  return evidenceAt(text, start, end)
}
