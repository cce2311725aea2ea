// The one press that makes an experiment of it.
import { useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import { useSession } from '../../kit/session-context'
import { openDrawer } from '../drawer'
import { experimentOn, trainingInWords } from './experiment-on'
import { closeOwnData, type DroppedFile } from './open-own-data'
import type { OwnTable } from './use-own-table'

export function TrainOnThis({ file, own: { own } }: { file: DroppedFile; own: OwnTable }) {
  const session = useSession()
  const [refusal, setRefusal] = useState('')
  const train = async () => {
    if (!own) return
    try {
      await session.load(experimentOn(own.data, file.name))
      session.play()
      closeOwnData()
      // On a phone it would lie over what trains.
      openDrawer(undefined)
    } catch (error) {
      setRefusal(messageOf(error))
    }
  }
  return (
    <div className="own-data-foot">
      <button type="button" className="train-on-this" disabled={!own} onClick={() => void train()}>
        Train on this
      </button>
      <button type="button" onClick={closeOwnData}>
        Cancel
      </button>
      <p className="quiet">{own && trainingInWords(own.data)}</p>
      <p className="refusal" role="status">
        {refusal}
      </p>
    </div>
  )
}
