import type { CrfWeights } from './crf-weights.ts'
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
  let at = 4 + length
  const tables = header.parts.map((part, nth) => {
    const width = nth % 2 === 0 ? LABELS : ARCS
    const rows = new Int32Array(part.filled)
    let row = 0
    for (let i = 0; i < part.filled; i++) {
      let [step, shift] = [0, 0]
      for (let byte = 128; byte >= 128; shift += 7) {
        byte = bytes[at++] as number
        step |= (byte & 127) << shift
      }
      row += step
      rows[i] = row
    }
    const table = new Int8Array(part.rows * width)
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, part.filled * width)
    for (let i = 0; i < part.filled; i++) {
      const cell = (rows[i] as number) * width
      for (let k = 0; k < width; k++) table[cell + k] = values[k * part.filled + i] as number
    }
    at += part.filled * width
    return { table, mask: part.rows - 1, scale: part.scale }
  })
  const pass = (nth: number): CrfWeights => {
    const [words, steps] = [tables[nth], tables[nth + 1]]
    if (!words || !steps) throw new Error('The model file ends too soon')
    return {
      words: words.table,
      wordMask: words.mask,
      wordScale: words.scale,
      steps: steps.table,
      stepMask: steps.mask,
      stepScale: steps.scale,
    } // prettier-ignore
  }
  return { settings: header.settings, trees: header.trees, first: pass(0), second: pass(2) }
}
