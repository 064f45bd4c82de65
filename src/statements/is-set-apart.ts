import type { Span } from './attribution.ts'

const OTHER_TIME =
  /^["“]?(?:(?:But|And|Then|Yet)\s)?(?:(?:(?:an?|one|two|three|several|some|few|\d+)\s)?(?:hours?|days?|weeks?|months?|years?)\s(?:later|earlier|before|after|ago)\b|(?:Back|Asked)\sin\s|(?:Last|The\sprevious|The\sfollowing)\s(?:week|month|year)\b|Recently\b|Previously\b)/iu
const WRITTEN =
  /\b(?:(?:re)?tweet(?:ed|s|ing)|took\sto\s(?:X|Twitter|Facebook|Truth\sSocial|social\smedia)|(?:posted|wrote|writing|said|says)\son\s(?:X|Twitter|Facebook|Truth\sSocial|social\smedia)|in\san?\s(?:tweet|post\son|email|e-mail|letter|text\smessage|written\sstatement))\b/u

/** "Hours later Peter Marlow answered, telling Reuters …", "Marlow tweeted": said at another time, or written, and so not where he last spoke. */
export const isSetApart = (text: string, { start, end }: Span): boolean => {
  const sentence = text.slice(start, end)
  return OTHER_TIME.test(sentence) || WRITTEN.test(sentence)
}
