// The numbers of a TensorFlow.js program, and how it comes by them in Node and in a page.
import { inProgram, type Numbers } from '../numbers'

/** @param file its name, beside the program; none: they are in the program */
export function javascriptNumbers(file: string | undefined): { numbers: Numbers; reading: string[] } {
  if (file === undefined) return { numbers: inProgram('  '), reading: [] }
  return {
    numbers: {
      rows: (name) => `numbers.get('${name}')`,
      transposed: (name) => `tf.transpose(numbers.get('${name}'))`,
      list: (name) => `numbers.get('${name}')[0]`,
    },
    reading: [
      '// The numbers were saved beside this program: a line a row, its name first.',
      `const address = new URL('${file}', import.meta.url)`,
      "const lines = address.protocol === 'file:'",
      "  ? await (await import('node:fs/promises')).readFile(address, 'utf8')",
      '  : await (await fetch(address)).text()',
      'const numbers = new Map()',
      "for (const line of lines.trim().split('\\n')) {",
      "  const [name, ...values] = line.trim().split(',')",
      '  if (!numbers.has(name)) numbers.set(name, [])',
      '  numbers.get(name).push(values.map(Number))',
      '}',
    ],
  }
}
