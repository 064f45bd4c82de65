export interface NumberRead {
  readonly value: number
  readonly lastDigit: number // the worth of the last printed digit
  readonly next: number // the token after it
  readonly written: 'digits' | 'words'
  readonly grouped: boolean // with a mark between the thousands, so no year
  readonly doubtful: boolean // "1.500": a decimal, or a thousand as the continent prints it
}

export interface NumberRefused {
  readonly why: string
  readonly next: number
}
