import { describe, expect, it } from 'vitest'
import { presets } from '../../catalog/presets/preset-table'
import { parseExperiment } from '../parse/parse'
import { checkStatable, languages } from './languages'
import { numbersFile } from './numbers'

const deep = parseExperiment(presets['noisy-moons'].experiment)
const layer = (inputs: number, outputs: number) => ({
  weights: Array.from({ length: inputs }, (_, i) => new Array<number>(outputs).fill(i + 0.5)),
  biases: new Array<number>(outputs).fill(0.25),
})
const dataOf = (rows: number) => ({
  inputs: Array.from({ length: rows }, (_, n) => [n, 1 / (n + 1)]),
  targets: Array.from({ length: rows }, (_, n) => [n % 2]),
  validationInputs: [],
  validationTargets: [],
  initial: [layer(2, 64), layer(64, 64), layer(64, 1)],
})

describe('the file beside a program', () => {
  it('has a line a row, by name, as float32 reads it', () => {
    const lines = numbersFile(dataOf(12_000))?.split('\n') ?? []
    expect(lines[2]).toBe('training_inputs,2,0.33333333')
    expect(lines[12_001]).toBe('training_target,1')
    expect(lines.filter((line) => line.startsWith('weights 1,'))).toHaveLength(2)
    expect(lines.filter((line) => line.startsWith('biases 3,'))).toEqual(['biases 3,0.25'])
    expect(lines.at(-1)).toBe('')
  })

  it('is there only where there is much of it', () => {
    expect(numbersFile(dataOf(100))).toBeUndefined()
  })
})

describe.each(Object.entries(languages))('%s', (target, { load }) => {
  it('reads all of it from there, and has none of it in itself', async () => {
    const writer = await load()
    const data = dataOf(100)
    checkStatable(target, writer, deep, data)
    const inside = writer.script(deep, data, { steps: 9, changes: [] })
    const beside = writer.script(deep, data, { steps: 9, changes: [], numbersFile: 'moons-numbers.csv' })
    expect(beside).toContain('moons-numbers.csv')
    expect(inside).not.toContain('moons-numbers.csv')
    for (const name of ['training_inputs', 'training_target', 'weights 3', 'biases 3'])
      expect(beside.replaceAll('\\', '')).toMatch(new RegExp(`numbers(\\.get\\(|\\[)'${name}'`))
    expect(beside.length).toBeLessThan(inside.length / 2)
  })
})
