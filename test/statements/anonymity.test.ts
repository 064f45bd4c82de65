import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

const WILL = 'the share will rise.'

const lastOf = (paragraphs: readonly string[]) => {
  const { anonymity, speaker } = readIn(paragraphs).statements.at(-1) ?? {}
  return { speaker, told: anonymity && [anonymity.level, anonymity.body?.name ?? null, anonymity.evidence.exact] }
}

type Told = [level: string, body: string | null, printed: string]

// biome-ignore format: one case a line
const found: [paragraphs: string[], told: Told, why: string][] = [
  [[`One senior EU official said ${WILL}`], ['senior official', 'European Union', 'One senior EU official'], 'a rank and a body'],
  [[`A senior NATO official, speaking privately, said ${WILL}`], ['senior official', 'NATO', 'A senior NATO official'], 'the condition is not the level'],
  [[`A senior German official said ${WILL}`], ['senior official', 'Germany', 'A senior German official'], 'a state'],
  [[`A former U.S. intelligence official said ${WILL}`], ['former intelligence official', 'United States', 'A former U.S. intelligence official'], 'two ranks'],
  [[`A palace source quoted by Le Gazette said ${WILL}`], ['source', null, 'A palace source quoted by Le Gazette'], 'by which paper'],
  [[`A source present at the meeting said ${WILL}`], ['source', null, 'A source present at the meeting'], 'where he was'],
  [[`Two Western diplomats said ${WILL}`], ['diplomats', null, 'Two Western diplomats'], 'several, of nobody told'],
  [[`Some two-thirds of NATO’s 32 members said ${WILL}`], ['members', 'NATO', 'Some two-thirds of NATO’s 32 members'], 'a part of many'],
  [[`“We pay,” said one of the diplomats.`], ['diplomats', null, 'one of the diplomats'], 'one of several'],
  [[`Analysts said ${WILL}`], ['analysts', null, 'Analysts'], 'a bare plural'],
  [[`“We pay,” said a spokesperson for the German government.`], ['spokesperson', 'Germany', 'a spokesperson for the German government'], 'for a government'],
  [[`A Kremlin spokesman said ${WILL}`], ['spokesman', 'Kremlin', 'A Kremlin spokesman'], 'of a house'],
  [[`A spokesman for Greta Solheim said ${WILL}`], ['spokesman', null, 'A spokesman for Greta Solheim'], 'for a person: the person is not his body'],
  [[`Germany’s defence minister said ${WILL}`], ['defence minister', 'Germany', 'Germany’s defence minister'], 'an office, and nobody is named'],
  [[`The Kremlin’s secretary general said ${WILL}`], ['secretary general', 'Kremlin', 'The Kremlin’s secretary general'], 'no soldier'],
  [[`“We pay,” said one person familiar with the talks.`], ['person familiar with the talks', null, 'one person familiar with the talks'], 'who knows of it'],
  [[`“We pay,” said a source close to the talks.`], ['source close to the talks', null, 'a source close to the talks'], 'who is close to it'],
  [[`A senior German official said ${WILL}`, 'The official said the plan will work.'], ['senior official', 'Germany', 'The official'], '"the official" is the one told of before'],
  [[`A senior German official said ${WILL}`, `A French official said ${WILL}`, 'The official said the plan will work.'], ['official', 'France', 'The official'], 'and of two the last'],
  [[`A German official said ${WILL}`, 'The diplomat said the plan will work.'], ['diplomat', null, 'The diplomat'], 'another noun is another person'],
]
for (const [paragraphs, told, why] of found)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(lastOf(paragraphs)).toEqual({ speaker: null, told }))

// biome-ignore format: one case a line
const nothing: [text: string, why: string][] = [
  [`Greta Solheim said ${WILL}`, 'a name'],
  [`German official Greta Solheim said ${WILL}`, 'a role with a name'],
  [`NATO said ${WILL}`, 'a body'],
  [`The government said ${WILL}`, 'a body nobody names is no person'],
  [`The report said ${WILL}`, 'a document'],
  ['“We pay,” she said.', 'a pronoun'],
]
for (const [text, why] of nothing) test(`not anonymous (${why}): ${text}`, () => expect(lastOf([text]).told).toBeNull())
