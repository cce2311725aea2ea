// Early stopping in the query of the address: `patience=10`, and `restore=1` where the best step comes back.
import type { PageQuery } from '../../experiment/address/page-query'
import type { Session } from '../session'
import { writeQueryWord } from './query-word'

/** Sets the rule that the address asks for, and keeps the address as it is set from then on. */
export function followEarlyStopping(session: Session, page: Window, { patience, restore }: PageQuery): void {
  if (patience !== undefined) session.setEarlyStopping({ patience, restores: restore })
  session.store.subscribe(({ earlyStopping: now }, { earlyStopping: before }) => {
    if (now?.patience === before?.patience && now?.restores === before?.restores) return
    writeQueryWord(page, 'patience', now && String(now.patience))
    writeQueryWord(page, 'restore', now?.restores ? '1' : undefined)
  })
}
