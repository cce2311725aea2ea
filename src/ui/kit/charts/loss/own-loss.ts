// What the visitor's own network is judged by: its validation loss, and where nothing is held out, what it has been trained on.
import type { LabState } from '../../../../session/state'

export function ownLoss({ latest }: LabState): number | undefined {
  return latest && (Number.isNaN(latest.validationLoss) ? latest.dataLoss : latest.validationLoss)
}
