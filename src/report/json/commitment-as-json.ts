import type {
  Commitment,
  CommitmentEvidence,
  CommitmentPair,
  CommitmentsTold,
  Followed,
  Netting,
  RelatedItem,
  StageReached,
} from '../../model/commitment.ts'
import { evidenceAsJson } from './evidence-as-json.ts'

/** What is told of commitments, under the keys of a briefing's object. */
export function commitmentsAsJson(told: CommitmentsTold): object {
  return {
    commitments: told.commitments.map(commitmentAsJson),
    commitmentReview: told.pairs.map(pair),
    nettings: told.nettings.map(netting),
    followed: told.followed.map(followed),
    related: told.related.map(related),
    rejected: told.rejected,
  }
}

export function commitmentAsJson(commitment: Commitment): object {
  const { who, amount, firmness, measured, confirmed, source, links } = commitment
  return {
    id: commitment.id,
    who: who.name,
    kind: commitment.kind,
    words: commitment.words === '' ? commitment.act : commitment.words,
    amount:
      amount === null ? null : { value: amount.value, value2: amount.value2, unit: amount.unit, sense: amount.sense },
    deadline: commitment.deadline,
    stage: commitment.stage,
    stages: commitment.stages.map(stage),
    overdue: commitment.overdue,
    candidate: commitment.candidate,
    act: commitment.act,
    bound: { ids: who.ids, because: who.because },
    mode: commitment.mode,
    toldBy: commitment.toldBy,
    daysLeft: commitment.daysLeft,
    condition: commitment.condition,
    firmness: { points: firmness.points, of: firmness.of, met: firmness.met, unmet: firmness.unmet },
    measured:
      measured === null
        ? null
        : {
            edition: measured.edition,
            address: measured.address,
            year: measured.year,
            words: measured.words,
            met: measured.met,
          },
    adopted: commitment.adopted,
    adoptedWhere: commitment.adoptedWhere,
    status: commitment.status,
    note: commitment.note,
    decidedWith: commitment.decidedWith,
    links: links.map(({ from, kind, to, reason }) => ({ from, kind, to, reason })),
    mentions: commitment.mentions.map((one) => ({ ...placed(one), because: one.because })),
    statementIds: commitment.statementIds,
    confirmed: confirmed === null ? null : { by: confirmed.by, at: confirmed.at, decisionId: confirmed.decisionId },
    producer: source?.producer ?? null,
    address: source?.address ?? null,
  }
}

const placed = (evidence: CommitmentEvidence) => ({
  ...evidenceAsJson(evidence),
  articleId: evidence.articleId,
  statementId: evidence.statementId,
})

const stage = ({ stage, date, what, evidence, producer, address }: StageReached) => ({
  stage,
  date,
  what,
  evidence: evidence === null ? null : placed(evidence),
  producer,
  address,
})

const pair = ({ a, b, score, because }: CommitmentPair) => ({ a, b, score, because })

const netting = ({ whole, unit, parts, counted, added, words }: Netting) => ({
  whole,
  unit,
  parts,
  counted,
  added,
  words,
})

const followed = ({ id, title, series, measures, mentions }: Followed) => ({
  id,
  title,
  series,
  measures: measures.map(({ measure, value, value2, unit, period, reading, source }) => ({
    measure,
    value,
    value2,
    unit,
    period,
    reading,
    producer: source.producer,
    address: source.address,
  })),
  mentions: mentions.map((one) => ({ ...placed(one), because: one.because })),
})

const related = ({ item, state, who, words, evidence, producer, address }: RelatedItem) => ({
  item,
  state,
  who,
  words,
  evidence: evidence === null ? null : placed(evidence),
  producer,
  address,
})
