import type { BlockType } from '../model/article.ts'
import { readTokens } from './html-tokens.ts'

/** A block of a page: which stretches of the source hold its text, and where in the page it stands. */
export interface HtmlBlock {
  readonly pieces: readonly { readonly start: number; readonly end: number }[]
  readonly tag: string
  readonly hint: BlockType | null
  readonly group: number | null
  readonly aside: boolean // in a part of the page that is around the article: footer, aside, form
  readonly signs: boolean // <cite> or <footer> of a quotation
  readonly linked: number // characters of it inside links
  readonly size: number
}

const BREAKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)
const UNSEEN = new Set(
  'script style noscript template svg math iframe object select textarea title head datalist'.split(' '),
)
const AROUND = new Set('nav footer aside form button'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const POST =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|truthsocial|fb-post|mastodon-embed)\b/i
const PULL = /\b(?:pull-?quote|quote-?(?:pull|box)|blockquote--pull)\b/i
const SHARE =
  /\b(?:share|social|related|recommend(?:ed|ations)?|newsletter|promo|advert(?:isement)?|cookie|breadcrumbs?|most-(?:read|popular)|read-(?:more|next)|comments?|paywall|subscribe)\b/i
const CAPTION = /\b(?:caption|photo-?credit|image-?credit|wp-caption-text)\b/i
/** Deeper marks are not looked for: closing tags of hostile pages would cost the square of their number. */
const DEPTH = 64

interface Frame {
  readonly tag: string
  readonly group: number | null
  readonly hint: BlockType | null
  readonly aside: boolean
  readonly unseen: boolean
  readonly signs: boolean
}

/** Cut a page into blocks of text at every tag that breaks a line. Nothing visible is dropped. */
export function htmlBlocks(source: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  const stack: Frame[] = []
  let groups = 0
  let links = 0
  let pieces: { start: number; end: number }[] = []
  let linked = 0
  let size = 0
  const flush = () => {
    const frame = stack.at(-1)
    if (size > 0) {
      const { hint = null, group = null, aside = false, signs = false, tag = 'body' } = frame ?? {}
      blocks.push({ pieces, tag, hint, group, aside, signs, linked, size })
    }
    pieces = []
    linked = 0
    size = 0
  }
  readTokens(source, {
    open(tag, attributes) {
      const breaks = BREAKS.has(tag) || (tag === 'cite' && (stack.at(-1)?.group ?? null) !== null)
      if (breaks) flush()
      if (tag === 'a') links += 1
      if (VOID.has(tag) || !(breaks || UNSEEN.has(tag))) return
      const own = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
      stack.push(frameOf(tag, own, attributes, stack.at(-1), () => (groups += 1)))
    },
    close(tag) {
      if (tag === 'a') links = Math.max(0, links - 1)
      if (!BREAKS.has(tag) && !UNSEEN.has(tag) && !(tag === 'cite' && stack.at(-1)?.tag === tag)) return
      flush()
      for (let up = stack.length - 1; up >= 0 && up > stack.length - DEPTH; up -= 1) {
        if (stack[up]?.tag !== tag) continue
        stack.length = up
        break
      }
    },
    text(start, end) {
      if (stack.at(-1)?.unseen) return
      const words = source.slice(start, end)
      // Stray marks come one by one: two million of "<" are one piece.
      const last = pieces.at(-1)
      if (last?.end === start) last.end = end
      else pieces.push({ start, end })
      const letters = words.trim().length
      size += letters
      if (links > 0) linked += letters
    },
  })
  flush()
  return blocks
}

function frameOf(
  tag: string,
  own: string,
  attributes: ReadonlyMap<string, string>,
  above: Frame | undefined,
  next: () => number,
): Frame {
  const post = POST.test(own)
  const quoted = tag === 'blockquote' || post
  const within = above !== undefined && above.group !== null
  const signs = within && (tag === 'cite' || tag === 'footer' || above.signs)
  return {
    tag,
    group: above?.group ?? (quoted ? next() : null),
    hint: hintOf(tag, own) ?? above?.hint ?? null,
    aside:
      (above?.aside ?? false) ||
      (AROUND.has(tag) && !signs) ||
      (SHARE.test(own) && !/^(?:body|html|main|article)$/.test(tag)),
    unseen: (above?.unseen ?? false) || UNSEEN.has(tag) || attributes.has('hidden'),
    signs,
  }
}

function hintOf(tag: string, own: string): BlockType | null {
  if (tag === 'h1') return 'headline'
  if (/^h[2-6]$/.test(tag)) return 'subhead'
  if (tag === 'figcaption' || CAPTION.test(own)) return 'caption'
  return PULL.test(own) ? 'pull-quote' : null
}
