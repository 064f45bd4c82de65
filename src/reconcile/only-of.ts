/** The one there is; undefined: none, or several. */
export const onlyOf = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined)
