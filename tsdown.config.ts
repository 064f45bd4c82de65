import { defineConfig } from 'tsdown'
import { codeHash } from './scripts/code-hash.ts'

export default defineConfig({
  entry: { main: 'src/cli/main.ts', 'bench/speed': 'bench/speed/speed.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  define: { __CODE__: JSON.stringify(codeHash()) },
})
