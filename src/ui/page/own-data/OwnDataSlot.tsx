// Where data of the visitor's own come in: a file that is dropped anywhere on the page, or what a button opens.
import { useEffect } from 'react'
import type { Session } from '../../../session/session'
import { attempt } from '../../kit/attempt'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { useSession } from '../../kit/session-context'
import { openFile } from '../setup/file/open-file'
import { closeOwnData, openOwnData, useOwnData } from './open-own-data'
import { readTable } from './read-table'

const Page = late(async () => (await import('./OwnDataPage')).OwnDataPage)

export function OwnDataSlot() {
  const session = useSession()
  const { isOpen, file } = useOwnData()
  useEffect(() => watchDrops(session), [session])
  if (!isOpen) return null
  return (
    <Room onClose={closeOwnData}>
      <Page file={file} />
    </Room>
  )
}

function watchDrops(session: Session): () => void {
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const take = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    attempt(session, () => takeFile(session, file))
  }
  document.addEventListener('dragover', allow)
  document.addEventListener('drop', take)
  return () => {
    document.removeEventListener('dragover', allow)
    document.removeEventListener('drop', take)
  }
}

/** An experiment or a run is opened; a table is looked at first. */
async function takeFile(session: Session, file: File): Promise<void> {
  if (/\.json$/i.test(file.name)) await openFile(session, file, false)
  else openOwnData(await readTable(file))
}
