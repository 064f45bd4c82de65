import type { Among, Effort, Step, TakeOver } from '../model/scenario.ts'

/** One assumption as a sentence, with all that it supposes. */
export function stepInWords(step: Step, called: (iso3: string) => string): string {
  const since = step.from === null ? '' : ` from ${step.from} on`
  const among = (whom: Among): string =>
    whom === 'all' ? 'all allies' : whom === 'europe-and-canada' ? 'Europe and Canada' : listed(whom.map(called))
  const s = (whom: Among): string => (typeof whom !== 'string' && whom.length === 1 ? 's' : '')
  switch (step.do) {
    case 'cut':
      return `${called(step.ally)} cuts its effort by ${effort(step.by)}${since}${heads(step)}`
    case 'raise':
      return `USD ${step.usdM.toLocaleString('en-GB')} m more are asked for${since}`
    case 'take-over':
      return `what is cut or asked for is taken over ${byWhat(step.how, among, called)}${since}`
    case 'target':
      return `${among(step.among)} rise${s(step.among)} to ${step.share} % of GDP by ${step.by}, in equal steps; who is above stays`
    case 'follow':
      return `each ally follows its line: ${LINE[step.line]}; who has none stays`
    case 'delay':
      return `${among(step.among)} reach${s(step.among) && 'es'} the target ${step.years} ${step.years === 1 ? 'year' : 'years'} later`
    case 'leave':
      return `${called(step.ally)} leaves the target and ${step.share === null ? 'stays where it is' : `aims at ${step.share} %`}`
    case 'growth':
      return `GDP of ${among(step.among)} is ${Math.abs(step.percent)} % ${step.percent < 0 ? 'lower' : 'higher'}${since}, expenditure as it was`
    case 'inflation':
      return `prices are ${step.percent} % higher for ${among(step.among)}${since}, and expenditure buys so much less`
  }
}

/** "a", "a and b", "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const LINE = { budgeted: 'what is budgeted', voiced: 'its own word', pace: 'the pace of the last three years' } as const

const effort = ({ value, unit }: Effort): string =>
  unit === '%'
    ? `${value} %`
    : unit === 'people'
      ? `${value.toLocaleString('en-GB')} people`
      : `USD ${value.toLocaleString('en-GB')} m`

function heads(step: Extract<Step, { do: 'cut' }>): string {
  if (step.by.unit !== 'people') return ''
  return step.usdAHead === null
    ? '; no cost a head is given, so no sum in USD moves'
    : `, at USD ${step.usdAHead.toLocaleString('en-GB')} a head`
}

function byWhat(how: TakeOver, among: (whom: Among) => string, called: (iso3: string) => string): string {
  const first = how.first.length === 0 ? '' : `, first by ${listed(how.first.map(called))} up to ${how.upTo} % of GDP`
  if (how.by === 'weights') {
    const weights = Object.entries(how.weights).map(([iso3, part]) => `${called(iso3)} ${part}`)
    return `by weight (${weights.join(', ')})${first}`
  }
  return `by ${among(how.among)}, in parts of their ${how.by === 'gdp' ? 'GDP' : 'expenditure'}${first}`
}
