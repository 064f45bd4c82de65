import { ARC_FROM, ARC_TO, ARCS, LABELS } from './labels.ts'

/**
 * Potentials of one sequence and what follows from them: the best labels, and how likely each label is.
 * Emissions lie at word × 7 + label, arcs at word × 34 + step (from the word before; the first word follows "outside").
 * The room grows with the longest sequence seen and is used again.
 */
export class Lattice {
  emissions = new Float64Array(0)
  arcs = new Float64Array(0)
  alpha = new Float64Array(0)
  beta = new Float64Array(0)
  scale = new Float64Array(0)
  expEmissions = new Float64Array(0)
  expArcs = new Float64Array(0)
  #best = new Float64Array(0)
  #back = new Uint8Array(0)
  #room = 0

  reserve(count: number): void {
    if (count <= this.#room) return
    this.#room = Math.max(512, count * 2)
    const [cells, steps] = [this.#room * LABELS, this.#room * ARCS]
    this.emissions = new Float64Array(cells)
    this.arcs = new Float64Array(steps)
    this.alpha = new Float64Array(cells)
    this.beta = new Float64Array(cells)
    this.scale = new Float64Array(this.#room)
    this.expEmissions = new Float64Array(cells)
    this.expArcs = new Float64Array(steps)
    this.#best = new Float64Array(cells)
    this.#back = new Uint8Array(cells)
  }

  /** The most likely labels; `bias` is taken off "outside", `clamp` is a word that must begin a cue, or -1. */
  viterbi(count: number, labels: Uint8Array, bias = 0, clamp = -1): Uint8Array {
    const { emissions, arcs } = this
    const [best, back] = [this.#best, this.#back]
    best.fill(-1e30, 0, count * LABELS)
    for (let step = 0; step < ARCS; step++)
      if (ARC_FROM[step] === 0) best[ARC_TO[step] as number] = arcs[step] as number
    for (let i = 0; i < count; i++) {
      const [row, last, steps] = [i * LABELS, (i - 1) * LABELS, i * ARCS]
      if (i > 0) {
        for (let step = 0; step < ARCS; step++) {
          const origin = ARC_FROM[step] as number
          const score = (best[last + origin] as number) + (arcs[steps + step] as number)
          const cell = row + (ARC_TO[step] as number)
          if (score > (best[cell] as number)) {
            best[cell] = score
            back[cell] = origin
          }
        }
      }
      for (let label = 0; label < LABELS; label++)
        best[row + label] = (best[row + label] as number) + (emissions[row + label] as number)
      best[row] = (best[row] as number) - bias
      if (i === clamp) best[row + 3] = (best[row + 3] as number) + 1e3
    }
    let label = 0
    for (let other = 1; other < LABELS; other++) {
      if ((best[(count - 1) * LABELS + other] as number) > (best[(count - 1) * LABELS + label] as number)) label = other
    }
    for (let i = count - 1; i >= 0; i--) {
      labels[i] = label
      label = back[i * LABELS + label] as number
    }
    return labels
  }

  /** Fills `alpha` and `beta`, scaled word by word; the chance of a label is their product. */
  forwardBackward(count: number): void {
    this.exponentiate(count)
    this.sweep(count)
  }

  /** Exponents of all potentials; emissions are taken against the best of their word. */
  exponentiate(count: number): void {
    const { emissions, arcs, expEmissions, expArcs } = this
    for (let i = 0; i < count; i++) {
      const row = i * LABELS
      let most = emissions[row] as number
      for (let label = 1; label < LABELS; label++)
        if ((emissions[row + label] as number) > most) most = emissions[row + label] as number
      for (let label = 0; label < LABELS; label++)
        expEmissions[row + label] = Math.exp((emissions[row + label] as number) - most)
    }
    for (let step = 0; step < count * ARCS; step++) expArcs[step] = Math.exp(arcs[step] as number)
  }

  /** Forward and backward over the exponents. */
  sweep(count: number): void {
    const { alpha, beta, scale, expEmissions, expArcs } = this
    alpha.fill(0, 0, count * LABELS)
    beta.fill(0, 0, count * LABELS)
    for (let step = 0; step < ARCS; step++)
      if (ARC_FROM[step] === 0) alpha[ARC_TO[step] as number] = expArcs[step] as number
    for (let i = 0; i < count; i++) {
      const [row, last, steps] = [i * LABELS, (i - 1) * LABELS, i * ARCS]
      if (i > 0) {
        for (let step = 0; step < ARCS; step++) {
          const cell = row + (ARC_TO[step] as number)
          alpha[cell] =
            (alpha[cell] as number) +
            (alpha[last + (ARC_FROM[step] as number)] as number) * (expArcs[steps + step] as number)
        }
      }
      let sum = 0
      for (let cell = row; cell < row + LABELS; cell++) {
        const value = (alpha[cell] as number) * (expEmissions[cell] as number)
        alpha[cell] = value
        sum += value
      }
      if (!(sum > 1e-280)) sum = 1e-280 // nothing is likely: underflow on hostile text
      scale[i] = sum
      for (let cell = row; cell < row + LABELS; cell++) alpha[cell] = (alpha[cell] as number) / sum
    }
    for (let label = 0; label < LABELS; label++) beta[(count - 1) * LABELS + label] = 1
    for (let i = count - 1; i > 0; i--) {
      const [row, last, steps, by] = [i * LABELS, (i - 1) * LABELS, i * ARCS, 1 / (scale[i] as number)]
      for (let step = 0; step < ARCS; step++) {
        const next = row + (ARC_TO[step] as number)
        const cell = last + (ARC_FROM[step] as number)
        beta[cell] =
          (beta[cell] as number) +
          (expArcs[steps + step] as number) * (expEmissions[next] as number) * (beta[next] as number) * by
      }
    }
  }

  /** How likely the word bears the label, after `forwardBackward`. */
  chance(word: number, label: number): number {
    return (this.alpha[word * LABELS + label] as number) * (this.beta[word * LABELS + label] as number)
  }
}
