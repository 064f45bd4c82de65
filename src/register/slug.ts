import { fold } from '../text/fold.ts'

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** `fold`, and also the letters that Unicode does not take apart, as news agencies write them: Støre, Store. */
export function foldName(name: string): string {
  return fold(name).replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
}

/** "Þorgerður Katrín" → thorgerdur-katrin: the part of an id that a person can read. */
export function slug(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
