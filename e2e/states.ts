// What the page can show, one after the other in one page: each begins by leaving what was before.
import { expect } from '@playwright/test'
import { type LabPage, tiny } from './lab'

export function seen(lab: LabPage, selector: string): Promise<void> {
  return expect(lab.page.locator(selector).first()).toBeVisible()
}

/** Without waiting for what moves: whether it can be reached is asked elsewhere. */
const press = (lab: LabPage, name: string | RegExp) => lab.button(name).dispatchEvent('click')
const leave = (lab: LabPage) => lab.page.keyboard.press('Escape')
const load = (lab: LabPage, experiment: object) =>
  lab.call((api, loaded) => api.load(loaded as never), { ...tiny, ...experiment })
const lookAt = (lab: LabPage, picture: string) =>
  lab.page.getByRole('radio', { name: picture, exact: true }).check({ force: true })

/** Where there is room for one of the two. */
async function show({ page }: LabPage, name: 'Loss' | 'Fit'): Promise<void> {
  const choice = page.getByRole('radio', { name, exact: true })
  if (await choice.isVisible()) await choice.check({ force: true })
}

export const states: Record<string, (lab: LabPage) => Promise<unknown>> = {
  'at rest': (lab) => lab.drawn(),
  'looking back': async (lab) => {
    await press(lab, 'Look back')
    await seen(lab, '.look-back')
  },
  'early stopping, which would have ended this run': async (lab) => {
    const { page } = lab
    await page
      .locator('.look-back')
      .getByRole('combobox', { name: 'Early stopping' })
      .selectOption('patience 5')
    await press(lab, 'Look back')
    await seen(lab, '.early-stopping-words')
  },
  'the network drawn': async (lab) => {
    await lab.page.locator('.early-stopping select').selectOption('off')
    await lookAt(lab, 'network')
    await seen(lab, '.network')
  },
  'the histogram': async (lab) => {
    await lookAt(lab, 'histogram')
    await seen(lab, '.bars')
  },
  'the losses as a table': async (lab) => {
    await lab.button('Table').first().dispatchEvent('click')
    await seen(lab, 'table')
  },
  'points that swell': async (lab) => {
    await lab.button('Table').first().dispatchEvent('click')
    await show(lab, 'Fit')
    await press(lab, 'Which point did this?')
    await seen(lab, '[data-testid="leaning"]')
  },
  'resampled networks': async (lab) => {
    await press(lab, 'Resample')
    await seen(lab, '.parts-of-error, .resampling-shown')
  },
  'how sure it is': async (lab) => {
    await press(lab, 'Resample')
    await press(lab, 'Confidence')
    await seen(lab, '.reliability-bin')
  },
  'Setup with one more layer': async (lab) => {
    await leave(lab)
    await press(lab, /^Setup/)
    await press(lab, 'Add a layer')
    await expect(lab.button('Back to the preset')).toBeVisible()
  },
  'every width': async (lab) => {
    await press(lab, 'Every width')
    await seen(lab, '.every-width-panel .own-network')
  },
  'every number of points': async (lab) => {
    await press(lab, 'Every number of points')
    await seen(lab, '.every-count-panel .own-network')
  },
  'the code': async (lab) => {
    await press(lab, /^Setup/)
    await press(lab, 'Code')
    await seen(lab, '[data-testid="code"]')
  },
  'λ suggested': async (lab) => {
    await press(lab, 'Suggest λ')
    await seen(lab, '.fold-score')
  },
  'every λ': async (lab) => {
    await leave(lab)
    await lab.call((api) => api.run(30))
    await press(lab, 'Show every λ')
    await seen(lab, '.lowest-ring')
  },
  'every λ at large': async (lab) => {
    await press(lab, 'Larger')
    await seen(lab, '.path-line')
  },
  'every λ as a table': async (lab) => {
    await lab.page.locator('.side-panel').getByRole('button', { name: 'Table' }).dispatchEvent('click')
    await seen(lab, '.side-panel table')
  },
  'bias and variance': async (lab) => {
    await press(lab, 'Bias and variance')
    await seen(lab, '.parts-lowest')
  },
  'why L1 makes zeros': async (lab) => {
    await leave(lab)
    await press(lab, 'Show every λ')
    await load(lab, { penalty: { kind: 'l1', lambda: 0.01 } })
    await lab.call((api) => api.run(20))
    await press(lab, /^Why/)
    await seen(lab, '.force-picture canvas')
  },
  'the twin': async (lab) => {
    await leave(lab)
    await lookAt(lab, 'over steps')
    await lab.call((api) => api.tune({ penalty: { lambda: 0.1 } }))
    await lab.call((api) => api.run(20))
    await press(lab, /^Twin/)
    await seen(lab, '.twin-choice')
  },
  'the opened envelope': async (lab) => {
    await leave(lab)
    await show(lab, 'Loss')
    await press(lab, /^test /)
    await press(lab, 'Open the envelope')
    await seen(lab, '.test-set table')
  },
  'options of elastic net': async (lab) => {
    await leave(lab)
    const optimizer = { kind: 'adamw', learningRate: 0.02 }
    await load(lab, { optimizer, penalty: { kind: 'elastic', lambda: 0.5 } })
    await press(lab, 'Options')
    await seen(lab, '.penalty-options')
  },
  'options of max-norm': async (lab) => {
    await leave(lab)
    await load(lab, { penalty: { kind: 'maxnorm', lambda: 0.5 } })
    await press(lab, 'Options')
    await seen(lab, '.penalty-options')
  },
  Share: async (lab) => {
    await leave(lab)
    await press(lab, 'Share')
    await seen(lab, '.popover:popover-open')
  },
  'a run that goes on': async (lab) => {
    await leave(lab)
    await press(lab, 'Play')
    await lab.untilStep(5)
  },
  'a run that has collapsed': async (lab) => {
    const model = { hidden: [4], activation: 'relu' }
    await load(lab, { model, penalty: { kind: 'l2', lambda: 10 } })
    await lab.call((api) => api.run(1000))
    await expect(lab.verdict).toContainText('Collapsed')
  },
  'a run that has diverged': async (lab) => {
    const optimizer = { kind: 'sgd', learningRate: 10 }
    await load(lab, { loss: 'mse', optimizer, penalty: { kind: 'l2', lambda: 100 } })
    await lab.call((api) => api.run(400))
    await expect(lab.root).toHaveAttribute('data-status', 'diverged')
  },
  'an address that is refused': async (lab) => {
    await lab.page.evaluate(() => {
      location.hash = '#preset=none'
    })
    await seen(lab, '.notice p')
  },
}
