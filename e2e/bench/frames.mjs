// The main thread while the default preset trains with every chart in view: frames a second, and tasks over 50 ms.
import { openLab, untilStep } from './lab-page.mjs'

/** The first seconds are opening, not training. */
const SETTLE_MS = 3000
const inView = ['fit', 'chart-loss', 'chart-weights']

/**
 * @typedef {object} Watched
 * @property {number} framesPerSecond
 * @property {number} worstFrameMs
 * @property {number[]} longTasks milliseconds each
 */

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./arguments.mjs').Settings} settings
 * @returns {Promise<import('./section.mjs').Section>}
 */
export async function measureFrames(stage, { watchMs }) {
  const atPace = await watch(stage, watchMs, () => window.overfitLab.play())
  const atFullSpeed = await watch(stage, watchMs, () => {
    // Longer than anybody watches; leaving the page ends it.
    window.overfitLab.run(1_000_000).catch(() => undefined)
  })
  return {
    tables: [
      {
        title: `Main thread during ${watchMs / 1000} s of training the default preset, WebGL`,
        columns: ['', 'frames a second', 'worst frame', 'tasks over 50 ms', 'longest of them'],
        rows: [rowOf('at the preset’s pace', atPace), rowOf('at full speed', atFullSpeed)],
      },
    ],
    figures: { framesPerSecond: atPace.framesPerSecond, longTasks: atPace.longTasks.length },
    data: { atPace, atFullSpeed },
  }
}

/** @param {string} what @param {Watched} watched */
function rowOf(what, { framesPerSecond, worstFrameMs, longTasks }) {
  const longest = longTasks.length > 0 ? `${Math.max(...longTasks).toFixed(0)} ms` : '–'
  return [
    what,
    framesPerSecond.toFixed(1),
    `${worstFrameMs.toFixed(0)} ms`,
    String(longTasks.length),
    longest,
  ]
}

/** @param {import('./stage.mjs').Stage} stage @param {number} watchMs @param {() => void} train */
async function watch(stage, watchMs, train) {
  const page = await openLab(stage, 'webgl')
  for (const id of inView) {
    const box = await page.getByTestId(id).boundingBox()
    if (!box || box.y < 0 || box.y + box.height > 800) throw new Error(`${id} is not in view.`)
  }
  await untilStep(page, 1)
  await page.evaluate(train)
  await page.waitForTimeout(SETTLE_MS)
  const watched = await page.evaluate(watchFrames, watchMs)
  await page.close()
  return watched
}

/**
 * Runs in the page.
 *
 * @param {number} watchMs
 * @returns {Promise<Watched>}
 */
function watchFrames(watchMs) {
  /** @type {number[]} */
  const longTasks = []
  const observer = new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ type: 'longtask' })
  const began = performance.now()
  let before = began
  let frames = 0
  let worstFrameMs = 0
  return new Promise((resolve) => {
    const frame = () => {
      const now = performance.now()
      worstFrameMs = Math.max(worstFrameMs, now - before)
      before = now
      frames++
      // The preset rests at its length.
      if (document.documentElement.dataset.status === 'paused') window.overfitLab.play()
      if (now - began < watchMs) return requestAnimationFrame(frame)
      observer.disconnect()
      return resolve({ framesPerSecond: (frames * 1000) / (now - began), worstFrameMs, longTasks })
    }
    requestAnimationFrame(frame)
  })
}
