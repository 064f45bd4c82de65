const HOUSE =
  /^(?:the )?(?:ministry|office|presidency|chancellery|government|embassy|department|secretariat|delegation|mission|palace) of\b/i

/** Whether words open with the kind of a house that speaks for itself: "Ministry of Defence of Velmark". */
export const opensWithHouse = (words: string): boolean => HOUSE.test(words)
