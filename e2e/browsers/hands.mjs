// What a visitor does with mouse and keys, and waiting for what comes of it.

/**
 * @typedef {{ type: 'pointerMove', x: number, y: number, duration?: number } | { type: 'pointerDown' | 'pointerUp', button: 0 }} PointerAction
 * @typedef {{ type: 'keyDown' | 'keyUp', value: string }} KeyAction
 * @typedef {PointerAction | KeyAction} Action
 * @typedef {{ type: 'pointer' | 'key', id: string, parameters?: { pointerType: 'mouse' }, actions: Action[] }[]} Actions
 * @typedef {import('./session').BrowserSession} BrowserSession
 * @typedef {{ x: number, y: number }} Point
 */

/** Keys by WebDriver's code points. */
const keys = { Escape: '\uE00C', End: '\uE010', ArrowLeft: '\uE012', ArrowRight: '\uE014' }

/** @param {PointerAction[]} actions @returns {Actions} */
const mouse = (actions) => [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]

/** @param {BrowserSession} session @param {readonly Point[]} points pressed at the first, released at the last */
export async function drag({ act }, [from, ...through]) {
  if (!from) return
  await act(
    mouse([
      { type: 'pointerMove', ...from },
      { type: 'pointerDown', button: 0 },
      ...through.map((point) => /** @type {const} */ ({ type: 'pointerMove', ...point, duration: 30 })),
      { type: 'pointerUp', button: 0 },
    ]),
  )
}

/** @param {BrowserSession} session @param {keyof typeof keys} key */
export async function press({ act }, key) {
  const value = keys[key]
  await act([
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    },
  ])
}

/**
 * Clicks with the mouse where it lies, so that what covers it is noticed.
 *
 * @param {BrowserSession} session
 * @param {string} selector
 * @param {string} [text] how it begins, where the selector fits several
 */
export async function click(session, selector, text = '') {
  const { x, y, covering } = await session.evaluate(middleOf, { selector, text })
  if (covering) throw new Error(`${selector} ${text} is covered by ${covering}`)
  await drag(session, [{ x, y }])
}

/** In the page. Once it lies still: what opens and closes moves its neighbours, and may be drawn as another element. */
async function middleOf(/** @type {{ selector: string; text: string }} */ { selector, text }) {
  const find = () => {
    const isIt = (/** @type {Element} */ each) => each.textContent?.trim().startsWith(text)
    const element = [...document.querySelectorAll(selector)].find(isIt)
    if (!element) throw new Error(`There is no ${selector} ${text}`)
    return element
  }
  find().scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const place = () => find().getBoundingClientRect()
  let before = Number.NaN
  // Half a second: a slow machine draws what moves it a few frames later.
  for (let still = 0; still < 5; ) {
    const now = place().top + place().left
    still = now === before ? still + 1 : 0
    before = now
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const element = find()
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)]
  const hit = document.elementFromPoint(x, y)
  const isFree = hit !== null && (element.contains(hit) || hit.contains(element))
  return { x, y, covering: isFree ? null : (hit?.outerHTML.slice(0, 120) ?? 'nothing: it is not in view') }
}

/**
 * Waits for a fact of the page, however long it takes within a bound.
 *
 * @param {BrowserSession} session
 * @param {(argument: any) => boolean} isTrue in the page
 * @param {unknown} [argument]
 */
export async function until(session, isTrue, argument) {
  const deadline = performance.now() + 120_000
  let refusal = ''
  // While the page gives way to another it answers nothing.
  const look = () =>
    session.evaluate(isTrue, argument).catch(({ message }) => {
      refusal = ` (${message})`
      return false
    })
  while (!(await look()))
    if (performance.now() > deadline)
      throw new Error(
        `It did not come true in two minutes${refusal}: ${isTrue}, of ${JSON.stringify(argument)}`,
      )
}

/** In the page. */
const doesShow = (/** @type {{ selector: string; words: string }} */ { selector, words }) =>
  document.querySelector(selector)?.textContent?.includes(words) === true

/** @param {BrowserSession} session @param {string} selector @param {string} words anywhere in its text */
export const untilShown = (session, selector, words) => until(session, doesShow, { selector, words })
