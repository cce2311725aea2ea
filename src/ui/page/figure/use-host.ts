// A figure and the page around it, for as long as both are there.
import { type RefObject, useEffect } from 'react'
import { useSession } from '../../kit/session-context'
import { answer } from './answer'
import type { SentenceOf } from './figure-rooms'
import { handBackKeys } from './hand-back-keys'
import { heightNeeded, watchHeight } from './height'
import { meetHost } from './host'
import { tellRun } from './tell-run'

/** @param sentenceOf must be the same function on every render */
export function useHost(main: RefObject<HTMLElement | null>, sentenceOf: SentenceOf): void {
  const session = useSession()
  useEffect(() => {
    const element = main.current
    if (!element) return
    const lab = window.overfitLab
    const figure = { lab, height: () => heightNeeded(element) }
    const ends: (() => void)[] = []
    // Then it hears how things stand, also where the run rests.
    const onMet = () => ends.push(tellRun(session, sentenceOf, host))
    const host = meetHost(window, (request) => answer(figure, request), onMet)
    host.announce({ type: 'ready', version: lab.version })
    ends.push(
      host.end,
      watchHeight(element, (height) => host.announce({ type: 'height', height })),
      handBackKeys(window, () => host.tell({ type: 'leave' })),
    )
    return () => {
      for (const end of ends) end()
    }
  }, [session, main, sentenceOf])
}
