/** Words that may stand between a source and its cue, or within the cue, without changing that it was said. */
const BETWEEN =
  /^(?:has|have|had|having|also|then|already|again|once|still|just|even|now|did|do|does|will|is|was|been|being|are|were|be|both|all|each|today|yesterday|ever|openly|publicly|(?:him|her|it|them)sel(?:f|ves)|\p{L}+ly)$/u
const NEGATION = /^(?:not|never|neither|nor|cannot|hardly|nobody|none|nothing|no-one|\p{L}+n['’]t)$/u
const HYPOTHETICAL = /^(?:would|could|might|should|may|must|can)$/
const GOVERNED =
  /\b(?:refus\p{L}*\sto|declin\p{L}*\sto|fail\p{L}*\sto|stop\p{L}*\sshort\sof|warn\p{L}*\sagainst|avoid\p{L}*|without|instead\sof|rather\sthan|far\sfrom|unlikely\sto|yet\sto|(?:expected|wants?|wanted|going|hop(?:es?|ed)|likely|set|due|about|asked)\sto|no\slonger|short\sof|against|(?:expected|wants?|wanted|going|hop(?:es?|ed)|need(?:s|ed)?|likely|set|due|asked|urged)\sto|den(?:y|ies|ied|ying))\s(?:(?:ever|even|openly|publicly|directly|having)\s)?$/iu
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput\p{L}*|rumou?rs?|(?:reports?|claims?|suggestions?|allegations?)\s(?:\p{L}+\s)?that|contrary\sto\sreports)\b/iu
const UNFOUNDED = /\b(?:unfounded|untrue|false|baseless|denied|denies|deny|not\strue|invented|fabricated)\b/iu

/** "That said, …", "let us say …", "what she said was …": turns of phrase. */
const TURN =
  /(?:^|[.;,“”]\s)\s*(?:that|this|having)\s(?:being\s)?said$|\blet\sus\ssay$|\bwhat\s(?:\p{L}+\s){1,3}(?:said|says)$/u

/** "Had he said so"; not "Kroll, the mayor, had also said". */
const INVERTED = /^\s*(?:had|were|should)\s+(?!(?:also|already|earlier|previously|then|later|once|\p{L}+ly)\s*$)\p{L}/u

/** "Did not respond to a request for comment": nothing was said. */
const NO_ANSWER =
  /^\s(?:(?:an?|the|our|any|its|\p{L}+['’]s)\s)?(?:\p{L}+\s){0,4}?(?:requests?|questions|inquiries|enquiries|messages?|calls?|e-?mails?)\b/iu

/** A sentence around its cue; quoted words are left out of `before` and `after`. */
export interface CueInSentence {
  readonly before: string
  readonly cue: string
  readonly after: string
}

/**
 * Whether the words around a cue say that somebody did say it. "Did not promise", "denied saying", "would have said",
 * "unclear whether she said", "rumours that he called it … are unfounded": there nobody is told to have said the words.
 */
export function isSaid({ before, cue, after }: CueInSentence): boolean {
  const leading = cue.replace(/[\p{L}\p{N}'’-]+\P{L}*$/u, '') // the cue but for its own verb
  const lead = `${before} ${leading} `.toLowerCase().replace(/\s+/g, ' ')
  if (isNegated(wordsOf(lead)) || GOVERNED.test(lead)) return false
  if (
    TURN.test(`${lead}${cue.toLowerCase()}`) ||
    /^\s*(?:nothing|no more|little|(?:it|this|that|them)\sdown)\b/i.test(after)
  )
    return false
  if (/^,?\s(?:I|we|one|you)\s(?:suspect|guess|imagine|assume|presume|bet|would (?:guess|say))s?\b/i.test(after))
    return false // "Kroll believes, I suspect, that"
  if (/\brespond\p{L}*\sto$/iu.test(cue) && NO_ANSWER.test(after)) return false
  const clause = lead.slice(lead.lastIndexOf(', ') + 1)
  if (/\b(?:whether|if|unless|imagine|suppose)\b/.test(clause) || INVERTED.test(clause)) return false
  return !isDenied(lead, after)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-]\p{L}+)*|[^\s\p{L}\p{N}]/gu) ?? []

/** Looks back from the cue over what may stand between it and its source, then at that source's own words. */
function isNegated(words: readonly string[]): boolean {
  let later = false
  for (let at = words.length - 1; at >= Math.max(0, words.length - 8); at--) {
    const word = words[at] ?? ''
    if (word === 'later' || word === 'eventually') later = true
    else if (NEGATION.test(word)) return true
    else if (HYPOTHETICAL.test(word))
      return !later // "would later say" did happen
    else if (!BETWEEN.test(word)) return hasNoSubject(words, at)
  }
  return false
}

/** "Neither Holm nor Weiss said", "no official said" */
function hasNoSubject(words: readonly string[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 6); at--) {
    const word = words[at] ?? ''
    if (/^(?:[,;:]|but)$/.test(word)) return false
    if (/^(?:no|nor|nobody|none|neither|nothing|no-one)$/.test(word)) return true
  }
  return false
}

function isDenied(lead: string, after: string): boolean {
  const denied = DENIED.exec(lead)
  if (!denied) return false
  const own = denied.index + denied[0].length >= lead.trimEnd().length // the cue itself denies
  const cueDenies = /^(?:den|disput)/.test(denied[0]) && /\bthat\b[^,]*$/.test(lead)
  return !own && (cueDenies || UNFOUNDED.test(after) || denied[0].startsWith('contrary'))
}
