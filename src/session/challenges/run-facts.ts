// What is known of the run that stands or goes on, as challenges judge by it.
import type { OpenedTest, RunFacts, TriedLambda } from '../../catalog/challenges/challenge'
import type { History } from '../history'
import { measuredFacts } from '../lessons/facts'
import type { LabState } from '../state'

/** @returns nothing before the first measurement */
export function runFacts(state: LabState, history: History, tried?: TriedLambda): RunFacts | undefined {
  const measured = measuredFacts(state, history)
  const test = openedTest(state)
  return (
    measured && {
      ...measured,
      learningRate: state.experiment.optimizer.learningRate,
      ...(state.labels && { trulyRight: state.labels.validation }),
      ...(test && { test }),
      ...(tried && { tried }),
    }
  )
}

function openedTest({ studies }: LabState): OpenedTest | undefined {
  const { opened } = studies['test-set']
  if (!opened) return undefined
  const { loss = Number.NaN, standardError = Number.NaN } = opened.validation ?? {}
  return { loss: opened.test.loss, validation: loss, standardError }
}
