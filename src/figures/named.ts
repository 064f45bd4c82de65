import type { FigureEntity } from '../model/figure.ts'
import { findNames } from '../register/find-names.ts'
import type { Register } from '../register/register.ts'
import type { Passage } from './passage.ts'

/** An ally, a country or a body named in a passage; `entity` null where the words may mean several. */
export interface NamedHere {
  readonly entity: FigureEntity | null
  readonly ally: boolean // a country, as against a body or group
  readonly demonym: boolean // "Polish"
  readonly possessive: boolean // "Poland's"
  readonly isSeat?: boolean // "Warsaw" for Poland
  readonly at: number // its first token
  readonly next: number // the token after it
}

export function namedIn(passage: Passage, register: Register): NamedHere[] {
  const found: NamedHere[] = []
  let token = 0
  for (const hit of findNames(register, passage.text, passage.start, passage.end)) {
    const refs = hit.refs.filter((ref) => ref.kind === 'ally' || ref.kind === 'country' || ref.kind === 'body')
    if (refs.length === 0 || hit.how === 'surname' || isPartOfWord(passage.text, hit.start, hit.end)) continue
    while (token < passage.tokens.length && (passage.tokens[token]?.end ?? 0) <= hit.start) token += 1
    let next = token
    while (next < passage.tokens.length && (passage.tokens[next]?.start ?? 0) < hit.end) next += 1
    const [ref, another] = refs
    const lead = passage.low[token - 1] ?? ''
    const isPart = (ref?.kind !== 'body' && PART_OF_LAND.test(lead)) || /^non(?:-\p{L}+)?$/u.test(lead)
    const sure = ref && !another && !isPart && !(hit.how === 'metonym' && ref.kind === 'ally' && isBrussels(hit.text))
    found.push({
      entity: sure ? { id: ref.id, name: ref.name } : null,
      ally: refs.every((one) => one.kind !== 'body'),
      demonym: hit.how === 'demonym' && !isPeople(passage.low, token, next),
      possessive: /^['’]s?\b/.test(passage.text.slice(hit.end, hit.end + 2)) || /['’]s?$/.test(hit.text),
      ...(hit.how === 'metonym' || hit.how === 'place' ? { isSeat: true } : {}),
      at: token,
      next,
    })
  }
  return withCanada(passage, found)
}

/** "South America", "northern Italy": another land, or less than the whole. */
const PART_OF_LAND =
  /^(?:north|south|east|west|latin|central|northern|southern|eastern|western|upper|lower|mainland|metropolitan)$/

/** "the Polish-led group", "Franco-German projects", "non-US members": of another, or of two. */
const isPartOfWord = (text: string, start: number, end: number): boolean =>
  LED.test(text.slice(end, end + 12)) || /[\p{L}][-–]$/u.test(text.slice(Math.max(0, start - 2), start))
const LED =
  /^[-–](?:(?:led|based|owned|backed|born|made|built|speaking|style|run|hosted|funded|occupied|controlled|financed|held)\b|\p{Lu})/u

/** "The Dutch spent", "Norwegians will spend": a people is its country. */
const isPeople = (low: readonly string[], at: number, next: number): boolean =>
  // "The Danes spent 3.27 percent and the Norwegians 3.16 percent"
  (low[at - 1] === 'the' &&
    /s$/.test(low[next - 1] ?? '') &&
    /^[$€£]?\d/.test(low[next] ?? '') &&
    /^(?:and|,|while)$/.test(low[at - 2] ?? '')) ||
  (/^(?:spend|spent|devote|devoted|invest|invested|allocate|allocated|will|have|had|are|were|did)$/.test(
    low[next] ?? '',
  ) &&
    (low[at - 1] === 'the' || /s$/.test(low[next - 1] ?? '')))

const EUROPE_AND_CANADA: FigureEntity = { id: 'body:european-allies-and-canada', name: 'European allies and Canada' }

/** "Canada and the European allies", "Canada and Europe's NATO members" */
const EUROPE_BEHIND =
  /^(?:and|plus) (?:the |all |its |nato's )?(?:european|europe's) (?:nato )?(?:allies|members|member states)\b(?! of (?!nato|the alliance))/

/** "NATO's European members and Canada", "European allies plus Canada": one group, and not Canada alone. */
function withCanada({ low }: Passage, names: readonly NamedHere[]): NamedHere[] {
  const canadas = names.filter((name) => name.entity?.id === 'ally:can')
  const first = canadas.find((name) => EUROPE_BEHIND.test(low.slice(name.next, name.next + 8).join(' ')))
  if (first) {
    const [words = ''] = EUROPE_BEHIND.exec(low.slice(first.next, first.next + 8).join(' ')) ?? []
    const next = first.next + words.trim().split(' ').length
    const others = names.filter((name) => name.next <= first.at || name.at >= next)
    return [...others, { ...first, entity: EUROPE_AND_CANADA, ally: false, next }].sort((a, b) => a.at - b.at)
  }
  const canada = canadas.find((name) => /^(?:and|plus)$/.test(low[name.at - 1] ?? ''))
  if (!canada) return [...names]
  const from = low.findLastIndex(
    (word, at) => at < canada.at - 1 && at >= canada.at - 7 && /^europe(?:ans?|'s)?$/.test(word),
  )
  const gap = low.slice(from + 1, canada.at - 1)
  if (
    from < 0 ||
    (low[from] === "europe's" && gap.length === 0) ||
    !gap.every((word) =>
      /^(?:(?:allies|members|countries|states)['’]?|['’]|member|of|in|nato|the|alliance)$/.test(word),
    )
  )
    return [...names]
  const rest = names.filter((name) => name.next <= from || name.at >= canada.next)
  const group = { ...canada, entity: EUROPE_AND_CANADA, ally: false, at: from }
  return [...rest, group].sort((a, b) => a.at - b.at)
}

/** The name at a token, alone: not "than Germany and France", nor "Germany's". */
export function nameAt(passage: Passage, names: readonly NamedHere[], at: number): NamedHere | null {
  const name = startingAt(passage, names, at)
  if (!name || name.entity === null || name.demonym || name.possessive) return null
  return isOneOfSeveral(passage, names, name) ? null : name
}

/** The owner at a token: "Germany's", "the Netherlands'". */
export function ownerAt(passage: Passage, names: readonly NamedHere[], at: number): NamedHere | null {
  const name = startingAt(passage, names, at)
  return name?.possessive && name.entity !== null && !isOneOfSeveral(passage, names, name) ? name : null
}

function startingAt({ low }: Passage, names: readonly NamedHere[], at: number): NamedHere | undefined {
  const start = low[at] === 'the' ? at + 1 : at
  return names.find((one) => one.at === start || (one.at === at && low[at] === 'the'))
}

function isOneOfSeveral({ low }: Passage, names: readonly NamedHere[], name: NamedHere): boolean {
  const joined =
    /^(?:and|or|&)$/.test(low[name.next] ?? '') && names.some((one) => one.at > name.next && one.at <= name.next + 2)
  return joined || (low[name.next] === ',' && names.some((one) => one.at === name.next + 1))
}

/** Stands for the alliance and for the European Union more often than for Belgium. */
const isBrussels = (words: string) => words === 'Brussels'
