import type { Outcome } from '../../model/finding.ts'
import type { Said } from '../words.ts'
import { type Html, html, trusted } from './template.ts'

type Kind = Outcome | 'conflict' | 'refused' | 'review' | 'unchecked' | 'overdue'

const RING = '<circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" stroke-width="1.2"/>'

/** Drawn, not set: the faces that are embedded do not hold these signs. Known is filled, not known is hollow. */
const DRAWN: Readonly<Record<Kind, string>> = {
  agrees: '<circle cx="5" cy="5" r="4.2" fill="currentColor"/>',
  'agreed-then': `${RING}<path d="M5 .8a4.2 4.2 0 0 0 0 8.4Z" fill="currentColor"/>`,
  'agrees-now': `${RING}<path d="M5 .8a4.2 4.2 0 0 1 0 8.4Z" fill="currentColor"/>`,
  outdated: `${RING}<path d="M5 2.4V5h2.4" fill="none" stroke="currentColor" stroke-width="1.2"/>`,
  differs: '<path d="M1.5 1.5l7 7M8.5 1.5l-7 7" stroke="currentColor" stroke-width="1.8"/>',
  'not-comparable': '<path d="M3 1v8M7 1v8" stroke="currentColor" stroke-width="1.6"/>',
  attributed:
    '<path d="M1 5.2C1 3 2 1.6 4 1.2v1.3C3.1 2.8 2.7 3.4 2.7 4.2H4v3.6H1ZM6 5.2c0-2.2 1-3.6 3-4v1.3c-.9.3-1.3.9-1.3 1.7H9v3.6H6Z" fill="currentColor"/>',
  'no-series':
    '<circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" stroke-width="1.2" stroke-dasharray="2 1.98"/>',
  conflict: '<path d="M1.2 3.4h7.6M1.2 6.8h7.6M7.2 .8L2.8 9.4" stroke="currentColor" stroke-width="1.3"/>',
  refused: `${RING}<path d="M2.3 7.7l5.4-5.4" stroke="currentColor" stroke-width="1.3"/>`,
  review:
    '<path d="M2.6 3.4C2.6 2 3.6 1.2 5 1.2s2.4.8 2.4 2.1C7.4 5 5 4.8 5 6.6" fill="none" stroke="currentColor" stroke-width="1.3"/><circle cx="5" cy="8.7" r=".9" fill="currentColor"/>',
  unchecked: RING,
  overdue:
    '<path d="M5 .8v5.4" stroke="currentColor" stroke-width="1.8"/><circle cx="5" cy="8.6" r="1" fill="currentColor"/>',
}

/** A sign and its word, never the sign alone. */
export function signed(kind: Kind, { word, alarm }: Said, instead: string = word): Html {
  const drawing = trusted(`<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">${DRAWN[kind]}</svg>`)
  return html`<span class="${alarm ? 'fnd alarm' : 'fnd'}">${drawing}${instead}</span>`
}
