// Every term that the page marks has an explanation that a beginner can read, and every explanation a place on the page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { terms } from '../../src/catalog/terms/terms'
import { withTerms } from '../../src/catalog/terms/terms-in-sentences'
import { filesBelow } from '../house/source-files'
import { walks } from './situations'

const sentences = walks.flatMap(({ stations }) => stations.map(([, , sentence]) => sentence))
const found = sentences.flatMap((sentence) => withTerms(sentence).flatMap(({ term }) => term ?? []))
const source = filesBelow('src')
  .filter(
    (file) =>
      /^src\/(ui|studies|catalog\/terms\/terms-in|catalog\/kinds|ui\/kit)/.test(file) &&
      file.match(/\.tsx?$/),
  )
  .map((file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
  .join('\n')

test.each(Object.entries(terms))('%s is explained in a sentence or two', (_, { name, explanation }) => {
  expect(name).toMatch(/\S/)
  expect(explanation).toMatch(/^[A-Z0-9r].*\.$/)
  expect(explanation.length).toBeLessThanOrEqual(190)
  expect(explanation.split(/[.:;] /).length).toBeLessThanOrEqual(4)
})

test('every explanation has its place on the page', () => {
  // Those of kinds are put together there: loss-bce, penalty-l1.
  const isNamed = (id: string) => source.includes(`'${id}'`) || source.includes(`"${id}"`)
  const isOfKind = (id: string) => /^(?:loss-\w+|penalty-\w+|lambda-\w+)$/.test(id)
  expect(Object.keys(terms).filter((id) => !isNamed(id) && !isOfKind(id))).toEqual([])
})

test('in sentences terms are found, and the words stay as they are', () => {
  for (const sentence of sentences) {
    const pieces = withTerms(sentence).map(({ text }) => text)
    expect(pieces.join('')).toBe(sentence)
  }
  expect([...new Set(found)].sort()).toEqual([
    'diverged',
    'dropout',
    'guessing',
    'learning-rate',
    'memorised',
    'noise',
    'overfitting',
    'standardise',
    'weight-decay',
  ])
})
