const CLOCK = /(\d{1,2})[.:](\d\d)(?:\s?([ap])\.?m\b)?/i

/** The first time of words in minutes of the day: "16.41", "4:41 p.m." → 1001; null: they print none. */
export function minutesOfDay(words: string): number | null {
  const [, hours, minutes, half] = CLOCK.exec(words) ?? []
  if (hours === undefined) return null
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  return hour * 60 + Number(minutes)
}
