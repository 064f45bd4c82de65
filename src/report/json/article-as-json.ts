import type { Block, Credit, MapSegment, Repair, Signature } from '../../model/article.ts'
import type { ReadArticle } from '../../model/briefing.ts'
import type { OfficeMention } from '../../model/office-mention.ts'
import { evidenceAsJson, groundedAsJson, maybeEvidence } from './evidence-as-json.ts'

/** An article; its map back to the capture's bytes, which is long, only when asked for. */
export function articleAsJson(article: ReadArticle, { map = false }: { readonly map?: boolean } = {}): object {
  const { withSpeaker, withoutSpeaker, scare, refused } = article.quotationMarks
  return {
    id: article.id,
    captureId: article.captureId,
    textVersion: article.textVersion,
    path: article.path,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    published: groundedAsJson(article.published),
    place: groundedAsJson(article.place),
    language: article.language,
    charset: article.charset,
    repairs: article.repairs.map(repair),
    blocks: article.blocks.map(block),
    quotationMarks: { withSpeaker, withoutSpeaker, scare, refused },
    offices: article.offices.map(office),
    credit: article.credit.map(credit),
    text: article.text,
    ...(map ? { map: article.map.map(segment) } : {}),
  }
}

const repair = ({ kind, runs, examples }: Repair) => ({
  kind,
  runs,
  examples: examples.map(({ before, after }) => ({ before, after })),
})

const block = ({ type, start, end, signature }: Block) => ({
  type,
  start,
  end,
  signature: signature === null ? null : signed(signature),
})

const signed = ({ name, handle, office, date, start, end, quotes }: Signature) => ({
  name: evidenceAsJson(name),
  handle,
  office: maybeEvidence(office),
  date: date === null ? null : { date: date.date, basis: date.basis, start: date.start, end: date.end },
  start,
  end,
  quotes: maybeEvidence(quotes),
})

const office = ({ personId, name, text, evidence, where }: OfficeMention) => ({
  personId,
  name,
  text,
  evidence: evidenceAsJson(evidence),
  where,
})

const credit = ({ kind, name, evidence, rule }: Credit) => ({ kind, name, evidence: maybeEvidence(evidence), rule })

const segment = ({ start, end, from, to, steps }: MapSegment) => ({ start, end, from, to, steps })
