// The numbers of a Python program, and how it comes by them.
import { inProgram, type Numbers } from '../numbers'

export interface ReadNumbers {
  numbers: Numbers
  /** Lines before the first of them is used. */
  reading: string[]
}

/** @param file its name, beside the program; none: they are in the program */
export function pythonNumbers(file: string | undefined, folder = 'os.path.dirname(__file__)'): ReadNumbers {
  if (file === undefined) return { numbers: inProgram(), reading: [] }
  const path = folder === '' ? `'${file}'` : `os.path.join(${folder}, '${file}')`
  return {
    numbers: {
      rows: (name) => `numbers['${name}']`,
      transposed: (name) => `list(zip(*numbers['${name}']))`,
      list: (name) => `numbers['${name}'][0]`,
    },
    reading: [
      ...(folder === '' ? ['import csv'] : ['import csv', 'import os']),
      '',
      '# The numbers were saved beside this program: a line a row, its name first.',
      'numbers = {}',
      `with open(${path}, newline='') as file:`,
      '    for name, *values in csv.reader(file):',
      '        numbers.setdefault(name, []).append([float(value) for value in values])',
    ],
  }
}
