// What docs/law.md says of regularization is said in some lesson: as it stands there, or in words that are named here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lessons } from '../../src/catalog/lessons/lesson-table'

const here = import.meta.dirname
const told = join(here, 'told')

/** All that lessons say: what they ask, and what they answered when they were last driven. */
const words = [
  ...Object.values(lessons).flatMap(({ steps }) => steps.map(({ text }) => text)),
  ...readdirSync(told).map((file) => readFileSync(join(told, file), 'utf8')),
].join('\n')

const sentences = readFileSync(join(here, '../../docs/law.md'), 'utf8')
  .split('\n')
  .flatMap((row) => /^\| (.+?) \| \d \|/.exec(row)?.[1] ?? [])

/** Law that a lesson says in words of its own. */
const otherwise: Readonly<Record<string, string>> = {
  'I pulled λ: the curve calms down, the weights shrink, the gap closes.':
    'the curve calms down, the weights shrink, the gap closes',
  'I pulled too far, and it went flat: too much regularization underfits.':
    'Too much regularization underfits',
  'I know why L1 makes zeros and L2 does not.': 'pulls at each with the same force',
  'The penalty is added to the loss: data loss + λ × term.': 'The penalty is added to the loss: ',
  'L2 is the sum of squared weights.': 'the sum of squared weights',
  'L1 is the sum of absolute weights.': 'the sum of absolute weights',
  'Limited training data is what it memorises: with more of it the gap closes.':
    'With more training data the gap closes',
  'A penalty cannot help a model that cannot represent the task: XOR, MSE 0.253, 0 0 0 1.':
    'A penalty cannot help a model that cannot represent the task',
}

/** Not of regularization but of the page: who uses it, and how. */
const ofThePage = /^(An instructor|A course author|The same link)/

test.each(sentences.filter((sentence) => !ofThePage.test(sentence)))('%s', (sentence) => {
  expect(words).toContain((otherwise[sentence] ?? sentence).replace(/\.$/, ''))
})

test('no words stand for a sentence that is gone', () => {
  expect(sentences).toEqual(expect.arrayContaining(Object.keys(otherwise)))
})
