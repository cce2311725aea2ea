// The page beside a lesson or a challenge: what that does not speak of is folded away, and the sentence on top leaves its advice to it.
import type { Part } from '../../../catalog/lessons/lesson'
import type { Session } from '../../../session/session'

/** @param shows what stays; without it the whole page does */
export function leadPage({ store }: Session, shows: readonly Part[] | undefined): void {
  const { dataset } = document.documentElement
  if (shows) dataset.lesson = shows.join(' ')
  else delete dataset.lesson
  store.setState({ isLed: shows !== undefined })
}
