import { z } from 'zod'
import type { Release } from '../model/series.ts'
import { readYaml } from './read-yaml.ts'
import { isInCalendar } from './register-tables.ts'

const filled = z.string().min(1)

const releases = z.object({
  producer: filled,
  releases: z.array(
    z.object({
      release: filled,
      published: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        .refine(isInCalendar),
      held: z.boolean(),
      covers: z.array(z.object({ indicator: filled, from: z.int(), to: z.int() })),
      what: filled,
      address: filled,
    }),
  ),
})

const REMEDY =
  'Every release says release, published, held, covers, what and address: fill it in, dates in quotation marks, or leave the release out.'

/** The releases of one producer that are known to exist; one without an address is refused. */
export function readReleases(path: string): Release[] {
  const list = readYaml(path, releases, 'series-releases', REMEDY)
  return list.releases.map((release) => ({ producer: list.producer, ...release }))
}
