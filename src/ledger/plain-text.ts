/**
 * Text for a plain column: NUL and lone surrogates, which a database does not keep, become U+FFFD. Only for
 * columns that are looked up or listed; the words themselves are kept as JSON.
 */
export function plainText(text: string): string {
  return UNKEPT.test(text) ? text.replace(ALL_UNKEPT, '\uFFFD') : text
}

const UNKEPT = /[\0\p{Surrogate}]/u // with the flag u only surrogates that stand alone
const ALL_UNKEPT = /[\0\p{Surrogate}]/gu
