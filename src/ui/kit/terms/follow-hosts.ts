// Which term's note is to be open: the pointer, the focus, a press and Escape say so, wherever on the page.

export interface OpenNote {
  /** What bears the term. */
  host: HTMLElement
  /** What has to end for it to close. */
  by: 'pointer' | 'focus' | 'press'
}

type SetOpen = (next: (open: OpenNote | undefined) => OpenNote | undefined) => void

/** @returns what ends it */
export function followHosts(setOpen: SetOpen): () => void {
  const listening = new AbortController()
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { signal: listening.signal, capture: true })
  on('pointerover', (event) => {
    if (event.pointerType !== 'touch') setOpen((open) => pointedAt(open, event.target))
  })
  on('focusin', ({ target }) => setOpen((open) => focused(open, target)))
  on('focusout', ({ target }) => setOpen((open) => (open?.host === hostOf(target) ? undefined : open)))
  on('click', ({ target, pointerType }) => setOpen((open) => pressed(open, target, pointerType)))
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !document.querySelector('.term-note:popover-open')) return
    // It closes this note and nothing else.
    event.preventDefault()
    event.stopPropagation()
    setOpen(() => undefined)
  })
  return () => listening.abort()
}

function hostOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null
}

/** The note itself may be pointed at, too. */
function pointedAt(open: OpenNote | undefined, target: EventTarget | null): OpenNote | undefined {
  const host = hostOf(target)
  if (host) return open?.host === host ? open : { host, by: 'pointer' }
  const isOnNote = target instanceof Element && target.closest('.term-note') !== null
  return open?.by === 'pointer' && !isOnNote ? undefined : open
}

function focused(open: OpenNote | undefined, target: EventTarget | null): OpenNote | undefined {
  const host = hostOf(target)
  const isByKeyboard = target instanceof Element && target.matches(':focus-visible')
  return host && isByKeyboard && open?.host !== host ? { host, by: 'focus' } : open
}

/** A second press closes it. What a press does something else with has said so before, but to a finger. */
function pressed(
  open: OpenNote | undefined,
  target: EventTarget | null,
  pointerType: string,
): OpenNote | undefined {
  const host = hostOf(target)
  if (!host) return target instanceof Element && target.closest('.term-note') ? open : undefined
  if (host.matches('button:not(.explained, .note-hint)')) return undefined
  // An option that is chosen: by a mouse, a finger, or an arrow key, which has moved the focus there.
  if (host.matches('label') && pointerType !== 'touch') return pointerType === 'mouse' ? undefined : open
  return open?.host === host && open.by === 'press' ? undefined : { host, by: 'press' }
}
