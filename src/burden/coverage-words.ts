import type { Commitment } from '../model/commitment.ts'
import type { CoverageWord } from '../model/path.ts'

const ON_DEFENCE = /\b(?:defen[cs]e|military|armed forces)\b/iu
/** Where the same words name other spending, the share may be of that. */
const ON_OTHER =
  /\b(?:ukrain\w*|aid|assistance|infrastructure|resilience|related|research|climate|health|education|pensions?|development|deficit|debt|revenues?)\b/iu
const NATIONAL =
  /\b(?:national (?:count|definition|method)|by (?:its|our|their) own (?:count|definition)|including)\b/iu
const ALLY = /^ally:([a-z]{3})$/

/**
 * What allies undertake on their share of GDP in the coverage, as words that may bend a line. Only an ally alone, and one
 * figure in % of GDP; what keeps a word beside the line is told with it.
 *
 * @param outletOf - where an article was printed
 */
export function coverageWords(
  commitments: readonly Commitment[],
  outletOf: (articleId: string) => { readonly outlet: string | null; readonly published: string | null },
): CoverageWord[] {
  return commitments.flatMap((one): CoverageWord[] => {
    const { amount, who, words, act, deadline } = one
    const iso3 = who.ids.length === 1 ? ALLY.exec(who.ids[0] ?? '')?.[1]?.toUpperCase() : undefined
    const voiced = one.stages.find(({ evidence }) => evidence?.statementId != null)
    const { articleId, statementId } = voiced?.evidence ?? {}
    if (one.source !== null || iso3 === undefined || amount?.unit !== '% of GDP' || !articleId || !statementId)
      return []
    return [
      {
        ...{ iso3, act, words, commitmentId: one.id, told: voiced?.date ?? null },
        year: deadline === null ? null : yearOf(deadline),
        share: amount.value,
        floor: amount.sense === 'at least' || amount.sense === 'more than',
        count: NATIONAL.test(words) ? 'national' : 'unstated',
        found: { articleId, statementId, ...outletOf(articleId), confirmed: one.confirmed?.judgement === 'confirmed' },
        why: whyBeside(one),
      },
    ]
  })
}

/** A deadline without a year ("31 December") is none. */
const yearOf = (deadline: string): number | null => {
  const year = /^\d{4}/.exec(deadline.split('/').at(-1) ?? '')?.[0]
  return year === undefined ? null : Number(year)
}

function whyBeside({ amount, condition, words, act }: Commitment): string {
  const said = `${words} ${act}`
  if (condition !== null) return `on a condition: ${condition}`
  if (amount?.value2 !== null) return 'a range'
  if (amount.sense === 'at most' || amount.sense === 'less than') return 'a ceiling'
  if (NATIONAL.test(said)) return 'a national count'
  if (!ON_DEFENCE.test(said)) return 'its words do not say of what'
  return ON_OTHER.test(said) ? 'its words name other spending as well' : ''
}
