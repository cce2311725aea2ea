// On the λ slider, where each pin was: its letter, and pressed, its name.
import { useState } from 'react'
import { useStore } from 'zustand'
import { LAMBDA_POSITIONS, positionOf } from '../../../experiment/lambda-scale'
import { isEmbedded } from '../../kit/embedded'
import { useLab } from '../../kit/session-context'
import { pins, usePins } from './pins-on-page'
import { type PinTag, tagsOf } from './tags'
import './pin-tags.css'

/** A thumb so near to a tag, in positions, is to be taken hold of. */
const UNDER_THUMB = 7

export function PinTags() {
  const tags = tagsOf(usePins())
  const said = useStore(pins.store, (state) => state.said)
  const [open, setOpen] = useState<string>()
  if (isEmbedded) return null
  return (
    <div className="pin-tags">
      {tags.map((tag) => (
        <Tag
          key={tag.letters}
          tag={tag}
          isOpen={open === tag.letters}
          onPress={() => setOpen(open === tag.letters ? undefined : tag.letters)}
        />
      ))}
      <span className="unseen" role="status">
        {said}
      </span>
    </div>
  )
}

function Tag({ tag, isOpen, onPress }: { tag: PinTag; isOpen: boolean; onPress(): void }) {
  const { letters, position, names } = tag
  const own = useLab(({ experiment }) => positionOf(experiment.penalty.lambda))
  const isUnderThumb = Math.abs(own - position) < UNDER_THUMB
  return (
    <span
      className="pin-tag"
      data-under-thumb={isUnderThumb}
      style={{ left: `${(100 * position) / LAMBDA_POSITIONS}%` }}
    >
      <button type="button" aria-expanded={isOpen} title={names.join('; ')} onClick={onPress}>
        {letters}
      </button>
      {isOpen && (
        <span className="pin-tag-name" role="note">
          {names.join('; ')}
        </span>
      )}
    </span>
  )
}
