import { readOffice } from '../register/office-of-words.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const BLOC = /^the\s(?:(?:military|Western|North\sAtlantic)\s)?bloc(?:['’]s)?\s(?=(?:chief|head|leader|boss)$)/iu

/** "The bloc's chief" as "the NATO chief", where the article has somebody of NATO and nobody of the EU, which is called so too. */
export function ofBloc(words: string, { offices, register }: SpeakerContext): string {
  if (!BLOC.test(words)) return words
  const bodies = new Set(offices.map(({ text }) => readOffice(register, text).body))
  return bodies.has('body:nato') && !bodies.has('body:european-union') ? 'the NATO chief' : words
}
