import { fold } from '../text/fold.ts'

/** Words without marks, stops and case, by which a quotation is known again. */
export const bareWords = (words: string) =>
  fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
