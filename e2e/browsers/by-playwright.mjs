// A browser that Playwright drives: Chromium, which the others are compared with, and Playwright's own Firefox and WebKit.

/**
 * Input as WebDriver writes it, done with Playwright's hands.
 *
 * @param {import('playwright').Page} page
 * @param {import('./hands.mjs').Action} action
 */
function perform({ mouse, keyboard }, action) {
  switch (action.type) {
    case 'pointerMove':
      return mouse.move(action.x, action.y)
    case 'pointerDown':
      return mouse.down()
    case 'pointerUp':
      return mouse.up()
    case 'keyDown':
      return keyboard.down(playwrightNames[action.value] ?? action.value)
    case 'keyUp':
      return keyboard.up(playwrightNames[action.value] ?? action.value)
  }
}

/** @type {Record<string, string>} */
const playwrightNames = { '\uE00C': 'Escape', '\uE010': 'End', '\uE012': 'ArrowLeft', '\uE014': 'ArrowRight' }

/**
 * @param {import('playwright').BrowserType} kind
 * @param {import('playwright').LaunchOptions} options
 * @returns {Promise<import('./session').BrowserSession>}
 */
export async function openByPlaywright(kind, options) {
  const browser = await kind.launch(options)
  const page = await browser.newPage()
  return {
    name: `${kind.name()} ${browser.version()}`,
    goto: (url) => page.goto(url),
    evaluate: (inPage, argument) =>
      /** @type {Promise<any>} */ (page.evaluate(/** @type {any} */ (inPage), argument)),
    async act(sources) {
      for (const { actions } of sources) for (const action of actions) await perform(page, action)
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
