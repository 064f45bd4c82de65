import type { FirstPass } from '../../src/statements/tagger/first-pass.ts'
import { likeliest, type Proposal, proposalsOf } from '../../src/statements/tagger/proposal.ts'
import { proposalValues } from '../../src/statements/tagger/proposal-values.ts'
import type { Scene } from '../../src/statements/tagger/scene.ts'
import type { SecondPass } from '../../src/statements/tagger/second-pass.ts'
import type { LabelledArticle } from './corpus.ts'
import type { ReadArticle } from './train-second-pass.ts'

/** What the first pass sees in articles; for learning from, its weights must not have seen them. */
export function readArticle(article: LabelledArticle, pass: FirstPass): ReadArticle {
  const scenes: Scene[] = []
  for (const { paragraph } of article.paragraphs) scenes.push(pass.read(paragraph, scenes.at(-1) ?? null))
  return { attributions: article.article.attributions, scenes }
}

/** Calls `train` without each part of the articles in turn, and `read` on the articles of that part with the outcome. */
export function jackknife<Article, Pass, Read>(
  articles: readonly Article[],
  parts: number,
  train: (without: readonly Article[], part: number) => Pass,
  read: (article: Article, pass: Pass) => Read,
): Read[] {
  const found: Read[] = []
  for (let part = 0; part < parts; part++) {
    const rest = articles.filter((_, nth) => nth % parts !== part)
    const pass = train(rest, part)
    articles.forEach((article, nth) => {
      if (nth % parts === part) found[nth] = read(article, pass)
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
  pass: SecondPass,
  least: number,
  biases: readonly number[],
): WeighedProposal[] {
  const found: WeighedProposal[] = []
  for (const scene of article.scenes) {
    const proposals = proposalsOf(pass, scene, least, biases)
    const rivals = likeliest(proposals)
    for (const proposal of proposals) found.push({ scene, proposal, values: proposalValues(proposal, scene, rivals) })
  }
  return found
}
