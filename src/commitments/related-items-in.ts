import type { RelatedItem } from '../model/commitment.ts'
import type { Statement } from '../model/statement.ts'
import { sentencesOf } from './sentences-of.ts'

const SHARE = /\b1\.5\s?(?:%|percent|per\s?cent)/iu
// biome-ignore format: one item a line
const ITEMS: readonly (readonly [item: string, pattern: RegExp])[] = [
  ['bridges, roads, railways, ports', /\b(?:bridges?|roads?|railways?|rail|ports?|airports?|motorways?|highways?)\b/iu],
  ['critical infrastructure', /\bcritical\sinfrastructure\b/iu],
  ['networks', /\bcyber\p{L}*|\bnetworks?\b/iu],
  ['civil preparedness and resilience', /\bresilience\b|\bcivil\s(?:preparedness|protection|defen[cs]e)\b|\bhospitals?\b/iu],
  ['innovation', /\binnovation\b|\bresearch\b/iu],
  ['defence industry', /\bdefen[cs]e\sindustr\p{L}+\b|\bindustrial\sbase\b/iu],
  ['aid to Ukraine', /\b(?:aid|support|assistance)\s(?:to|for)\sUkraine\b/iu],
  ['border protection', /\bborders?\b|\bcoast\s?guard\b|\bmigration\b/iu],
]
const DISPUTED =
  /\b(?:not|never|cannot|can['’]t|shouldn['’]t|doesn['’]t|don['’]t|won['’]t)\s+(?:be\s+)?(?:count\p{L}*|include\p{L}*|qualif\p{L}*)|\b(?:creative\saccounting|gimmick|loophole|accounting\strick|smoke\sand\smirrors)\b/iu
const ASSERTED = /\b(?:counts?|counted|counting|qualif(?:y|ies)|includes?|included|cover(?:s|ed)?|classif(?:y|ied))\b/iu
const ACCEPTED = /\b(?:agreed|accepted|confirmed|allowed|approved|recogni[sz]ed)\b/iu

/** What speakers count towards the 1.5 % of The Hague, or will not have counted, in their words. Other items are not told apart. */
export function relatedItemsIn(statements: readonly Statement[]): RelatedItem[] {
  return statements.flatMap((statement) => {
    const who = statement.speaker?.name ?? statement.anonymity?.evidence.exact ?? statement.source?.exact
    if (who === undefined) return []
    return sentencesOf(statement).flatMap(({ exact, start }) => {
      const state = SHARE.test(exact) ? stateIn(exact) : null
      if (state === null) return []
      const evidence = {
        exact,
        start,
        end: start + exact.length,
        articleId: statement.articleId,
        statementId: statement.id,
      }
      const items = ITEMS.filter(([, pattern]) => pattern.test(exact))
      return items.map(([item]) => ({ item, state, who, words: exact, evidence, producer: null, address: null }))
    })
  })
}

function stateIn(sentence: string): RelatedItem['state'] | null {
  if (DISPUTED.test(sentence)) return 'disputed'
  if (!ASSERTED.test(sentence)) return null
  return ACCEPTED.test(sentence) ? 'accepted' : 'asserted'
}
