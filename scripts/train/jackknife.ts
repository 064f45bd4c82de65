import type { CrfWeights } from '../../src/statements/tagger/crf-weights.ts'
import { FirstPass } from '../../src/statements/tagger/first-pass.ts'
import { likeliest, type Proposal, proposalsOf } from '../../src/statements/tagger/proposal.ts'
import { proposalValues } from '../../src/statements/tagger/proposal-values.ts'
import type { Scene } from '../../src/statements/tagger/scene.ts'
import { SecondPass } from '../../src/statements/tagger/second-pass.ts'
import type { LabelledArticle } from './corpus.ts'
import type { ReadArticle } from './train-second-pass.ts'

/** What the first pass sees in articles; for learning from, its weights must not have seen them. */
export function readArticle(article: LabelledArticle, weights: CrfWeights, candidate: number): ReadArticle {
  const pass = new FirstPass(weights, candidate)
  const scenes: Scene[] = []
  for (const { paragraph } of article.paragraphs) scenes.push(pass.read(paragraph, scenes.at(-1) ?? null))
  return { attributions: article.article.attributions, scenes }
}

/** Calls `train` without each part of the articles in turn, and `read` on the articles of that part with the outcome. */
export function jackknife<Article, Read>(
  articles: readonly Article[],
  parts: number,
  train: (without: readonly Article[], part: number) => CrfWeights,
  read: (article: Article, weights: CrfWeights) => Read,
): Read[] {
  const found: Read[] = []
  for (let part = 0; part < parts; part++) {
    const rest = articles.filter((_, nth) => nth % parts !== part)
    const weights = train(rest, part)
    articles.forEach((article, nth) => {
      if (nth % parts === part) found[nth] = read(article, weights)
    })
  }
  return found
}

export interface WeighedProposal {
  readonly scene: Scene
  readonly proposal: Proposal
  readonly values: Float32Array
}

/** All proposals in an article with the values that the accepting step asks for. */
export function proposalsIn(
  article: ReadArticle,
  weights: CrfWeights,
  least: number,
  biases: readonly number[],
): WeighedProposal[] {
  const found: WeighedProposal[] = []
  let pass: SecondPass | null = null
  for (const scene of article.scenes) {
    pass ??= new SecondPass(weights, scene)
    const proposals = proposalsOf(pass, scene, least, biases)
    const rivals = likeliest(proposals)
    for (const proposal of proposals) found.push({ scene, proposal, values: proposalValues(proposal, scene, rivals) })
  }
  return found
}
