// The kit for tests outside of this repository: it says what the lab does, and needs nothing of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectTypeOf, test } from 'vitest'
import type * as KitsExperiment from '../../e2e/kit/experiment'
import type * as KitsLab from '../../e2e/kit/overfit-lab'
import packageJson from '../../package.json'
import type { Experiment, Tuning } from '../../src/experiment/experiment'
import type { OverfitLab } from '../../src/session/page/overfit-lab'

const folder = join(import.meta.dirname, '../../e2e/kit')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const kit = JSON.parse(read('package.json')) as {
  version: string
  exports: Record<string, string>
  peerDependencies: object
}
const modules = readdirSync(folder).filter((file) => file.endsWith('.ts'))

test('its types are those of the lab: the compiler compares them', () => {
  expectTypeOf<KitsExperiment.Experiment>().toEqualTypeOf<Experiment>()
  expectTypeOf<KitsExperiment.Tuning>().toEqualTypeOf<Tuning>()
  expectTypeOf<KitsLab.OverfitLab>().toEqualTypeOf<OverfitLab>()
})

test('it has the version of the lab, and each of its modules can be imported', () => {
  expect(kit.version).toBe(packageJson.version)
  const built = modules.map((file) => `./dist/${file.replace(/\.ts$/, '.js')}`)
  expect(Object.values(kit.exports).sort()).toEqual(built.sort())
})

test('it imports nothing but itself and what it says that it needs', () => {
  const names = modules.flatMap((file) =>
    [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name as string),
  )
  const allowed = [
    ...Object.keys(kit.peerDependencies),
    ...modules.map((file) => `./${file.replace(/ts$/, 'js')}`),
  ]
  expect(names.length).toBeGreaterThan(2)
  expect(names.filter((name) => !allowed.includes(name))).toEqual([])
})
