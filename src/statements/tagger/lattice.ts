import { ARCS, LABELS } from './labels.ts'

// Any label may come before "outside" and before the beginning of a role: these labels, and the first of their seven steps.
const OPEN = Uint8Array.of(0, 1, 3, 5)
const OPEN_STEP = Uint8Array.of(0, 7, 16, 25)
// The inside of a role follows its beginning or itself: these labels, and the first of their two steps.
const INNER = Uint8Array.of(2, 4, 6)
const INNER_STEP = Uint8Array.of(14, 23, 32)

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
    const { emissions } = this
    const [best, back] = [this.#best, this.#back]
    for (let i = 0; i < count; i++) {
      const row = i * LABELS
      if (i === 0) this.#firstBest()
      else this.#nextBest(i)
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

  #firstBest(): void {
    this.#best.fill(-1e30, 0, LABELS)
    OPEN.forEach((label, nth) => {
      this.#best[label] = this.arcs[OPEN_STEP[nth] as number] as number
    })
  }

  #nextBest(i: number): void {
    const [best, back, arcs] = [this.#best, this.#back, this.arcs]
    const [row, last, steps] = [i * LABELS, (i - 1) * LABELS, i * ARCS]
    for (let nth = 0; nth < OPEN.length; nth++) {
      const [label, first] = [OPEN[nth] as number, OPEN_STEP[nth] as number]
      let [most, origin] = [(best[last] as number) + (arcs[steps + first] as number), 0]
      for (let from = 1; from < LABELS; from++) {
        const score = (best[last + from] as number) + (arcs[steps + first + from] as number)
        if (score > most) {
          most = score
          origin = from
        }
      }
      best[row + label] = most
      back[row + label] = origin
    }
    for (let nth = 0; nth < INNER.length; nth++) {
      const [label, first] = [INNER[nth] as number, INNER_STEP[nth] as number]
      const begun = (best[last + label - 1] as number) + (arcs[steps + first] as number)
      const inside = (best[last + label] as number) + (arcs[steps + first + 1] as number)
      best[row + label] = Math.max(begun, inside)
      back[row + label] = inside > begun ? label : label - 1
    }
  }

  /** Fills `alpha` and `beta`, scaled word by word; the chance of a label is their product. */
  forwardBackward(count: number): void {
    const { arcs, expArcs } = this
    for (let step = 0; step < count * ARCS; step++) expArcs[step] = Math.exp(arcs[step] as number)
    this.sweep(count)
  }

  /** The same where `expArcs` already holds the exponents of the arcs. */
  sweep(count: number): void {
    this.#exponentiate(count)
    this.#forward(count)
    this.#backward(count)
  }

  /** Exponents of the emissions, against the best of their word. */
  #exponentiate(count: number): void {
    const { emissions, expEmissions } = this
    for (let i = 0; i < count; i++) {
      const row = i * LABELS
      let most = emissions[row] as number
      for (let label = 1; label < LABELS; label++)
        if ((emissions[row + label] as number) > most) most = emissions[row + label] as number
      for (let label = 0; label < LABELS; label++)
        expEmissions[row + label] = Math.exp((emissions[row + label] as number) - most)
    }
  }

  #forward(count: number): void {
    const { alpha, scale, expEmissions, expArcs } = this
    alpha.fill(0, 0, LABELS)
    OPEN.forEach((label, nth) => {
      alpha[label] = expArcs[OPEN_STEP[nth] as number] as number
    })
    for (let i = 0; i < count; i++) {
      const [row, last, steps] = [i * LABELS, (i - 1) * LABELS, i * ARCS]
      for (let nth = 0; i > 0 && nth < OPEN.length; nth++) {
        const [label, first] = [OPEN[nth] as number, OPEN_STEP[nth] as number]
        alpha[row + label] = fromAny(alpha, last, expArcs, steps + first)
      }
      for (let nth = 0; i > 0 && nth < INNER.length; nth++) {
        const [label, first] = [INNER[nth] as number, INNER_STEP[nth] as number]
        alpha[row + label] =
          (alpha[last + label - 1] as number) * (expArcs[steps + first] as number) +
          (alpha[last + label] as number) * (expArcs[steps + first + 1] as number)
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
  }

  #backward(count: number): void {
    const { beta, scale, expEmissions, expArcs } = this
    beta.fill(1, (count - 1) * LABELS, count * LABELS)
    const ahead = AHEAD
    for (let i = count - 1; i > 0; i--) {
      const [row, last, steps, by] = [i * LABELS, (i - 1) * LABELS, i * ARCS, 1 / (scale[i] as number)]
      for (let label = 0; label < LABELS; label++)
        ahead[label] = (expEmissions[row + label] as number) * (beta[row + label] as number) * by
      const [outside, source, cue, content] = [
        ahead[0] as number,
        ahead[1] as number,
        ahead[3] as number,
        ahead[5] as number,
      ] // prettier-ignore
      for (let from = 0; from < LABELS; from++) {
        const step = steps + from
        beta[last + from] =
          (expArcs[step] as number) * outside +
          (expArcs[step + 7] as number) * source +
          (expArcs[step + 16] as number) * cue +
          (expArcs[step + 25] as number) * content
      }
      for (let nth = 0; nth < INNER.length; nth++) {
        const [label, first] = [INNER[nth] as number, INNER_STEP[nth] as number]
        const inside = ahead[label] as number
        const [a, b] = [last + label - 1, last + label]
        beta[a] = (beta[a] as number) + (expArcs[steps + first] as number) * inside
        beta[b] = (beta[b] as number) + (expArcs[steps + first + 1] as number) * inside
      }
    }
  }

  /** How likely the word bears the label, after `forwardBackward`. */
  chance(word: number, label: number): number {
    return (this.alpha[word * LABELS + label] as number) * (this.beta[word * LABELS + label] as number)
  }
}

const AHEAD = new Float64Array(LABELS)

/** What all seven labels of a word bring to one that may follow any; written out, for it is asked four times a word. */
const fromAny = (alpha: Float64Array, at: number, arcs: Float64Array, step: number): number =>
  (alpha[at] as number) * (arcs[step] as number) +
  (alpha[at + 1] as number) * (arcs[step + 1] as number) +
  (alpha[at + 2] as number) * (arcs[step + 2] as number) +
  (alpha[at + 3] as number) * (arcs[step + 3] as number) +
  (alpha[at + 4] as number) * (arcs[step + 4] as number) +
  (alpha[at + 5] as number) * (arcs[step + 5] as number) +
  (alpha[at + 6] as number) * (arcs[step + 6] as number)
