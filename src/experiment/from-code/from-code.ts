// An experiment from PyTorch code: as far as it is understood, each thing that is taken as a sentence, and each that is not.
import { formatCount } from '../../catalog/number-text'
import type { CustomData, Data, Experiment } from '../experiment'
import { BadInput } from '../parse/bad-input'
import { messageOf } from '../parse/message-of'
import { parseExperiment } from '../parse/parse'
import { inputCount, outputCount, taskOf } from '../shape'
import { batchReading } from './read/batch'
import { lossReading } from './read/loss'
import { networkReading } from './read/network'
import { optimizerReading } from './read/optimizer'
import { otherLibrary } from './read/other-library'
import { penaltyReading } from './read/penalty'
import { type Program, readProgram } from './read/program'
import { joined, type Reading, type Step } from './read/reading'
import { restReading, seedReading, tooLong, unread } from './read/rest'

export interface Understood {
  /** The experiment that there was, with what is understood in its place; its data is never another. */
  experiment: Experiment
  understood: string[]
  /** What is not taken, or not as it is there. */
  ignored: string[]
}

const LONGEST = 1_000_000
const EXPECTED =
  'Expected is PyTorch: a network such as nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1)), an optimizer or a loss.'

/**
 * Reads code once, whatever it is then laid over.
 *
 * @throws BadInput where it is too long, or nothing at all
 */
export function readCode(code: string): Program {
  if (code.trim() === '') throw new BadInput(`There is no code here. ${EXPECTED}`)
  if (code.length > LONGEST)
    throw new BadInput(`This is too long to be read: at most ${formatCount(LONGEST)} characters.`)
  return readProgram(code)
}

/** @throws BadInput where nothing in it is of use */
export function laidOver(program: Program, experiment: Experiment): Understood {
  const readings: Reading = joined(
    networkReading(program, experiment),
    lossReading(program, experiment),
    optimizerReading(program, experiment),
    penaltyReading(program),
    batchReading(program),
    seedReading(program),
    restReading(program),
  )
  const result: Understood = { experiment, understood: [], ignored: [] }
  const refused: string[] = []
  for (const step of readings.steps) take(step, result, refused)
  if (result.understood.length === 0 && refused.length === 0) throw new BadInput(nothingIn(program))
  return { ...result, ignored: [...refused, ...shortened(readings.left)] }
}

/** What the lab has limits for is refused by them, and stays as it was. */
function take({ said, change }: Step, result: Understood, refused: string[]): void {
  const changed = change(result.experiment)
  try {
    parseExperiment({ ...changed, data: standIn(changed.data) })
    result.experiment = changed
    result.understood.push(said)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    refused.push(`${said.replace(/\.$/, '')}: not taken. ${messageOf(error)}`)
  }
}

/** As many columns in one row: what the limits depend on. */
function standIn(data: Data): CustomData {
  const [inputs, outputs, task] = [inputCount(data), outputCount(data), taskOf(data)]
  const target = Array.from({ length: outputs }, (_, i) => (i === 0 ? 1 : 0))
  return {
    kind: 'custom',
    task,
    inputs: [new Array(inputs).fill(0)],
    targets: [target],
    validationInputs: [],
    validationTargets: [],
    standardize: false,
  }
}

function nothingIn(program: Program): string {
  const other = otherLibrary(program)
  if (other) return `This is ${other}, which is not read here. ${EXPECTED}`
  const open = program.followed.unreadable.filter(({ isOpen }) => isOpen)
  const { endsAt } = program.followed
  return [...unread(open), ...tooLong(endsAt), 'Nothing in this is understood.', EXPECTED].join(' ')
}

const MOST_SAID = 20

function shortened(sentences: readonly string[]): string[] {
  const all = [...new Set(sentences)]
  const more = all.length - MOST_SAID
  return more > 1 ? [...all.slice(0, MOST_SAID), `And ${more} more of the kind.`] : all
}
