import type { Passage } from './passage.ts'

/** "most allies", "a majority of NATO members", "most of the allies": more than half; the token after the words, or null. */
export function mostAlliesAt({ low }: Passage, i: number): { readonly from: number; readonly next: number } | null {
  const isMost = low[i] === 'most' && !/^(?:the|at|for)$/.test(low[i - 1] ?? '')
  const isMajority = low[i] === 'majority' && low[i + 1] === 'of' && /^(?:an?|the)$/.test(low[i - 1] ?? '')
  if (!isMost && !isMajority) return null
  let at = isMajority || low[i + 1] === 'of' ? i + 2 : i + 1
  while (at < i + 6 && /^(?:the|its|nato|nato's|alliance's|all|\d+)$/.test(low[at] ?? '')) at += 1
  return /^(?:allies|members)$/.test(low[at] ?? '') ? { from: isMajority ? i - 1 : i, next: at + 1 } : null
}
