/** Arrays of some numbers a word, all cut from one block: to ask for each apart takes longer than to fill it. */
export class WordArrays {
  readonly #block: ArrayBuffer
  readonly #count: number
  #at = 0

  /** Room for that many numbers of 32 bits a word, and for a few more. */
  constructor(count: number, most: number) {
    this.#block = new ArrayBuffer((count * most + 8) * 4)
    this.#count = count
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
    return from
  }
}
