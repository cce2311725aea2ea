// What the device keeps of data of the visitor's own: read when it is shown, and forgotten one by one.
import { useEffect, useState } from 'react'
import { dataKey } from '../../../../experiment/address/data-key'
import { messageOf } from '../../../../experiment/parse/message-of'
import { keptOnDevice } from '../../../../session/page/kept-data'
import type { KeptEntry } from '../../../../session/page/kept-entry'
import { useLab } from '../../../kit/session-context'

interface Kept {
  entries: readonly KeptEntry[]
  /** What became of the last press, or why nothing can be listed. */
  said: string
}

export function useKept() {
  const [kept, setKept] = useState<Kept>({ entries: [], said: '' })
  const usedKey = useLab(({ experiment: { data, name } }) =>
    data.kind === 'custom' ? dataKey(data, name) : '',
  )
  const refresh = (said: string) =>
    keptOnDevice()
      .list()
      .then(
        (entries) => setKept({ entries, said }),
        (error) => setKept({ entries: [], said: refusalOf(error) }),
      )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened.
  useEffect(() => void refresh(''), [])
  const forget = async ({ key, name }: KeptEntry) => {
    const said = await keptOnDevice()
      .forget(key)
      .then(() => `${name} is forgotten.`, messageOf)
    await refresh(said)
  }
  return { ...kept, usedKey, forget }
}

function refusalOf(error: unknown): string {
  return `This browser keeps no data for this site (${messageOf(error).replace(/\.$/, '')}): training works all the same, and a reload loses data that are too large for an address.`
}
