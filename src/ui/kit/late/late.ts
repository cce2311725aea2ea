// A component whose file is fetched when it is first shown. React's own `lazy` would keep a failure for ever.
import { type ComponentType, createElement, use } from 'react'
import { LatePart } from '../../../experiment/parse/late-part'
import { refetchSheets } from './sheets'

/** All of them, in the order in which the page names them. */
const parts: LatePart<unknown>[] = []

export type Late<Props> = ComponentType<Props> & {
  /** Fetches it; resolves once it can be shown at once, or says that it could not be loaded. */
  fetched(): Promise<void>
}

/** What is fetched ahead, and once more after it has failed, but is no component. */
export function latePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  const late = new LatePart(load)
  parts.push(late)
  return late
}

export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let isAgain = false
  const late = latePart(async () => {
    const sheets = refetchSheets()
    // Of a part that comes for the first time they are another's, which may go on without them.
    await (isAgain ? sheets : sheets.catch(() => undefined))
    isAgain = true
    return load()
  })
  const settle = () => undefined
  // What is there already is shown at once, without a moment of nothing.
  return Object.assign((props: Props) => createElement(late.part ?? use(late.get()), props), {
    fetched: () => late.get().then(settle, settle),
  })
}

/** What could not be loaded is fetched again by whoever shows it next. */
export function forgetFailures(): void {
  for (const late of parts) late.forgetFailure()
}

/**
 * Fetches all of them, one after the other, so that a lost network or a new version on the server costs nothing later.
 *
 * @param idle resolves when there is nothing better to do
 */
export async function fetchAhead(idle: () => Promise<void>): Promise<void> {
  for (const late of parts) {
    await idle()
    // Whoever opens it tries again, and says what is wrong.
    await late.get().catch(() => late.forgetFailure())
  }
}
