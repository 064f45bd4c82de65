/**
 * Says what becomes of the work when Ctrl-C stops it. Only while files are read: then the handler runs at once. A long
 * computation would keep it waiting, and without a handler Ctrl-C ends the process on the spot; the ledger bears both.
 */
export function ctrlC(): { says(whileReading: boolean): void } {
  const stop = () => {
    process.stderr.write('\nStopped. What was read is kept; the same command goes on from there.\n')
    process.exit(130)
  }
  return {
    says(whileReading) {
      process.off('SIGINT', stop)
      if (whileReading) process.once('SIGINT', stop)
    },
  }
}
