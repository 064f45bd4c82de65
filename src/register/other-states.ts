import type { Body, RegisterRows } from '../model/register.ts'

/** A state that only the rows of a register know. */
export interface OtherState {
  readonly iso3: string
  readonly body: Body // its government
  readonly adjectives: readonly string[]
}

/** Governments of which an office row tells the country's code; "Velmarkian government" gives the adjective. */
export function otherStates({ bodies, offices }: Pick<RegisterRows, 'bodies' | 'offices'>): OtherState[] {
  const codes = new Map(offices.flatMap(({ body, iso3 }) => (iso3 === null ? [] : [[body, iso3] as const])))
  return bodies.flatMap((body): OtherState[] => {
    const iso3 = codes.get(body.name)
    if (body.kind !== 'government' || iso3 === undefined) return []
    const adjectives = body.aliases.flatMap((alias) => /^(\S+)\sgovernment$/.exec(alias)?.[1] ?? [])
    return [{ iso3, body, adjectives: adjectives.filter((word) => word !== body.name) }]
  })
}
