import type { ReadArticle } from '../../model/briefing.ts'
import type { Claim } from '../../model/claim.ts'
import type { Conflict } from '../../model/conflict.ts'
import type { Listed } from '../../model/listed.ts'
import type { Statement } from '../../model/statement.ts'
import { claimAsJson } from './claim-as-json.ts'
import { conflictAsJson } from './conflict-as-json.ts'
import { groundedAsJson } from './evidence-as-json.ts'
import { statementAsJson } from './statement-as-json.ts'

/** A page of a list as one object; `next` goes into --after. Articles come without their text. */
export function statementsAsJson(listed: Listed<Statement>): object {
  return { statements: listed.items.map(statementAsJson), ...rest(listed) }
}

export function claimsAsJson(listed: Listed<Claim>): object {
  const statements = listed.statements.map(statementAsJson)
  return { claims: listed.items.map(claimAsJson), statements, ...rest(listed) }
}

export function conflictsAsJson(listed: Listed<Conflict>): object {
  return { conflicts: listed.items.map(conflictAsJson), ...rest(listed) }
}

function rest({ articles, next, run }: Listed<unknown>): object {
  const { generation, editions, today } = run
  return { articles: articles.map(citedAsJson), next, run: { generation, editions, today } }
}

export const citedAsJson = (article: ReadArticle): object => ({
  id: article.id,
  captureId: article.captureId,
  textVersion: article.textVersion,
  path: article.path,
  url: article.url,
  title: article.title,
  outlet: article.outlet,
  published: groundedAsJson(article.published),
})
