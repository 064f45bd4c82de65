/** Where everything is kept unless another file is named. A file of its own, so that `--help` opens no ledger to know it. */
export const DEFAULT_LEDGER = './wordbond.db'
