// A penalty is named in its own file: what others need to know of it is a field of its record.
import { expect, test } from 'vitest'
import { penaltyKinds } from '../../src/catalog/kinds'
import { filesBelow, isTest, textOf } from './source-files'

/** Where naming one is the point: its own files, experiments, and suites that run over all of them. */
const own = ['src/catalog/penalties/', 'src/catalog/presets/', 'src/engine/fleet/conformance/']

/** A twin has none by choice, and says so as JSON does. */
const mayChooseNone = ['src/studies/twin/shared/twin-setting.ts']

const names = penaltyKinds.filter((kind) => kind !== 'none')
/** A literal of its own: in the middle of a text, `penalty='l1'` is another language's. */
const named = new RegExp(`(?<!=)['"\`](?:${names.join('|')})['"\`]`)
/** "None" is neutral, but whether there is a penalty is for `hasLambda` to say. */
const noneAsked = /\b(?:kind|penalty)\b.{0,8}'none'/

const files = filesBelow('src')
  .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
  .filter((file) => !own.some((folder) => file.startsWith(folder)))
  .map((file) => ({ file, lines: textOf(file).split('\n') }))
  // A suite is called by tests.
  .filter(({ lines }) => !lines.some((line) => line.endsWith("from 'vitest'")))

function linesWith(pattern: RegExp): string[] {
  return files.flatMap(({ file, lines }) =>
    lines.flatMap((line, i) => (pattern.test(code(line)) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  )
}

/** Without a comment; an attribute such as role="group" names no penalty. */
function code(line: string): string {
  return line.replace(/^\s*(?:\/\/|\/?\*).*/, '').replace(/\b[\w-]+="[^"]*"/g, '')
}

test('no penalty is named outside of the catalog', () => {
  expect(linesWith(named)).toEqual([])
})

test('whether there is a penalty is asked of the catalog', () => {
  const asked = linesWith(noneAsked).filter((line) => !mayChooseNone.some((file) => line.startsWith(file)))
  expect(asked).toEqual([])
})
