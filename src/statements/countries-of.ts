import { readOffice } from '../register/office-of-words.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

/** The countries (iso3) of which the register or this article gives somebody an office; empty: not known. */
export function countriesOf(personId: string, { offices, register }: SpeakerContext): ReadonlySet<string> {
  const held = (register.termsOf.get(personId) ?? []).map(({ officeId }) => register.offices.get(officeId)?.iso3 ?? '')
  const printed = offices.filter((one) => one.personId === personId).map(({ text }) => readOffice(register, text).body)
  return new Set([...held, ...printed].flatMap((one) => (one && /^[A-Z]{3}$/.test(one) ? [one] : [])))
}

/** The country that a name stands for: "Oslo", "Norwegian" → NOR; undefined where it stands for none. */
export const iso3Of = ({ refs }: Pick<SpeakerContext['names'][number], 'refs'>): string | undefined =>
  refs
    .find(({ kind }) => kind === 'ally' || kind === 'country')
    ?.id.split(':')[1]
    ?.toUpperCase() ?? refs.find(({ iso3 }) => iso3 !== undefined)?.iso3
