import type { Article } from '../model/article.ts'
import { onceFor } from '../text/once-for.ts'
import { isSentence } from './is-sentence.ts'

const FRAME = 300 // characters at either end whose lines may say so
const SAYS = /\b[Tt]ranslat(?:ed|ions?)\b|\bEnglish(?:-language)? (?:digest|edition|service|pages?|version|desk)\b/

/** Whether an article says that it was translated: "English edition", "Translated from the Norwegian", in its frame or its outlet's name. */
export const isTranslation: (article: Article) => boolean = onceFor(({ text, outlet }: Article) => {
  const frame = `${text.slice(0, FRAME)}\n${text.slice(-FRAME)}`
  return (
    SAYS.test(outlet ?? '') || (SAYS.test(frame) && frame.split('\n').some((line) => SAYS.test(line) && isFrame(line)))
  )
})

/** "(Translated from the Norwegian.)" or a line that is no sentence. */
const isFrame = (line: string) => /^\W*[Tt]ranslat/.test(line) || !isSentence(line)
