import { isImagined } from './imagined.ts'
import type { Passage } from './passage.ts'
import type { SentenceBefore } from './sentence-before.ts'
import { sourceBehind } from './source-behind.ts'
import { isTakenBack, setRightAt } from './taken-back.ts'
import { type Tied, untied } from './tied.ts'
import { isSetAside, isToldOtherwise } from './told-otherwise.ts'

/** The figures of a sentence as they may be held against tables: tied to nothing where it is imagined, or taken back beside it. */
export function asToldOf(here: SentenceBefore, before: SentenceBefore | null, behind: Passage | null): readonly Tied[] {
  if (!here.tied.some(isChecked)) return here.tied
  const none =
    isImagined(here.passage, before) ||
    isToldOtherwise(here.passage) ||
    isTakenBack(here.passage, before?.passage ?? null, behind)
  const right = setRightAt(here.passage)
  const isNotSo = ({ quantity }: Tied) => none || quantity.from < right || isSetAside(here.passage, quantity)
  const source = behind === null ? null : sourceBehind(behind)
  return here.tied.map((one) => {
    if (!isChecked(one)) return one
    if (isNotSo(one)) return untied(one.quantity)
    return source !== null && one.told.countedBy === undefined
      ? { ...one, told: { ...one.told, countedBy: source } }
      : one
  })
}

/** What a verdict could be given on. */
const isChecked = ({ indicator }: Tied): boolean =>
  indicator !== null && indicator !== 'other' && indicator !== 'guideline'

/** A sentence with its figures as they are told. */
export interface Told {
  readonly passage: Passage
  readonly attributed: boolean
  readonly tied: readonly Tied[]
}

/** "It held that Norway spent 5 percent. Norway spent 3.16 percent": what the next sentence tells otherwise may be told only to be set right. */
export const withoutFoils = (told: readonly Told[]): readonly Told[] =>
  told.map((one, nth) => {
    const next = told[nth + 1]?.tied ?? []
    return next.length === 0 || one.tied.length === 0
      ? one
      : {
          ...one,
          tied: one.tied.map((tied) => (next.some((other) => isSetRight(tied, other)) ? untied(tied.quantity) : tied)),
        }
  })

const isSetRight = (one: Tied, other: Tied): boolean =>
  one.indicator === 'defence-share' &&
  other.indicator === 'defence-share' &&
  one.entity !== null &&
  one.period !== null &&
  one.entity.id === other.entity?.id &&
  one.period === other.period &&
  one.sense === 'exact' &&
  other.sense === 'exact' &&
  one.told.countedBy === undefined &&
  other.told.countedBy === undefined &&
  Math.abs(one.quantity.value - other.quantity.value) > Math.max(one.quantity.lastDigit, other.quantity.lastDigit)
