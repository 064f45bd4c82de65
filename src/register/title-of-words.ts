import { foldedWords } from './body-words.ts'
import type { Register } from './register.ts'
import { composedTitle, FIELDS, HEADS, LOOSE_HEADS, NOT_OF_NOW, type PostKind, RANKS } from './title-words.ts'

/**
 * A post as its words tell it, whether or not anybody keeps a register of it: "deputy director of the Orlsund Institute".
 * What kind of post, whether somebody's deputy, of which field, of which body.
 */
export interface Title {
  readonly kind: PostKind
  readonly deputy: boolean
  readonly assistant: boolean // the lowest of such ranks: a deputy secretary general is above an assistant one
  readonly fields: readonly string[] // defence, navy, foreign …; none: the words do not say
  readonly body: string | null // iso3 or id where it is registered, else its folded words; null: the words do not say
  readonly host: string | null // where an ambassador is, behind "to", "at" or "in": the body, too, where nothing says whose
  readonly loose: boolean // "chief", "head", "envoy": words for many posts, which tell one only with their field or body
}

const LONGEST = 16 // words
const BESIDE = /^(?:of|for|to|at|in|on|with)$/

/** The post that words tell; null where they tell none, or one of another day ("former", "then", "elect"). */
export function readTitle(register: Pick<Register, 'bodyWords'>, words: string): Title | null {
  const all = composedTitle(foldedWords(words.replace(/,\s/, ' of ')).join(' ')).split(' ')
  if (all.length > LONGEST || all.some((word) => NOT_OF_NOW.has(word))) return null
  const at = all.findIndex((word) => BESIDE.test(word))
  const front = all.slice(0, at < 0 ? all.length : at)
  const tail = at < 0 ? [] : all.slice(at + 1)
  const kind = HEADS.get(front.pop() ?? '')
  if (!kind || (tail.includes('and') && tail.some((word) => HEADS.has(word) || RANKS.has(word)))) return null
  const told = { fields: new Set<string>(), body: null as string | null, deputy: kind.deputy ?? false }
  const assistant = front.includes('assistant')
  const before = front.filter((word) => {
    if (RANKS.has(word)) told.deputy = true
    return !RANKS.has(word) && !/^(?:the|its|his|her|their|our|first|s|female|male)$/.test(word)
  })
  takeBody(register, takeFields(before, told.fields), told)
  const hosts = { body: null as string | null }
  for (const { by, words: own } of partsOf(all.slice(front.length + 1))) {
    const isHost = kind.kind === 'ambassador' && /^(?:to|at|in)$/.test(by)
    takeBody(register, takeFields(own, told.fields), isHost ? hosts : told)
  }
  const { fields, deputy } = told
  if (LAND_COMMAND.test(all.join(' ')) && fields.delete('army')) fields.add('land')
  const host = hosts.body
  const body = told.body ?? host
  const loose = LOOSE_HEADS.has(all[front.length] ?? '') && fields.size === 0 && body === null
  const isStaff = /^chief of\s+staff\b/.test(all.slice(front.length).join(' ')) && (all.some(isFormation) || deputy)
  return { kind: isStaff ? 'staff' : kind.kind, deputy, assistant, fields: [...fields].sort(), body, host, loose }
}

/** Said of the service on land; an "army chief" may be the chief of all forces, as may who commands a state's army by its name. */
const LAND_COMMAND = /\bcommander of (?:the )?army$/

const FORMER = /\b(?:former|ex|one-?time|erstwhile)\b[\s-]*/gi

/** The same, also of one that was held once: "the ex-minister of finance". */
export function readTitleOnce(
  register: Pick<Register, 'bodyWords'>,
  words: string,
): { title: Title; former: boolean } | null {
  const bare = words.replace(FORMER, '')
  const title = readTitle(register, bare)
  return title && { title, former: bare !== words }
}

/** Of these the chief of staff is not the commander, as he is of an army or a navy. */
const isFormation = (word: string) =>
  /^(?:fleet|command|brigade|division|corps|battalion|battlegroup|squadron|regiment|headquarters|taskforce)$/.test(word)

/** "of defence at the ministry of Velmark" in its parts. */
function partsOf(words: readonly string[]): { readonly by: string; readonly words: string[] }[] {
  const parts: { by: string; words: string[] }[] = []
  for (const word of words) {
    if (BESIDE.test(word)) parts.push({ by: word, words: [] })
    else if (word !== 'the') parts.at(-1)?.words.push(word)
  }
  return parts
}

/** Takes the names of fields out of the words, the longest first; what is left may name a body. */
function takeFields(words: readonly string[], fields: Set<string>): string[] {
  const left: string[] = []
  for (let at = 0; at < words.length; at++) {
    const length = [3, 2, 1].find((count) => FIELDS.has(words.slice(at, at + count).join(' ')))
    const field = length && FIELDS.get(words.slice(at, at + length).join(' '))
    if (!field) left.push(words[at] ?? '')
    else {
      fields.add(field)
      at += length - 1
    }
  }
  return isOfHouse(left, words) ? [...words] : left
}

/** "the Defence Research Institute": the field is part of a body's name, which is longer than it. */
const isOfHouse = (left: readonly string[], all: readonly string[]) =>
  left.length < all.length && HOUSE.test(left.at(-1) ?? '') && !/^ministry$/.test(left.at(-1) ?? '')

const HOUSE =
  /^(?:institute|centre|center|college|academy|committee|commission|agency|university|fund|bank|council|association|school)$/
/** "the company's chief executive": of whichever firm is meant. */
const ANY_FIRM =
  /^(?:company|firm|group|corporation|concern|business|maker|manufacturer|shipbuilder|shipyard|yard|contractor)$/
/** "deputy auditor general of the country": of whichever is told of. */
const ANY_STATE = /^(?:country|nation|state|land|realm|homeland)$/
/** "chairwoman of her father's works": a body that is not named. */
const OWNER = /^(?:his|her|their|its|our|whose)$/
/** Bodies that are more than where somebody is from. */
const OWN_BODY = /^(?:forum|assembly|board|bureau)$/

function takeBody(
  register: Pick<Register, 'bodyWords'>,
  words: readonly string[],
  told: { body: string | null },
): void {
  const own = words.filter(
    (word) => !/^(?:the|s|and|a|ministry|department|staff|general|republic|kingdom|federal|national)$/.test(word),
  )
  if (own.length === 0 || OWNER.test(words[0] ?? '')) return
  if (own.every((word) => ANY_FIRM.test(word)) || own.every((word) => ANY_STATE.test(word))) return
  const name = own.join(' ')
  const last = own.at(-1) ?? ''
  const house = HOUSE.test(last) || OWN_BODY.test(last) ? name : null // "the German rapporteur of the Deputies' Forum"
  const known = register.bodyWords.get(name)
  // "governor of the central bank of Velmark" governs the bank, and Velmark's
  if (/\bbank$/.test(told.body ?? '')) told.body = `${told.body} ${known ?? name}`
  else told.body = known ?? house ?? told.body ?? name
}
