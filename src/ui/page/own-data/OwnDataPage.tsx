// Data of the visitor's own, over the lab: what is in the file, what will be made of it, and nothing happens until “Train on this”.
import { useEffect, useRef, useState } from 'react'
import { formatCount } from '../../../catalog/number-text'
import { presets } from '../../../catalog/presets/preset-table'
import { useLab } from '../../kit/session-context'
import { ThemeButton } from '../header/ThemeButton'
import { ChooseTable } from './ChooseTable'
import { OwnTableView } from './OwnTableView'
import { closeOwnData, type DroppedFile } from './open-own-data'
import './own-data.css'

export function OwnDataPage({ file: dropped }: { file?: DroppedFile | undefined }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [file, setFile] = useState(dropped)
  const [shown, setShown] = useState(dropped)
  // Another file was dropped on the page meanwhile.
  if (dropped !== shown) {
    setShown(dropped)
    setFile(dropped)
  }
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="own-data"
      aria-label="Your data"
      onClose={closeOwnData}
      // The page's keys are not meant.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h1>Overfit Lab</h1>
        <h2>Your data</h2>
        <WhatWaits />
        <button type="button" className="back-to-lab" onClick={closeOwnData}>
          Back to the lab
        </button>
        <ThemeButton />
      </header>
      {file ? (
        <OwnTableView key={file.text} file={file} onOther={() => setFile(undefined)} />
      ) : (
        <ChooseTable onFile={setFile} />
      )}
    </dialog>
  )
}

/** The run that was there is not touched. */
function WhatWaits() {
  const name = useLab(({ experiment, presetId }) => experiment.name ?? presets[presetId].label)
  const step = useLab((state) => state.step)
  const isRunning = useLab((state) => state.status === 'running')
  return (
    <p className="quiet what-waits">
      {name} {isRunning ? 'goes on meanwhile' : 'stays where it is'}, at step {formatCount(step)}
    </p>
  )
}
