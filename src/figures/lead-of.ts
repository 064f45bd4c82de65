import type { EdtfDate } from '../model/date.ts'
import {
  type SentenceBefore,
  speaksOfGdp,
  tellsChange,
  tellsShare,
  tellsSum,
  tellsTarget,
  yearOfSpending,
} from './sentence-before.ts'
import { measuresEquipment, measuresShare, speaksOfSpending } from './talk-of-spending.ts'

/** What the sentence before told or spoke of, so that a bare number may be of the same. */
export interface Lead {
  readonly afterShare: boolean // somebody's share of GDP for defence, or a target for such shares
  readonly afterGdp: boolean // something, whatever it is, in percent of GDP
  readonly afterMeasure: boolean // it measured by shares of GDP for defence
  readonly afterEquipment: boolean // or by a part that goes on equipment
  readonly afterSum: boolean // a sum spent on it
  readonly afterTalk: boolean // or what is spent, with or without a sum
  readonly yearBefore: EdtfDate | null // the year of that sum
}

export function leadOf(before: SentenceBefore | null): Lead {
  if (before === null) return NONE
  const afterSum = tellsSum(before)
  return {
    afterShare: tellsShare(before) || tellsTarget(before),
    afterGdp: speaksOfGdp(before),
    afterMeasure: measuresShare(before),
    afterEquipment: measuresEquipment(before),
    afterSum,
    afterTalk: afterSum || tellsChange(before) || speaksOfSpending(before),
    yearBefore: afterSum ? yearOfSpending(before) : null,
  }
}

const NONE: Lead = {
  afterShare: false,
  afterGdp: false,
  afterMeasure: false,
  afterEquipment: false,
  afterSum: false,
  afterTalk: false,
  yearBefore: null,
}
