// `?debug=1`: the worker tells the console where its time goes and what a driver says of a shader; without it, nothing.
import { expect, type Page } from '@playwright/test'
import { changeScript } from './changed-files.mjs'
import { test } from './shared-page'

/** All that a page and its worker say, from now on. */
function listen(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  return said
}

/** One of our programs does not compile: the first that is made from `name` on. */
async function breakProgram(page: Page, name: string): Promise<void> {
  const breaking = `
    const { shaderSource } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
      shaderSource.call(this, shader, source.includes('SHADER_NAME ${name}') ? source.replace('void main', 'oops void main') : source);
    };\n`
  await changeScript(page, 'worker', (body) => breaking + body)
}

test('the worker tells where its time goes, and says nothing without debug', { tag: '@thorough' }, async ({
  lab,
  page,
}) => {
  const said = listen(page)
  await lab.openOnWebgl()
  // At this preset's pace more than the two seconds after which it would be told.
  await lab.untilStep(70)
  expect(said).toEqual([])
  await lab.openOnWebgl('&debug=1')
  await expect.poll(() => said.length).toBeGreaterThanOrEqual(1)
  for (const line of said) {
    expect(line).toMatch(
      /^overfit-lab: step \d+, \d+ steps\/s; \d+ bursts of [\d.]+ steps: [\d.]+ ms .*; \d+ reports, [\d.]+ steps apart: harvest [\d.]+ ms .*; \d+ looks: [\d.]+ ms /,
    )
  }
})

test('a program that the driver refuses is named on the page, its source with debug in the console', async ({
  lab,
  page,
}) => {
  await breakProgram(page, 'update')
  const said = listen(page)
  await page.goto('./?engine=webgl&debug=1')
  await expect(lab.root).toHaveAttribute('data-status', 'failed')
  await expect(lab.verdict).toContainText(
    'The graphics driver refuses the GPU program “update (adam, 3 layers)”, so WebGL cannot be used here.',
  )
  expect(said).toEqual([expect.stringMatching(/^> +\d+ oops void main\(\) \{\n +\^ .*oops/m)])
})
