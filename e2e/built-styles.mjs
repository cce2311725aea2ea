// The style sheets of the built page: which the page begins with, and in which the classes are. Node only.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../dist')
const assets = join(dist, 'assets')

export function readBuiltStyles() {
  const sheets = readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, text: readFileSync(join(assets, name), 'utf8') }))
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  return {
    names: sheets.map(({ name }) => name),
    /** Linked by the page itself, in its order. */
    linked: [...page.matchAll(/<link[^>]*href="[^"]*?([^"/]+\.css)"/g)].map(([, name]) => name),
    /**
     * In which sheets a class is styled.
     *
     * @param {string} name
     */
    sheetsWith: (name) =>
      sheets.filter(({ text }) => new RegExp(`\\.${name}(?![\\w-])`).test(text)).map(({ name }) => name),
    /**
     * The layers of a sheet, in the order in which it has them.
     *
     * @param {string} name
     */
    layersOf: (name) => {
      const text = sheets.find((sheet) => sheet.name === name)?.text ?? ''
      const named = [...text.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(','))
      return [...new Set(named.map((layer) => layer.trim()))]
    },
  }
}
