const BLOCK = 1 << 18 // bytes: some paragraphs' worth
let block = new ArrayBuffer(BLOCK)
let used = 0

/**
 * Arrays of some numbers a word, cut from blocks that several paragraphs share: to ask for each apart takes longer than to
 * fill it. No stretch of a block is given out twice, so that all begin as noughts.
 */
export class WordArrays {
  readonly #block: ArrayBuffer
  readonly #count: number
  readonly #end: number
  #at: number

  /** Room for that many numbers of 32 bits a word, and for a few more. */
  constructor(count: number, most: number) {
    const bytes = (count * most + 8) * 4
    if (used + bytes > block.byteLength) [block, used] = [new ArrayBuffer(Math.max(BLOCK, bytes)), 0]
    this.#block = block
    this.#count = count
    this.#at = used
    this.#end = used += bytes
  }

  /** So many a word, and `more` at the end. */
  ints(times = 1, more = 0): Int32Array {
    const length = this.#count * times + more
    return new Int32Array(this.#block, this.#take(length * 4), length)
  }

  floats(): Float32Array {
    return new Float32Array(this.#block, this.#take(this.#count * 4), this.#count)
  }

  shorts(): Uint16Array {
    return new Uint16Array(this.#block, this.#take(this.#count * 2), this.#count)
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#block, this.#take(this.#count), this.#count)
  }

  #take(bytes: number): number {
    const from = this.#at
    this.#at = from + ((bytes + 3) & ~3)
    if (this.#at > this.#end) throw new RangeError('More numbers a word than room was asked for')
    return from
  }
}
