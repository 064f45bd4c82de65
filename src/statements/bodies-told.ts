import type { NameHit } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import { fold } from '../text/fold.ts'

/** The countries and bodies that an article names, as the register's words for them tell them: "FRA", "body:nato". */
export const bodiesTold = (hits: readonly NameHit[], { bodyWords }: Register): ReadonlySet<string> =>
  new Set(hits.flatMap(({ text }) => bodyWords.get(fold(text)) ?? []))
