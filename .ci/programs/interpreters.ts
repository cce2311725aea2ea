// What runs a program that was exported to each target, and which program that is.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

const python = process.env.PYTHON ?? 'python3'

/** Runs all cells in a kernel, and says what they printed. */
const notebook = `
import sys, nbformat
from nbclient import NotebookClient
book = nbformat.read(sys.argv[1], as_version=4)
nbformat.validate(book)
NotebookClient(book, timeout=600, kernel_name='python3').execute()
outputs = [output for cell in book.cells if cell.cell_type == 'code' for output in cell.outputs]
pictures = [output for output in outputs if 'image/png' in output.get('data', {})]
assert len(pictures) == 2, len(pictures)
print(''.join(output.text for output in outputs if output.get('name') == 'stdout'))
`

const commands: Record<string, string[]> = {
  py: [python],
  mjs: [process.execPath],
  ipynb: [python, '-c', notebook],
}

/** What a program prints last, and what the lab knows of the same parameters. */
export interface Figures {
  dataLoss: number
  penalty: number
  objective: number
  validationLoss: number | null
}

/**
 * @param beside a file that the program reads
 * @throws with what it said, where it did not end well
 */
export function runProgram(
  extension: string,
  program: string,
  beside?: { name: string; text: string },
): Figures {
  const [command, ...args] = commands[extension] ?? []
  if (!command) throw new Error(`Nothing here runs programs that end in .${extension}.`)
  // Below the repository Node finds the project's own @tensorflow/tfjs.
  const folder = mkdtempSync(join(extension === 'mjs' ? import.meta.dirname : tmpdir(), 'program-'))
  const file = join(folder, `program.${extension}`)
  writeFileSync(file, program)
  if (beside) writeFileSync(join(folder, beside.name), beside.text)
  const { status, stdout, stderr, error } = spawnSync(command, [...args, file], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  if (error) throw error
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-4).join('\n'))
  return JSON.parse(stdout.trim().split('\n').at(-1) as string)
}
