import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __CODE__: JSON.stringify('test') },
  test: { include: ['test/**/*.test.ts'], setupFiles: ['test/same-cases.ts'], testTimeout: 60_000 },
})
