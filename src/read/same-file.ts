import { realpathSync } from 'node:fs'

/** The file of a capture's path: a line of a .jsonl file is `file.jsonl#3`, an item of a feed `feed.xml#3`. */
export const fileOf = (path: string): string => path.replace(/(?<=\.(?:jsonl|xml|rss|atom))#\d+$/i, '')

/** Whether two paths of captures lead to one place, spelled differently or through a link. */
export function isSameFile(a: string, b: string): boolean {
  return a === b || placeOf(a) === placeOf(b)
}

function placeOf(path: string): string {
  const file = fileOf(path)
  try {
    return realpathSync(file) + path.slice(file.length)
  } catch {
    return path // gone meanwhile
  }
}
