import { expect, it } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { tunableSettings } from '../../experiment'
import { parseExperiment } from '../../parse/parse'
import { script } from './script'

// Run with nbclient, cell by cell, by `npm run programs`: what the last cells print is what the engine has.

const experiment = parseExperiment(presets['xor-sample'].experiment)
const rows = {
  inputs: [
    [0, 1],
    [1, 0],
  ],
  targets: [[1], [1]],
  validationInputs: [],
  validationTargets: [],
  initial: experiment.initial ?? [],
}
const steps = { steps: 9, changes: ['step 3: λ 0 → 1'] }

interface Cells {
  cells: { cell_type: string; id: string; source: string[] }[]
}
const cellsOf = (text: string) => (JSON.parse(text) as Cells).cells
const sourceOf = (text: string, id: string) =>
  cellsOf(text)
    .find((cell) => cell.id === id)
    ?.source.join('')

it('goes from the rows to the plots, with words between', () => {
  const cells = cellsOf(script(experiment, rows, steps))
  expect(cells.map(({ id }) => id)).toEqual([
    'title',
    'imports',
    'about-settings',
    'settings',
    'about-rows',
    'rows',
    'about-model',
    'model',
    'initial',
    'about-training',
    'setup',
    'training',
    'about-result',
    'result',
    'losses',
    'weights',
  ])
})

it('has a name as text, whatever it looks like', () => {
  const hostile = { ...experiment, name: '# <b>*x*\n[y](z)' }
  expect(sourceOf(script(hostile, rows, steps), 'title')).toMatch(
    /^# \\# \\<b\\>\\\*x\\\*\\\\u\\{a\\}\\\[y\\\]\\\(z\\\), from Overfit Lab\n/,
  )
})

it('keeps the losses of each step, and draws validation where there is any', () => {
  const without = script(experiment, rows, steps)
  expect(sourceOf(without, 'training')).toContain('history = [judged()]')
  expect(sourceOf(without, 'training')).toContain('    history.append(judged())')
  expect(sourceOf(without, 'losses')).not.toContain("label='validation'")
  const judged = { ...rows, validationInputs: [[0, 0]], validationTargets: [[0]] }
  expect(sourceOf(script(experiment, judged, steps), 'losses')).toContain("label='validation'")
})

it('draws a linear model’s weights by the names of its inputs', () => {
  expect(sourceOf(script(experiment, rows, steps), 'weights')).toContain("input_names = ['a', 'b']")
})

it('says where λ is to be changed', () => {
  const { penalty } = experiment
  const at = (after: number, lambda: number) => ({
    after,
    settings: tunableSettings({ ...experiment, penalty: { ...penalty, lambda } }),
  })
  expect(sourceOf(script(experiment, rows, steps), 'about-settings')).toContain('`lambda_`')
  const tuned = script(experiment, { ...rows, tunings: [at(0, 0), at(3, 1)] }, steps)
  expect(sourceOf(tuned, 'about-settings')).toContain('a line in `tuned`')
  expect(sourceOf(tuned, 'settings')).toContain('#   step 3: λ 0 → 1\n')
})
