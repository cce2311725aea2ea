// How each line over rungs looks, networks with the penalty and without, in the picture and in its legend: fainter and dotted without a penalty. None by its colour alone.

export interface LineLook {
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
  strokeOpacity?: number
}

type LineName = 'training' | 'validation' | 'plainTraining' | 'plainValidation'

const dotted = { strokeWidth: 2, strokeLinecap: 'round', strokeOpacity: 0.7 } as const

export const lineLooks: Record<LineName, LineLook> = {
  training: { stroke: 'var(--training)', strokeWidth: 1.6 },
  validation: { stroke: 'var(--validation)', strokeWidth: 2.2, strokeDasharray: '7 3' },
  plainTraining: { stroke: 'var(--training)', ...dotted, strokeDasharray: '0 9' },
  plainValidation: { stroke: 'var(--validation)', ...dotted, strokeDasharray: '0 5' },
}
