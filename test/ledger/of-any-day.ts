import type { BlockAsked } from '../../src/model/block-asked.ts'

export const ofAnyDay = (keys: readonly string[]): BlockAsked[] => keys.map((key) => ({ key, days: null }))
