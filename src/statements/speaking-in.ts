import { CAPITALISED } from './name-shapes.ts'

/** "“…,” Ehrlinger said", "said Ehrlinger", "Mr Ehrlinger": a surname that stands so is somebody's. */
const SPEAKS = new RegExp(
  `[”"’]\\s(${CAPITALISED})\\s(?:said|says|told|added|adds|replied|explained|wrote)\\b|[”"’]\\s(?:said|says|added|adds|replied|explained)\\s(${CAPITALISED})(?=[,.;:\\n]|\\s\\p{Ll})|\\b(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau)\\.?\\s(${CAPITALISED})(?!\\s\\p{Lu})`,
  'gu',
)

/** Which surnames the text has stand so, looked through when first asked. */
export function speakingIn(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null
  return (word) => {
    words ??= new Set([...text.matchAll(SPEAKS)].flatMap((match) => match[1] ?? match[2] ?? match[3] ?? []))
    return words.has(word)
  }
}
