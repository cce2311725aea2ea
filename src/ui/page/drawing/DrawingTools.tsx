// The tools over the fit, and the hand on it for as long as they are out.
import { useEffect } from 'react'
import { attempt } from '../../kit/attempt'
import { Choice } from '../../kit/controls/Choice'
import { inviteToFit } from '../../kit/paper/FitGuest'
import { useLab, useSession } from '../../kit/session-context'
import { DrawingLayer } from './DrawingLayer'
import { drawingTools, putTools, type Tool, useDrawingTools } from './drawing-tools'
import { classesToAdd, toolsFor } from './tools-for'
import '../../kit/controls/small-button.css'

export function DrawingTools() {
  const session = useSession()
  const classes = useLab(({ run }) => (run ? classesToAdd(run) : 1))
  const tool = useDrawingTools((state) => state.tool)
  const split = useDrawingTools((state) => state.split)
  const hasDrawn = useLab(({ drawn }) => drawn !== undefined && drawn.length > 0)
  useEffect(() => {
    const sendAway = inviteToFit(DrawingLayer)
    attempt(session, session.drawing.open)
    return () => {
      sendAway()
      session.drawing.close()
    }
  }, [session])
  const options = toolsFor(classes)
  const value = options.some((option) => option.value === `${tool}`) ? `${tool}` : '0'
  return (
    <div className="draw-tools" role="toolbar" aria-label="Draw points">
      <Choice label="Tool" look="segments" options={options} value={value} onChoose={chooseTool} />
      <Choice
        label="Points for"
        look="segments"
        options={[
          { value: 'training', label: 'training' },
          { value: 'validation', label: 'validation' },
        ]}
        value={split}
        onChoose={(chosen) => drawingTools.setState({ split: chosen })}
      />
      <button
        type="button"
        className="small"
        disabled={!hasDrawn}
        onClick={() => attempt(session, session.drawing.undo)}
      >
        Undo
      </button>
      <Counts />
      <button type="button" className="small" onClick={putTools}>
        Done
      </button>
      <Said />
    </div>
  )
}

function chooseTool(value: string): void {
  const tool = /^\d+$/.test(value) ? Number(value) : (value as Tool)
  drawingTools.setState({ tool })
}

function Counts() {
  const training = useLab(({ run }) => run?.training.inputs.length ?? 0)
  const validation = useLab(({ run }) => run?.validation.inputs.length ?? 0)
  return (
    <p className="draw-counts">
      <b className="tone-training">{training}</b> + <b className="tone-validation">{validation}</b>
      <span> points</span>
    </p>
  )
}

function Said() {
  return (
    <p className="unseen" role="status">
      {useDrawingTools((state) => state.said)}
    </p>
  )
}
