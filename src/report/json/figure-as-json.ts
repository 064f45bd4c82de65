import type { Figure } from '../../model/figure.ts'
import { evidenceAsJson } from './evidence-as-json.ts'

export function figureAsJson(figure: Figure): object {
  const { entity } = figure
  return {
    id: figure.id,
    articleId: figure.articleId,
    statementId: figure.statementId,
    value: figure.value,
    value2: figure.value2,
    lastDigit: figure.lastDigit,
    unit: figure.unit,
    sense: figure.sense,
    indicator: figure.indicator,
    threshold: figure.threshold,
    entity: entity === null ? null : { id: entity.id, name: entity.name },
    period: figure.period,
    missing: figure.missing,
    attributed: figure.attributed,
    told: figure.told ?? {},
    evidence: evidenceAsJson(figure.evidence),
  }
}
