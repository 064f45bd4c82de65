import type { Article } from '../model/article.ts'
import { onceFor } from '../text/once-for.ts'
import { PRESENTER } from '../text/presenter.ts'

const RECORD =
  /\b(?:transcript|verbatim|(?:official |edited |briefing )?record (?:of|\(extract\))|\(record\)|joint (?:statement|declaration)|remarks (?:to|by)|pool report|as delivered)\b|\bcommuniqu[eé](?!\p{L}|\s(?:no|nr|n[°º])\b)/iu
const HEAD = 200 // characters
/** "Presenter: Good morning.": the transcript of a programme is no record of what it tells of. */
const BULLETIN = new RegExp(`(?:^|\\n)(?:${PRESENTER}):\\s`, 'i')

/** A record of the room, a transcript, the text of a declaration: by the lines of its head or its turns. */
export const isRecord = (article: Article | undefined): boolean => article !== undefined && isRecordOf(article)

const isRecordOf = onceFor(
  (article: Article) =>
    (RECORD.test(article.text.slice(0, HEAD)) && !BULLETIN.test(article.text)) ||
    hasTurns(article) ||
    (DECLARED.test(article.text) && POINTS.test(article.text)),
)

/** "Statement of the Rivers Six" over numbered points. */
const DECLARED =
  /^(?:(?:Joint|Final|Common|Summit|Ministers[’']|Leaders[’'])\s){0,2}(?:Statement|Declaration|Conclusions)\s(?:of|by)\s[^\n]{3,80}\n/u
const POINTS = /\n\s*1[.)]\s/

const hasTurns = ({ blocks }: Article) => blocks.filter(({ type }) => type === 'transcript-turn').length >= 2
