import { Presets, SingleBar } from 'cli-progress'

const SOON = 10 // files below which nobody waits

/** A bar on standard error for long work; nothing at all when that is no terminal. */
export function progressBar(): { show(done: number, total: number, what: string): void; stop(): void } {
  let bar: SingleBar | null = null
  return {
    show(done, total, what) {
      if (!process.stderr.isTTY || total < SOON) return
      if (!bar) {
        const format = ' {bar} {value} of {total} read, {eta_formatted} left  {what}'
        bar = new SingleBar(
          { stream: process.stderr, format, hideCursor: true, clearOnComplete: true },
          Presets.shades_grey,
        )
        bar.start(total, done, { what })
      }
      bar.setTotal(Math.max(total, done))
      bar.update(done, { what: what.slice(-40) })
    },
    stop() {
      bar?.stop()
    },
  }
}
