// Every feature map by its kind: the words, for the page.
import type { Features } from './feature-map'

export const featurePage: Record<Features['kind'], { label: string }> = {
  identity: { label: 'plain x' },
  legendre: { label: 'polynomial' },
  fourier: { label: 'waves' },
  rbf: { label: 'bumps' },
  'random-relu': { label: 'random relu' },
}
