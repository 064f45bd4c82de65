import { writeSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { readingWith, record } from './reading-with.ts'

/**
 * A process that records articles, one after the other, and prints the id of each once it is acknowledged.
 * Arguments: the ledger, a name that makes its articles its own, how many.
 */
const [, , path = '', name = '', count = '1'] = argv
const ledger = await openLedger(path, { now: () => new Date().toISOString() })
for (let n = 0; n < Number(count); n++) {
  const passages = Array.from({ length: 20 }, (_, nth) => `${name} promises brigade ${nth}`)
  const reading = readingWith(`Article ${n} of ${name}: ${passages.join('. ')}.`, passages)
  await record(ledger, reading)
  writeSync(1, `${reading.capture.id}\n`)
}
await ledger.close()
exit(0)
