// Takes a picture of the page along, for a slide or a paper: a small button beside it, and the two formats behind it.
import { type RefObject, useId, useRef, useState } from 'react'
import { messageOf } from '../../../experiment/parse/message-of'
import { isEmbedded } from '../embedded'
import { latePart } from '../late/late'
import { placeBelow } from '../panels/place-below'
import { useSession } from '../session-context'
import type { PictureFormat } from './save-picture'
import type { Named } from './sentences'
import '../controls/small-button.css'
import '../panels/popover.css'
import './save-picture.css'

const saver = latePart(() => import('./save-picture'))

interface SavePictureProps extends Named {
  /** All parts of the picture are in it. */
  figure: RefObject<Element | null>
  /** Where the button stands: in a row of others, in the head of a card, or at the end of a title. */
  place: 'row' | 'head' | 'title'
}

/** A figure in somebody else's page has none: it leads to the whole page. */
export function SavePicture(props: SavePictureProps) {
  return isEmbedded ? null : <Saver {...props} />
}

function Saver({ figure, place, ...named }: SavePictureProps) {
  const session = useSession()
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const save = async (format: PictureFormat) => {
    setSaid('')
    try {
      const { savePicture } = await saver.get()
      if (figure.current) setSaid(`Saved as ${await savePicture(format, session, figure.current, named)}.`)
    } catch (error) {
      saver.forgetFailure()
      setSaid(messageOf(error))
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`save-picture save-picture-${place}`}
        popoverTarget={id}
        aria-label="Save picture"
        title="Save this picture as PNG or SVG"
      >
        <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
          <path d="M7 1.5V9M3.8 6L7 9.2L10.2 6M1.5 12.5H12.5" />
        </svg>
      </button>
      <div
        id={id}
        className="popover picture-formats"
        popover="auto"
        onBeforeToggle={({ currentTarget, newState }) => {
          if (newState === 'open' && button.current) placeBelow(currentTarget, button.current)
          setSaid('')
        }}
      >
        <p>Save this picture as</p>
        <button type="button" className="small" onClick={() => void save('png')}>
          PNG
        </button>
        <button type="button" className="small" onClick={() => void save('svg')}>
          SVG
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  )
}
