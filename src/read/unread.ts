/** A file or a line that could not become a capture, and why, in words for people. */
export interface Unread {
  readonly path: string
  readonly why: string
}

export interface ReadEffects {
  readonly now: () => Date
}

/** Bytes an article may have at most. More is a dump of something, not an article. */
export const MOST_BYTES = 20_000_000

export const tooLarge = (size: number) =>
  `it is too large: ${(size / 1e6).toFixed(size < 1e8 ? 1 : 0)} MB, and ${MOST_BYTES / 1e6} MB is the limit`

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is no longer there'],
  ['ENOTDIR', 'it is no longer there'],
  ['EACCES', 'it may not be read (no permission)'],
  ['EPERM', 'it may not be read (no permission)'],
  ['ELOOP', 'its links run in a ring'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'its name is too long'],
])

export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return REASONS.get(code) ?? `it could not be read (${code || String(error)})`
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
