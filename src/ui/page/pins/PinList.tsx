// The pins themselves: called otherwise, removed, saved and opened.
import { useState } from 'react'
import { useStore } from 'zustand'
import { messageOf } from '../../../experiment/parse/message-of'
import type { Pin } from '../../../session/pins/pin'
import { pinFile } from '../../../session/pins/pin-file'
import { fileNameOf } from '../../kit/file-name'
import { saveFile } from '../../kit/save-file'
import { useSession } from '../../kit/session-context'
import { FileButton } from '../setup/file/FileButton'
import { readJson } from '../setup/file/json-file'
import { PinName } from './PinName'
import { pins } from './pins-on-page'
import '../../kit/controls/small-button.css'

export function PinList({ pins: all }: { pins: readonly Pin[] }) {
  const session = useSession()
  const said = useStore(pins.store, (state) => state.said)
  const [refusal, setRefusal] = useState('')
  const open = async (file: File) => {
    try {
      await pins.open(readJson(await file.text()))
      setRefusal('')
    } catch (error) {
      setRefusal(messageOf(error))
    }
  }
  const save = () =>
    saveFile(
      fileNameOf(session.experiment(), '-pins.json'),
      JSON.stringify(pinFile(pins.store.getState().pins)),
      'application/json',
    )
  return (
    <section className="compare-pins" aria-label="Pins">
      {all.length > 0 && (
        <ul>
          {all.map((pin) => (
            <PinName key={pin.letter} pin={pin} />
          ))}
        </ul>
      )}
      <p className="compare-verbs">
        {all.length > 0 && (
          <>
            <button type="button" className="small" onClick={() => void pins.clear()}>
              Remove all
            </button>
            <button type="button" className="small" onClick={save}>
              Save pins
            </button>
          </>
        )}
        <FileButton
          text="Open pins"
          label="Open pins"
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
      </p>
      <p role="status">{refusal || said}</p>
    </section>
  )
}
