// The numbers of one step as they lie in memory for the processor's vectors: those of StepSettings, in this order.

@unmanaged
export class StepSettings {
  learningRate: f64
  kink: f64
  least: f64
  decay: f64
  correction1: f64
  correction2: f64
}
