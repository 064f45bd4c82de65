import { brotliCompressSync, constants } from 'node:zlib'
import type { CrfWeights } from '../../src/statements/tagger/crf-weights.ts'
import { ARCS, LABELS } from '../../src/statements/tagger/labels.ts'
import type { TaggerSettings } from '../../src/statements/tagger/model-file.ts'
import { PackedTable } from '../../src/statements/tagger/packed-table.ts'
import type { Trees } from '../../src/statements/tagger/trees.ts'
import type { FloatWeights } from './float-weights.ts'

const MOST = 127
const CLIP = 6 // weights beyond are cut: the few there are say "surely" either way
const LITTLE = 0.02

export interface LearnedModel {
  readonly settings: TaggerSettings
  readonly first: FloatWeights
  readonly second: FloatWeights
  readonly trees: Trees
}

/** A model as compressed bytes, in the shape that `readModelFile` reads once they are unpacked. */
export function packModel({ settings, first, second, trees }: LearnedModel): Uint8Array {
  const tables = [
    roundTable(first.words, LABELS),
    roundTable(first.steps, ARCS),
    roundTable(second.words, LABELS),
    roundTable(second.steps, ARCS),
  ] // prettier-ignore
  const parts = tables.map(({ rows, filled, scale }) => ({ rows, filled: filled.length, scale }))
  const json = Buffer.from(JSON.stringify({ format: 1, settings, trees, parts }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  const bytes = Buffer.concat([
    length,
    json,
    ...tables.flatMap(({ filled, units }) => [distances(filled), new Uint8Array(units.buffer)]),
  ])
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

/** The same weights as they ship, to read articles with. */
export function roundWeights({ words, steps }: FloatWeights): CrfWeights {
  return { words: tableOf(words, LABELS), steps: tableOf(steps, ARCS) }
}

function tableOf(weights: Float32Array, width: number): PackedTable {
  const { rows, filled, units, scale } = roundTable(weights, width)
  const table = new PackedTable(rows, width, scale)
  table.fill(filled, units, width)
  return table
}

/** Which rows are not all nought, and their weights in whole units, label after label. */
function roundTable(weights: Float32Array, width: number) {
  let most = 1e-9
  for (const weight of weights) most = Math.min(CLIP, Math.max(most, Math.abs(weight)))
  const scale = most / MOST
  const filled: number[] = []
  const unitsAt = (cell: number) => {
    const weight = weights[cell] as number
    return Math.abs(weight) < LITTLE ? 0 : Math.round(Math.max(-most, Math.min(most, weight)) / scale)
  }
  const rows = weights.length / width
  for (let row = 0; row < rows; row++) {
    let any = false
    for (let k = 0; k < width && !any; k++) any = unitsAt(row * width + k) !== 0
    if (any) filled.push(row)
  }
  const units = new Int8Array(filled.length * width)
  filled.forEach((row, i) => {
    for (let k = 0; k < width; k++) units[k * filled.length + i] = unitsAt(row * width + k)
  })
  return { rows, filled, units, scale }
}

/** How far each row lies behind the last, in bytes of seven bits. */
function distances(filled: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const row of filled) {
    let step = row - last
    for (; step >= 128; step >>= 7) bytes.push((step & 127) | 128)
    bytes.push(step)
    last = row
  }
  return Uint8Array.from(bytes)
}
