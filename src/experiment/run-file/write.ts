// A run's file as it is written.
import { toBase64 } from './base64'
import type { SavedRun } from './saved-run'

/** JSON: what a person may want to read line by line comes first, the long numbers after it. */
export function runFile({
  experiment,
  preset,
  step,
  marks,
  page,
  earlyStopping,
  tunings,
  ...run
}: SavedRun): string {
  const { optimizer, history, past, lossScale, scaledBy } = run
  return `${JSON.stringify(
    {
      format: 'overfit-lab-run',
      version: 1,
      step,
      preset,
      experiment,
      marks,
      earlyStopping,
      page,
      tunings,
      lossScale,
      scaledBy,
      parameters: toBase64(run.parameters),
      optimizer: { ...optimizer, slots: optimizer.slots.map(toBase64) },
      history: { ...history, rows: toBase64(history.rows) },
      past: {
        ...past,
        frames: past.frames.map((frame) => ({
          ...frame,
          row: toBase64(frame.row),
          parameters: toBase64(frame.parameters),
        })),
      },
    },
    null,
    1,
  )}\n`
}
