import type { Quantity } from './find-quantities.ts'
import { isThreshold } from './is-threshold.ts'
import { isNoLevel } from './no-level.ts'
import type { Passage } from './passage.ts'

const SHORT =
  /^(?:(?:fell|fall|falls|were|are|was|is|remained|remain|stood|stand|still|well|far) )*(?:short of|below|under|less than|(?:will |is set to |are set to |is to |are to )?(?:missed|miss|misses|missing)|failed to (?:meet|reach|hit)|(?:did|do) not (?:meet|reach|hit|spend))(?: the| nato's| alliance's| still)*$/

/** "Eight allies fell short of 2 percent", "six allies spent less than 2 percent of GDP". */
export function below(passage: Passage, next: number, percents: readonly Quantity[]): Quantity | null {
  const share = percents.find((percent) => percent.from >= next)
  if (!share || share.number - next > 12 || !isThreshold(passage, share)) return null
  const gap = passage.low.slice(next, share.number).join(' ')
  const words = gap
    .replace(/^(?:of (?:the|its|nato's|\d+|allies|members) )+/, '')
    .replace(/^(?:\d+ )?(?:allies|members) /, '')
    .replace(/^with (?:an? |their own )?(?:armed forces|army|armies|military|militaries|forces) /, '')
    .replace(/^(?:in|of) (?:the alliance|nato) /, '')
    .replace(/^(?:that|who|which) /, '')
    .replace(/^(?:will|still|is set to|are set to) (?=spen[dt]|still )/, '')
    .replace(/^(?:spent|spend|spends|put|devote|devoted|invest|invested) (?:only |just |well )*/, '')
  return SHORT.test(words) && !isNoLevel(passage, share, []) ? share : null
}
