import { cleanCapture } from '../clean/clean-capture.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { ReadArticle, Refused } from '../model/briefing.ts'
import type { Capture } from '../model/capture.ts'
import type { Figure } from '../model/figure.ts'
import { Problem } from '../model/problem.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { findStatements } from '../statements/find-statements.ts'

/** One article with everything that was read out of it. */
export interface ArticleRead {
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly refused: readonly Refused[]
}

/** The pure way of an article: clean, statements, figures. Whatever goes astray in it concerns this article alone. */
export function readArticle(capture: Capture, register: Register): ArticleRead | Refused {
  try {
    const cleaned = cleanCapture(capture, register.rows)
    const { statements, offices, quotationMarks, refused } = findStatements(cleaned, register)
    const figures = findFigures(cleaned, statements, register)
    const article = { ...cleaned, offices, quotationMarks }
    const language = foreign(cleaned.language, cleaned.id)
    return { article, statements, figures: figures.figures, refused: [...language, ...refused, ...figures.refused] }
  } catch (error) {
    const why =
      error instanceof Problem
        ? error.message
        : `could not be read: ${error instanceof Error ? error.message : String(error)}`
    return { what: capture.path, articleId: null, why }
  }
}

function foreign(language: string, articleId: string): Refused[] {
  if (language === 'en' || language === 'und') return []
  return [{ what: 'the whole article', articleId, why: `language ${language}: stored, no statements are read from it` }]
}
