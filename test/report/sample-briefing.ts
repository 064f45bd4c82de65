import type { BlockType } from '../../src/model/article.ts'
import type { Briefing, ReadArticle } from '../../src/model/briefing.ts'
import type { ConflictEvidence } from '../../src/model/conflict.ts'
import { type Evidence, evidenceAt, type Grounded } from '../../src/model/evidence.ts'
import {
  articleOf,
  claimOf,
  commitmentsToldOf,
  figureOf,
  findingOf,
  occasionOf,
  speakerOf,
  statementOf,
} from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Held, Outcome } from '../../src/model/finding.ts'
import type { Statement } from '../../src/model/statement.ts'

/** An invented story in four articles: everything a briefing can hold, once at least. */

const MARKS = { withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 }

function read(
  path: string,
  lines: readonly (readonly [BlockType, string])[],
  given: Partial<ReadArticle>,
): ReadArticle {
  let at = 0
  const blocks = lines.map(([type, line]) => {
    const block = { type, start: at, end: at + line.length, signature: null }
    at += line.length + 1
    return block
  })
  const text = lines.map(([, line]) => line).join('\n')
  return { ...articleOf({ path, text, blocks }), quotationMarks: MARKS, offices: [], ...given }
}

/** The n-th place where the article prints these words. */
function printed(article: ReadArticle, words: string, nth = 0): Evidence {
  let at = -1
  for (let found = 0; found <= nth; found++) at = article.text.indexOf(words, at + 1)
  if (at < 0) throw new Error(`"${words}" does not stand in ${article.path}`)
  return evidenceAt(article.text, at, at + words.length)
}

const stated = (value: string, evidence: Evidence | null = null): Grounded<string> => ({
  value,
  basis: 'stated',
  evidence,
})
const implied = (value: string, evidence: Evidence | null = null): Grounded<string> => ({
  value,
  basis: 'implied',
  evidence,
})

export const forum = read(
  'coverage/000_f9fe9899e10f2220.txt',
  [
    ['headline', 'Brandt Tells Harbour Forum ‘We Carry This Together’ and Asks Partners for More'],
    ['dateline', 'AARHUS, March 14, 2026'],
    [
      'paragraph',
      'Speaking during a policy forum in Aarhus, Senator Ada Brandt told partners on Saturday: “We carry this together.”',
    ],
    [
      'paragraph',
      '“Nobody is leaving,” Brandt said. “But a fair share is a fair share, and it has to be paid by those who promised it, not by those who happen to be richest.”',
    ],
    [
      'paragraph',
      'Poland spent 4.48 percent of its output on defence in 2025, more than any other member, while others “continue to fall short” of 2 percent.',
    ],
    [
      'paragraph',
      'One senior official of the European Union, speaking privately, called the tone “warmer than last year” but the substance unchanged.',
    ],
  ],
  {
    title: 'Brandt Tells Harbour Forum ‘We Carry This Together’ and Asks Partners for More',
    published: stated('2026-03-14'),
    place: stated('Aarhus'),
    quotationMarks: { withSpeaker: 5, withoutSpeaker: 0, scare: 0, refused: 1 },
  },
)

const courier = read(
  'coverage/001_2a7eaf53aee4b8da.txt',
  [
    ['headline', 'Brandt backs a renewed compact, urges partners to take on more'],
    [
      'paragraph',
      'GDANSK, Poland: Foreign Minister Ada Brandt told the Baltic Security Days on Saturday, March 14, that “we carry this together.”',
    ],
    ['paragraph', 'Brandt pledged that two brigades would stay on the coast until 2030, whatever the vote at home.'],
    ['paragraph', 'General Ewa Sokol said that between 7,000 and 8,000 troops rotate through the port every week.'],
    ['paragraph', 'The plan was described as a “maximum comfort” option. It has 32 members behind it.'],
    ['post', 'Foreign Minister Brandt: “Nobody is leaving.”'],
  ],
  {
    title: 'Brandt backs a renewed compact, urges partners to take on more',
    outlet: 'Baltic Courier',
    published: implied('2026-03-14'),
    place: stated('Gdansk'),
    quotationMarks: { withSpeaker: 3, withoutSpeaker: 0, scare: 1, refused: 0 },
  },
)

const undated = read(
  'coverage/002_b0fc757b5f88ee4e.md',
  [
    [
      'paragraph',
      'Foreign Minister Ada Brandt was expected to repeat her line that the compact is “not a charity”, officials said.',
    ],
    ['paragraph', '“Somebody will have to pay for the ferries,” was heard in the corridor.'],
  ],
  { quotationMarks: { withSpeaker: 1, withoutSpeaker: 1, scare: 0, refused: 0 } },
)

const damaged = read(
  'coverage/003_38ae7cfba2df53b4.html',
  [
    ['headline', 'With trust wavering, the partners meet on two coasts'],
    [
      'paragraph',
      'Spending is to double by 2029, to 181 billion dollars, Defence Minister Jonas Feld has said. Feld denied that the money was already spent elsewhere.',
    ],
    ['paragraph', '“We carry this together,” Brandt told the forum, by the account of the Northern Press Agency.'],
    [
      'paragraph',
      'Greece spent 2.05 percent of GDP on defence in 2025, and some two-thirds of the members have joined the ferry scheme.',
    ],
    ['furniture', 'Read more: how the ferries were paid for'],
  ],
  {
    title: 'With trust wavering, the partners meet on two coasts',
    outlet: 'The Two Coasts',
    published: stated('XXXX-03-15'),
    language: 'en',
    repairs: [{ kind: 'gbk', runs: 85, examples: [{ before: '鈥淲e', after: '“We' }] }],
    credit: [{ kind: 'wire', name: 'Northern Press Agency', evidence: null, rule: 'reported-by' }],
    quotationMarks: { withSpeaker: 1, withoutSpeaker: 0, scare: 0, refused: 0 },
  },
)

const brandt = speakerOf('Ada Brandt', 'person:ada-brandt')

function told(article: ReadArticle, words: readonly string[], given: Partial<Statement> = {}): Statement {
  const contents = words.map((part) => printed(article, part))
  return statementOf({
    articleId: article.id,
    words: words.join(' '),
    contents,
    quoted: given.mode === 'indirect' ? [] : contents,
    speaker: brandt,
    ...given,
  })
}

const saturday = (city: string, venue: string) =>
  occasionOf({ venue: stated(venue), city: stated(city), date: implied('2026-03-14') })

export const inAarhus = told(forum, ['We carry this together.'], {
  source: printed(forum, 'Senator Ada Brandt'),
  cue: printed(forum, 'told partners'),
  office: { text: 'Senator', evidence: printed(forum, 'Senator') },
  occasion: saturday('Aarhus', 'policy forum'),
})
const inGdansk = told(courier, ['we carry this together.'], {
  mode: 'mixed',
  contents: [printed(courier, 'that “we carry this together.”')],
  source: printed(courier, 'Foreign Minister Ada Brandt'),
  cue: printed(courier, 'told'),
  office: { text: 'Foreign Minister', evidence: printed(courier, 'Foreign Minister') },
  occasion: saturday('Gdansk', 'Baltic Security Days'),
})
const leaving = told(
  forum,
  [
    'Nobody is leaving,',
    'But a fair share is a fair share, and it has to be paid by those who promised it, not by those who happen to be richest.',
  ],
  {
    source: printed(forum, 'Brandt', 2),
    cue: printed(forum, 'said'),
    speaker: { ...brandt, because: 'surname, named before in this article' },
  },
)
const charity = told(undated, ['not a charity'], {
  mode: 'mixed',
  contents: [printed(undated, 'the compact is “not a charity”')],
  source: printed(undated, 'Foreign Minister Ada Brandt'),
  office: { text: 'Foreign Minister', evidence: printed(undated, 'Foreign Minister') },
  modality: 'forecasts',
})

export const statements: readonly Statement[] = [
  inAarhus,
  leaving,
  told(forum, ['warmer than last year'], {
    speaker: null,
    source: printed(forum, 'One senior official of the European Union'),
    cue: printed(forum, 'called'),
    anonymity: {
      level: 'senior official',
      body: { id: 'body:eu', name: 'European Union' },
      evidence: printed(forum, 'One senior official of the European Union, speaking privately'),
    },
  }),
  inGdansk,
  told(courier, ['two brigades would stay on the coast until 2030'], { mode: 'indirect', modality: 'pledges' }),
  told(courier, ['between 7,000 and 8,000 troops rotate through the port every week'], {
    mode: 'indirect',
    speaker: speakerOf('Ewa Sokol'),
    source: printed(courier, 'General Ewa Sokol'),
    office: { text: 'General', evidence: printed(courier, 'General') },
  }),
  told(courier, ['Nobody is leaving.'], { carriedBy: speakerOf('Norrland Mission', 'name:norrland mission') }),
  charity,
  told(undated, ['Somebody will have to pay for the ferries,'], { speaker: null }),
  told(damaged, ['Spending is to double by 2029, to 181 billion dollars'], {
    mode: 'indirect',
    speaker: speakerOf('Jonas Feld'),
    office: { text: 'Defence Minister', evidence: printed(damaged, 'Defence Minister') },
    modality: 'forecasts',
  }),
  told(damaged, ['that the money was already spent elsewhere'], {
    mode: 'indirect',
    speaker: speakerOf('Jonas Feld'),
    modality: 'denies',
  }),
  told(damaged, ['We carry this together,'], { source: printed(damaged, 'Brandt'), cue: printed(damaged, 'told') }),
]

const side = (article: ReadArticle, words: string, note: string | null = null, nth = 0): ConflictEvidence => ({
  ...printed(article, words, nth),
  articleId: article.id,
  note,
})

const conflicts: Briefing['conflicts'] = [
  {
    kind: 'office',
    subject: 'Ada Brandt',
    words: 'Accounts differ on the office that Ada Brandt holds.',
    sides: [
      { value: 'Senator', articleIds: [forum.id], statementIds: [inAarhus.id], evidence: [side(forum, 'Senator')] },
      {
        value: 'Foreign Minister',
        articleIds: [courier.id, undated.id],
        statementIds: [inGdansk.id, charity.id],
        evidence: [
          side(courier, 'Foreign Minister'),
          side(courier, 'Foreign Minister', 'in a post', 1),
          side(undated, 'Foreign Minister', 'no date'),
        ],
      },
    ],
    register: {
      value: 'Foreign Minister of Norrland since 2025-01-21',
      producer: 'Norrland Gazette',
      address: 'https://example.org/norrland/office-holders',
      heldAgainst: [forum.id],
    },
  },
  {
    kind: 'place',
    subject: 'We carry this together',
    words: 'One sentence of one day is put in two cities.',
    sides: [
      { value: 'Aarhus', articleIds: [forum.id], statementIds: [inAarhus.id], evidence: [side(forum, 'Aarhus')] },
      {
        value: 'Gdansk',
        articleIds: [courier.id],
        statementIds: [inGdansk.id],
        evidence: [side(courier, 'Baltic Security Days')],
      },
    ],
    register: null,
  },
]

const held = (edition: string, value: number | null, outcome: Held['outcome'], arithmetic = ''): Held => ({
  edition,
  producer: 'NATO',
  definition: 'NATO',
  prices: 'current',
  address: `https://example.org/${edition.replace(' ', '-').toLowerCase()}`,
  value,
  outcome,
  arithmetic,
})

const figure = (article: ReadArticle, words: string, given: Partial<Figure> = {}): Figure =>
  figureOf({ articleId: article.id, words, evidence: printed(article, words), ...given })

const CHECKED: readonly (readonly [Figure, Outcome, string, Held | null, Held | null])[] = [
  [
    figure(forum, '4.48 percent', { value: 4.48 }),
    'agreed-then',
    'NATO’s edition of 2025-08 had 4.48; revised since to 4.25.',
    held('NATO 2025-08', 4.48, 'agrees', '4.48 − 4.48 = 0.00, slack 0.005'),
    held('NATO 2026-07', 4.25, 'differs', '4.48 − 4.25 = 0.23, slack 0.005'),
  ],
  [
    figure(forum, '2 percent', { value: 2, unit: 'countries', indicator: 'allies-at-share', threshold: 2 }),
    'agrees-now',
    'Three allies of 31 are below 2 in the newest edition, none was when printed.',
    held('NATO 2025-08', 0, 'differs'),
    held('NATO 2026-07', 3, 'agrees'),
  ],
  [
    figure(courier, 'between 7,000 and 8,000 troops', { value: 7000, value2: 8000, unit: 'persons', attributed: true }),
    'attributed',
    'Ewa Sokol’s own word; no other published figure is held.',
    null,
    null,
  ],
  [
    figure(courier, '32 members', { value: 32, unit: 'countries', indicator: 'members' }),
    'agrees',
    'The register counts 32 members on that day.',
    { ...held('register', 32, 'agrees'), producer: 'NATO' },
    { ...held('register', 32, 'agrees'), producer: 'NATO' },
  ],
  [
    figure(damaged, '181 billion dollars', { value: 181e9, unit: 'USD', indicator: 'other' }),
    'not-comparable',
    'The sum is the ministry’s budget, not spending by NATO’s definition.',
    held('NATO 2025-08', null, 'not-comparable'),
    null,
  ],
  [
    figure(damaged, '2.05 percent of GDP', { value: 2.05 }),
    'differs',
    'NATO’s edition of 2026-07 has 2.79 for Greece in 2025.',
    held('NATO 2025-08', 2.85, 'differs', '2.05 − 2.85 = −0.80, slack 0.005'),
    held('NATO 2026-07', 2.79, 'differs', '2.05 − 2.79 = −0.74, slack 0.005'),
  ],
  [
    figure(damaged, 'some two-thirds', { value: 2 / 3, unit: 'fraction', indicator: 'other' }),
    'no-series',
    'No series counts the ferry scheme.',
    null,
    null,
  ],
  [
    figure(damaged, 'double', { value: 2, unit: 'multiple', indicator: null }),
    'outdated',
    'Only an edition superseded before printing bears it out.',
    held('NATO 2025-08', 1.4, 'differs'),
    held('NATO 2026-07', 1.3, 'differs'),
  ],
]

export const sample: Briefing = {
  articles: [forum, courier, undated, damaged],
  conflicts,
  claims: [
    claimOf({
      words: 'We carry this together.',
      speaker: 'Ada Brandt',
      speakerId: brandt.id,
      statementIds: [inAarhus.id, inGdansk.id, statements[11]?.id ?? ''],
      articles: 3,
      origins: { independent: 2, same: 1, untold: 0 },
      because: ['the same four words, one speaker, the same day', 'credits Northern Press Agency'],
    }),
    ...statements
      .filter((_, at) => ![0, 3, 11].includes(at))
      .map((statement) =>
        claimOf({
          words: statement.contents[0]?.exact ?? '',
          speaker: statement.speaker?.name ?? 'unknown',
          statementIds: [statement.id],
        }),
      ),
  ],
  statements,
  figures: [...CHECKED.map(([it]) => it), figure(damaged, 'two coasts', { value: 2, unit: 'count', indicator: null })],
  findings: CHECKED.map(([{ id, articleId }, outcome, reason, atPrinting, now]) =>
    findingOf({ figureId: id, articleId, outcome, reason, atPrinting, now }),
  ),
  review: [
    { a: leaving.id, b: statements[6]?.id ?? '', score: 0.62, because: ['three words in common', 'days not known'] },
  ],
  echoes: [
    { articleId: damaged.id, of: null, origin: 'Northern Press Agency', because: 'credits Northern Press Agency' },
  ],
  refused: [
    { what: '“continue to fall short”', articleId: forum.id, why: 'no speaker and no words of attribution near' },
    { what: 'coverage/scan.pdf', articleId: null, why: 'cannot read .pdf' },
    { what: 'coverage/empty.txt', articleId: null, why: 'the file is empty' },
  ],
  run: {
    generation: '3fa94c1b7d20e655',
    editions: ['NATO 2025-08', 'NATO 2026-07'],
    today: '2026-11-23',
    paths: ['coverage'],
  },
  commitments: commitmentsToldOf(),
  elsewhere: { articles: [], statements: [] },
}

export const empty: Briefing = {
  articles: [],
  conflicts: [],
  claims: [],
  statements: [],
  figures: [],
  findings: [],
  review: [],
  echoes: [],
  refused: [],
  run: { generation: '3fa94c1b7d20e655', editions: [], today: '2026-11-23', paths: ['nothing'] },
  commitments: commitmentsToldOf(),
  elsewhere: { articles: [], statements: [] },
}
