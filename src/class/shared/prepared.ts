// Questions that are ready to be asked: of every preset what can be asked of it, and the lessons' own.
import { lessons } from '../../catalog/lessons/lesson-table'
import { counted, formatCount } from '../../catalog/number-text'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../../experiment/experiment'
import { parseExperiment } from '../../experiment/parse/parse'
import { hasLambda } from '../../experiment/penalty-of-lambda'
import type { Question } from './question'

/** A question that has no id yet. */
export type Prepared = {
  [Kind in Question['kind']]: Omit<Extract<Question, { kind: Kind }>, 'id'>
}[Question['kind']]

type OfRun = Exclude<Prepared, { kind: 'lesson' | 'choice' }>

/** The presets whose λ can be asked for. */
export const presetsToAsk: readonly PresetId[] = (Object.keys(presets) as PresetId[]).filter((id) =>
  hasLambda(experimentOf(id).penalty.kind),
)

/** As a class finds it: without a penalty yet. */
export function experimentOf(id: PresetId): Experiment {
  const experiment = parseExperiment(presets[id].experiment)
  return { ...experiment, penalty: { ...experiment.penalty, lambda: 0 } }
}

export function questionsOf(id: PresetId): OfRun[] {
  const step = presets[id].restsAt
  const ofRun = { experiment: experimentOf(id), stage: { step } }
  // λ and its value stay on one line.
  const atZero = 'λ\u00a0=\u00a00'
  const what = `${presets[id].label}. You first see the network with ${atZero} after ${counted(step, 'step')}.`
  return [
    {
      kind: 'lambda',
      title: 'Where is the valley? Put your λ.',
      text: `${what} Which λ brings its validation loss lowest by then?`,
      ...ofRun,
    },
    {
      kind: 'valley',
      title: 'Draw the valley.',
      text: `${what} How high is its validation loss with each other λ?`,
      ...ofRun,
    },
    {
      kind: 'mark',
      title: 'When is it best?',
      text: `${presets[id].label}: a network with ${atZero} will be trained for ${counted(step, 'step')}. After how many is its validation loss lowest?`,
      ...ofRun,
    },
  ]
}

/** Every step of a lesson that asks to choose. */
export const lessonQuestions: readonly Extract<Prepared, { kind: 'lesson' }>[] = Object.entries(
  lessons,
).flatMap(([lesson, { title, steps }]) =>
  steps.flatMap(({ text, question }, step) =>
    question.kind === 'choice'
      ? [
          {
            kind: 'lesson' as const,
            lesson,
            step,
            title: question.ask,
            text: `${title}, ${formatCount(step + 1)} of ${steps.length}. ${text}`,
          },
        ]
      : [],
  ),
)
