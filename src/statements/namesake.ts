import { termsOn } from '../register/terms-on.ts'
import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const BEFORE = 2000 // UTF-16 units in which the other one's office is looked for
const MENTIONS = 60 // names back, for the same

/**
 * "The chancellor smiled. Altmeyer said", where the article names Henrik Altmeyer in full and the register has a chancellor of that
 * surname: he is told of by his office, so the bare surname may be his.
 */
export function isNamesakeTold(person: PersonMention, context: SpeakerContext): boolean {
  const { names, register, article, text } = context
  const hit = spansIn(names, person.start, person.end).find(({ how }) => how === 'surname')
  const others = hit?.refs.filter(({ kind, id }) => kind === 'person' && id !== person.id) ?? []
  if (others.length === 0) return false
  const before = ` ${fold(text.slice(Math.max(0, person.start - BEFORE), person.start))} `
  const named = spansBefore(names, person.start, MENTIONS).map(iso3Of)
  const own = countriesOf(person.id, context)
  return others.some(({ id }) =>
    termsOn(register, id, article.published.value ?? '').some(({ office: { title, iso3 }, holds }) => {
      const words = fold(title.split(/,|\sof\s/)[0] ?? title).replace(/^(?:federal|us)\s/, '') // "the chancellor"
      const isNear = iso3 !== null && (own.has(iso3) || named.includes(iso3))
      return holds !== 'no' && isNear && new RegExp(`\\b${words.replace(/\W/g, '.')}\\b`).test(before)
    }),
  )
}
