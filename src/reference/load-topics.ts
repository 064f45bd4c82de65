import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Topic } from '../model/topic.ts'
import { partOf } from './data-folder.ts'
import { readTable } from './read-table.ts'
import { listOf } from './row-source.ts'

const topicRow = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'Write small letters, digits and hyphens: defence-spending.'),
  title: z.string().min(1, 'Fill it in, or remove the row.'),
  terms: z.string().regex(/[^;&\s]/, 'Write terms with semicolons between; words that must all stand, with & between.'),
  producer: z.string(),
  as_of: z.string(),
  verified: z.string(),
})

/**
 * Reads the topics from one folder or several; a row of a later folder takes the place of the row with the same id.
 *
 * @param folders - each a data folder that holds `register/`, or the register's folder itself; ours first
 * @throws Problem that names file, line and column
 */
export function loadTopics(folders: readonly string[]): readonly Topic[] {
  const topics = new Map<string, Topic>()
  for (const folder of folders) {
    const path = join(partOf(folder, 'register'), 'topics.csv')
    if (!existsSync(path)) continue
    for (const { id, title, terms } of readTable(path, topicRow)) topics.set(id, { id, title, terms: termsIn(terms) })
  }
  return [...topics.values()]
}

const termsIn = (cell: string) =>
  listOf(cell)
    .map((term) => term.split('&').map((word) => word.trim()))
    .map((words) => words.filter((word) => word !== ''))
    .filter((words) => words.length > 0)
