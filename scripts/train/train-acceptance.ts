import { choose } from '../../src/statements/tagger/choose.ts'
import type { WordSpan } from '../../src/statements/tagger/proposal.ts'
import type { Scene } from '../../src/statements/tagger/scene.ts'
import { chanceBy, type Trees } from '../../src/statements/tagger/trees.ts'
import type { GoldAttribution, Offsets } from './corpus.ts'
import type { WeighedProposal } from './jackknife.ts'
import { type TreeSettings, trainTrees } from './train-trees.ts'

export interface ProposalsOfArticle {
  readonly attributions: readonly GoldAttribution[]
  readonly proposals: readonly WeighedProposal[]
}

/**
 * Learns how likely a proposal is right – contents lap by half or more and sources meet, the measure of "whole" – from
 * proposals of weights that had not seen the article.
 */
export function trainAcceptance(articles: readonly ProposalsOfArticle[], settings: TreeSettings): Trees {
  const [rows, right]: [Float32Array[], number[]] = [[], []]
  for (const { attributions, proposals } of articles) {
    for (const one of proposals) {
      rows.push(one.values)
      right.push(attributions.some((gold) => isRight(one, gold)) ? 1 : 0)
    }
  }
  return trainTrees(rows, Uint8Array.from(right), settings)
}

/** The least chance to accept that gives the best F1 of whole attributions over these articles, in steps of 0.01. */
export function bestThreshold(articles: readonly ProposalsOfArticle[], trees: Trees): number {
  let best = { f1: 0, least: 0.35 }
  for (let least = 0.25; least < 0.5; least += 0.01) {
    let [found, told, gold] = [0, 0, 0]
    for (const { attributions, proposals } of articles) {
      const kept = [...byScene(proposals).values()].flatMap(
        (all) =>
          choose(
            all.map((one) => ({ ...one, chance: chanceBy(trees, one.values) })),
            least,
          ).map((one) => one as WeighedProposal & typeof one), // prettier-ignore
      )
      told += kept.length
      gold += attributions.length
      found += attributions.filter((one) => kept.some((proposal) => isRight(proposal, one))).length
    }
    const f1 = (2 * found) / (told + gold)
    if (f1 > best.f1) best = { f1, least: Number(least.toFixed(2)) }
  }
  return best.least
}

function byScene(proposals: readonly WeighedProposal[]): Map<Scene, WeighedProposal[]> {
  const found = new Map<Scene, WeighedProposal[]>()
  for (const one of proposals) {
    const list = found.get(one.scene)
    if (list) list.push(one)
    else found.set(one.scene, [one])
  }
  return found
}

function isRight({ scene, proposal }: WeighedProposal, gold: GoldAttribution): boolean {
  const offsets = (spans: readonly WordSpan[]): Offsets =>
    spans.map(([from, to]) => [scene.paragraph.start[from] as number, scene.paragraph.end[to - 1] as number])
  const [content, source] = [offsets(proposal.content), offsets(proposal.source)]
  const both = common(content, gold.content)
  if (both === 0 || both / (size(content) + size(gold.content) - both) < 0.5) return false
  return source.length + gold.source.length === 0 || common(source, gold.source) > 0
}

const size = (spans: Offsets) => spans.reduce((sum, [start, end]) => sum + end - start, 0)

function common(left: Offsets, right: Offsets): number {
  let sum = 0
  for (const [a, b] of left) for (const [c, d] of right) sum += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return sum
}
