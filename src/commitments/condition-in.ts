const CONDITION =
  /\b(?:only\s+if|(?<!\b(?:as|even|what|see)\s)if|unless|provided(?:\s+that)?|on\s+condition\s+that|as\s+long\s+as|in\s+exchange\s+for|in\s+return\s+for)\s[^.;]+/iu

/** The condition that the words set, as printed; null: none. One that opens the sentence ends at its comma. */
export function conditionIn(sentence: string): string | null {
  const match = CONDITION.exec(sentence)
  if (!match) return null
  const words = match.index < 3 ? (match[0].split(',')[0] ?? '') : match[0]
  return words.replace(/[\s,"“”]+$/, '')
}
