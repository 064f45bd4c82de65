import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { FirstPass } from './first-pass.ts'
import { readModelFile, type TaggerWeights } from './model-file.ts'
import { SecondPass } from './second-pass.ts'
import { type CueLexicon, Vocabulary } from './vocabulary.ts'
import { readWordClasses } from './word-classes.ts'

/** The learned tagger, ready to read: its weights, and what it remembers of words. */
export interface Tagger {
  readonly weights: TaggerWeights
  readonly vocabulary: Vocabulary
  readonly first: FirstPass // both passes keep their room from text to text
  readonly second: SecondPass
}

/** Loads a tagger from a folder that holds `weights.br`, `cue-words.tsv` and `word-classes.gz`. */
export function loadTagger(folder: string): Tagger {
  const weights = readModelFile(brotliDecompressSync(readFileSync(join(folder, 'weights.br'))))
  const classes = readWordClasses(gunzipSync(readFileSync(join(folder, 'word-classes.gz'))))
  const cues = readCueWords(readFileSync(join(folder, 'cue-words.tsv'), 'utf8'))
  const first = new FirstPass(weights.first, weights.settings.candidate)
  return { weights, vocabulary: new Vocabulary(cues, classes), first, second: new SecondPass(weights.second) }
}

/** One line a word: the word, a tab, the share of its uses that were cues. */
function readCueWords(text: string): CueLexicon {
  const cues = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [word, rate] = line.split('\t')
    if (word && rate) cues.set(word, Number(rate))
  }
  return cues
}

let shipped: Tagger | null = null

/** The tagger that ships with the package, loaded when it is first asked for (about a tenth of a second). */
export function shippedTagger(): Tagger {
  shipped ??= loadTagger(modelFolder())
  return shipped
}

/** `data/model` beside the nearest package.json above: the same from the sources and from `dist`. */
export function modelFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const model = join(folder, 'data', 'model')
    if (existsSync(join(model, 'weights.br'))) return model
    if (folder === dirname(folder)) throw new Error(`No data/model above ${import.meta.dirname}`)
  }
}
