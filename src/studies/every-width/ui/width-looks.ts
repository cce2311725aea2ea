// How each line over width looks, in the picture and in its legend: fainter and dotted without a penalty.

export interface LineLook {
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
  strokeOpacity?: number
}

type LineName = 'training' | 'validation' | 'plainTraining' | 'plainValidation'

const dotted = { strokeWidth: 2, strokeDasharray: '0 5', strokeLinecap: 'round', strokeOpacity: 0.7 } as const

export const lineLooks: Record<LineName, LineLook> = {
  training: { stroke: 'var(--training)', strokeWidth: 1.6 },
  validation: { stroke: 'var(--validation)', strokeWidth: 2.2, strokeDasharray: '7 3' },
  plainTraining: { stroke: 'var(--training)', ...dotted },
  plainValidation: { stroke: 'var(--validation)', ...dotted },
}
