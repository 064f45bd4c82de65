import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

const REGION =
  /^(?:region|flank|continent|europe|nordics?|baltics?|balkans?|benelux|scandinavia|iberia|mediterranean|adriatic|arctic|north|south|east|west|g7|eu|neighbou?rhood|neighbou?rs|border|coast|alps|carpathians|area)$/
const LIES = /^(?:in|on|along|across|around|of|among|near|within)$/
/** What stands between the place and who is counted, if nobody else acts: "On the eastern flank, all". */
const CLAUSE = /^(?:[;:.]|while|whereas|but|although|though|which|who|that)$/
/** "every ally that borders Russia", "all allies north of the Alps" */
const BEHIND =
  /^(?:,? ?(?:that|which|who) (?:borders?|bordered|lies?|faces?|has|have|is|are|was|were|belongs?|joined|use|uses)\b|(?:north|south|east|west|outside|beyond|along|around|near|bordering|facing|close|next)\b|(?:in|on|of|from) (?:the )?(?:\w+[ -]){0,2}(?:region|flank|continent|europe|nordics?|baltics?|balkans?|north|south|east|west|coast|border|area)\b(?! and (?:north|canada)))/

/** Whether those counted are some of the allies by where they lie, whom no words list: "In the Nordic region every ally". */
export function isOfRegion({ low }: Passage, { from, next }: Quantity): boolean {
  if (BEHIND.test(low.slice(next, next + 6).join(' '))) return true
  const start = low.slice(0, from).findLastIndex((word) => CLAUSE.test(word)) + 1
  return (
    low
      .slice(start, from)
      .some(
        (word, at) =>
          LIES.test(word) && low.slice(start + at + 1, Math.min(from, start + at + 7)).some((one) => REGION.test(one)),
      ) || /\b(?:north|south|east|west) of\b/.test(low.slice(start, from).join(' '))
  )
}
