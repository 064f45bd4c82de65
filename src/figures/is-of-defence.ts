import { isOnAnother } from './another-subject.ts'
import type { Quantity } from './find-quantities.ts'
import { speaksOfAllies } from './is-of-gdp.ts'
import type { Passage } from './passage.ts'
import { clauseStart } from './share-words.ts'
import { DEFENCE, NOT_DEFENCE, SPEND_VERBS } from './spending-words.ts'

/** Whether a share of GDP is one spent on defence, as the words around it say. */
export function isDefence(passage: Passage, share: Quantity, guided: boolean): boolean {
  if (isOtherShare(passage, share)) return false
  return (
    guided ||
    passage.low.some(
      (word) =>
        (DEFENCE.test(word) && !/^nato/.test(word)) ||
        SPEND_VERBS.has(word) ||
        /^(?:spending|expenditures?|outlays?|outspen[dt]s?)$/.test(word),
    ) ||
    // among allies a place or a table of shares is one of defence
    (speaksOfAllies(passage) &&
      passage.low.some((word) => /^(?:share|place|table|ranking|last|lowest|highest|bottom|top)$/.test(word)))
  )
}

/** "1.9% of GDP on aid", "a deficit of 3% of GDP": what the share is spent on stands behind it, or before. */
export function isOtherShare(passage: Passage, share: Quantity): boolean {
  const { low } = passage
  const behind: string[] = []
  for (let at = share.next; at < share.next + 8 && /^[\p{L}-]/u.test(low[at] ?? ''); at += 1) behind.push(low[at] ?? '')
  if (behind.some((word) => NOT_DEFENCE.test(word)) || isOnAnother(passage, share)) return true
  if (behind.some((word) => DEFENCE.test(word))) return false
  const before = low.slice(clauseStart(passage, share), share.from)
  // "pensions included" tells how defence is counted
  const other = before.findLastIndex(
    (word, at) => NOT_DEFENCE.test(word) && !/^(?:included|counted|excluded|aside)$/.test(before[at + 1] ?? ''),
  )
  return (
    other >= 0 &&
    other > before.findLastIndex((word) => (DEFENCE.test(word) && !/^nato/.test(word)) || /^spen(?:ds?|t)$/.test(word))
  )
}
