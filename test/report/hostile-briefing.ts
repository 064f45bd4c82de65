import type { Briefing } from '../../src/model/briefing.ts'
import { sample } from './sample-briefing.ts'

/** What an article may try: to be a script, to leave an attribute, to close the style sheet, to steer the terminal. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</style></title><iframe src=javascript:alert(1)>',
  '\u001b[2J\u001b[31m',
  '\u202Ereversed',
]

const attack = ATTACKS.join(' ')

/** The sample with an attack in every string that an article, a row or a user gives. Ids and offsets stay. */
export const hostile: Briefing = {
  ...sample,
  articles: sample.articles.map((article) => ({
    ...article,
    path: `coverage/${article.id}${attack.replaceAll('/', '')}.txt`,
    title: attack,
    outlet: attack,
    language: '"><b>',
    place: { value: attack, basis: 'implied', evidence: null },
    published: { value: attack, basis: 'stated', evidence: null },
    credit: [{ kind: 'wire', name: attack, evidence: null, rule: 'byline' }],
    text: attack.padEnd(article.text.length, ' <i>words</i>').slice(0, article.text.length),
  })),
  conflicts: sample.conflicts.map((conflict) => ({
    ...conflict,
    subject: attack,
    words: attack,
    sides: conflict.sides.map((side) => ({
      ...side,
      value: attack,
      evidence: side.evidence.map((evidence) => ({ ...evidence, exact: attack, note: attack })),
    })),
    register: { value: attack, producer: attack, address: 'javascript:alert(1)', heldAgainst: [] },
  })),
  claims: sample.claims.map((claim) => ({ ...claim, words: attack, speaker: attack, because: [attack] })),
  statements: sample.statements.map((statement) => ({
    ...statement,
    speaker: statement.speaker && { ...statement.speaker, name: attack, because: attack },
    office: statement.office && { ...statement.office, text: attack },
    occasion: { ...statement.occasion, venue: { value: attack, basis: 'implied', evidence: null } },
  })),
  findings: sample.findings.map((finding) => ({
    ...finding,
    reason: attack,
    arithmetic: attack,
    now: finding.now && {
      ...finding.now,
      edition: attack,
      definition: attack,
      prices: attack,
      address: `https://example.org/"${attack}`,
    },
  })),
  review: sample.review.map((pair) => ({ ...pair, because: [attack] })),
  echoes: sample.echoes.map((echo) => ({ ...echo, origin: attack, because: attack })),
  refused: [...sample.refused, { what: attack, articleId: null, why: attack }],
  run: { generation: attack, editions: [attack], today: '2026-11-23', paths: [attack] },
}
