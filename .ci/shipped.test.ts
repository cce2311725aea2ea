// What is shipped of others' work: under licences that allow it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Installed {
  license?: string
  dev?: boolean
  optional?: boolean
}

const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'OFL-1.1']

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Installed> }
const production = Object.entries(packages).filter(
  ([path, { dev, optional }]) => path !== '' && !dev && !optional,
)

test('every package that may be shipped has a licence that allows it', () => {
  expect(production.length).toBeGreaterThan(10)
  const others = production.filter(([path]) => {
    const { license } = JSON.parse(read(`${path}/package.json`)) as Installed
    return license === undefined || !license.split(' AND ').every((one) => allowed.includes(one))
  })
  expect(others.map(([path]) => path)).toEqual([])
})
