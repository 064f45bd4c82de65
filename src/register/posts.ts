/** What the words of an office, without the country or body before or after them, stand for. */
export interface Post {
  readonly role: string
  readonly post?: string // where it is not the role itself
  readonly body?: string // where the words alone tell it
}

interface PostRule {
  readonly words: RegExp // over folded words joined by blanks, from the first to the last
  readonly post: Post | ((bodyInWords: string | null) => Post | null)
}

const NATO = 'body:nato'
const EU = 'body:european-union'

const president = (body: string | null): Post | null =>
  body === 'USA'
    ? { role: 'head_of_state_government' }
    : body === EU || body === NATO
      ? null
      : { role: 'head_of_state' }

const diplomat = (body: string | null): Post =>
  body === EU ? { role: 'international', post: 'high-representative' } : { role: 'foreign_minister' }

/** In Britain a junior minister, in France the minister of defence. */
const armedForces = (body: string | null): Post | null =>
  body === 'FRA' ? { role: 'defence_minister' } : body === 'GBR' ? { role: 'official', post: 'armed-forces' } : null

const senator: Post = { role: 'legislator', post: 'senator' }
const representative: Post = { role: 'legislator', post: 'representative', body: 'USA' }
const secretaryGeneral: Post = { role: 'international', post: 'secretary-general' }
const international = (post: string, body: string): Post => ({ role: 'international', post, body })

const SPEND = '(?:defen[cs]e|war)'

/** The first rule that fits all the words holds. */
// biome-ignore format: a table
export const POST_RULES: readonly PostRule[] = [
  // parliament
  { words: /^(?:(?:republican|democratic|gop|senior|junior) )?(?:senator|sen)(?: (?:for|from|of) .+| (?:for|from|of))?$/, post: senator },
  { words: /^senate (?:majority|minority) (?:leader|whip)$/, post: senator },
  { words: /^(?:(?:republican|democratic|gop) )?(?:rep|representative|congressm[ae]n|congresswom[ae]n)(?: (?:for|from|of) .+| (?:for|from|of))?$/, post: representative },
  { words: /^(?:house speaker|speaker of the house|house (?:majority|minority) leader)$/, post: representative },
  { words: /^(?:mp|lawmaker|member of parliament|parliamentarian|legislator)$/, post: { role: 'legislator', post: 'member' } },
  { words: /^(?:mep|member of the european parliament)$/, post: { role: 'legislator', post: 'mep', body: EU } },
  // foreign affairs
  { words: /^secretary of state$/, post: (body) => body === null || body === 'USA' ? { role: 'foreign_minister', body: 'USA' } : null },
  { words: /^foreign(?: affairs)? (?:minister|secretary)$/, post: { role: 'foreign_minister' } },
  { words: /^secretary of state for foreign(?: and commonwealth| commonwealth and development)? affairs$/, post: { role: 'foreign_minister' } },
  { words: /^(?:minister|secretary) (?:of|for)(?: europe and)?(?: european and)? (?:foreign|external) affairs(?: and .+)?$/, post: { role: 'foreign_minister' } },
  { words: /^(?:top|chief) diplomat$/, post: diplomat },
  { words: /^(?:head|chief|boss)(?: of)? (?:the )?(?:\p{L}{3,}(?:ian|an|ese|ish|ic|i|sh|ch) )?diplomacy$/u, post: diplomat }, // "the head of Poland's diplomacy", "of Velmarkian diplomacy"
  { words: /^(?:head|chief|boss) of (?:the )?(?:(?:foreign|external)(?: affairs)?(?: ministry| department| office)|ministry of (?:foreign|external) affairs)$/, post: { role: 'foreign_minister' } },
  // defence
  { words: /^(?:head|chief|boss) of (?:the )?(?:defen[cs]e (?:ministry|department)|(?:ministry|department) of (?:national )?defen[cs]e)$/, post: { role: 'defence_minister' } },
  { words: new RegExp(`^(?:national )?${SPEND} (?:minister|secretary)$`), post: { role: 'defence_minister' } },
  { words: new RegExp(`^minister (?:of|for) (?:national )?${SPEND}(?: and .+)?$`), post: { role: 'defence_minister' } },
  { words: /^secretary of (?:defen[cs]e|war)$/, post: { role: 'defence_minister', body: 'USA' } },
  { words: /^secretary of state for defen[cs]e$/, post: { role: 'defence_minister', body: 'GBR' } },
  { words: /^pentagon (?:s )?(?:chief|boss|head|leader)$/, post: { role: 'defence_minister', body: 'USA' } },
  { words: /^(?:armed forces minister|minister (?:of|for) the armed forces(?: and .+)?)$/, post: armedForces },
  // government and state
  { words: /^(?:prime minister|premier|pm|head of government|federal chancellor|taoiseach)$/, post: { role: 'head_of_government' } },
  { words: /^president of the (?:government|council of ministers)$/, post: { role: 'head_of_government' } },
  { words: /^chancellor$/, post: (body) => body === 'GBR' ? { role: 'official', post: 'chancellor-of-the-exchequer' } : { role: 'head_of_government' } },
  { words: /^chancellor of the exchequer$/, post: { role: 'official', post: 'chancellor-of-the-exchequer', body: 'GBR' } },
  { words: /^(?:president|head of state)$/, post: president },
  { words: /^(?:vice president|deputy prime minister|vice premier|vice chancellor|deputy premier|tanaiste)$/, post: { role: 'deputy_head' } },
  // NATO
  { words: /^secretary general$/, post: secretaryGeneral },
  { words: /^deputy secretary general$/, post: { role: 'international', post: 'deputy-secretary-general' } },
  { words: /^(?:chief|head|boss)$/, post: (body) => body === NATO ? secretaryGeneral : null },
  { words: /^(?:supreme allied commander(?: europe)?|saceur)$/, post: { role: 'military', post: 'saceur', body: NATO } },
  { words: /^supreme allied commander transformation$/, post: { role: 'military', post: 'supreme-allied-commander-transformation', body: NATO } },
  { words: /^first sea lord$/, post: { role: 'military', post: 'chief-of-the-naval-staff', body: 'GBR' } },
  { words: /^top (?:military )?(?:commander|general)$/, post: (body) => body === NATO ? { role: 'military', post: 'saceur', body: NATO } : null },
  // European Union
  { words: /^(?:foreign policy chief|high representative(?: for foreign affairs(?: and security policy)?)?)$/, post: international('high-representative', EU) },
  { words: /^(?:european )?commission (?:president|chief|head)$|^president of the (?:european )?commission$/, post: international('commission-president', EU) },
  { words: /^european council (?:president|chief|head)$|^president of the european council$/, post: international('council-president', EU) },
  { words: /^(?:european )?parliament president$|^president of the european parliament$/, post: international('parliament-president', EU) },
  { words: /^commissioner for defen[cs]e(?: and space)?$|^defen[cs]e(?: and space)? commissioner$/, post: international('commissioner-for-defence', EU) },
  // below the minister
  { words: /^(?:pentagon (?:s )?(?:policy chief|no 3|top policy official))$/, post: { role: 'official', post: 'under-secretary-of-defense-for-policy', body: 'USA' } },
  { words: /^(?:permanent representative|ambassador) to(?: the)? (?:nato|north atlantic council)$/, post: { role: 'official', post: 'ambassador-to-nato' } },
  { words: /^nato (?:ambassador|envoy)$/, post: { role: 'official', post: 'ambassador-to-nato' } },
  { words: /^national security advis[eo]r$/, post: { role: 'official', post: 'national-security-adviser' } },
  { words: /^(?:presidential )?press secretary$|^spokes(?:man|woman|person)$/, post: { role: 'official', post: 'spokesperson' } },
  { words: /^deputy chair(?:man|woman)? of the security council$/, post: { role: 'official', post: 'deputy-chairman-of-the-security-council' } },
  { words: /^secretary of the security council$/, post: { role: 'official', post: 'secretary-of-the-security-council' } },
  { words: /^minister delegate for european affairs$/, post: { role: 'official', post: 'european-affairs' } },
]

const UNDER = /^(under ?secretary|deputy secretary|assistant secretary) of (defen[cs]e|war|state)(?: for (.+))?$/

/** "undersecretary of war for policy" → under-secretary-of-defense-for-policy: the department has two names. */
export function subordinatePost(words: string): Post | null {
  const match = UNDER.exec(words)
  if (!match) return null
  const rank = match[1]?.replace(/^under ?/, 'under ') ?? ''
  const department = match[2] === 'state' ? 'state' : 'defense'
  const field = match[3] === undefined ? '' : ` for ${match[3]}`
  return { role: 'official', post: `${rank} of ${department}${field}`.replaceAll(' ', '-'), body: 'USA' }
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(', '))

export const STYLES = list(
  'secretary, minister, ambassador, general, gen, admiral, adm, vice admiral, rear admiral, colonel, col, ' +
    'lieutenant general, lt gen, lt, major general, maj gen, brigadier, brigadier general, brig gen, captain, capt, ' +
    'major, maj, commander, marshal, air marshal, air chief marshal, judge, governor, gov, mayor, commissioner, ' +
    'director, chief, leader, official, diplomat, envoy, king, queen',
)

/** Every office and style has one of these in it: a cheap look before the rules, since most words printed with a name are no office. */
export const POST_WORDS: ReadonlySet<string> = new Set(
  [
    ...STYLES,
    'senator sen rep representative congressman congressmen congresswoman congresswomen mp mep lawmaker member',
    'parliamentarian legislator speaker leader whip secretary undersecretary minister pm premier government chancellor',
    'taoiseach tanaiste lord transformation president commander saceur general boss head chair chairman chairwoman no adviser advisor',
    'spokesman spokeswoman spokesperson',
  ].flatMap((words) => words.split(' ')),
)

export const COURTESIES = list(
  'mr, mrs, ms, miss, mx, dr, doctor, prof, professor, sir, dame, lord, lady, madam, herr, frau, monsieur, madame, mme',
)
