// One idea, one room, one name: what a study is called is the same everywhere, and who outside knows of it is counted.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { studyLoaders } from '../../src/engine/studies'
import { sessionStudies } from '../../src/session/studies'
import { firstStates } from '../../src/session/study-lives'
import { filesBelow, importsWithin, isCode, isTest, textOf } from './source-files'

const root = join(import.meta.dirname, '../..')
const studies = readdirSync(join(root, 'src/studies'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const files = filesBelow('src').filter(isCode)
const imports = importsWithin(files)
const studyOf = (file: string) => /^src\/studies\/([^/]+)\//.exec(file)?.[1]

/** The tables of each floor, and the places on the page where a study's button or readout stands. */
const whoKnowsStudies = [
  'src/class/ui/work/DeviceStrip.tsx',
  'src/engine/studies.ts',
  'src/protocol/studies.ts',
  'src/session/studies.ts',
  'src/session/study-states.ts',
  'src/ui/page/LookAt.tsx',
  'src/ui/page/cards/LossReadouts.tsx',
  'src/ui/page/cards/WeightsCard.tsx',
  'src/ui/page/fit/Fit.tsx',
  'src/ui/page/fit/FitSwitches.tsx',
  'src/ui/page/keys/key-actions.ts',
  'src/ui/page/penalty/LambdaSlider.tsx',
  'src/ui/page/setup/NetworkSection.tsx',
  'src/ui/page/setup/data/DataSection.tsx',
  'src/ui/page/study-panels.ts',
]

test('the core files that import from a study are exactly those that are meant to', () => {
  const who = files.filter(
    (file) => !studyOf(file) && !isTest(file) && (imports.get(file) ?? []).some(studyOf),
  )
  expect(who).toEqual(whoKnowsStudies)
})

test('no study imports another', () => {
  const guilty = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((other) => studyOf(file) && studyOf(other) && studyOf(other) !== studyOf(file))
      .map((other) => `${file} imports ${other}`),
  )
  expect(guilty).toEqual([])
})

test('types are named by import(…) in the two maps of studies alone: the linter does not see them', () => {
  const inline = /[:<|&(]\s*import\('\.[^']*'\)\./
  const who = files.filter((file) => inline.test(textOf(file)))
  expect(who).toEqual(['src/protocol/studies.ts', 'src/session/study-states.ts'])
})

test('folder, id and key of the state are one', () => {
  for (const table of [studyLoaders, sessionStudies, firstStates({ twin: true, ladder: true })])
    expect(Object.keys(table).sort()).toEqual(studies)
})

describe.each(studies)('%s', (study) => {
  const ui = filesBelow(`src/studies/${study}/ui`)

  test('has a spec, a style sheet and a test id of its name', () => {
    expect(readdirSync(join(root, 'e2e'))).toContain(`${study}.spec.ts`)
    expect(ui).toContain(`src/studies/${study}/ui/${study}.css`)
    // A job's panel gives its own id to be found by.
    const isNamed = new RegExp(`data-testid="${study}"|<JobPanel\\s+id="${study}"`)
    expect(ui.filter(isCode).some((file) => isNamed.test(textOf(file)))).toBe(true)
  })
})

test('the names that an idea had besides are gone', () => {
  const old = /\b(capacity|ladderBeside|crossValidate|suggesting)\b/
  // A lesson may have such a name: it is no study.
  const others = files.filter((file) => !file.startsWith('src/catalog/lessons/'))
  expect(others.filter((file) => old.test(textOf(file)))).toEqual([])
})

test('putting a session together takes no more than a page of code', () => {
  expect(textOf('src/session/create-session.ts').split('\n').length).toBeLessThanOrEqual(91)
})
