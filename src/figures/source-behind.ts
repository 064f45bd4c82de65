import type { Passage } from './passage.ts'

const OTHERS =
  "(?:sipri|iiss|stockholm|eurostat|oecd|world bank|imf|yearbook|think[- ]tank|institute|ministry(?:'s)?|newspaper|its own|not nato's|not the alliance's|government's|treasury's)"
const PARTS =
  '(?:pensions?|aid(?: to \\w+)?|help for \\w+|the gendarmerie|gendarmes|the coast ?guard|the carabinieri|the (?:special|armed forces) fund|intelligence|the police|civil (?:protection|defence|defense)|reserves?|veterans|research|infrastructure)'
const NATO_SAYS = /^nato , (?:which|who|whose) [^,]{0,40} , (?:says|has|counts|puts it at|gives)\b.*\d/u
const FOLLOWS = new RegExp(
  [
    `^(?:that|this|it|so|those|these|the (?:figures?|numbers?|count|data|share|sum))\\b.{0,40}\\b${OTHERS}`,
    `^source :.{0,30}${OTHERS}|^so (?:says?|said) the [\\w ]{0,30}(?:institute|ministry|treasury)`,
    `^${PARTS}\\b.{0,30}\\b(?:not (?:included|counted|in it)|left out|excluded|comes? on top|is out|are out)\\b`,
    `^(?:that|this|it|the (?:figure|number|count|sum|share)) (?:also )?(?:leaves? out|excludes?|includes?|omits?|covers|counts|does not (?:include|count|cover))\\b`,
    `^(?:without|with|before|excluding|including) ${PARTS}`,
  ].join('|'),
  'u',
)

/** "The figure is SIPRI's.", "Pensions are not included.": words of the sentence behind that say who counts so, or what. Null: none do. */
export function sourceBehind({ low, text, start, end }: Passage): string | null {
  const words = low.join(' ')
  // a sentence with a number of its own tells of that
  const isSource = NATO_SAYS.test(words) || (!/\d/.test(words) && FOLLOWS.test(words))
  return isSource ? text.slice(start, end).trim().slice(0, 60) : null
}
