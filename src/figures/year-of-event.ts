import type { Passage } from './passage.ts'

/** What happens in a year, and is not spent in it: "the summit of 2025", "the election in 2023". */
const EVENT =
  /\b(?:summits?|elections?|votes?|referendum|war|invasion|annexation|attacks?|crisis|crash|pandemic|coup|office|power|pledge|promise|law|agreement|deal|pact|treaty|accord|compromise|decision|review|strategy|letter|interview|speech|meeting)(?: (?:in|at) (?:the )?[\p{L}-]+)?$/u
/** "a deal struck in 2025", "the law passed in 2022" */
const MADE =
  /\b(?:agreement|deal|pact|treaty|accord|compromise|law|bill|act|plan|strategy|paper|exemption|waiver|opt-out) (?:was |were |that was |\w+ly )?(?:reached|struck|made|won|given|granted|passed|adopted|signed|agreed|concluded|brokered|negotiated|unveiled|published|approved)$/
/** What "of" may stand behind, so that its year is that of a level: "spending of 2025", "the tables of 2026". */
const LEVEL =
  /^(?:spending|expenditures?|outlays?|shares?|levels?|figures?|budgets?|efforts?|totals?|that|those|tables?|estimates?|data|count|counts|edition|editions|release|numbers|percent|%|gdp|end|start|beginning|middle|course|rest|year|years|month|months|summer|autumn|winter|spring|fall|as|because|out|january|february|march|april|may|june|july|august|september|october|november|december)$/
const CLAUSE = /^(?:who|which|that|after|before|since|until|having|once|because)$/
const BREAK = /^(?:[,;:()"“”–—]|than)$/
const OF_SPENDING =
  /^(?:inflation|spen|defen|military|share|percent|gdp|budget|outlay|expenditure|met$|miss|reach|\d|%)/
const DONE =
  /^(?:\w+ed|took|came|won|was|were|had|has|went|began|ran|sat|hit|fell|rose|held|left|lost|made|grew|broke|became|swept|brought)$/

/** Whether the year at a token is that of something that happened, told to say when or who: "The coalition that took office in 2025 has raised". */
export function isOfEvent({ low, tokens }: Passage, at: number): boolean {
  if (!/^(?:in|of|during)$/.test(low[at - 1] ?? '')) return false
  const before = low.slice(Math.max(0, at - 8), at - 1).join(' ')
  if (low[at - 1] === 'of' && !LEVEL.test(low[at - 2] ?? '') && low[at + 2] !== 'when') return true
  if (/\bin (?:that|those|(?:the|its|an?) (?:edition|release|report|version))$/.test(before)) return true // of what is told in an edition
  if (EVENT.test(before) || MADE.test(before)) return true
  for (let i = at - 2; i > Math.max(0, at - 12); i -= 1) {
    const word = low[i] ?? ''
    if (BREAK.test(word) || OF_SPENDING.test(word)) return false
    if (CLAUSE.test(word)) return isOwnClause(low, tokens, i, at - 1)
  }
  return false
}

/** Whether a sentence names such a year, so that another one need not be its only one. */
export const namesEvent = (passage: Passage): boolean =>
  passage.low.some((word, at) => /^(?:19|20)\d\d$/.test(word) && isOfEvent(passage, at))

/** Between the word that opens a clause and the preposition of its year something is done: not "second after Poland in 2025", "said that Poland in 2025 spent". */
function isOwnClause(low: readonly string[], tokens: Passage['tokens'], opens: number, end: number): boolean {
  const words = low.slice(opens + 1, end)
  if (/^(?:who|which|having)$/.test(low[opens] ?? '')) return words.length > 0
  if (/^(?:that|because)$/.test(low[opens] ?? '')) return DONE.test(words[0] ?? '')
  return words.some(
    (word, i) => /^\p{Ll}/u.test(tokens[opens + 1 + i]?.text ?? '') && !/^(?:the|a|an|of|and|only|all)$/.test(word),
  )
}
