/** "Text: Ada Writer · Photo: Bo Marsh/AFP": behind what is told of the text. */
const PICTURED = /(?<=[·|•;–—]\s?)(?:photo|picture|image|video|graphic|map|illustration)s?(?:\sby)?\s?:\s[^·|•;\n]+/giu

/** A line with the credits of its pictures blanked, offsets kept: an agency of pictures says nothing of the text. */
export const withoutPictures = (line: string): string => line.replace(PICTURED, (words) => ' '.repeat(words.length))
