import type { Office } from '../model/register.ts'
import { termsOn } from '../register/terms-on.ts'
import { readTitle, type Title } from '../register/title-of-words.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

export interface Held {
  readonly title: Title
  readonly office: Office
  readonly holds: 'yes' | 'unknown'
}

/** The posts that the register has a person in on the day of printing, surely or perhaps, as their titles tell them. */
export const titlesHeld = (id: string, { register, article }: Pick<SpeakerContext, 'register' | 'article'>): Held[] =>
  termsOn(register, id, article.published.value ?? 'XXXX').flatMap(({ office, holds }) => {
    const title = holds === 'no' ? null : readTitle(register, office.title)
    return title && holds !== 'no' ? [{ title, office, holds }] : []
  })
