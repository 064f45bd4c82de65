import type { Block } from '../model/article.ts'

const LONGEST = 20_000 // characters that are looked through

/** Where an article tells its place and day: its paragraphs; of an interview in turns the one that opens it, as the others' words are theirs. */
export function narrationOf(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = blocks.filter(({ type, start }) => type === 'paragraph' && start < LONGEST)
  return paragraphs.length > 0 ? paragraphs : blocks.filter(({ type }) => type === 'transcript-turn').slice(0, 1)
}
