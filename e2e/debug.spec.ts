// `?debug=1`: the worker tells the console where its time goes and what a driver says of a shader; without it, nothing.
import { expect, type Page } from '@playwright/test'
import { LabPage, test } from './lab'

/** All that a page and its worker say, from now on. */
function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  return said
}

/** One of our programs does not compile: the first that is made from `name` on. */
async function breakProgram(page: Page, name: string): Promise<void> {
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch()
    const breaking = `
      const { shaderSource } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
        shaderSource.call(this, shader, source.includes('SHADER_NAME ${name}') ? source.replace('void main', 'oops void main') : source);
      };\n`
    await route.fulfill({ response, body: breaking + (await response.text()) })
  })
}

test('the worker tells where its time goes, and without debug says nothing meanwhile', async ({
  lab,
  page,
}) => {
  const silent = new LabPage(await page.context().newPage())
  const saidByDefault = listen(silent.page)
  await silent.open('?engine=webgl')
  const said = listen(page)
  await lab.open('?engine=webgl&debug=1')
  await lab.untilStep(20)
  await expect.poll(() => said.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
  for (const line of said) {
    expect(line).toMatch(
      /^overfit-lab: step \d+, \d+ steps\/s; \d+ bursts of [\d.]+ steps: [\d.]+ ms .*; \d+ reports, [\d.]+ steps apart: harvest [\d.]+ ms .*; \d+ looks: [\d.]+ ms /,
    )
  }
  await silent.untilStep(20)
  expect(saidByDefault).toEqual([])
})

for (const [query, lines] of [
  ['', 0],
  ['&debug=1', 1],
] as const) {
  test(`a program that the driver refuses is named on the page${lines > 0 ? ', its source with debug in the console' : ''}`, async ({
    lab,
    page,
  }) => {
    await breakProgram(page, 'update')
    const said = listen(page)
    await page.goto(`./?engine=webgl${query}`)
    await expect(lab.root).toHaveAttribute('data-status', 'failed')
    const sentence =
      'The graphics driver refuses the GPU program “update (adam, 3 layers)”, so WebGL cannot be used here.'
    await expect(lab.verdict).toContainText(sentence)
    expect(said).toHaveLength(lines)
    for (const text of said) expect(text).toMatch(/^> +\d+ oops void main\(\) \{\n +\^ .*oops/m)
  })
}

test('what the driver refuses by itself is done by the processor, which says why', async ({ lab, page }) => {
  await breakProgram(page, 'update')
  const said = listen(page)
  await lab.open('?paused=1')
  const { backend, reason } = await lab.call((api) => api.ready)
  expect(backend).toBe('cpu')
  expect(reason).toContain('refuses the GPU program “update (adam, 3 layers)”')
  expect(said).toEqual([])
})
