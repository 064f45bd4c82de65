import type { ReadArticle } from '../model/briefing.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Register } from '../register/register.ts'
import { sentences } from '../text/sentences.ts'
import { surnameOf } from '../text/surname-of.ts'
import { TWO_NAMES } from './delayed-titles.ts'
import type { Named } from './people-named.ts'
import type { PrintedTitle } from './printed-titles.ts'
import { titleAfter } from './titles-beside.ts'

const LONGEST = 3000 // characters of a paragraph that are looked at
const IS = /^(?:He|She)(?=\s(?:is|has been|serves as|remains)\s(?:the|an?|also|now|currently)\s)/

/**
 * "“We pay,” Ada Brandt said in Oslo. ¶ She is the deputy commander of the Eastern Corps": what she is, where the sentence or the paragraph
 * right before names her and nobody else.
 */
export function pronounTitles(
  { text, blocks }: ReadArticle,
  named: readonly Named[],
  register: Register,
): PrintedTitle[] {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  return paragraphs.flatMap(({ start, end }, nth) => {
    const own = sentences(text, start, Math.min(end, start + LONGEST))
    return own.flatMap((sentence, at) => {
      const pronoun = IS.exec(text.slice(sentence.start, sentence.start + 40))?.[0]
      const before = pronoun === undefined ? undefined : at === 0 ? paragraphs[nth - 1] : own[at - 1]
      const one = before && onlyIn(text.slice(before.start, Math.min(before.end, before.start + LONGEST)), named)
      const told = one && titleAfter(text, sentence.start + (pronoun ?? '').length, sentence.end, register)
      if (!one || !told || told.title.loose || (told.title.body === null && told.title.fields.length === 0)) return []
      const evidence = evidenceAt(text, told.start, told.end)
      const mention = { personId: one.id, name: one.name, text: evidence.exact, evidence } as const
      const { title, former } = told
      return [{ mention: { ...mention, where: 'text', told: null, past: false } as const, title, former }]
    })
  })
}

/** The only person of whom words tell. */
function onlyIn(words: string, named: readonly Named[]): Named | null {
  const [one, another] = named.filter(({ name }) => words.includes(surnameOf(name)))
  return one && !another && !TWO_NAMES.test(words.replaceAll(one.name, '')) ? one : null
}
