import type { CrfWeights } from './crf-weights.ts'
import { ARCS, LABELS } from './labels.ts'
import { PackedTable } from './packed-table.ts'
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
    return { words: reader.table(words, LABELS), steps: reader.table(steps, ARCS) }
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

  table(part: Part, width: number): PackedTable {
    const table = new PackedTable(part.rows, width, part.scale)
    const rows = this.#filledRows(part.filled)
    const units = new Int8Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, part.filled * width)
    table.fill(rows, units, width)
    this.#at += part.filled * width
    return table
  }

  #filledRows(count: number): Int32Array {
    const bytes = this.#bytes
    const rows = new Int32Array(count)
    let [row, at] = [0, this.#at]
    for (let i = 0; i < count; i++) {
      let [step, shift] = [0, 0]
      for (let byte = 128; byte >= 128; shift += 7) {
        byte = bytes[at++] as number
        step |= (byte & 127) << shift
      }
      row += step
      rows[i] = row
    }
    this.#at = at
    return rows
  }
}
