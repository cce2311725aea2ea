// Why zeros on the wire: what pulls at the weights, as the page asks for it and the worker answers. Nothing of it changes the run.

/** The data loss's own gradient at one step: all training rows, evaluation mode, no penalty in it. */
export interface DataGradient {
  run: number
  step: number
  /** Both in the layout of `parameterLayout`. */
  parameters: Float32Array
  gradient: Float32Array
}

/** Two weights are moved, all else stays as it is. */
export interface PlaneWish {
  /** Their places in the layout of `parameterLayout`: the first goes along x, the second along y. */
  weights: readonly [number, number]
  /** Both go from −reach to reach. */
  reach: number
  /** Points along each axis; odd, so that zero is one of them. */
  side: number
}

export interface LossPlane extends PlaneWish {
  run: number
  step: number
  /** Mean data loss over all training rows in evaluation mode, [y, x], from −reach upwards. */
  losses: Float32Array
}

export interface WhyZerosWire {
  questions: {
    /** At the run's parameters as they are; computed beside it, in the time that is left. */
    dataGradient: { payload: undefined; result: DataGradient }
    /** Likewise. */
    lossPlane: { payload: PlaneWish; result: LossPlane }
  }
}
