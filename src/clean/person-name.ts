/** Two to four capitalised words, initials and particles among them. */
export const isPersonName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|de|da|del|di|du|van|von|der|den|la|le|al|bin)){1,4}$/u.test(words) &&
  !/[.!?]$/.test(words) &&
  !OF_PLACE.test(words)

/** "By Ada Writer, Camp Varlund" */
const OF_PLACE = /^(?:Camp|Port|Fort|Mount|Lake|Upper|Lower|New|North|South|East|West|Saint|St\.?)\s/
