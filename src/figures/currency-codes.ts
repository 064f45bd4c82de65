import type { Unit } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

/** ISO 4217 by the words of coverage; a name that several currencies bear has them all. */
const CODES: readonly (readonly [pattern: RegExp, codes: readonly string[]])[] = [
  [/^(?:zlotys?|złoty|zlotych|pln)$/, ['PLN']],
  [/^kroner?$/, ['NOK', 'DKK']],
  [/^nok$/, ['NOK']],
  [/^(?:kronor|krona|sek)$/, ['SEK']],
  [/^(?:korunas?|koruny|crowns|czk)$/, ['CZK']],
  [/^(?:forints?|huf)$/, ['HUF']],
  [/^(?:lei|leu|ron)$/, ['RON']],
  [/^(?:leva|lev|bgn)$/, ['BGN']],
  [/^(?:liras?|try|₺)$/, ['TRY']],
  [/^(?:hryvnias?|uah|₴)$/, ['UAH']],
  [/^(?:roubles|rubles|₽)$/, ['RUB']],
  [/^(?:c|ca|can|cad|canadian)$/, ['CAD']],
  [/^(?:a|au|aud|australian)$/, ['AUD']],
  [/^(?:francs|chf)$/, ['CHF']],
  [/^(?:dkk|danish)$/, ['DKK']],
  [/^norwegian$/, ['NOK']],
]
const BY_UNIT: Partial<Record<Unit, readonly string[]>> = { USD: ['USD'], EUR: ['EUR'], GBP: ['GBP'] }

/** The currency of a sum; empty where its words name none that is known. An adjective decides: "Danish kroner". */
export function currencyCodes(passage: Passage, sum: Quantity): readonly string[] {
  const plain = BY_UNIT[sum.unit]
  if (plain) return plain
  const found = passage.low
    .slice(sum.from, sum.next)
    .flatMap((word) => CODES.filter(([pattern]) => pattern.test(word)).map(([, codes]) => codes))
  return found.reduce<readonly string[]>(
    (best, codes) => (best.length === 0 || codes.length < best.length ? codes : best),
    [],
  )
}
