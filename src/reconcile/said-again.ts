import type { Article } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'

const AHEAD = 280 // characters before the words, and as many behind, in which their article may tell that they are said again
const BEHIND = 120
const THING =
  '(?:promise|pledge|vow|lines?|words?|sentence|message|warning|call|demand|commitment|claim|offer|formula|phrase)'
/** "the line that she had used in Oslo" */
const USED_BEFORE = `(?:the|her|his|their)\\s(?:\\p{L}+\\s){0,2}?${THING}\\s(?:that\\s|which\\s)?(?:s?he|they)\\s(?:had|has)\\b`
/** "There she said it once more.", "repeated her promise in front of recruits", "used her best line a second time" */
const TOLD_AHEAD = new RegExp(
  `\\b(?:sa(?:id|ys?)|told|put|gave)\\b[^.!?“”"\\n]{0,40}?\\s(?:once more|again|anew|a second time)\\b|\\b(?:repeat|reiterat|renew|restat)(?:e?s|e?d|ing)\\s(?:(?:her|his|the|that|this|its)\\s(?:\\p{L}+\\s){0,3}?${THING}\\b|(?:[^.!?“”"\\n]{0,50}\\s)?${USED_BEFORE})|\\b(?:us(?:e[sd]|ing)|tried|tries|brought out|gave|gives)\\b[^.!?“”"\\n]{0,40}?\\b${THING}\\b[^.!?“”"\\n]{0,12}?\\b(?:a (?:second|third) time|again|once more|for the (?:second|third) time)\\b`,
  'iu',
)
/** One of which each of these forms has. */
const MAY_BE_AHEAD = /once more|again|anew|(?:second|third) time|repeat|reiterat|renew|restat/iu
/** “I say that at every fair.” */
const TOLD_BEHIND = /\bI\s(?:have\s)?(?:say|said)\s(?:that|it|this|so)\s(?:at every|every|often|before|many times)\b/i
/** "…," the minister said | again on Sunday. */
const TOLD_BESIDE = /^\s(?:it\s|so\s|this\s)?(?:again|once more|anew)\b(?!\sthat)/i
/** "…,” she told students in Oslo last night, as she had in Riga the week before": by a comma, the words being all the sentence has. */
const AS_BEFORE =
  /^[.,!?]?[”"’»]?[^.!?“”"\n]*,\s(?:just\s)?as\s(?:s?he|they)\s(?:had|did|has|have)(?:\s(?:said|done|put it|told|promised))?(?:\s(?:before|already|earlier|in|at|on|last|a|the)\b)/
const CUE = /\b(?:repeat(?:s|ed|ing)|remind(?:s|ed|ing)|reiterat(?:es|ed|ing)|restat(?:es|ed|ing))\b/i

/** Whether, by its own article, the speaker had said these words before, no day being told: on another day it is another saying. */
export function saidAgain({ contents, cue }: Statement, { text }: Article): boolean {
  const [start, end] = [contents[0]?.start ?? 0, contents.at(-1)?.end ?? 0]
  const ahead = text.slice(Math.max(0, start - AHEAD), start)
  const behind = text.slice(end, end + BEHIND)
  const beside = cue ? text.slice(cue.end, cue.end + 20) : ''
  return (
    CUE.test(cue?.exact ?? '') ||
    TOLD_BESIDE.test(beside) ||
    (MAY_BE_AHEAD.test(ahead) && TOLD_AHEAD.test(ahead)) ||
    TOLD_BEHIND.test(behind) ||
    AS_BEFORE.test(behind)
  )
}
