import { findQuotations } from '../text/quotation-marks.ts'

const CUE =
  /\b(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:s|ed)|wr(?:ote|ites?)|warn(?:s|ed)|ask(?:s|ed)|repl(?:y|ies|ied)|answer(?:s|ed)|insist(?:s|ed)|argue[sd]?|declare[sd]?|announce[sd]?|explain(?:s|ed)|according to|tweet(?:s|ed)|post(?:s|ed))\b/i
const SIGNATURE = /["”»]\s*[—–―-]{1,2}\s*\p{Lu}/u
const FEWEST_WORDS = 5

/** Whether a line quotes five words or more and tells whose they are: then it is text, wherever it stands. */
export function holdsSpeech(words: string): boolean {
  if (!/["“„«]/.test(words) || !(CUE.test(words) || SIGNATURE.test(words))) return false
  return findQuotations(words).some(
    ({ inner }) => words.slice(inner.start, inner.end).split(/\s+/).length >= FEWEST_WORDS,
  )
}
