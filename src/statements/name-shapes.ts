/** Patterns of names as they are printed: sources of regular expressions, with the flag `u`. */
export const CAPITALISED = "(?:[OD]['’])?\\p{Lu}[\\p{L}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{L}\\p{M}]+)*" // "O’Donnell", too
export const PARTICLE = '(?:van|von|de|der|den|del|della|di|da|la|le|el|al|bin|ter|ten)'

/** A courtesy before a name. */
export const HONORIFIC = /(?:\b(Mr|Ms|Mrs|Miss|Mx|Sir|Dame|Lady|Lord)\.?\s)$/
