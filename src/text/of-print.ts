const PRINT = /^['’]?s?\s(?:number|issue|edition|paper|front\spage|column)(?!\p{L})/u

/** Whether a day that ends at `end` is a paper's: "your Wednesday number", "Monday's front page". */
export const isOfPrint = (text: string, end: number): boolean => PRINT.test(text.slice(end, end + 20))
