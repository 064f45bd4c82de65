import { env } from 'node:process'
import fc from 'fast-check'

// Property tests try the same cases at each run, so that a failure is of the change at hand.
// `FC_SEED=$RANDOM npx vitest run` tries others.
fc.configureGlobal({ seed: Number(env.FC_SEED ?? 1) })
