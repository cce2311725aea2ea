// Rungs: what a study trains beside the run as it is for as long as somebody looks at them.
import type { StoreApi } from 'zustand/vanilla'
import type { LabState } from '../state'
import type { StudyLife } from '../study'

interface RungsState<Report> {
  /** The address may forbid them. */
  isAllowed: boolean
  report?: Report
}

interface RungsWish {
  run: number
  isResting: boolean
}

interface RungsParts<State, Wish> {
  store: StoreApi<LabState>
  own(): State
  show(own: State): void
  wish(wish: Wish): void
  /** They hold nothing. */
  nothing: Wish
  /** What is asked for beside the run as it is, and what the store is to know of it. */
  next(state: LabState): { wish: Wish; own: State }
}

export interface RungsVerbs {
  /** They train beside the run as it is, in the time that is left, until what is returned is called: then nothing is held. */
  ask(): () => void
}

interface Rungs<Report> {
  life: Pick<StudyLife<never>, 'begin' | 'rest' | 'forget'> & { take(report: Report): void }
  verbs: RungsVerbs
}

export function createRungs<
  Report extends { run: number },
  State extends RungsState<Report>,
  Wish extends RungsWish,
>({ store, own, show, wish, nothing, next }: RungsParts<State, Wish>): Rungs<Report> {
  let isHidden = false
  let asked: Wish | undefined

  const send = () => wish({ ...(asked ?? nothing), isResting: isHidden })

  return {
    life: {
      // Whoever shows them asks for them beside every run.
      begin: () => undefined,
      rest(hidden) {
        isHidden = hidden
        if (asked) send()
      },
      take(report) {
        if (report.run === asked?.run) show({ ...own(), report })
      },
      forget() {
        const { report: _, ...rest } = own()
        show(rest as State)
      },
    },
    verbs: {
      ask() {
        if (!own().isAllowed) return () => undefined
        const { wish: mine, own: known } = next(store.getState())
        asked = mine
        show(known)
        send()
        return () => {
          if (asked !== mine) return
          asked = undefined
          // Unless they are asked for again at once, beside another run: they may be the same.
          queueMicrotask(() => {
            if (!asked) send()
          })
        }
      },
    },
  }
}
