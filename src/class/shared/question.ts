// What a class is asked. A question is plain data: it goes from the host's page to every student's.
import type { Experiment } from '../../experiment/experiment'

export const FEWEST_OPTIONS = 2
export const MOST_OPTIONS = 6

interface Asked {
  /** Of this room alone. */
  id: string
  title: string
  /** What one needs to think. */
  text: string
}

interface AskedOfRun extends Asked {
  /** As the students' own pages load it, with the λ that they see before they answer. */
  experiment: Experiment
  /** Where it stands while they think: trained to this step. The answer is judged by this step too. */
  stage: { step: number }
}

/** Put your λ. */
export interface LambdaQuestion extends AskedOfRun {
  kind: 'lambda'
}

/** One of two to six. */
export interface ChoiceQuestion extends AskedOfRun {
  kind: 'choice'
  options: readonly string[]
  /** Counted from 0, where one of them is right. It stays with the host. */
  right?: number
}

/** A step of the loss chart, up to the stage's. */
export interface MarkQuestion extends AskedOfRun {
  kind: 'mark'
}

/** Validation loss against λ, drawn: a value at each of `valleyPositions`. */
export interface ValleyQuestion extends AskedOfRun {
  kind: 'valley'
}

/** A step of a lesson, with its own question: it sets its own stage. */
export interface LessonQuestion extends Asked {
  kind: 'lesson'
  lesson: string
  /** Counted from 0. */
  step: number
}

export type Question = LambdaQuestion | ChoiceQuestion | MarkQuestion | ValleyQuestion | LessonQuestion

/** What every student's page may know of it before the host reveals. */
export function withoutTheRight(question: Question): Question {
  if (question.kind !== 'choice') return question
  const { right: _, ...open } = question
  return open
}
