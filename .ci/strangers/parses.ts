// Whether an exported program is one: read by the language's own parser, and never run.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { expect } from 'vitest'

/** Says nothing where all can be read. Programs come as a JSON list. */
const python = `
import ast, json, sys
for program in json.load(sys.stdin):
    ast.parse(program)
`

/** As Jupyter reads it, as far as that can be said without it: known cells, each with an id of its own. */
const notebook = `
import ast, json, re, sys
for program in json.load(sys.stdin):
    book = json.loads(program)
    assert (book['nbformat'], book['nbformat_minor']) == (4, 5), book['nbformat']
    ids = [cell['id'] for cell in book['cells']]
    assert len(set(ids)) == len(ids) and all(re.fullmatch('[a-zA-Z0-9-_]{1,64}', one) for one in ids), ids
    for cell in book['cells']:
        fields = {'cell_type', 'id', 'metadata', 'source'}
        if cell['cell_type'] == 'code':
            fields |= {'execution_count', 'outputs'}
            ast.parse(''.join(cell['source']))
        assert set(cell) == fields, cell['id']
`

const javascript = `
const { SourceTextModule } = require('node:vm')
for (const program of JSON.parse(require('node:fs').readFileSync(0, 'utf8'))) new SourceTextModule(program)
`

/** By the ending of its files, what reads it. */
const parsers: Record<string, [command: string, ...args: string[]]> = {
  py: ['python3', '-c', python],
  mjs: [process.execPath, '--experimental-vm-modules', '--no-warnings', '-e', javascript],
  ipynb: ['python3', '-c', notebook],
}

export function expectParses(extension: string, programs: readonly string[]): void {
  const parser = parsers[extension]
  if (!parser) throw new Error(`Nothing here reads programs that end in .${extension}.`)
  const [command, ...args] = parser
  const { error, stderr } = spawnSync(command, args, { input: JSON.stringify(programs), encoding: 'utf8' })
  if (error) console.warn(`NOT CHECKED: there is no ${command} that could read the exported programs.`)
  else expect(stderr).toBe('')
}
