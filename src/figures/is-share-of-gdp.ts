/** "a share of GDP", "as a percentage of GDP", "relative to its economy": a sentence that measures by share of GDP. */
export function isShareOfGdp(low: readonly string[]): boolean {
  const gdp = low.some(
    (word, i) =>
      /^(?:gdp|gdp's)$/.test(word) ||
      (/^(?:economy|output|product)$/.test(word) && /^(?:its|national|economic|domestic|the)$/.test(low[i - 1] ?? '')),
  )
  return (
    gdp &&
    low.some(
      (word, i) =>
        /^(?:share|percentage|proportion|percent|%|relative)$/.test(word) ||
        (/^(?:part|slice|portion|less|more|much|measured|set)$/.test(word) &&
          /^(?:of|against)$/.test(low[i + 1] ?? '')),
    )
  )
}

/** Whether a sentence names the share of GDP as what is measured, as against printing one: "as a share of GDP". */
export const isByShare = (low: readonly string[]): boolean =>
  isShareOfGdp(low) &&
  /\b(?:share|percentage|proportion|part|slice)(?: \w+){0,2}? (?:of|that)\b|\brelative to\b|\b(?:measured|set) against\b|\b(?:more|less|much) of (?:its|their)\b/.test(
    low.join(' '),
  )
