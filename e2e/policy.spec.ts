// The strict policy at work: what is not the page's own does not run, and nothing is asked of anybody else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type Request } from '@playwright/test'
import type { LabPage } from './lab'
import { test } from './shared-page'

/** What the browser forbade, by the directive that forbade it. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const forbidden: string[] = []
    Object.assign(window, { forbidden })
    document.addEventListener('securitypolicyviolation', (event) => forbidden.push(event.effectiveDirective))
  })
}

const forbiddenIn = (page: Page) =>
  page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden)

/** Runs in the page: each way that a stranger's text might become code or style, and what became of it. */
async function trySmuggling() {
  const set = (name: string) => `window.smuggled = '${name}'`
  const script = document.createElement('script')
  script.textContent = set('script')
  const style = document.createElement('style')
  style.textContent = 'body { outline: 7px solid red }'
  const holder = document.createElement('div')
  holder.innerHTML = `<img src=x onerror="${set('handler')}"><p style="outline: 7px solid red">text</p>`
  document.body.append(script, style, holder)
  const remote = Object.assign(document.createElement('script'), { src: 'https://stranger.example/x.js' })
  document.body.append(remote)
  const attempts = [
    () => new Function(set('Function'))(),
    // biome-ignore lint/security/noGlobalEval: that it does not work is what is tested
    () => globalThis.eval(set('eval')),
    () => fetch('https://stranger.example/'),
    () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
  ]
  // What the debugger runs itself may use eval: from a task of the page's own on it may not.
  await new Promise((resolve) => setTimeout(resolve))
  const errors: string[] = []
  for (const attempt of attempts) {
    try {
      await attempt()
      errors.push('none')
    } catch (error) {
      errors.push((error as Error).name)
    }
  }
  const outlines = [document.body, holder.querySelector('p')].map(
    (element) => getComputedStyle(element!).outlineWidth,
  )
  return { smuggled: (window as { smuggled?: string }).smuggled, errors, outlines }
}

test('an injected script, style, handler, eval or request does not run', async ({ lab, page }) => {
  const answered: string[] = []
  // There would be an answer, were the question let out.
  await page.route('https://stranger.example/**', async (route) => {
    answered.push(route.request().url())
    await route.fulfill({ contentType: 'text/javascript', body: "window.smuggled = 'remote'" })
  })
  await watchPolicy(page)
  await lab.open('?engine=cpu&paused=1')
  const { smuggled, errors, outlines } = await page.evaluate(trySmuggling)
  expect(smuggled).toBeUndefined()
  expect(errors.slice(0, 3)).toEqual(['EvalError', 'EvalError', 'TypeError'])
  for (const outline of outlines) expect(outline).not.toBe('7px')
  await expect
    .poll(() => forbiddenIn(page))
    .toEqual(
      expect.arrayContaining([
        'script-src-elem',
        'script-src-attr',
        'style-src-elem',
        'style-src-attr',
        'script-src',
        'connect-src',
        'worker-src',
      ]),
    )
  expect(answered).toEqual([])
})

/** Each button that opens something, pressed and pressed again. */
async function openEverything({ page }: LabPage): Promise<number> {
  const openers = page.locator('button[aria-expanded]')
  const count = await openers.count()
  for (let i = 0; i < count; i++) {
    const opener = openers.nth(i)
    if (!(await opener.isVisible()) || !(await opener.isEnabled())) continue
    await opener.click()
    await page.keyboard.press('Escape')
  }
  return count
}

test('a visit asks nobody but its own server, and breaks no policy', async ({ lab, page, baseURL }) => {
  const others: string[] = []
  const { origin } = new URL(baseURL ?? '')
  const note = (request: Request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!/^(data|blob):/.test(protocol) && asked !== origin) others.push(request.url())
  }
  // From the first request on, those of the worker as well.
  page.context().on('request', note)
  const hostile = encodeURIComponent('<img src=x onerror="window.smuggled=1">')
  await watchPolicy(page)
  await lab.open(`?engine=cpu&paused=1#preset=diabetes-lasso&name=${hostile}`)
  await lab.call((api) => api.run(20))
  expect(await openEverything(lab)).toBeGreaterThanOrEqual(3)
  await lab.call((api) => api.load({ version: 1 })).catch(() => undefined)
  await page.evaluate(() => {
    location.hash = '#preset=<img src=x onerror="window.smuggled=1">'
  })
  await expect(page.getByText(/preset: found/)).toBeVisible()
  expect(await page.evaluate(() => (window as { smuggled?: number }).smuggled)).toBeUndefined()
  expect(await page.locator('img').count()).toBe(0)
  page.context().off('request', note)
  expect(others).toEqual([])
  expect(await forbiddenIn(page)).toEqual([])
})

const dist = join(import.meta.dirname, '../dist')
const builtText = (folder: string, ending: string) =>
  readdirSync(join(dist, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(dist, folder, name), 'utf8'))

test('every package that reached the build is named among the licences', () => {
  const sources = builtText('assets', '.js.map').flatMap(
    (map) => (JSON.parse(map) as { sources: string[] }).sources,
  )
  const shipped = new Set(
    sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)/.exec(source)?.[1] ?? []),
  )
  const licences = `${builtText('licenses', '.md')}${builtText('licenses', '.txt')}`
  expect(shipped.size).toBeGreaterThan(10)
  const unnamed = [...shipped].filter((name) => !licences.includes(name.replace('@tensorflow/', '')))
  expect(unnamed).toEqual([])
})
