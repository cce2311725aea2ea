import { expect, test } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { type Experiment, type PenaltySettings, tunableSettings } from '../experiment'
import { parseExperiment } from '../parse/parse'
import { replayOf } from './replay'

const experiment = parseExperiment(presets['xor-sample'].experiment)

const tuned = (after: number, penalty: Partial<PenaltySettings>) => ({
  after,
  settings: tunableSettings({ ...experiment, penalty: { ...experiment.penalty, ...penalty } }),
})
const kindOf = ({ penalty }: Experiment) => penalty.kind

test('λ alone leaves one stretch, with its values by step', () => {
  const tunings = [tuned(0, { lambda: 0 }), tuned(40, { lambda: 0.1 })]
  const replay = replayOf(experiment, { tunings }, 100, kindOf)
  expect(replay?.stretches).toEqual([{ from: 0, to: 100, code: 'l2' }])
  expect(replay?.tuned.map(({ after, experiment: { penalty } }) => [after, penalty.lambda])).toEqual([
    [0, 0],
    [40, 0.1],
  ])
})

test('another kind of step begins another stretch', () => {
  const tunings = [tuned(0, {}), tuned(40, { kind: 'l1' }), tuned(60, { kind: 'l1', lambda: 0.2 })]
  expect(replayOf(experiment, { tunings }, 100, kindOf)?.stretches).toEqual([
    { from: 0, to: 40, code: 'l2' },
    { from: 40, to: 100, code: 'l1' },
  ])
})

test('where nothing is penalised the step is that of its neighbours', () => {
  const tunings = [
    tuned(0, { kind: 'none' }),
    tuned(40, { kind: 'l1' }),
    tuned(60, { kind: 'l2', lambda: 0 }),
  ]
  expect(replayOf(experiment, { tunings }, 100, kindOf)?.stretches).toEqual([
    { from: 0, to: 100, code: 'l1' },
  ])
})

test('what is tuned after the last step counts for its figures; what is tuned later, not', () => {
  const tunings = [tuned(0, { lambda: 0 }), tuned(100, { lambda: 0.1 }), tuned(120, { lambda: 0.2 })]
  const replay = replayOf(experiment, { tunings }, 100, kindOf)
  expect(replay?.tuned.map(({ after }) => after)).toEqual([0, 100])
  expect(replay?.stretches).toEqual([{ from: 0, to: 100, code: 'l2' }])
})

test('there is none where nothing was tuned, or where it is not known', () => {
  expect(replayOf(experiment, { tunings: [tuned(0, {})] }, 100, kindOf)).toBeUndefined()
  expect(replayOf(experiment, {}, 100, kindOf)).toBeUndefined()
})
