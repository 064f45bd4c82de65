import { opensPlace } from '../text/opens-place.ts'

/** "by Staff Writer": nobody in particular. */
const NOBODY =
  /^(?:Our\s)?(?:Staff|Web|News|Special|Guest|Senior|Contributing|Foreign|Political|Defen[cs]e)\s(?:Writers?|Reporters?|Correspondents?|Editors?|Desk|Team|Staff|Contributors?)$/i

/** Two to four capitalised words, initials and particles among them; no place: "By Ada Writer, Camp Varlund". */
export const isPersonName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|da|del|di|du|van|von|der|den|la|le|al|bin)){1,4}$/u.test(words) &&
  !/[.!?]$|^The\s/.test(words) &&
  !NOBODY.test(words) &&
  !opensPlace(words)
