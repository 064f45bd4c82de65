/** Weights while they are learned: as `CrfWeights`, but fractions; row × 7 + label, row × 34 + step, the row a feature's lowest bits. */
export interface FloatWeights {
  readonly words: Float32Array
  readonly steps: Float32Array
}
