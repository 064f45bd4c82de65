import { Presets, SingleBar } from 'cli-progress'

const SOON = 10 // articles below which nobody waits
const FORMAT = ' {bar} {value} of {total} files, {duration_formatted}  {what}'
/** Ctrl-C ends the process on the spot, so nothing in the terminal may need to be put back. */
const PLAIN = { hideCursor: false, linewrap: true, gracefulExit: false, clearOnComplete: true }

/** A bar on standard error for long work; nothing at all when that is no terminal. */
export function progressBar(): { show(done: number, total: number, what: string): void; stop(): void } {
  let bar: SingleBar | null = null
  let calls = 0
  return {
    show(done, total, what) {
      if (!process.stderr.isTTY || ++calls < SOON) return
      if (!bar) {
        bar = new SingleBar({ ...PLAIN, stream: process.stderr, format: FORMAT }, Presets.shades_grey)
        bar.start(total, done, { what })
      }
      bar.update(done, { what: what.slice(-40) })
    },
    stop() {
      bar?.stop()
    },
  }
}
