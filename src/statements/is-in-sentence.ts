/** "Jonas Gahr Støre said", "Feijóo, who": in a line that is no headline of capitals, as "Jonas Gahr Calls for Unity" is. */
export function isInSentence(text: string, start: number, end: number): boolean {
  if (!/^(?:[,;:)”"’]|[.?!]\s|\s(?:\p{Ll}|\())/u.test(text.slice(end, end + 3))) return false
  const behind = text.slice(end, end + 200).split('\n')[0] ?? ''
  if (/\p{Ll}[.!?]["”’]?(?:\s|$)/u.test(behind)) return true
  const ahead =
    text
      .slice(Math.max(0, start - 200), start)
      .split('\n')
      .at(-1) ?? ''
  const words = `${ahead} ${behind}`.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2
}
