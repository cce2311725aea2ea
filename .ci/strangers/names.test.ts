// A name is a stranger's text: in an exported program of any language it is a literal in one line, and never code.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageOf, languages } from '../../src/experiment/export/languages'
import { hostileNames } from './any-experiment'
import { type LabInProcess, openLab } from './lab-in-process'
import { expectParses } from './parses'

let open: LabInProcess

beforeAll(() => {
  open = openLab()
})

afterAll(() => open.session.end())

async function scriptOf(language: string, name: string | undefined): Promise<string> {
  const { name: _, ...experiment } = open.lab.experiment()
  await open.lab.load({ ...experiment, ...(name !== undefined && { name }) })
  return open.lab.exportCode(language)
}

test.each(Object.keys(languages))('%s', async (language) => {
  const plain = await scriptOf(language, undefined)
  const scripts: string[] = []
  for (const name of hostileNames) scripts.push(await scriptOf(language, name))
  const rest = (script: string) => script.slice(script.indexOf('\n'))
  for (const script of scripts) {
    expect(rest(script)).toBe(rest(plain))
    expect(script).not.toMatch(/[\r\0\u0085\u2028\u2029\u202E\uFFFE]/)
  }
  expectParses(languageOf(language).extension, scripts)
})
