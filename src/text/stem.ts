const IRREGULAR = new Map(
  `am be, is be, are be, was be, were be, been be, being be, has have, had have, having have, does do, did do, done do, went go, gone go,
  gave give, given give, took take, taken take, came come, made make, said say, told tell, paid pay, kept keep, left leave, lost lose, built build,
  brought bring, bought buy, sent send, spent spend, stood stand, understood understand, thought think, found find, held hold, led lead, met meet,
  began begin, begun begin, broke break, broken break, chose choose, chosen choose, drew draw, drawn draw, fell fall, fallen fall, felt feel,
  fought fight, flew fly, flown fly, forgot forget, forgotten forget, got get, grew grow, grown grow, knew know, known know, lay lie, lain lie,
  ran run, rose rise, risen rise, saw see, seen see, sold sell, shook shake, shaken shake, shot shoot, showed show, shown show, spoke speak,
  spoken speak, stole steal, stolen steal, struck strike, taught teach, threw throw, thrown throw, wore wear, worn wear, won win, wrote write,
  written write, men man, women woman, children child, people person, lives life, knives knife, wives wife, halves half, better good, best good,
  worse bad, worst bad, further far, sailed sail, bore bear, borne bear, heard hear, sought seek, swore swear, sworn swear, slept sleep,
  became become, meant mean, dealt deal, sat sit, fed feed, bound bind, wound wind, hung hang, laid lay`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
const DOUBLED = /([bdgklmnprt])\1$/

/**
 * The word without its ending, so that "pledges", "pledged" and "pledging" are one. Light, for English, after the first step of
 * Porter's algorithm (1980); irregular verbs and nouns by a list of ours. Expects folded words; what it gives is no word to show.
 */
export function stemOf(word: string): string {
  const own = word.replace(/['’]s?$/, '')
  const irregular = IRREGULAR.get(own)
  if (irregular) return irregular === own ? own : stemOf(irregular)
  if (own.length < 4 || /[^a-z-]/.test(own)) return own
  const singular = withoutPlural(own)
  const bare = /[aeiouy]..*(?:ed|ing)$/.test(singular) ? withoutTense(singular) : singular
  return bare.replace(/(?<=..)(?:e|ly)$/, '').replace(/y$/, 'i')
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/(?:ies)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  const bare = word.replace(/(?:ied)$/, 'y').replace(/(?:ed|ing)$/, '')
  if (bare.length < 3) return word
  return DOUBLED.test(bare) && !/(?:ll|ss)$/.test(bare) ? bare.slice(0, -1) : bare
}
