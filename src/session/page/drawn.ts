// Waits until the page shows what is known. Fetched when it is first asked for.
import type { Drawn } from '../pictures'
import type { Session } from '../session'

/**
 * A page that gets no frame while so many timers fire one after another is not looked at: a figure that is scrolled out
 * of sight. Not while so much time goes by: a busy machine holds frames and timers up alike.
 */
const TICKS_WITHOUT_FRAME = 100
const TICK_MS = 20

/**
 * Resolves with the step that sentence, fit and charts show, once that is the newest: while the network trains, the step
 * that was the newest when it was asked, or a later one. Nothing is drawn where nobody looks: there with what is shown.
 *
 * @param opened settles when the page stands where its address wants it: nothing before that is asked for
 * @throws what the engine failed with
 */
export async function drawn(session: Session, page: Window, opened: Promise<unknown>): Promise<number> {
  const { store, pictures } = session
  let isOpening = true
  let { run, step } = store.getState()
  const { document } = page
  // What has just come into view learns of it with the next frame.
  let isSeen = await getsFrames(page)
  return new Promise((resolve, reject) => {
    const look = () => {
      const now = store.getState()
      isSeen &&= document.visibilityState === 'visible'
      const failure = now.connection === 'failed' || now.status === 'failed'
      const isShown = ({ run: of, step: at, isCurrent }: Drawn) =>
        of === now.run &&
        ((isCurrent && at === now.step) || (now.status === 'running' && (of !== run || at > step)))
      const shown = pictures.stepOf(now.run)
      if (failure) reject(new Error(now.failure ?? now.reason ?? 'The engine failed.'))
      else if (!isSeen) resolve(shown ?? 0)
      else if (!isOpening && now.run && shown !== undefined && pictures.drawn().every(isShown)) resolve(shown)
      else return
      for (const end of ending) end()
    }
    const ending = [store.subscribe(look), pictures.subscribe(look)]
    document.addEventListener('visibilitychange', look)
    ending.push(() => document.removeEventListener('visibilitychange', look))
    look()
    void opened.then(() => {
      isOpening = false
      ;({ run, step } = store.getState())
      look()
    })
  })
}

function getsFrames(page: Window): Promise<boolean> {
  return new Promise((resolve) => {
    page.requestAnimationFrame(() => page.requestAnimationFrame(() => resolve(true)))
    const tick = (left: number) => {
      if (left === 0) resolve(false)
      else page.setTimeout(() => tick(left - 1), TICK_MS)
    }
    tick(TICKS_WITHOUT_FRAME)
  })
}
