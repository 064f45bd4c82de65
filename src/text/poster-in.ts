const ON_NETWORK =
  /^(?<who>(?=\p{Lu}\S+\s\p{Lu}\S+\s)[^:“”"@]{3,80}?)(?:\s\(@\w{2,30}\))?\son\s(?:X|Twitter|Facebook|Telegram|Truth Social|Bluesky|Threads|LinkedIn|Instagram|Mastodon)(?=:|$|\s[|/–—-]\s)/u

/** Who posted, by the title of a page of one post: "Minister Ada Brandt (@brandt) on X", "Ada Brandt on Bluesky: …"; null: it is none. */
export const posterIn = (title: string | null): string | null => ON_NETWORK.exec(title ?? '')?.groups?.who ?? null
