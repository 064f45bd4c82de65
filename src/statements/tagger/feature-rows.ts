import { mix } from './hash.ts'

/** Writes hashed features one after another; each call of `put` is a template of its own, so their order is part of the weights. */
export class FeatureRows {
  cells: Int32Array
  at = 0
  template = 0

  constructor(cells: Int32Array) {
    this.cells = cells
  }

  /** Goes to the features of the next word, whose templates count from `template`. */
  begin(at: number, template: number): void {
    this.at = at
    this.template = template
  }

  put(a: number, b = 0, c = 0): void {
    this.cells[this.at++] = mix(this.template++, a, b, c)
  }

  /** A feature whose template is told by its number, counted from where the word began: for those that are not always all asked for. */
  set(nth: number, a: number, b = 0, c = 0): void {
    this.cells[this.at++] = mix(this.template + nth, a, b, c)
  }
}
