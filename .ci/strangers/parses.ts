// Whether an exported program is one: read by the language's own parser, and never run.
import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'

/** Says nothing where all can be read. Programs come as a JSON list. */
const python = `
import ast, json, sys
for program in json.load(sys.stdin):
    ast.parse(program)
`

/** By the ending of its files, what reads it. */
const parsers: Record<string, [command: string, ...args: string[]]> = { py: ['python3', '-c', python] }

export function expectParses(extension: string, programs: readonly string[]): void {
  const parser = parsers[extension]
  if (!parser) throw new Error(`Nothing here reads programs that end in .${extension}.`)
  const [command, ...args] = parser
  const { error, stderr } = spawnSync(command, args, { input: JSON.stringify(programs), encoding: 'utf8' })
  if (error) console.warn(`NOT CHECKED: there is no ${command} that could read the exported programs.`)
  else expect(stderr).toBe('')
}
