import type { ConflictSide } from '../model/conflict.ts'

/** "Oslo in 2 articles" */
export const toldIn = ({ value, articleIds }: Pick<ConflictSide, 'value' | 'articleIds'>): string =>
  `${value} in ${articleIds.length} ${articleIds.length === 1 ? 'article' : 'articles'}`
