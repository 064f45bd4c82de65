/**
 * Something a person can mend: what is wrong, then what to do. Bugs throw `Error`, doubtful data is a value.
 */
export class Problem extends Error {
  readonly code: string
  readonly remedy: string

  constructor(code: string, message: string, remedy: string) {
    super(message)
    this.name = 'Problem'
    this.code = code
    this.remedy = remedy
  }
}
