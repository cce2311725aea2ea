// Whatever cannot be loaded, and whatever fails, the page says so where it happened, and the rest goes on.
import { pathToFileURL } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { readBuiltScripts } from './built-scripts.mjs'
import { changePage, changeScript, serveAssetsWith } from './changed-files.mjs'
import { test as inNewPage, type LabPage, tinyMoons } from './lab'
import { test } from './shared-page'

const notLoaded = 'This part of the page could not be loaded. The rest works on without it.'
const hasFailed = 'This part of the page has failed. The rest works on without it.'

interface Part {
  /** What its file is called. */
  chunk: string
  show(lab: LabPage): Promise<void>
  hide(lab: LabPage): Promise<void>
  shown(page: Page): Locator
  /** While it is shown, nothing is trained. */
  rests?: true
}

const press = (name: string | RegExp) => (lab: LabPage) => lab.button(name).click()
const see = (view: string) => (lab: LabPage) =>
  lab.page
    .getByRole('radiogroup', { name: 'View of the weights' })
    .getByRole('radio', { name: view, exact: true })
    .check()
const testId = (id: string) => (page: Page) => page.getByTestId(id)

/** Of every kind: over the charts, in a card, between cards, in a popover, under the fit, from the drawer. */
const parts: Part[] = [
  { chunk: 'CodePanel', show: press('Code'), hide: press('Code'), shown: testId('code') },
  {
    chunk: 'TwinChoices',
    show: press(/^Twin/),
    hide: ({ page }) => page.keyboard.press('Escape'),
    shown: (page) => page.locator('.twin-choice').first(),
  },
  {
    chunk: 'WeightsHistogram',
    show: see('histogram'),
    hide: see('over steps'),
    shown: (page) => page.getByTestId('chart-weights').locator('svg').first(),
  },
  {
    chunk: 'NetworkPanel',
    show: see('network'),
    hide: see('over steps'),
    shown: (page) => page.getByTestId('chart-weights').locator('canvas').first(),
  },
  {
    chunk: 'LookBack',
    show: press('Look back'),
    hide: press('Look back'),
    shown: (page) => page.locator('.look-back'),
    rests: true,
  },
  { chunk: 'ResamplingPanel', show: press('Resample'), hide: press('Resample'), shown: testId('resampling') },
  { chunk: 'WhyPanel', show: press(/^Why/), hide: press('Close'), shown: testId('why-zeros') },
  {
    chunk: 'ConfidencePanel',
    show: press('Confidence'),
    hide: press('Close'),
    shown: testId('confidence'),
  },
  { chunk: 'SuggestPanel', show: press('Suggest λ'), hide: press('Close'), shown: testId('suggest-lambda') },
  {
    chunk: 'EveryLambdaPanel',
    show: async (lab) => {
      await lab.button('Show every λ').click()
      await lab.button('Larger').click()
    },
    hide: press('Close'),
    shown: (page) => page.getByRole('region', { name: 'Every λ' }),
  },
  {
    chunk: 'BiasVariancePanel',
    // Every λ is on from the panel before.
    show: press('Bias and variance'),
    hide: press('Close'),
    shown: testId('bias-variance'),
  },
  {
    chunk: 'EveryWidthPanel',
    show: press('Every width'),
    hide: press('Close'),
    shown: testId('every-width'),
  },
]

/** Files whose names begin so are not to be had until they are taken out of the set. */
async function lose(page: Page, names: string[]): Promise<Set<string>> {
  const lost = new Set(names)
  await page.route('**/assets/*', (route) => {
    const file = route.request().url().split('/').at(-1) ?? ''
    return [...lost].some((name) => file.startsWith(`${name}-`)) ? route.abort() : route.continue()
  })
  return lost
}

const alertOf = (page: Page) => page.getByRole('alert')

async function expectItTrains(lab: LabPage): Promise<void> {
  const before = Number(await lab.root.getAttribute('data-step'))
  expect((await lab.call((api) => api.run(1))).step).toBe(before + 1)
}

/** One of each place where it may stand, and the others. */
const shares = { 'of the page': parts.slice(0, 6), 'of the studies': parts.slice(6) }

for (const [of, share] of Object.entries(shares))
  test(`a part ${of} that cannot be loaded says so, training goes on, and another try fetches it with its styles`, {
    tag: of === 'of the page' ? [] : '@thorough',
  }, async ({ lab, page }) => {
    const lost = await lose(page, [...share.map(({ chunk }) => chunk), 'writer'])
    await lab.open(`?engine=cpu&steps=60${tinyMoons}`)
    await expect(lab.call((api) => api.exportCode('pytorch'))).rejects.toThrow(
      /The code for PyTorch could not be loaded .* Try again, or reload the page\./,
    )
    lost.delete('writer')
    expect(await lab.call((api) => api.exportCode('pytorch'))).toContain('import torch')
    // The twin has a button once λ has been moved.
    await lab.call((api) => api.tune({ penalty: { lambda: 0.01 } }))
    await page.getByRole('button', { name: 'Setup' }).click()
    for (const { chunk, show, hide, shown, rests } of share) {
      await show(lab)
      await expect(alertOf(page), chunk).toContainText(notLoaded)
      await expect(lab.button('Reload the page')).toBeHidden()
      if (!rests) await expectItTrains(lab)
      lost.delete(chunk)
      await lab.button('Try again').click()
      await expect(shown(page), chunk).toBeVisible()
      await expect(alertOf(page)).toHaveCount(0)
      await hide(lab)
    }
    await lab.button('Code').click()
    await expect(page.locator('.code-lines')).toHaveCSS('margin-top', '0px')
  })

test('without the part that trains on the GPU the processor trains and says why; asked for by name it is a failure', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  await lose(page, ['webgl-engine'])
  await lab.open(`?paused=1${tinyMoons}`)
  const { backend, reason } = await lab.call((api) => api.ready)
  expect(backend).toBe('cpu')
  expect(reason).toMatch(
    /^A part of the training thread could not be loaded .* Try again, or reload the page\.$/,
  )
  await expect(page.locator('#engine')).toContainText(reason ?? '?')
  await expectItTrains(lab)
  await page.goto('./?engine=webgl')
  await expect(lab.root).toHaveAttribute('data-status', 'failed')
  await expect(lab.verdict).toContainText('A part of the training thread could not be loaded')
})

test('what is gone for good offers a fresh page; closed and opened again it is fetched again', {
  tag: '@thorough',
}, async ({ lab, page }) => {
  const lost = await lose(page, ['CodePanel'])
  // Its own script alone, not its styles: what is shown in the end is dressed.
  await lab.open(`?engine=cpu${tinyMoons}`)
  await lab.button('Code').click()
  await expect(alertOf(page)).toContainText(notLoaded)
  const { step } = await lab.call((api) => api.snapshot())
  await lab.untilStep(step + 1)
  await lab.button('Try again').click()
  await expect(lab.button('Reload the page')).toBeVisible()
  await expect(alertOf(page)).toContainText('CodePanel')
  await alertOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(lab.button('Code')).toBeFocused()
  lost.clear()
  await lab.button('Code').click()
  await expect(page.getByTestId('code')).toBeVisible()
})

test('the fit that cannot be loaded says so in its place, on the page and in a figure, and another try draws it', async ({
  lab,
  page,
}) => {
  for (const embedded of ['', '&embed=1']) {
    const lost = await lose(page, ['Fit'])
    await page.goto(`./?engine=cpu&paused=1${embedded}${tinyMoons}`)
    const place = page.locator('.fit-figure')
    await expect(place.getByRole('alert')).toContainText(notLoaded)
    await lab.call((api) => api.ready)
    await expectItTrains(lab)
    await expect(lab.lossChart.locator('svg').first()).toBeVisible()
    lost.clear()
    await place.getByRole('button', { name: 'Try again' }).click()
    await expect(lab.fit.locator('canvas')).toBeVisible()
    await expect(lab.root).toHaveAttribute('data-ready', 'true')
    await expect(alertOf(page)).toHaveCount(0)
  }
})

test('an exception ends in its room: the card can show something else, and training goes on', async ({
  lab,
  page,
}) => {
  const failing = 'export function NetworkPanel() { throw new Error("injected") }'
  await changeScript(page, 'NetworkPanel', () => failing)
  // The fit is drawn no more.
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('no canvas today')
    }
  })
  await page.goto(`./?engine=cpu&paused=1${tinyMoons}`)
  await expect(alertOf(page).filter({ hasText: 'no canvas today' })).toContainText(hasFailed)
  await lab.call((api) => api.ready)
  await see('network')(lab)
  await expect(alertOf(page).filter({ hasText: 'injected' })).toContainText(hasFailed)
  await see('over steps')(lab)
  await expect(lab.weightsChart.locator('svg').first()).toBeVisible()
  await expect(lab.verdict).not.toBeEmpty()
  await expectItTrains(lab)
})

test('where no room catches it, the page keeps the experiment’s link and can be loaded anew', async ({
  lab,
  page,
}) => {
  await page.addInitScript(() => {
    const listen = document.addEventListener
    document.addEventListener = function (
      this: Document,
      ...[type, listener, options]: Parameters<typeof listen>
    ) {
      if (type === 'keydown' && sessionStorage.isWell !== 'yes') throw new Error('injected')
      listen.call(this, type, listener, options)
    } as typeof listen
  })
  await page.goto(`./?engine=cpu&paused=1${tinyMoons}&penalty.lambda=0.01`)
  await expect(alertOf(page)).toContainText('The page has failed.')
  const link = page.getByRole('textbox', { name: 'The experiment as it stood' })
  await expect(link).toHaveValue(/penalty\.lambda=0\.01/)
  await lab.expectAccessible('a page that has failed')
  await lab.call((api) => api.tune({ penalty: { lambda: 0.1 } }))
  await expectItTrains(lab)
  await expect(page).toHaveURL(/penalty\.lambda=0\.1$/)
  await page.evaluate(() => sessionStorage.setItem('isWell', 'yes'))
  await lab.button('Reload the page').click()
  await expect(lab.root).toHaveAttribute('data-ready', 'true')
  expect(await lab.call((api) => api.experiment().penalty.lambda)).toBe(0.1)
  await page.evaluate(() => sessionStorage.clear())
})

// In the shared page there is none.
inNewPage(
  'in idle time everything is fetched: after that, no network is missed',
  { tag: '@thorough' },
  async ({ lab, page }) => {
    const fetched = new Set<string>()
    page.on('requestfinished', (request) => {
      const [, file, name] = /\/assets\/((\w+)-[^/]*\.js)$/.exec(request.url()) ?? []
      if (file && name) fetched.add(file).add(name)
    })
    await lab.open(`?engine=cpu&steps=60${tinyMoons}`)
    const names = [...parts.map(({ chunk }) => chunk), 'DoubleDescentPanel', 'writer']
    await expect.poll(() => names.filter((name) => !fetched.has(name))).toEqual([])
    const ofWorker = [...readBuiltScripts().workerScripts].filter((name) => name.startsWith('study-'))
    expect(ofWorker.length).toBeGreaterThan(0)
    await expect.poll(() => ofWorker.filter((name) => !fetched.has(name))).toEqual([])
    await page.route('**/assets/*', (route) => route.abort())
    await lab.call((api) => api.tune({ penalty: { lambda: 0.01 } }))
    // The twin, which the first touch of λ asks of the worker.
    await expect(page.getByTestId('twin-loss')).toHaveAttribute('data-step', '60')
    for (const { chunk, show, hide, shown } of parts.slice(0, 6)) {
      await show(lab)
      await expect(shown(page), chunk).toBeVisible()
      await hide(lab)
    }
  },
)

test.describe('the page before its script', () => {
  const missing = (page: Page) => page.locator('#missing')

  test('opened as a file, in an old browser, without its script or with a broken one, it says so', async ({
    page,
  }) => {
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(pathToFileURL('dist/index.html').href)
    await expect(missing(page)).toContainText('has to come from a web server')
    const script = '**/assets/index-*.js'
    const broken: [body: string, said: string][] = [
      ['let let', 'This browser is too old'],
      ['throw new Error("injected")', 'This page could not begin: injected'],
    ]
    for (const [body, said] of broken) {
      await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body }))
      await page.goto('./')
      await expect(missing(page)).toContainText(said)
      await page.unroute(script)
    }
    await page.route(script, (route) => route.fulfill({ status: 404 }))
    await page.goto('./')
    await expect(missing(page)).toContainText('could not be loaded')
    await changePage(page, (html) =>
      html
        .replace('<script>', '<script>delete HTMLScriptElement.prototype.noModule;')
        .replace('type="module"', 'type="unknown"')
        .replace(/<meta http-equiv[^>]*>/, ''),
    )
    await page.goto('./')
    await expect(missing(page)).toContainText('This browser is too old')
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([])
  })

  test('in a frame without an origin it says what the frame lacks, whether its scripts come or not', async ({
    page,
  }) => {
    const frame = page.frameLocator('iframe')
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<iframe sandbox="allow-scripts" src="./?paused=1&amp;embed=1&amp;show=loss" width="1200" height="700"></iframe>',
      }),
    )
    await page.goto('./around.html')
    await expect(frame.locator('#missing')).toContainText('the frame has to allow-same-origin')
    // A server that lets anybody have its scripts, as many do.
    await serveAssetsWith(page, { 'access-control-allow-origin': '*' })
    await page.goto('./around.html')
    await expect(frame.getByTestId('verdict')).toContainText('the frame has to allow-same-origin')
  })

  test('without JavaScript it says that it needs it', async ({ page }) => {
    const browser = await page.context().newCDPSession(page)
    await browser.send('Emulation.setScriptExecutionDisabled', { value: true })
    await page.goto('./')
    await expect(page.locator('noscript')).toBeVisible()
    expect(await page.locator('noscript').textContent()).toContain('it needs JavaScript')
    await browser.detach()
  })

  const noWorker: [what: string, worker: string, said: string][] = [
    [
      'that makes no module workers',
      'if (options?.type === "module") throw new TypeError("no modules")',
      'lets the page have no thread',
    ],
    ['that takes a module for an ordinary script', 'options = {}', 'is too old for its script'],
  ]
  for (const [what, body, said] of noWorker) {
    test(`in a browser ${what} it says so in a sentence`, async ({ lab, page }) => {
      await page.addInitScript(`
        const { Worker } = window
        window.Worker = function (url, options) { ${body}; return new Worker(url, options) }`)
      await page.goto('./')
      await expect(lab.root).toHaveAttribute('data-status', 'failed')
      await expect(lab.verdict).toContainText(said)
      await expect(lab.verdict).not.toContainText(/Error|import/)
      await expect(lab.fit.getByRole('alert')).toBeVisible()
      await expect(lab.call((api) => api.run(1))).rejects.toThrow(said)
    })
  }
})
