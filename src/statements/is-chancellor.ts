/** Whether words of an office tell of a chancellor: a head of government as others are, and never called prime minister. */
export const isChancellor = (words: string): boolean => /\bchancellor\b/i.test(words)
