import type { Article } from '../model/article.ts'
import { onceFor } from '../text/once-for.ts'
import { PRESENTER } from '../text/presenter.ts'
import { isSentence } from './is-sentence.ts'

const RECORD =
  /\b(?:transcript|verbatim|(?:official |edited |briefing )?record (?:of|\(extract\))|\(record\)|joint (?:statement|declaration)|remarks (?:to|by)|pool report|as delivered)\b/iu
/** In a line of the head: "The communiqué has 31 points" tells about one. */
const COMMUNIQUE = /\bcommuniqu[eé](?!\p{L}|\s(?:no|nr|n[°º])\b)/iu
const HEAD = 200 // characters
const LONGEST = 600 // so that its last line is looked at whole
/** "Presenter: Good morning.": the transcript of a programme is no record of what it tells of. */
const BULLETIN = new RegExp(`(?:^|\\n)(?:${PRESENTER}):\\s`, 'i')

/** A record of the room, a transcript, the text of a declaration: by the lines of its head or its turns. */
export const isRecord = (article: Article | undefined): boolean => article !== undefined && isRecordOf(article)

const isRecordOf = onceFor(
  (article: Article) =>
    (isTitled(article.text) && !BULLETIN.test(article.text)) ||
    hasTurns(article) ||
    (DECLARED.test(article.text) && POINTS.test(article.text)),
)

const isTitled = (text: string): boolean =>
  RECORD.test(text.slice(0, HEAD)) ||
  text
    .slice(0, LONGEST)
    .split('\n')
    .filter((line) => text.indexOf(line) < HEAD)
    .some((line) => line.length <= HEAD && COMMUNIQUE.test(line) && !isSentence(line))

/** "Statement of the Rivers Six" over numbered points. */
const DECLARED =
  /^(?:(?:Joint|Final|Common|Summit|Ministers[’']|Leaders[’'])\s){0,2}(?:Statement|Declaration|Conclusions)\s(?:of|by)\s[^\n]{3,80}\n/u
const POINTS = /\n\s*1[.)]\s/

const hasTurns = ({ blocks }: Article) => blocks.filter(({ type }) => type === 'transcript-turn').length >= 2
