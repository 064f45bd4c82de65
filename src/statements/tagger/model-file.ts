import type { CrfWeights, FilledRows } from './crf-weights.ts'
import { ARCS, LABELS } from './labels.ts'
import type { Trees } from './trees.ts'

/** Everything the tagger has learned, but for the cue lexicon and the word classes, which have files of their own. */
export interface TaggerWeights {
  readonly settings: TaggerSettings
  readonly first: CrfWeights
  readonly second: CrfWeights
  readonly trees: Trees // how likely a proposal is right
}

export interface TaggerSettings {
  readonly candidate: number // least chance, by the first pass, of a word that is tried as a cue
  readonly proposal: number // least chance, by the second pass, of a cue whose reading is weighed
  readonly accept: number // least chance, by the trees, of an attribution that is told
  readonly biases: readonly number[] // readings tried for each candidate
}

interface Part {
  readonly rows: number // of the full table, a power of two
  readonly filled: number // rows that are not all nought
  readonly scale: number
}

interface Header {
  readonly format: 1
  readonly settings: TaggerSettings
  readonly trees: Trees
  readonly parts: readonly Part[]
}

/**
 * The shape of the file, before compression: length of the header (uint32, little-endian), the header as JSON, then for
 * each of four tables (words and steps of both passes) how far each filled row lies behind the last (as bytes of seven
 * bits, lowest first, the highest bit saying that more follows), and the weights as int8, label after label.
 */
export function readModelFile(bytes: Uint8Array): TaggerWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header
  if (header.format !== 1) throw new Error(`A model file of format ${header.format}, and this code reads format 1`)
  const reader = new TableReader(bytes, 4 + length)
  const pass = (nth: number): CrfWeights => {
    const [words, steps] = [header.parts[nth], header.parts[nth + 1]]
    if (!words || !steps) throw new Error('The model file ends too soon')
    const filled = reader.filledRows(words)
    const wordTable = reader.values(words, LABELS)
    const stepRows = reader.filledRows(steps)
    const stepTable = spread(reader.values(steps, ARCS), stepRows, steps, ARCS)
    return {
      ...{ words: wordTable, filled, wordMask: words.rows - 1, wordScale: words.scale },
      ...{ steps: stepTable, stepMask: steps.rows - 1, stepScale: steps.scale },
    }
  }
  return { settings: header.settings, trees: header.trees, first: pass(0), second: pass(2) }
}

class TableReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  filledRows(part: Part): FilledRows {
    const bytes = this.#bytes
    const pairs = new Uint32Array(Math.ceil(part.rows / 64) * 2)
    let [row, word, at] = [0, 0, this.#at]
    for (let i = 0; i < part.filled; i++) {
      let [step, shift] = [0, 0]
      for (let byte = 128; byte >= 128; shift += 7) {
        byte = bytes[at++] as number
        step |= (byte & 127) << shift
      }
      row += step
      while (word < row >>> 6) pairs[2 * ++word + 1] = i
      pairs[2 * word] = (pairs[2 * word] as number) | (1 << ((row >>> 1) & 31))
    }
    while (2 * word + 2 < pairs.length) pairs[2 * ++word + 1] = part.filled
    this.#at = at
    return pairs
  }

  /** An empty row and the kept ones, one after another; the file has them label after label, which packs better. */
  values(part: Part, width: number): Int8Array {
    const { filled } = part
    const packed = new Int8Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, filled * width)
    const table = new Int8Array((filled + 1) * width)
    for (let k = 0; k < width; k++) {
      const column = k * filled
      for (let i = 0, cell = width + k; i < filled; i++, cell += width) table[cell] = packed[column + i] as number
    }
    this.#at += filled * width
    return table
  }
}

/** The full table of the few rows of steps. */
function spread(kept: Int8Array, pairs: FilledRows, part: Part, width: number): Int8Array {
  const table = new Int8Array(part.rows * width)
  for (let row = 1, from = width; row < part.rows; row += 2) {
    if (((pairs[(row >>> 6) * 2] as number) & (1 << ((row >>> 1) & 31))) === 0) continue
    table.set(kept.subarray(from, from + width), row * width)
    from += width
  }
  return table
}
