const SHORT = 90

/** A paragraph, and no point of a list or note above the text: "* Battalion to grow by 2027", "(Adds background)". */
export const isRunningText = (words: string): boolean => words.length > SHORT || !/^[*•·–—(-]/.test(words)
