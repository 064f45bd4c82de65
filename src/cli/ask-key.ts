import { createInterface, emitKeypressEvents, type Interface } from 'node:readline'

/** Keys as a person presses them; from a pipe, the first letter of each line. null: no more will come. */
export interface Keys {
  next(): Promise<string | null>
  close(): void
}

export function keysOf(input: NodeJS.ReadStream = process.stdin): Keys {
  return input.isTTY ? pressed(input) : lines(createInterface({ input }))
}

function pressed(input: NodeJS.ReadStream): Keys {
  emitKeypressEvents(input)
  input.setRawMode(true)
  return {
    next: () =>
      new Promise((resolve) => {
        input.resume()
        input.once('keypress', (_, key: { name?: string; ctrl?: boolean }) => {
          input.pause()
          const stops = key.ctrl === true && (key.name === 'c' || key.name === 'd')
          resolve(stops ? null : (key.name ?? ''))
        })
      }),
    close: () => {
      input.setRawMode(false)
      input.pause()
    },
  }
}

/** An iterator keeps lines that come while nobody waits. */
function lines(from: Interface): Keys {
  const iterator = from[Symbol.asyncIterator]()
  return {
    async next() {
      const { done, value } = await iterator.next()
      return done ? null : value.trim().charAt(0).toLowerCase()
    },
    close: () => from.close(),
  }
}
