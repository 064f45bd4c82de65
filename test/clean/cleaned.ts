import { cleanCapture } from '../../src/clean/clean-capture.ts'
import type { OutletNames } from '../../src/clean/name-index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Capture, MediaType } from '../../src/model/capture.ts'
import type { Outlet, Place } from '../../src/model/register.ts'
import { sha256 } from '../../src/text/hash.ts'

const source = { producer: 'test', address: null, asOf: null }
const outlet = (name: string, aliases: string[], kind: Outlet['kind'], domain: string | null = null): Outlet => ({
  name,
  aliases,
  kind,
  country: null,
  domain,
  creditPatterns: name === 'Merrow Press Agency' ? ['Reporting by ... ; Editing by ...'] : [],
  source,
})
const place = (name: string, country: string): Place => ({
  name,
  aliases: [],
  kind: 'city',
  country,
  within: [country],
  source,
})

export const NAMES: OutletNames = {
  outlets: [
    outlet('Merrow Press Agency', ['MPA'], 'agency'),
    outlet('The Pier Post', [], 'outlet', 'pierpost.example'),
  ],
  places: [place('Oslo', 'Norway'), place('Brussels', 'Belgium'), place('Munich', 'Germany')],
}

export function capture(content: string | Uint8Array, mediaType: MediaType = 'text/plain'): Capture {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { id: sha256(bytes), bytes, mediaType, path: 'a', readAt: '2026-03-02T10:00:00Z' }
}

export const cleaned = (content: string | Uint8Array, mediaType: MediaType = 'text/plain'): Article =>
  cleanCapture(capture(content, mediaType), NAMES)

/** Blocks as [type, words]. */
export const blocksOf = ({ blocks, text }: Article): [string, string][] =>
  blocks.map(({ type, start, end }) => [type, text.slice(start, end)])

/** The types of the lines of a plain text. */
export const typesOf = (content: string): string[] => cleaned(content).blocks.map(({ type }) => type)
