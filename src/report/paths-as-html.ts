import type { Paths } from '../model/path.ts'
import type { Font } from './html/fonts.ts'
import { burdenPageAsHtml } from './html/page.ts'
import { pathsParts } from './html/paths-parts.ts'
import { pathBasis, pathFinding } from './paths-as-text.ts'

/** The paths as one file: what was spent, needed, undertaken and where the pace leads. */
export function pathsAsHtml(paths: Paths, fonts: readonly Font[]): string {
  const { producer, edition, review, to } = paths
  const at = review === null ? '' : ` The review that all allies agreed on falls in ${review.year}.`
  return burdenPageAsHtml(
    {
      finding: pathFinding(paths),
      lede: `What was spent, what is needed by ${to}, what each has undertaken, and where the present pace leads.${at}`,
      basis: pathBasis(paths),
      parts: pathsParts(paths, 'of what was spent, in equal frames'),
      foot: `${producer}, edition ${edition}`,
    },
    fonts,
  )
}
