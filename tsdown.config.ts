import { defineConfig } from 'tsdown'
import { codeHash } from './scripts/code-hash.ts'

export default defineConfig({
  entry: {
    main: 'src/cli/main.ts',
    'reading-worker': 'src/app/reading-worker.ts',
    train: 'scripts/train/train.ts',
    predict: 'scripts/predict.ts',
    'word-class-table': 'scripts/train/word-class-table.ts',
    'bench/speed': 'bench/speed/speed.ts',
    'bench/statements-worker': 'bench/speed/statements-worker.ts',
    'bench/tagger': 'bench/speed/tagger.ts',
    'bench/quality': 'bench/quality/quality.ts',
    'bench/speakers': 'bench/quality/speakers/speakers.ts',
    'bench/figures': 'bench/quality/figures/score.ts',
    'bench/reference': 'bench/reference/nato-workbook.ts',
    'bench/error-kinds': 'bench/quality/error-kinds.ts',
    'bench/reconcile': 'bench/quality/reconcile/score.ts',
    'bench/one-by-one': 'bench/quality/reconcile/one-by-one.ts',
    'bench/reconcile-speed': 'bench/speed/reconcile.ts',
    'bench/one-more': 'bench/speed/one-more.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  define: { __CODE__: JSON.stringify(codeHash()) },
})
