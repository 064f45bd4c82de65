import type { Answer } from './held-against.ts'
import { type Answers, type Decided, isCoarse } from './outcome-of.ts'

export interface Subject {
  readonly subject: string // "Greece 2025"
  readonly stated: string // "2.05", "at least 2"
  readonly unclear: string // why an edition with a value may not tell: "Too coarse", "Blank cells"
}

/** One short sentence for an outcome: what which edition has. The outcome's own word stands beside it. */
export function reasonFor(subject: Subject, answers: Answers, decided: Decided): string {
  const words = sentence(subject, answers, decided)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sentence(
  { subject, stated, unclear }: Subject,
  answers: Answers,
  { outcome, because, bearing }: Decided,
): string {
  const { then, now, unheld } = answers
  if (outcome === 'agrees')
    return `${subject} is ${says(now)}${then.said === now.said ? '' : `; ${says(then)}, current then`}.`
  if (outcome === 'agreed-then') return `${subject} was ${says(then)}; ${says(now)}, revised since.`
  if (outcome === 'agrees-now') return `${subject} is ${says(now)}; ${says(then)}, current then.`
  if (outcome === 'outdated') {
    return `${subject} was ${says(bearing ?? then)}, superseded by the day of printing; ${says(then)}.`
  }
  if (because === 'too-coarse') {
    return `${unclear}: ${says(isCoarse(then) ? then : now)} neither bears out nor excludes ${stated}.`
  }
  if (because === 'later-only') {
    return `Only an edition out after the day of printing bears it out: ${says(bearing ?? now)}; ${says(now)}.`
  }
  if (because === 'edition-not-held') {
    const [release] = unheld
    return `Edition not held: ${release?.producer} ${release?.release} may bear it out; ${says(now)}.`
  }
  const blank = then.held.value === null ? `; ${says(then)}, current then` : ''
  return `${subject} is ${says(now)}, not ${stated}${blank}.`
}

/** "4.25 in NATO 2026-07", "no figure in NATO 2025-08". */
function says({ held, said }: Answer): string {
  return `${held.value === null ? 'no figure' : said} in ${held.edition}`
}
