import type { Article } from '../model/article.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { spansIn } from '../text/spans-in.ts'
import { anonymityOf } from './anonymity.ts'
import { speaksOf } from './another-meant.ts'
import { isAskedAfter } from './asked-after.ts'
import type { Span } from './attribution.ts'
import { beforeDoing } from './before-doing.ts'
import { bodyByNoun } from './body-by-noun.ts'
import { bodyNamed } from './body-named.ts'
import { bodyOfDocument, bodyOfIt } from './body-of-document.ts'
import { byGivenName } from './by-given-name.ts'
import { carriedByOutlet } from './carried-by-outlet.ts'
import { compatriot } from './compatriot.ts'
import { delayedName } from './delayed-name.ts'
import { describedBehind } from './described-behind.ts'
import { handedOver } from './handed-over.ts'
import { headOf } from './head-of.ts'
import { holderByRegister } from './holder-by-register.ts'
import { holderNamedLater } from './holder-named-later.ts'
import { holderOfRole } from './holder-of-role.ts'
import { holderOnDay } from './holder-on-day.ts'
import { inTheChair } from './in-the-chair.ts'
import { initialsOf } from './initials.ts'
import { isBesideAnother } from './is-beside-another.ts'
import { letterWriter } from './letter-writer.ts'
import { memberByState } from './member-by-state.ts'
import { ministerOfCountry } from './minister-of-country.ts'
import { ministryOf } from './ministry-of.ts'
import { namedNext } from './named-next.ts'
import { isNamesakeTold } from './namesake.ts'
import { ofBloc } from './of-bloc.ts'
import { oneDescribed } from './one-described.ts'
import { ownVoice } from './own-voice.ts'
import type { PersonMention } from './people.ts'
import { printedBeside } from './printed-beside.ts'
import { type Antecedents, antecedentOf, PRONOUN } from './pronouns.ts'
import { type Resolved, resolvedTo, unresolved } from './resolved.ts'
import { respelt } from './respelt.ts'
import { TITLE } from './role-words.ts'
import { styledHere } from './styled-here.ts'
import { roleOfSubject } from './subject-before.ts'
import { subjectNamed } from './subject-named.ts'
import { theOnly } from './the-only.ts'
import { toldAgain } from './told-again.ts'
import { toldNearer } from './told-nearer.ts'
import { whoIsMeant } from './who-is-meant.ts'
import { wordsOfBefore, wordsOfPerson } from './words-of-person.ts'

/** What is known of an article when one of its sources is to be resolved. */
export interface SpeakerContext {
  readonly article: Article
  readonly text: string
  readonly register: Register
  readonly names: readonly NameHit[] // every registered name in the text, in order
  readonly people: readonly PersonMention[] // in order, without the byline
  readonly byline: readonly PersonMention[]
  readonly offices: readonly OfficeMention[]
  readonly antecedents: Antecedents
}

/** Who a source span is: a person or body, an anonymous speaker with his level, or unknown. Nothing outside the article is asked. */
export function resolveSpeaker(printed: Span, context: SpeakerContext): Resolved {
  const source = withoutPossessive(printed, context.text)
  const words = context.text.slice(source.start, source.end)
  const own = ownVoice(words, source, context)
  if (own) return own
  if (/^who$/i.test(words)) return followedBack(source, context)
  if (/^it$/i.test(words))
    return wordsOfBefore(source, context) ?? bodyOfIt(source, context) ?? antecedentOf(words, source, context)
  if (PRONOUN.test(words)) return antecedentOf(words, source, context)
  if (ASIDE_SAYS.test(context.text.slice(source.end, source.end + 160))) return unresolved('another speaks in an aside')
  const head = headOf(source, words)
  const named = namedIn(source, head, context)
  const person = theOnly(named)
  if (person && isBesideAnother(person, source, context)) return unresolved('two people are named as speaking')
  if (person && isNamesakeTold(person, context)) return unresolved('another of that surname is told of by his office')
  if (person) return resolvedTo(person, person.how)
  if (named.length > 0) return unresolved('two people are named as speaking')
  return (
    carriedByOutlet(source, context) ??
    wordsOfPerson(source, context) ??
    describedBehind(words, source, context) ??
    bodyOfDocument(words, source, context) ??
    letterWriter(words, source, context) ??
    byGivenName(words, source, context) ??
    someoneDescribed(words, source, context) ??
    anonymityOf(source, context) ??
    ministryOf(words, source, context) ??
    bodyByNoun(words, source, context) ??
    initialsOf(words, source, context) ??
    bodyNamed(head, context) ??
    subjectNamed(source, context) ??
    respelt(words, source, context) ??
    unresolved(`"${words}" names nobody whom this article tells`)
  )
}

/** "Greta Solheim | , whose predecessor Ada Brandt had warned that": the words are not hers. */
const ASIDE_SAYS =
  /^,\swhose\s(?:[\p{Ll}-]+\s){1,4}\p{Lu}[^,;.“”"]*\s(?:had|has)\s(?:said|warned|told|argued|promised|written|called|asked)\b/u

/** "The answer came from Kroll | , who on Tuesday said": the source ends on who said it. */
const goesOnSaying = (text: string, { end }: Span, source: Span): boolean =>
  end === source.end && /^(?:,\s[^,.;:“”"]{1,60})?,\swho\s/u.test(text.slice(end, end + 70))

/** "The Minister and the Commander": two, though each alone may be known. */
const TWO_ROLES = /^(?:the|his|her|their|its)\s[^,]*\sand\s(?:the|his|her|their|its)\s/i

/** "President of Norway announced", "Prime Minister stressed": translations leave out the article. */
const WITHOUT_ARTICLE =
  /^(?:(?:Prime|Deputy|Vice|Foreign|Defen[cs]e|Finance|Interior)\s){0,2}(?:President|Minister|Chancellor|Premier|Secretary(?:[\s-]General)?|Ambassador|Commander|Speaker|Head)(?:\s(?:of|for)\s\p{Lu}[^,;:“”"]{2,60})?$/u

/** A person by what he is and not by name; who names somebody in the very words told is another. */
function someoneDescribed(printed: string, source: Span, context: SpeakerContext): Resolved | null {
  if (TWO_ROLES.test(printed)) return unresolved('two speak')
  const words = ofBloc(printed.replace(/^our\s/i, 'the ').replace(WITHOUT_ARTICLE, 'the $&'), context) // the narrator's: "our prime minister"
  const holder =
    inTheChair(words, context) ??
    handedOver(words, source, context) ??
    compatriot(words, source, context) ??
    ministerOfCountry(words, source, context) ??
    memberByState(words, source, context) ??
    holderOfRole(words, source, context) ??
    holderByRegister(words, source, context) ??
    oneDescribed(words, source, context) ??
    toldAgain(words, source, context) ??
    holderNamedLater(words, source, context) ??
    namedNext(words, source, context) ??
    delayedName(words, source, context) ??
    holderOnDay(words, source, context) ??
    styledHere(words, source, context) ??
    printedBeside(words, source, context) ??
    roleOfSubject(words, source, context)
  const before = holder ? null : beforeDoing(source, words)
  if (before) return someoneDescribed(words.slice(0, before.end - before.start), before, context)
  const found = (holder?.speaker && toldNearer(words, source, holder.speaker.id, context)) ?? holder
  if (!found?.speaker) return found
  if (!isAskedAfter(found.speaker.name, source, context.text)) return unresolved(`"${words}": another is asked after`)
  return speaksOf(found.speaker, context) ? unresolved(`"${words}": nobody speaks of himself by name`) : found
}

/** "Berlin’s demand", "the minister’s answer": Berlin, the minister; "the council in the", "the general has", "the minister 1,200 soldiers": more than who speaks. */
function withoutPossessive({ start, end }: Span, text: string): Span {
  const rest =
    /(?<=\p{L})['’]s?$|\s(?:in|of|at|on|from|by|with|as|while|when|after|before)(?:\s(?:the|an?))?$|\s(?:has|had|would\shave)$|(?<=\s(?:minister|president|secretary|general|chief|director|commander|chancellor|premier))\s\d.*$/iu.exec(
      text.slice(start, end),
    )
  return { start, end: end - (rest?.[0].length ?? 0) }
}

function followedBack(who: Span, context: SpeakerContext): Resolved {
  const meant = whoIsMeant(who, context)
  return meant ? resolveSpeaker(meant, context) : unresolved('"who" follows nobody whom this article tells')
}

/** The people named before the first comma; where a role stands there, the one whose name follows it at once. */
function namedIn(source: Span, head: Span, context: SpeakerContext): readonly PersonMention[] {
  const named: PersonMention[] = []
  for (const person of spansIn(context.people, head.start, head.end)) {
    const from = named.length > 0 ? joinedFrom(context.text, head.start, person.start) : head.start
    if (speaks(context.text, { start: from, end: head.end }, person) || goesOnSaying(context.text, person, source))
      named.push(person)
  }
  if (named.length > 0) return named
  const behind = spansIn(context.people, head.end, source.end)[0]
  const rank = /^(?:\([^()]{1,30}\))?,\s(?:\p{Lu}[\p{L}.-]*\s){0,4}$/u // "the chief of staff, Major General X"
  const between = behind ? context.text.slice(head.end, behind.start) : ''
  const post = /^,\s(?:[\p{L}’'-]+\s){0,4}(\p{L}[\p{L}-]*)\s$/u.exec(between)?.[1] ?? '' // "her colleague, defence minister X"
  return behind && (rank.test(between) || TITLE.has(post.toLowerCase())) ? [behind] : []
}

/** "Senator Kroll of Ohio and Rossi": behind the "and" begins another who speaks, where the first one does. */
function joinedFrom(text: string, start: number, name: number): number {
  const and = text.slice(start, name).lastIndexOf(' and ')
  return and < 0 ? start : start + and + ' and '.length
}

/** "Democrats like Rep. Kroll hope": the many speak, not who stands for them. */
const AS_EXAMPLE = /\p{L}s,?\s(?:like|such\sas|including)\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u

/** Not "Rossi’s adviser", not "the Rossi government", not "a spokesman for Rossi". */
function speaks(text: string, head: Span, person: PersonMention): boolean {
  if (AS_EXAMPLE.test(text.slice(Math.max(0, person.start - 60), person.start))) return false
  const after = text
    .slice(person.end, head.end)
    .replace(/^\s\([^()]{1,12}\)|^\s(?:MP|MSP|MEP|MdB|TD|KC|QC|CBE|OBE|KCB|Jr\.?|Sr\.?)(?=\s|$)/, '')
  const before = withoutTitle(text.slice(head.start, person.start))
  const ends =
    /^(?:\s*$|\s(?:of|from|in|at|on|this|last|late|earlier|during|after|before|when|while|as|amid|outside|inside|near|following|ahead|who|and|himself|herself)\s|\s(?:yesterday|today|tonight|himself|herself)\b)/.test(
      after,
    )
  return (
    ends &&
    !/\b(?:for|to|of|by|with|under|from|against|about|after|before|following|alongside|beside|who\s\S+)\s(?:\S+\s){0,6}$/.test(
      before,
    )
  )
}

/** "Secretary of State", "Minister for Defence", "ambassador to NATO" hold an "of", "for" or "to" of their own. */
const withoutTitle = (before: string) =>
  before.replace(
    /\b(?:ambassador|envoy|emissary)\s(?:to|at|for)\b|\b(?:secretary|minister|chief|head|president|director|chair\p{L}*|commissioner|representative|professor|ministry|department|leader|member|council|under-?secretary|chancellor|premier|commander|general|marshal|speaker|governor|mayor|king|queen|prince)\s(?:of|for)\b/giu,
    '',
  )
