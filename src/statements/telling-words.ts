/**
 * Verbs by which unquoted words are told as somebody's: said, thought, wanted, undertaken. The tagger's corpus counts more as
 * attribution ("backed", "attacked", "saw", "is seizing on"): what somebody did about a thing, not what he said of it. By hand.
 */
const OF_A_CLAUSE = `
  say tell add write argue note warn stress emphasize emphasise insist claim declare explain state suggest announce
  acknowledge admit reply respond answer recall conclude remark comment observe confirm assert maintain contend caution
  concede reiterate repeat predict vow pledge promise swear quip joke tweet post report reveal signal allege complain
  lament boast believe think hope fear expect estimate forecast agree underline underscore highlight counter retort
  interject ask wonder demand urge reaffirm clarify deny propose advocate recommend request require apologize apologise
  commit undertake guarantee threaten plan intend doubt know worry assume imagine decide find show indicate imply hint
  disclose mention disagree object protest testify advise remind assure inform persuade plead implore want oppose
  reckon judge rule order instruct speculate muse brag feel consider mean invite vouch calculate project warrant
  determine dispute lobby press appeal recognise recognize suspect remember caution underestimate sum continue`

/** The same with a bare noun phrase for its content: "proposed a levy", "called for restraint". */
const OF_A_THING = `
  announce propose pledge promise demand reject deny acknowledge stress emphasize emphasise underline underscore urge reaffirm
  reiterate predict forecast estimate report confirm suggest recommend advocate oppose criticize criticise condemn
  denounce praise laud hail tout decry welcome dismiss endorse support blame liken accuse request cite highlight guarantee threaten
  warn describe admit concede reveal disclose expect fear rule invoke stipulate want voice express defend concede recognise recognize suspect caution`

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  think: 'thought',
  undertake: 'undertook undertaken',
  know: 'knew known',
  find: 'found',
  show: 'shown',
  mean: 'meant',
  feel: 'felt',
  commit: 'committed committing',
  plan: 'planned planning',
  quip: 'quipped quipping',
  admit: 'admitted admitting',
  brag: 'bragged bragging',
  sum: 'summed summing',
}

const CLAUSE = formsOf(OF_A_CLAUSE)
const THING = formsOf(OF_A_THING)
const PHRASE =
  /\b(?:according to|made (?:it )?clear|makes (?:it )?clear|making (?:it )?clear|point(?:s|ed|ing)? out|(?:goes|went) on|look(?:s|ed|ing)? forward|(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?) (?:for|on|upon)|words of|in (?:his|her|its|their|the) (?:view|words)|claims?|promises?|pledges?|warnings?|calls?|demands?|assurances?|belief|statement)\b|:$/

/** Whether words of attribution tell an unquoted clause, or an unquoted thing, as somebody's words. */
export function tells(cue: string, ofClause: boolean): boolean {
  const low = cue.toLowerCase().trim()
  if (/\sdown$/.test(low)) return false // "wrote it down", "noted down"
  if (PHRASE.test(low)) return true
  const words = low.match(/[\p{L}’'-]+/gu) ?? []
  return words.some((word) => THING.has(word) || (ofClause && CLAUSE.has(word)))
}

/** Whether a word is a form of such a verb. */
export const isTellingVerb = (word: string): boolean => CLAUSE.has(word.toLowerCase())

function formsOf(lemmas: string): ReadonlySet<string> {
  const forms = lemmas
    .trim()
    .split(/\s+/)
    .flatMap((lemma) => [lemma, ...(IRREGULAR[lemma]?.split(' ') ?? []), ...regularForms(lemma)])
  return new Set(forms)
}

function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  return [`${lemma}${/(?:s|sh|ch)$/.test(lemma) ? 'es' : 's'}`, `${lemma}ed`, `${lemma}ing`]
}
