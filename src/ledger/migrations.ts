import type { SchemaWords } from './ledger.ts'

/** One step of the schema: its statements run in one transaction, in order, and are never edited once released. */
export interface Migration {
  readonly version: number
  readonly up: (words: SchemaWords) => readonly string[]
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, up: (words) => [...kept(words), ...decided(words), ...derived(words)] },
  // Decisions on one statement come with it: an older Wordbond takes each to stand on two, and must not open the ledger.
  { version: 2, up: candidates },
  // So do corrections of a speaker: an older Wordbond takes each for what a person says of a candidate.
  { version: 3, up: (words) => [...corrections(), ...tellings(words), ...toldBefore()] },
  { version: 4, up: sharedWords },
  { version: 5, up: printed },
  { version: 6, up: originsTold },
]

/** What articles print of offices, indicators and counted things; those read before enter it when they are read or told anew. */
function printed({ clustered, long }: SchemaWords): readonly string[] {
  return [
    `create table printed (key ${long} not null, day text not null, article_id text not null, value text not null,
      primary key (key, day, article_id, value)) ${clustered}`,
    'create index printed_article on printed (article_id)',
  ]
}

/** Where articles have their words from; those read before enter it when they are read or told anew. */
function originsTold({ clustered }: SchemaWords): readonly string[] {
  return [`create table origin_told (article_id text primary key, origin_json text not null) ${clustered}`]
}

/** Statements that say a claim's words among others, and belong to another claim. */
function sharedWords({ clustered }: SchemaWords): readonly string[] {
  return [
    `create table claim_shared (statement_id text not null, claim_id integer not null references claim (id),
      primary key (statement_id, claim_id)) ${clustered}`,
    'create index claim_shared_claim on claim_shared (claim_id)',
  ]
}

function corrections(): readonly string[] {
  return [
    'alter table decision add column speaker_id text',
    'alter table decision add column speaker_name text',
    'create index decision_judgement on decision (judgement)',
  ]
}

/** What lists are asked by, and since when what is told. */
function tellings({ clustered, long }: SchemaWords): readonly string[] {
  return [
    `create table article_told (article_id text primary key, outlet text, outlet_folded text, first_day text,
      last_day text, topics_id text not null) ${clustered}`,
    'create index article_told_outlet on article_told (outlet_folded)',
    `create table telling (statement_id text primary key, article_id text not null, place ${long} not null,
      speaker_id text, last_day text, day text not null) ${clustered}`,
    'create index telling_article on telling (article_id)',
    'create index telling_day on telling (day desc, article_id, place, statement_id, last_day)',
    'create index telling_speaker on telling (speaker_id, day desc, article_id, place, statement_id, last_day)',
    `create table teller (id text primary key, name text not null, folded text not null) ${clustered}`,
    'create index teller_folded on teller (folded)',
    'create index claim_independent on claim (independent)',
    `create table telling_topic (topic text not null, statement_id text not null, primary key (topic, statement_id))
      ${clustered}`,
    'create index telling_topic_statement on telling_topic (statement_id)',
    `create table first_told (kind text not null, member text not null, at text not null, primary key (kind, member))
      ${clustered}`,
    'create index first_told_at on first_told (kind, at)',
  ]
}

/** What statements undertake, one row a statement at most. */
function candidates({ clustered }: SchemaWords): readonly string[] {
  return [
    `create table candidate (statement_id text primary key, article_id text not null, kind text not null,
      candidate_json text not null) ${clustered}`,
    'create index candidate_article on candidate (article_id)',
  ]
}

function kept({ autoKey, bytes, clustered, long }: SchemaWords): readonly string[] {
  return [
    `create table capture (id text primary key, media_type text, read_at text not null,
      forgotten_at text, forgotten_reason text, bytes ${bytes})`,
    `create table capture_path (capture_id text not null references capture (id), path text not null,
      read_at text not null, primary key (capture_id, path)) ${clustered}`,
    'create index capture_path_path on capture_path (path)',
    `create table text_version (seq ${autoKey}, id text not null, capture_id text not null references capture (id),
      hash text not null, text_json text not null, map_json text not null, unique (capture_id, hash))`,
    `create table reading (id ${autoKey}, article_id text not null, capture_id text not null references capture (id),
      code text not null, register_generation text not null,
      text_version_seq integer not null references text_version (seq), made_at text not null,
      article_json text not null, refused_json text not null, unique (capture_id, code, register_generation))`,
    'create index reading_article on reading (article_id)',
    'create index reading_text_version on reading (text_version_seq)',
    `create table current_reading (article_id text primary key,
      reading_id integer not null unique references reading (id))`,
    `create table statement (seq ${long} primary key, id text not null,
      reading_id integer not null references reading (id), article_id text not null, speaker_id text,
      mode text not null, said text, words text not null, rank ${long} not null, blocks_json text not null,
      statement_json text not null)`,
    'create index statement_reading on statement (reading_id)',
    'create unique index statement_id on statement (id, reading_id)',
    'create index statement_speaker on statement (speaker_id)',
    `create table figure (reading_id integer not null references reading (id), n integer not null, id text not null,
      article_id text not null, statement_id text, indicator text, entity_id text, period text,
      figure_json text not null, primary key (reading_id, n))`,
    `create table run (id ${autoKey}, generation text not null, today text not null, at text not null,
      run_json text not null)`,
    `create table block (key ${long} not null, rank ${long} not null, statement_seq ${long} not null,
      primary key (key, rank, statement_seq)) ${clustered}`,
    `create table block_change (id ${autoKey}, reading_id integer not null references reading (id),
      change integer not null)`,
  ]
}

function decided({ autoKey }: SchemaWords): readonly string[] {
  return [
    `create table decision (id ${autoKey}, judgement text not null, by text not null, at text not null,
      undone_by text, undone_at text)`,
    `create table decision_anchor (id ${autoKey}, decision_id integer not null references decision (id),
      side text not null, statement_id text not null, capture_id text not null references capture (id),
      words_json text not null, orphan integer not null, at text not null)`,
    'create index decision_anchor_decision on decision_anchor (decision_id, side, id)',
    'create index decision_anchor_statement on decision_anchor (statement_id)',
    'create index decision_anchor_capture on decision_anchor (capture_id)',
  ]
}

function derived({ autoKey, clustered }: SchemaWords): readonly string[] {
  return [
    `create table claim (id ${autoKey}, first_statement text not null unique, speaker_id text not null,
      articles integer not null, independent integer not null, claim_json text not null)`,
    'create index claim_told on claim (articles desc, first_statement)',
    'create index claim_speaker on claim (speaker_id)',
    `create table claim_statement (statement_id text primary key, claim_id integer not null references claim (id))
      ${clustered}`,
    'create index claim_statement_claim on claim_statement (claim_id)',
    `create table conflict (id text primary key, kind text not null, subject text not null,
      conflict_json text not null)`,
    'create index conflict_told on conflict (kind, subject, id)',
    `create table conflict_article (conflict_id text not null references conflict (id), article_id text not null,
      primary key (conflict_id, article_id)) ${clustered}`,
    'create index conflict_article_article on conflict_article (article_id)',
    `create table conflict_member (conflict_id text not null references conflict (id), kind text not null,
      side integer not null, member text not null, primary key (conflict_id, side, member)) ${clustered}`,
    'create index conflict_member_member on conflict_member (member, kind)',
    `create table finding (id ${autoKey}, figure_id text not null, article_id text not null, outcome text not null,
      finding_json text not null)`,
    'create index finding_article on finding (article_id, id)',
    `create table echo (id ${autoKey}, article_id text not null, of_article_id text, echo_json text not null)`,
    'create index echo_article on echo (article_id)',
    'create index echo_of on echo (of_article_id)',
    `create table review (a text not null, b text not null, score real not null, review_json text not null,
      primary key (a, b)) ${clustered}`,
    'create index review_b on review (b)',
    'create index review_score on review (score desc, a, b)',
  ]
}

/** What is told in an older ledger is taken to be told since its articles were read. */
function toldBefore(): readonly string[] {
  const claims = (kind: string, where: string) => `
    insert into first_told (kind, member, at)
    select '${kind}', claim_statement.statement_id, min(reading.made_at)
    from claim_statement
    join claim on claim.id = claim_statement.claim_id
    join statement on statement.id = claim_statement.statement_id
    join reading on reading.id = statement.reading_id
    where ${where} group by claim_statement.statement_id`
  return [
    claims('claim', 'claim.articles >= 1'),
    claims('corroborated', 'claim.independent >= 2'),
    `insert into first_told (kind, member, at)
    select conflict_member.kind, conflict_member.member, min(reading.made_at)
    from conflict_member
    join conflict_article on conflict_article.conflict_id = conflict_member.conflict_id
    join reading on reading.article_id = conflict_article.article_id
    group by conflict_member.kind, conflict_member.member`,
  ]
}
