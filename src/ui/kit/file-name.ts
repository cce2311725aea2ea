// What a file is called that is saved of an experiment.
import type { Experiment } from '../../experiment/experiment'

/** "Noisy moons" → noisy-moons.json, or with another ending */
export function fileNameOf({ name = '' }: Experiment, ending = '.json'): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['experiment']
  return `${words.join('-')}${ending}`
}
