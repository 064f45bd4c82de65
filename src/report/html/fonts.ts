/** A face to embed: read at the edge, base64 of its woff2. */
export interface Font {
  readonly family: string // 'Source Sans 3 Variable'
  readonly weight: string // '200 900'
  readonly style: 'normal' | 'italic'
  readonly base64: string
  readonly unicodeRange?: string
}

/** @font-face rules without any address: a page that fetched its faces would not be self-contained. */
export function fontFaces(fonts: readonly Font[]): string {
  return fonts.map(face).join('\n')
}

function face({ family, weight, style, base64, unicodeRange }: Font): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new Error(`The face ${family} is not base64.`)
  const range = unicodeRange === undefined ? '' : ` unicode-range: ${unicodeRange};`
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style};${range} src: url(data:font/woff2;base64,${base64}) format("woff2"); }`
}
