// A penalty is named in its own file: what others need to know of it is a field of its record.
import { expect, test } from 'vitest'
import { penaltyKinds } from '../../src/catalog/kinds'
import { linesOfCode } from './source-files'

/** Where naming one is the point: its own files, experiments, lessons, challenges, and cases for all of them. */
const own = [
  'src/catalog/penalties/',
  'src/catalog/presets/',
  'src/catalog/lessons/',
  'src/catalog/challenges/',
  'src/engine/fleet/conformance/',
]
const isOwn = (file: string) => own.some((folder) => file.startsWith(folder))

/** A twin has none by choice, and says so as JSON does. */
const choosesNone = 'src/studies/twin/shared/twin-setting.ts'

const names = penaltyKinds.filter((kind) => kind !== 'none').join('|')

test('no penalty is named outside of the catalog', () => {
  // Behind "=" it is another language's, in the middle of a text, or an attribute such as role="group".
  expect(linesOfCode(new RegExp(`(?<!=)(['"\`])(?:${names})\\1`), isOwn)).toEqual([])
})

test('whether there is a penalty is asked of the catalog', () => {
  const asked = linesOfCode(/\b(?:kind|penalty)\b.{0,8}'none'/, (file) => isOwn(file) || file === choosesNone)
  expect(asked).toEqual([])
})
