import Papa from 'papaparse'
import { expect, it } from 'vitest'
import type { RunDescription } from '../../../../protocol/run-description'
import { dataFile } from './data-file'

const points = (inputs: number[][], targets: number[][], flipped = inputs.map(() => false)) => ({
  inputs,
  targets,
  flipped,
})
const run = (description: Partial<RunDescription>) => description as RunDescription
const read = (text: string) => Papa.parse<string[]>(text).data

it('numbers are as they were drawn, each with its split', () => {
  const file = dataFile(
    run({
      task: 'regression',
      inputNames: ['x'],
      outputNames: ['=y'],
      training: points([[-1 / 3], [0.1 + 0.2]], [[-1e-7], [2]]),
      validation: points([[5]], [[6]]),
    }),
  )
  expect(read(file)).toEqual([
    ['x', "'=y", 'split'],
    [String(-1 / 3), '-1e-7', 'training'],
    [String(0.1 + 0.2), '2', 'training'],
    ['5', '6', 'validation'],
  ])
})

it('classes have their names, and wrong labels are told apart where there are any', () => {
  const file = dataFile(
    run({
      task: 'multiclass',
      inputNames: ['beak, mm', 'mass'],
      outputNames: ['Adelie', 'Gentoo'],
      training: points(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [0, 1],
          [1, 0],
        ],
        [true, false],
      ),
      validation: points([], []),
    }),
  )
  expect(read(file)).toEqual([
    ['beak, mm', 'mass', 'class', 'split', 'wrong label'],
    ['1', '2', 'Gentoo', 'training', 'yes'],
    ['3', '4', 'Adelie', 'training', 'no'],
  ])
})

it('what the visitor learns has its own name', () => {
  const own = run({
    task: 'binary',
    inputNames: ['size'],
    outputNames: ['sold'],
    targetName: 'sold',
    classNames: ['no', 'yes'],
    training: points([[1], [2]], [[0], [1]]),
    validation: points([], []),
  })
  expect(read(dataFile(own))).toEqual([
    ['size', 'sold', 'split'],
    ['1', 'no', 'training'],
    ['2', 'yes', 'training'],
  ])
})
