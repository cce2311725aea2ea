// What went wrong in a verb that nobody awaits becomes the notice.
import { messageOf } from '../experiment/parse/message-of'
import type { Lab } from './lab'

export function notify(store: Lab['store'], error: unknown): void {
  store.setState({ notice: messageOf(error) })
}
