import type { Command } from 'commander'
import { addBrief } from './brief.ts'
import { addBurden } from './burden.ts'
import { addCheck } from './check.ts'
import { addClaims } from './claims.ts'
import { addCommitments } from './commitments.ts'
import { addConflicts } from './conflicts.ts'
import { addCorrect } from './correct.ts'
import { addDecisions } from './decisions.ts'
import { addForget } from './forget.ts'
import { addJudge } from './judge.ts'
import { addNews } from './news.ts'
import { OwnCommand } from './own-command.ts'
import { addRead } from './read.ts'
import { addReference } from './reference.ts'
import { addReview } from './review.ts'
import { addScenario } from './scenario.ts'
import { addShow } from './show.ts'
import { addStatements } from './statements.ts'

const AFTER = `
A folder of articles in, a briefing out:
  wordbond brief coverage/
  wordbond COMMAND --help     tells options, with examples

Everything stays on this machine; nothing is sent anywhere.
Exit: 0 done · 1 with --strict where anything differs, conflicts or was refused
      2 it could not be done; what to do stands beside it`

/** In the order in which --help tells them. */
const COMMANDS = [
  addBrief,
  addRead,
  addStatements,
  addClaims,
  addConflicts,
  addNews,
  addShow,
  addCheck,
  addCommitments,
  addBurden,
  addScenario,
  addReview,
  addJudge,
  addCorrect,
  addDecisions,
  addForget,
  addReference,
]

/** The command line. Commands load what they need when they run, so that --help answers at once. */
export function program(): Command {
  const command = new OwnCommand('wordbond')
    .description(
      'Holds an alliance to its word: who said what, who confirms it, where accounts differ, whether figures hold.',
    )
    .version('0.1.0')
    .addHelpText('after', AFTER)
    .exitOverride()
  for (const add of COMMANDS) add(command)
  return command
}
