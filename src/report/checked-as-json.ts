import type { Checked } from '../model/checked.ts'
import { figureAsJson } from './json/figure-as-json.ts'
import { findingAsJson } from './json/finding-as-json.ts'

/** Offsets count into the sentence that was given, or into the text of the article that a figure names. */
export function checkedAsJson({ figures, findings, refused, printed, today }: Checked): object {
  return {
    figures: figures.map(figureAsJson),
    findings: findings.map(findingAsJson),
    refused: refused.map(({ what, articleId, why }) => ({ what, articleId, why })),
    run: { printed, today },
  }
}
