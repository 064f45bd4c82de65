import type { Command } from 'commander'
import type { CommitmentKind, Stage } from '../model/commitment.ts'
import { Problem } from '../model/problem.ts'
import { ENDINGS, TRACKS } from '../model/tracks.ts'
import { type Common, examples, inWorkplace, page, printJson, withCommon } from './common.ts'
import { addConfirm } from './confirm.ts'

interface Options extends Common {
  readonly kind?: string
  readonly stage?: string
  readonly overdue?: boolean
}

export function addCommitments(program: Command): void {
  const command = program.command('commitments').argument('[actor]', 'whose: Germany, DEU, NATO (default: everybody’s)')
  withCommon(command)
    .description(
      'What was undertaken, by whom, how far it has come, what is overdue; candidates from the ledger marked.',
    )
    .option('--kind <KIND>', Object.keys(TRACKS).join(', '))
    .option('--stage <STAGE>', 'those that have come so far: voiced, adopted, budgeted, superseded, …')
    .option('--overdue', 'only those past their date with nothing that shows delivery')
    .action((actor: string | undefined, options: Options) => list(actor ?? null, options))
  for (const word of ['confirm', 'reject', 'undo'] as const) addConfirm(command, word)
  examples(command, [
    ['wordbond commitments Germany', ''],
    ['wordbond commitments --overdue --today 2027-01-01', 'as it would stand on that day'],
    ['wordbond commitments --kind command --json', ''],
    ['wordbond commitments confirm 3f2a9c01 --by "A. Kessler"', 'a candidate; also: reject, undo'],
  ])
}

async function list(actor: string | null, options: Options): Promise<void> {
  const stages: readonly string[] = [...Object.values(TRACKS).flatMap(({ stages }) => stages), ...ENDINGS]
  const kind = oneOf('kind', options.kind, Object.keys(TRACKS)) as CommitmentKind | null
  const stage = oneOf('stage', options.stage, stages) as Stage | null
  const { ledgerOrNone } = await import('../app/workplace.ts')
  return inWorkplace({ ...options, ledger: ledgerOrNone(options.ledger) }, async (workplace) => {
    const { commitments } = await import('../app/commitments.ts')
    const shown = await commitments({ actor, kind, stage, overdue: options.overdue ?? false }, workplace)
    if (options.json) return printJson((await import('../report/json/commitment-as-json.ts')).commitmentsAsJson(shown))
    process.stdout.write((await import('../report/commitments-as-text.ts')).commitmentsAsText(shown, page()))
  })
}

function oneOf(option: string, given: string | undefined, known: readonly string[]): string | null {
  if (given === undefined || known.includes(given)) return given ?? null
  throw new Problem('usage', `--${option} "${given}" is none.`, `Say one of: ${[...new Set(known)].join(', ')}.`)
}
