import { fold } from '../text/fold.ts'
import { TITLE } from './role-words.ts'

const NOT_THE_HOLDER = /\b(?:deputy|vice|shadow|former|then|acting|assistant|junior|under|state)\b/i
const ANOTHER_OFFICE = /\b(?:prime|first) minister$|\bsecretary[- ]general$|\bpress secretary$/ // no minister, no general, no secretary

/** "the minister" for the one minister, or minister of something, told of; not for his deputy, his shadow or a former one. */
export function isShorterWord(asked: string, held: string): boolean {
  const [bare, all] = [fold(asked), fold(held)]
  const front = all.split(/\s(?:of|for|to)\s/)[0] ?? '' // minister of defence, ambassador to NATO
  const shorter = ` ${all}`.endsWith(` ${bare}`) || ` ${front}`.endsWith(` ${bare}`)
  const another = NOT_THE_HOLDER.test(held) || ANOTHER_OFFICE.test(all) || ANOTHER_OFFICE.test(front)
  return TITLE.has(asked.toLowerCase()) && shorter && !another
}
