const NETWORK = '(?:X|Twitter|Facebook|Telegram|Truth Social|Bluesky|Threads|LinkedIn|Instagram|Mastodon)'
const ON_NETWORK = new RegExp(
  `^(?<who>(?=\\p{Lu}\\S+\\s\\p{Lu}\\S+\\s)[^:“”"@]{3,80}?)(?<handle>\\s\\(@\\w{2,30}\\))?\\son\\s${NETWORK}(?=:|$|\\s[|/–—-]\\s)`,
  'u',
)
const OF_PAGE = new RegExp(`\\s[|/]\\s${NETWORK}$`)
const IS_NETWORK = new RegExp(`^${NETWORK}$`, 'i')

/**
 * Who posted, by the title of a page of one post: "Minister Ada Brandt (@brandt) on X", "Ada Brandt on X: “…” / X", or with the network as its
 * outlet; null: it is none. A newspaper may print "Ada Brandt on X: we pay" above its own words.
 */
export function posterIn(page: { readonly title: string | null; readonly outlet: string | null }): string | null {
  const { who, handle } = ON_NETWORK.exec(page.title ?? '')?.groups ?? {}
  const isPage = handle !== undefined || OF_PAGE.test(page.title ?? '') || IS_NETWORK.test(page.outlet ?? '')
  return who !== undefined && isPage ? who : null
}
