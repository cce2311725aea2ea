// The script in the page says that a browser is too old: it must not itself be too new for one.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the script in the page is one that any browser understands', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
  const code = script.replace(/\/\/.*/g, '').replace(/'[^']*'/g, "''")
  expect(code).toContain('function')
  expect(code.match(/=>|`|\?\.(?!\d)|\?\?|\b(?:const|let|class|async|await|import)\b/g) ?? []).toEqual([])
})
