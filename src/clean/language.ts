import { detect } from 'tinyld'

const ENOUGH_LETTERS = 60
/** Words that make up a fifth and more of any English text, and of no other language's. */
const ENGLISH =
  /\b(?:the|and|of|to|that|with|for|is|are|was|were|has|have|had|by|from|its|their|his|her|not|but|would|which|who)\b/gi
const ENGLISH_SHARE = 0.2

/** ISO 639-1; 'und' where the text is too short or too odd to tell. English is told by its commonest words, cheaply. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 3000).replace(/https?:\S+|@\w+/g, ' ')
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return 'und'
  const common = sample.match(ENGLISH)?.length ?? 0
  if (common / sample.split(/\s+/).length >= ENGLISH_SHARE && /\bthe\b/i.test(sample)) return 'en'
  return detect(sample) || 'und'
}
