#!/usr/bin/env node
import { existsSync } from 'node:fs'

// Committed, so that npx finds a command from the first minute on; the program itself is built.
const built = new URL('../dist/main.mjs', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  process.stderr.write('Wordbond is not built yet.\nRun this first: npm run build\n')
  process.exitCode = 2
}
