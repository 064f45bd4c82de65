import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FloatWeights } from './float-weights.ts'

/**
 * Weights already trained in this folder under this name, or new ones, then kept there: a training that was broken off
 * goes on where it stopped. Without a folder nothing is kept.
 */
export function keptWeights(folder: string | null, name: string, train: () => FloatWeights): FloatWeights {
  if (folder === null) return train()
  const [words, steps] = [join(folder, `${name}.words.f32`), join(folder, `${name}.steps.f32`)]
  if (!existsSync(steps)) {
    const made = train()
    mkdirSync(folder, { recursive: true })
    writeFileSync(words, made.words)
    writeFileSync(steps, made.steps)
    return made
  }
  return { words: floats(words), steps: floats(steps) }
}

function floats(file: string): Float32Array {
  const bytes = readFileSync(file)
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

/** The mean of several trainings that differ by seed only: one set of weights, with less chance in it. */
export function meanWeights(all: readonly FloatWeights[]): FloatWeights {
  const [first, ...rest] = all
  if (!first || rest.length === 0) return first as FloatWeights
  const mean = (table: 'words' | 'steps') => {
    const sum = Float32Array.from(first[table])
    for (const one of rest) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (one[table][k] as number)
    return sum.map((value) => value / all.length)
  }
  return { words: mean('words'), steps: mean('steps') }
}
