import type { Unit } from '../model/figure.ts'

/** Signs and codes that stand before the number. */
const BEFORE: ReadonlyMap<string, Unit> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'currency'],
  ['₴', 'currency'],
  ['₽', 'currency'],
  ['₺', 'currency'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ...['pln', 'nok', 'sek', 'dkk', 'czk', 'huf', 'ron', 'bgn', 'try', 'cad', 'aud', 'uah', 'chf', 'jpy', 'isk'].map(
    (code): [string, Unit] => [code, 'currency'],
  ),
])

/** Letters written on to a dollar sign say whose dollar it is. */
const DOLLARS: ReadonlyMap<string, Unit> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['c', 'currency'],
  ['ca', 'currency'],
  ['can', 'currency'],
  ['a', 'currency'],
  ['au', 'currency'],
  ['nz', 'currency'],
  ['hk', 'currency'],
])

const AFTER: ReadonlyMap<string, Unit> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['pounds', 'GBP'],
  ['gbp', 'GBP'],
  ...['zloty', 'zlotys', 'złoty', 'zlotych', 'kroner', 'kronor', 'krone', 'krona', 'korunas', 'koruny', 'forints'].map(
    (word): [string, Unit] => [word, 'currency'],
  ),
  ...['forint', 'lei', 'leu', 'leva', 'lira', 'liras', 'hryvnia', 'hryvnias', 'roubles', 'rubles', 'yen', 'yuan'].map(
    (word): [string, Unit] => [word, 'currency'],
  ),
  ...['pln', 'nok', 'sek', 'dkk', 'czk', 'huf', 'ron', 'cad', 'aud', 'uah', 'chf'].map((code): [string, Unit] => [
    code,
    'currency',
  ]),
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'USD'],
])

/** Words before a currency's name that make it another one: "Canadian dollars", "Swedish kronor", "Turkish lira". */
const OTHER_DOLLARS = new Set(['canadian', 'australian', 'hong', 'taiwan', 'singapore'])
const ADJECTIVES = /^(?:us|u\.s\.|american|british|canadian|australian|norwegian|swedish|danish|polish|turkish|czech)$/

/** "kr 46 billion", "SKr46 billion" */
const KRONER = /^\p{Lu}?[Kk]r$/u

/** The currency sign or code that ends at token `i`, and where it begins; codes count only in capitals. */
export function currencyBefore(
  tokens: readonly { readonly text: string; readonly end: number; readonly start: number }[],
  i: number,
): { readonly unit: Unit; readonly from: number } | null {
  const sign = tokens[i]
  if (!sign) return null
  if (KRONER.test(sign.text)) return { unit: 'currency', from: i }
  const unit = BEFORE.get(sign.text.toLowerCase())
  if (!unit) return null
  if (/^\p{L}/u.test(sign.text)) return /^\p{Lu}+$/u.test(sign.text) ? { unit, from: i } : null
  const letters = tokens[i - 1]
  const whose = sign.text === '$' && letters?.end === sign.start ? DOLLARS.get(letters.text.toLowerCase()) : undefined
  return whose ? { unit: whose, from: i - 1 } : { unit, from: i }
}

/** The currency named at token `i`, behind a number, and the token after it. */
export function currencyAfter(
  low: readonly string[],
  i: number,
): { readonly unit: Unit; readonly next: number } | null {
  const word = low[i] ?? ''
  if (ADJECTIVES.test(word)) {
    const named = AFTER.get(low[i + 1] ?? '')
    return named ? { unit: OTHER_DOLLARS.has(word) ? 'currency' : named, next: i + 2 } : null
  }
  const unit = word === '$' && /^\d/.test(low[i + 1] ?? '') ? undefined : AFTER.get(word) // "in 2025 $112 billion"
  return unit ? { unit, next: i + 1 } : null
}
