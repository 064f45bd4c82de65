import type { Briefing } from '../model/briefing.ts'
import type { Outcome } from '../model/finding.ts'
import type { QuotationMarks } from '../model/statement.ts'
import { OUTCOMES } from './words.ts'

/** The counts of a briefing; every sentence about sums is made from these. */
export interface Sums {
  readonly words: number // words of all articles, furniture too
  readonly marks: QuotationMarks & { readonly all: number }
  readonly statements: {
    readonly all: number
    readonly named: number
    readonly unnamed: number
    readonly unknown: number
  }
  readonly claims: { readonly all: number; readonly several: number; readonly single: number }
  readonly conflicts: { readonly all: number; readonly registered: number }
  readonly figures: {
    readonly all: number
    readonly outcomes: readonly (readonly [Outcome, number])[]
    readonly unchecked: number
  }
}

export function sumsOf(briefing: Briefing): Sums {
  const { articles, statements, claims, conflicts, figures } = briefing
  const marks = { withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 }
  let words = 0
  for (const { text, quotationMarks } of articles) {
    for (const kind of ['withSpeaker', 'withoutSpeaker', 'scare', 'refused'] as const)
      marks[kind] += quotationMarks[kind]
    words += text.match(/\S+/g)?.length ?? 0
  }
  const named = statements.filter(({ speaker }) => speaker !== null).length
  const unnamed = statements.filter(({ speaker, anonymity }) => speaker === null && anonymity !== null).length
  const several = claims.filter((claim) => claim.articles > 1).length
  const outcome = new Map(briefing.findings.map((finding) => [finding.figureId, finding.outcome]))
  const outcomes = OUTCOMES.map((kind) => [kind, figures.filter(({ id }) => outcome.get(id) === kind).length] as const)
  return {
    words,
    marks: { ...marks, all: marks.withSpeaker + marks.withoutSpeaker + marks.scare + marks.refused },
    statements: { all: statements.length, named, unnamed, unknown: statements.length - named - unnamed },
    claims: { all: claims.length, several, single: claims.length - several },
    conflicts: { all: conflicts.length, registered: conflicts.filter(({ register }) => register !== null).length },
    figures: {
      all: figures.length,
      outcomes: outcomes.filter(([, count]) => count > 0),
      unchecked: figures.filter(({ id }) => !outcome.has(id)).length,
    },
  }
}
