import { expect, test } from 'vitest'
import type { Experiment } from '../../experiment'
import { namesCode } from './names'

const named = (inputNames: string[]) =>
  ({
    data: {
      kind: 'custom',
      task: 'regression',
      inputs: [[1, 2]],
      targets: [[1]],
      inputNames,
      targetName: 'y',
    },
    model: { features: { kind: 'identity' } },
  }) as Partial<Experiment> as Experiment

test.each([
  [['size', 'place: <1H OCEAN'], "input_names = ['size', 'place: <1H OCEAN']"],
  [["plymouth 'cuda", 'a\\b'], 'input_names = ["plymouth \'cuda", "a\\\\b"]'],
  [['a\nimport os', '\u202Eabc'], "input_names = ['a\\u000aimport os', '\\u202eabc']"],
])('%j is one line of texts', (names, line) => {
  expect(namesCode(named(names))[0]).toBe(line)
})
