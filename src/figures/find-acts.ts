import type { EdtfDate } from '../model/date.ts'
import type { Register } from '../register/register.ts'
import { findDates } from '../text/dates.ts'
import { accessionAt } from './accession-at.ts'
import { agreementAt } from './agreement-at.ts'
import { launchAt } from './launch-at.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { summitActAt } from './summit-act-at.ts'
import { type Tied, tiedAs } from './tied.ts'
import { wordsAs } from './words-as.ts'

/** Words one of which stands in every sentence that tells a dated act: cheap, so that most are not looked into. */
export const ACTS =
  /^(?:since|became|become|joined|joins|joining|acceded|accession|entered|enters|entry|admitted|admission|taken|welcomed|accepted|belonged|belongs|membership|member|followed|launch|launched|launches|launching|began|begun|started|way|came|let|newest|latest|youngest|join|settled|taken|turn|signed|founded|established|adopted|agreed|endorsed|set|dates|made|raised|wrote|enshrined|turned|decided|approved|reviewed|review|due|deadline)$/

/** "Lithuania adopted a 5 percent target": its own, and not the alliance's. */
const isOfOneAlly = ({ low }: Passage, names: readonly NamedHere[], from: number): boolean =>
  names.some(
    (name) =>
      name.ally &&
      name.next <= from &&
      /^(?:adopted|set|sets|agreed|endorsed|made|raised|approved|adopts)$/.test(
        low[/^(?:has|had|also|itself)$/.test(low[name.next] ?? '') ? name.next + 1 : name.next] ?? '',
      ) &&
      !/^(?:and|with|by|of|,)$/.test(low[name.at - 1] ?? ''),
  )

/** "Finland joined the alliance on 4 April 2023", "the Wednesday launch of Arctic Sentry": an act and its day. */
export function findActs(
  passage: Passage,
  names: readonly NamedHere[],
  printed: EdtfDate | null,
  register: Register,
): Tied[] {
  const words = passage.text.slice(passage.start, passage.end)
  const found: Tied[] = []
  for (const { start, end, date } of findDates(words, printed)) {
    if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) continue
    const from = passage.tokens.findIndex((token) => token.end > passage.start + start)
    const last = passage.tokens.findLastIndex((token) => token.start < passage.start + end)
    if (from < 0 || last < from) continue
    const day = { from, next: last + 1, date }
    const told =
      accessionAt(passage, names, day, found.length > 0) ??
      launchAt(passage, names, day) ??
      agreementAt(passage, names, day, register) ??
      (isOfOneAlly(passage, names, day.from) ? null : summitActAt(passage, day))
    // "nine years ago" dates no accession
    if (!told || (told.act !== 'launch' && !/\d{4}/.test(words.slice(start, end)))) continue
    const { entity, act, threshold = null } = told
    const quantity = wordsAs(from, last + 1, { value: 0, unit: 'date', sense: 'exact' })
    found.push(tiedAs(quantity, { indicator: 'dated-act', entity, period: date, date, threshold, told: { act } }))
  }
  return found
}
