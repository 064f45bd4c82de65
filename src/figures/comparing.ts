import type { NamedHere } from './named.ts'

/** Words that set one above or below another who is named behind them. */
export interface Comparing {
  readonly from: number
  readonly next: number // the token after the other's name
  readonly than: NamedHere
  readonly sense: 'more than' | 'less than'
  readonly form: 'verb' | 'share' | 'level' | 'spent'
}
