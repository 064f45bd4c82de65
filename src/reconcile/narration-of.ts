import type { Article, Block } from '../model/article.ts'

const LONGEST = 20_000 // characters that are looked through

/**
 * Where an article tells its place and day: its paragraphs; of an interview in turns, above which only labels stand, the first turn that is a sentence,
 * as the others' words are theirs.
 */
export function narrationOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Block[] {
  const paragraphs = blocks.filter(({ type, start }) => type === 'paragraph' && start < LONGEST)
  const isSentence = ({ end }: Block) => /[.!?]["”’)]?$/.test(text.slice(end - 2, end))
  const turns = blocks.filter(({ type }) => type === 'transcript-turn')
  if (turns.length === 0 || paragraphs.some(isSentence)) return paragraphs
  return [turns.find(isSentence) ?? turns[0]].flatMap((turn) => turn ?? [])
}
