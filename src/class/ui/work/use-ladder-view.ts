// Whether the host's board shows what all devices train, or the question.
import { useState } from 'react'
import type { Work } from '../../shared/work/work'
import { useRoom } from '../class-context'

export interface LadderView {
  /** Where it is shown. */
  work: Work | undefined
  show(): void
  hide(): void
  /** @param begin where nothing has been asked of the devices yet */
  toggle(begin: () => void): void
}

export function useLadderView(): LadderView {
  const work = useRoom((state) => state.work)
  const question = useRoom((state) => state.question?.id ?? '')
  /** The question instead of which it is shown: another one is to be seen. */
  const [over, setOver] = useState<string>()
  const isShown = over === question
  const show = () => setOver(question)
  const hide = () => setOver(undefined)
  return {
    work: isShown ? work : undefined,
    show,
    hide,
    toggle(begin) {
      if (!work) begin()
      else if (isShown) hide()
      else show()
    },
  }
}
