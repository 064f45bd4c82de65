import type { Generated } from 'kysely'

/**
 * The tables as questions see them. Columns named `*_json` hold nouns of the model as JSON text: unlike plain
 * text in either dialect it keeps NUL and lone surrogates, so that offsets hold whatever was captured.
 */
export interface Tables {
  readonly meta: { key: string; value: string }

  // Kept for ever
  readonly capture: CaptureRow
  readonly capture_path: { capture_id: string; path: string; read_at: string }
  readonly text_version: TextVersionRow
  readonly reading: ReadingRow
  readonly current_reading: { article_id: string; reading_id: number }
  readonly statement: StatementRow
  readonly figure: FigureRow
  readonly decision: DecisionRow
  readonly decision_anchor: DecisionAnchorRow
  readonly first_told: { kind: string; member: string; at: string } // see first-told.ts
  readonly run: { id: Generated<number>; generation: string; today: string; at: string; run_json: string }

  // Remade with each reading that becomes current
  readonly block: BlockRow
  readonly block_change: { id: Generated<number>; reading_id: number; change: number } // not yet in `block`

  // Derived under the generation that `meta` names
  readonly claim: ClaimRow
  readonly claim_statement: { statement_id: string; claim_id: number }
  readonly claim_shared: { statement_id: string; claim_id: number }
  readonly conflict: { id: string; kind: string; subject: string; conflict_json: string }
  readonly conflict_article: { conflict_id: string; article_id: string }
  readonly conflict_member: { conflict_id: string; kind: string; side: number; member: string }
  readonly finding: {
    id: Generated<number>
    figure_id: string
    article_id: string
    outcome: string
    finding_json: string
  }
  readonly echo: { id: Generated<number>; article_id: string; of_article_id: string | null; echo_json: string }
  readonly candidate: { statement_id: string; article_id: string; kind: string; candidate_json: string }
  readonly review: { a: string; b: string; score: number; review_json: string }
  readonly article_told: ArticleToldRow
  readonly printed: { key: number; day: string; article_id: string; value: string } // see printed-near.ts
  readonly origin_told: { article_id: string; origin_json: string } // see printed-aside.ts
  readonly telling: TellingRow
  readonly teller: { id: string; name: string; folded: string } // who is or was a speaker of a telling
  readonly telling_topic: { topic: string; statement_id: string }
}

interface CaptureRow {
  id: string
  media_type: string | null // null: forgotten
  read_at: string
  forgotten_at: string | null
  forgotten_reason: string | null
  bytes: Uint8Array | null // null: forgotten; last, so that the other columns are read without it
}

interface TextVersionRow {
  seq: Generated<number>
  id: string
  capture_id: string
  hash: string // of the whole row: the same text may come with a better map
  text_json: string
  map_json: string
}

interface ReadingRow {
  id: Generated<number>
  article_id: string
  capture_id: string
  code: string
  register_generation: string
  text_version_seq: number
  made_at: string
  article_json: string // without text, map and path
  refused_json: string
}

interface StatementRow {
  seq: number
  id: string
  reading_id: number
  article_id: string
  speaker_id: string | null
  mode: string
  said: string | null
  words: string // the first ones, for lists and for people who open the file
  rank: number // canonical order, see canonical-rank.ts
  blocks_json: string // numbers of its blocks' keys
  statement_json: string
}

interface BlockRow {
  key: number // see block-key.ts
  rank: number
  statement_seq: number
}

interface FigureRow {
  id: string
  reading_id: number
  n: number
  article_id: string
  statement_id: string | null
  indicator: string | null
  entity_id: string | null
  period: string | null
  figure_json: string
}

interface DecisionRow {
  id: Generated<number>
  judgement: string
  by: string
  at: string
  undone_by: string | null
  undone_at: string | null
  speaker_id: string | null // of a correction; null there: nobody can be told
  speaker_name: string | null
}

/** The history of where a decision stands; the newest row of each side counts. */
interface DecisionAnchorRow {
  id: Generated<number>
  decision_id: number
  side: 'a' | 'b'
  statement_id: string
  capture_id: string
  words_json: string // exact, prefix, suffix; blank after a takedown
  orphan: number
  at: string
}

interface ClaimRow {
  id: Generated<number>
  first_statement: string
  speaker_id: string
  articles: number
  independent: number
  claim_json: string
}

/** An article as lists ask for it. */
interface ArticleToldRow {
  article_id: string
  outlet: string | null
  outlet_folded: string | null
  first_day: string | null // of those that its date of printing can mean; null: not known
  last_day: string | null
  topics_id: string // hash of the topics that its statements were held against
}

/** A current statement as lists ask for it: who speaks after corrections, the day said, else the day of printing. */
interface TellingRow {
  statement_id: string
  article_id: string
  place: number // of its first words in the article
  speaker_id: string | null
  last_day: string | null // that it can mean; null: not known
  day: string // the first one, '' where it is not known: what lists are ordered by
}
