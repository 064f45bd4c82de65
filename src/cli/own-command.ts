import { Command, type ErrorOptions } from 'commander'
import { Problem } from '../model/problem.ts'

/** A command of commander's that tells slips of the command line as all else is told: what is wrong, then what to do. */
export class OwnCommand extends Command {
  override createCommand(name?: string): OwnCommand {
    return new OwnCommand(name)
  }

  override error(message: string, { code = '' }: ErrorOptions = {}): never {
    const { told, remedy } = (SLIPS[code] ?? other)(message.replace(/^error: /, ''), this)
    throw new Problem('usage', told, remedy)
  }
}

type Slip = (message: string, command: Command) => { readonly told: string; readonly remedy: string }

/** By the code that commander gives; what was meant stands in its message between apostrophes. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'commander.missingMandatoryOptionValue': (message, command) => {
    const { flags, about } = optionIn(message, command)
    return { told: `${nameOf(command)} needs ${flags}${about}.`, remedy: `Add ${flags}. ${helpOf(command)}` }
  },
  'commander.optionMissingArgument': (message, command) => {
    const { flags, about } = optionIn(message, command)
    return { told: `${flags} stands without its value${about}.`, remedy: `Write ${flags}, or leave it out.` }
  },
  'commander.missingArgument': (message, command) => {
    const name = meantIn(message)
    const found = command.registeredArguments.find((one) => one.name() === name)
    return { told: `${nameOf(command)} needs <${name}>${aboutOf(found?.description)}.`, remedy: helpOf(command) }
  },
  'commander.excessArguments': (message, command) => {
    const [most = '', given = ''] = message.match(/\d+/g) ?? []
    return {
      told: `${nameOf(command)} takes ${most === '0' ? 'nothing' : most} beside its options, and ${given} ${given === '1' ? 'was' : 'were'} given.`,
      remedy: `${most === '0' ? 'Leave it out.' : 'Put what belongs together between quotation marks.'} ${helpOf(command)}`,
    }
  },
  'commander.unknownOption': (message, command) => ({
    told: `${nameOf(command)} has no option ${meantIn(message)}.`,
    remedy: `${guessIn(message)}${helpOf(command)}`,
  }),
  'commander.unknownCommand': (message, command) => ({
    told: `${nameOf(command)} has no command "${meantIn(message)}".`,
    remedy: `${guessIn(message)}${nameOf(command)} --help lists them.`,
  }),
}

const other: Slip = (message, command) => ({ told: message, remedy: helpOf(command) })

const helpOf = (command: Command) => `${nameOf(command)} --help shows how.`
const meantIn = (message: string) => /'(.*?)'/.exec(message)?.[1] ?? ''
const guessIn = (message: string) => [...message.matchAll(/Did you mean [^)]+/g)].map(([guess]) => `${guess} `).join('')
const aboutOf = (description = '') => (description === '' ? '' : `: ${description}`)

function optionIn(message: string, command: Command): { readonly flags: string; readonly about: string } {
  const flags = meantIn(message)
  const found = lineOf(command)
    .flatMap(({ options }) => options)
    .find((option) => option.flags === flags)
  return { flags, about: aboutOf(found?.description) }
}

const nameOf = (command: Command) =>
  lineOf(command)
    .map((one) => one.name())
    .reverse()
    .join(' ')

/** The command and those above it. */
function lineOf(command: Command): readonly Command[] {
  return command.parent === null ? [command] : [command, ...lineOf(command.parent)]
}
