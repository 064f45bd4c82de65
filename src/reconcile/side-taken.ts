/** Words that turn what is said round when one stands for another: by hand, a line for each matter, its sides apart by a stroke. */
const SIDES: ReadonlyMap<string, string> = new Map(
  `before until till by within / after since
  at-least more over above / at-most up-to less fewer under below
  all every each both / some many most few several
  first / last previous past final / next coming following
  always / sometimes rarely seldom
  higher highest / lower lowest
  large larger largest big bigger biggest / small smaller smallest
  strong stronger strongest strength / weak weaker weakest weakness
  early earlier / late later
  long longer / short shorter
  old older / new newer
  good better best / bad worse worst
  right / wrong
  rich richer / poor poorer
  cheap cheaper / expensive dear dearer
  easy easier / hard harder difficult
  full / empty
  open / closed shut
  same / different
  inside / outside
  north northern / south southern
  east eastern / west western
  rise growth increase / fall drop decline decrease reduction cut
  victory / defeat
  friend friends ally allies / enemy enemies adversary adversaries foe foes
  war / peace
  true / false
  safe safer / dangerous
  public / private secret
  temporary / permanent
  voluntary / mandatory compulsory obligatory`
    .split('\n')
    .flatMap((line, matter) =>
      line.split('/').flatMap((words, side) =>
        words
          .trim()
          .split(' ')
          .map((word) => [word, `${matter}:${side}`] as const),
      ),
    ),
)

/**
 * The side that the first word of those takes which have an opposite, as `matter:side`; '' where none has.
 *
 * @param before - the word that stands before them: "at least", "at most"
 */
export function sideTaken(words: readonly string[], before = ''): string {
  for (const [at, word] of words.entries()) {
    const side = SIDES.get(phraseAt(words, at, before) ?? word)
    if (side !== undefined) return side
  }
  return ''
}

function phraseAt(words: readonly string[], at: number, before: string): string | null {
  const [previous, word, next] = [at > 0 ? words[at - 1] : before, words[at], words[at + 1]]
  if (previous === 'at' && (word === 'least' || word === 'most')) return `at-${word}`
  return word === 'up' && next === 'to' ? 'up-to' : null
}

/** Whether both take a side in one matter, and not the same. */
export const areOpposite = (one: string, other: string): boolean =>
  one !== other && one !== '' && one.split(':')[0] === other.split(':')[0]
