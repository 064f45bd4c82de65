import type { Bound, CandidateReading } from '../model/commitment.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { type Act, actOf } from './act-of.ts'
import { amountIn } from './amount-in.ts'
import { conditionIn } from './condition-in.ts'
import { deadlineIn } from './deadline-in.ts'
import { findMarkers, type Marker } from './find-markers.ts'
import type { SaidSentence } from './sentences-of.ts'
import type { Teller } from './teller-of.ts'
import { agentOf, whoIsBound } from './who-is-bound.ts'

interface Found {
  readonly readings: readonly CandidateReading[]
  readonly refused: { readonly what: string; readonly why: string } | null
}

const INFINITIVE = /^(?:that\s+)?to\s+(?=\p{Ll})/u

/** What one sentence undertakes; or the reason why that cannot be told, where its words do undertake something. */
export function candidateIn(
  sentence: SaidSentence,
  statement: Statement,
  tellerOf: () => Teller, // asked only where words undertake
  figures: readonly Figure[],
  register: Register,
): Found {
  const readings: CandidateReading[] = []
  let refused: Found['refused'] = null
  for (const marker of markersOf(sentence.blanked, statement)) {
    const teller = tellerOf()
    const clause = clauseAt(sentence.blanked, marker)
    const act = actOf(clause, marker)
    const who = boundIn(sentence.blanked, clause, marker, act, teller, register)
    if (who !== null && who !== 'nobody' && !answersFor(who, teller)) {
      if (act && isOurs(who))
        refused ??= {
          what: sentence.exact,
          why: 'it undertakes something for others, told by nobody who answers for it',
        }
    } else if (act && who !== 'nobody')
      readings.push(readingOf(sentence, clause, { marker, act, who }, statement, teller, figures))
    else if (!act && !marker.negated && who !== null && who !== 'nobody' && (isOwn(who, teller) || isOurs(who)))
      refused ??= { what: sentence.exact, why: 'it undertakes something, and what cannot be told' }
  }
  return { readings, refused }
}

/** "pledged | to spend 3.5 percent": the cue undertakes, and the content begins with the act. */
function markersOf(blanked: string, { modality }: Statement): readonly Marker[] {
  const opening = modality === 'pledges' ? INFINITIVE.exec(blanked.trimStart()) : null
  const found = findMarkers(blanked)
  if (!opening) return found
  const end = blanked.length - blanked.trimStart().length + opening[0].length
  return [{ verb: 'commits', start: 0, end, negated: false, form: 'will' }, ...found]
}

/** Up to where the next clause of its own begins. */
function clauseAt(blanked: string, { end }: Marker): string {
  const stop = /;|\s(?:but|while|although|whereas)\s/iu.exec(blanked.slice(end))
  return stop ? blanked.slice(0, end + stop.index) : blanked
}

/** 'nobody': what stands there is no undertaking of anybody's ("the time will come", "would" inside quotation marks). */
function boundIn(
  blanked: string,
  clause: string,
  marker: Marker,
  act: Act | null,
  teller: Teller,
  register: Register,
): Bound | null | 'nobody' {
  if (act?.passive) return agentOf(clause.slice(marker.end), register)
  if (marker.start === 0 && marker.form === 'will' && marker.verb === 'commits') return ofTeller(teller)
  const before = blanked.slice(0, marker.start)
  const who = whoIsBound(before, teller.own, register)
  if (who) return who
  const concrete = act !== null && (act.kind === 'money' || act.kind === 'forces' || act.kind === 'command')
  const undertakes = marker.verb !== 'will' || marker.form === 'bare'
  const meant = isPronoun(before) || isPlural(before)
  return (concrete && (undertakes || meant)) || (undertakes && isPlural(before)) ? null : 'nobody'
}

const isPronoun = (before: string): boolean => /\b(?:he|she|they|it|we|i)\s*$/iu.test(before)
const isPlural = (before: string): boolean =>
  /\b(?:allies|members|countries|nations|states|governments|capitals)\s*$/iu.test(before)

const ofTeller = ({ own, name }: Teller): Bound | null =>
  own && { name: own.name, ids: [own.id], because: `whom ${name ?? 'the speaker'} speaks for` }

const isOwn = (who: Bound, { own }: Teller): boolean => own !== null && who.ids.includes(own.id)

/** Of others it is an undertaking only where an ally or a body of the register is meant: "Russia will …" is a forecast. */
const isOurs = (who: Bound): boolean => who.ids.every((id) => id.startsWith('ally:') || id.startsWith('body:'))

const answersFor = (who: Bound, teller: Teller): boolean => isOwn(who, teller) || (teller.answers && isOurs(who))

function readingOf(
  { exact, start }: SaidSentence,
  clause: string,
  { marker, act, who }: { readonly marker: Marker; readonly act: Act; readonly who: Bound | null },
  statement: Statement,
  teller: Teller,
  figures: readonly Figure[],
): CandidateReading {
  const inSentence = figures.filter(({ evidence }) => evidence.start >= start && evidence.end <= start + clause.length)
  const told = teller.own !== null && who !== null && isOwn(who, teller) ? null : teller.name
  return {
    statementId: statement.id,
    articleId: statement.articleId,
    who,
    kind: act.kind,
    act: exact.slice(marker.start, clause.length).trim(),
    words: exact,
    mode: statement.mode,
    evidence: { exact, start, end: start + exact.length, articleId: statement.articleId, statementId: statement.id },
    amount: amountIn(inSentence, { exact, start }, act.passive ? 0 : start + marker.end, act.kind),
    deadline: act.kind === 'guarantee' ? null : deadlineIn(clause, marker.start, teller.told),
    condition: conditionIn(exact),
    stage: act.kind === 'guarantee' && act.again ? 'reaffirmed' : 'voiced',
    verb: marker.verb,
    told: teller.told,
    toldBy: told,
    speaker: statement.speaker?.id ?? null,
  }
}
