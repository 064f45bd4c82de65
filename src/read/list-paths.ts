import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { MediaType } from '../model/capture.ts'
import { Problem } from '../model/problem.ts'
import { codeOf, reasonOf, type Unread } from './unread.ts'

export interface ListedFile {
  readonly path: string // as given, joined with what was found below it
  readonly ending: string // '.txt'
}

export const MEDIA_TYPES: ReadonlyMap<string, MediaType> = new Map([
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.jsonl', 'application/json'],
  ['.xml', 'application/rss+xml'],
  ['.rss', 'application/rss+xml'],
  ['.atom', 'application/rss+xml'],
])

/** Throws a Problem when a given path does not exist: a slip of the pen should stop a run before it begins. */
export async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const there = await stat(path).catch((error: unknown) => error)
    if (codeOf(there) === 'ENOENT' || codeOf(there) === 'ENOTDIR')
      throw new Problem(
        'path-missing',
        `There is no file or folder "${path}".`,
        'Check the spelling, or give another path.',
      )
  }
}

/** Every file below the given paths, folders sorted by name, each folder once; hidden and other files passed over. */
export async function* listPaths(paths: readonly string[]): AsyncGenerator<ListedFile | Unread> {
  const seen = new Set<string>()
  const once = new Map(paths.map((path) => [resolve(path), path]))
  for (const path of once.values()) {
    try {
      if ((await stat(path)).isDirectory()) yield* listFolder(path, seen)
      else yield given(path)
    } catch (error) {
      yield { path, why: reasonOf(error) }
    }
  }
}

function given(path: string): ListedFile | Unread {
  const ending = extname(path).toLowerCase()
  if (MEDIA_TYPES.has(ending)) return { path, ending }
  return { path, why: ending === '' ? 'cannot read a file without an ending' : `cannot read ${ending}` }
}

/** A folder that was entered before, under whatever name, is not entered again: links may run in a ring. */
async function* listFolder(path: string, seen: Set<string>): AsyncGenerator<ListedFile | Unread> {
  const real = await realpath(path)
  if (seen.has(real)) return
  seen.add(real)
  const entries = (await readdir(path, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = join(path, entry.name)
    try {
      if (await isFolder(entry, below)) yield* listFolder(below, seen)
      else if (MEDIA_TYPES.has(extname(entry.name).toLowerCase())) yield given(below)
    } catch (error) {
      yield { path: below, why: reasonOf(error) }
    }
  }
}

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  // A link that leads nowhere matters only if it looks like an article.
  if (MEDIA_TYPES.has(extname(entry.name).toLowerCase())) return false
  return stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  )
}
