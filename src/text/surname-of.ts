/** The last word of a name: "Writer" of "Ada Writer". */
export const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
