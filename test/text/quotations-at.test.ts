import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/text/quotation-marks.ts'
import { quotationsAt } from '../../src/text/quotations-at.ts'

const ONE = 'The mayor said: “The bridge is late.” The clerk said: “It is not.”'
const OTHER = '“Rain is due,” the clerk wrote, and the mayor spoke of “a very long week”.'

describe('quotations are the same, asked for once or again', () => {
  const asked: [why: string, text: string, from: number, to: number][] = [
    ['first', ONE, 0, ONE.length],
    ['again', ONE, 0, ONE.length],
    ['another stretch of it', ONE, 38, ONE.length],
    ['the same stretch of another text', OTHER, 0, ONE.length],
    ['back at the first text', ONE, 0, ONE.length],
  ]
  test.each(asked)('%s', (_, text, from, to) => {
    expect(quotationsAt(text, from, to)).toEqual(findQuotations(text, from, to))
  })
})
