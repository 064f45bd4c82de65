const PRINT = /^['’]?s?\s(?:number|issue|edition|paper|front\spage|column)(?!\p{L})/u
/** "carried by the Post on", "in an interview published in the Post on" */
const PRINTED =
  /\b(?:carried|published|printed|reprinted|broadcast|aired|airing|(?:interview|article|text|remarks|piece|report)(?: that| which)? appear(?:ed|s|ing)|to be (?:published|broadcast|aired))(?:\s(?:by|in|on|with|as)\s[^.;:“”"\n]{1,50}?)?,?\s(?:(?:on|this|last|late|earlier)\s)?$/i
/** "Yesterday | the Harbour Post got hold of a letter" */
const LEAKED =
  /^\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:got\shold\sof|obtained|published|printed|revealed|leaked|broke|reported)\s/u
const BACK = 90 // UTF-16 units before the day

/** Whether a day is a paper's or a broadcast's: "your Wednesday number", "Monday's front page", "an interview published on Saturday". */
export const isOfPrint = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  PRINT.test(text.slice(end, end + 20)) ||
  LEAKED.test(text.slice(end, end + 80)) ||
  PRINTED.test(text.slice(Math.max(0, start - BACK), start))
