// Whether the host's board shows what all devices train, or the question.
import { useState } from 'react'
import type { Work } from '../../shared/work/work'
import { useRoom } from '../class-context'

export interface LadderView {
  /** Where it is shown. */
  work: Work | undefined
  show(): void
  /** @param begin where nothing has been asked of the devices yet */
  toggle(begin: () => void): void
}

export function useLadderView(): LadderView {
  const work = useRoom((state) => state.work)
  const [isShown, setShown] = useState(false)
  return {
    work: isShown ? work : undefined,
    show: () => setShown(true),
    toggle(begin) {
      if (!work) begin()
      else setShown(!isShown)
    },
  }
}
