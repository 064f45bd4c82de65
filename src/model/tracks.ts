import type { CommitmentKind, Ending, Stage } from './commitment.ts'

/**
 * The stages of each kind, in order; the last ones deliver it. Troops either arrive or leave: both are a last stage.
 * A guarantee is never delivered once and for all, so it has no last stage.
 */
export const TRACKS: Readonly<
  Record<CommitmentKind, { readonly stages: readonly Stage[]; readonly last: readonly Stage[] }>
> = {
  money: { stages: ['voiced', 'adopted', 'budgeted', 'contracted', 'paid-out'], last: ['paid-out'] },
  forces: { stages: ['voiced', 'ordered', 'arrived', 'left'], last: ['arrived', 'left'] },
  command: { stages: ['voiced', 'adopted', 'handed-over'], last: ['handed-over'] },
  law: { stages: ['voiced', 'bill', 'enacted', 'in-force'], last: ['in-force'] },
  plan: { stages: ['voiced', 'adopted', 'reviewed'], last: ['reviewed'] },
  guarantee: { stages: ['voiced', 'reaffirmed', 'doubted'], last: [] },
}

export const ENDINGS: readonly Ending[] = ['lapsed', 'withdrawn', 'superseded']

export const isEnding = (stage: Stage): stage is Ending => (ENDINGS as readonly Stage[]).includes(stage)
