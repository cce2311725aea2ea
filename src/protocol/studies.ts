// What each study says on the wire, one line a study; engine, session and page have a table of them each.

export interface StudyWires {
  'bias-variance': import('../studies/bias-variance/shared/wire').BiasVarianceWire
  'class-work': import('../studies/class-work/shared/wire').ClassWorkWire
  'double-descent': import('../studies/double-descent/shared/wire').DoubleDescentWire
  'every-count': import('../studies/every-count/shared/wire').EveryCountWire
  'every-lambda': import('../studies/every-lambda/shared/wire').EveryLambdaWire
  'every-width': import('../studies/every-width/shared/wire').EveryWidthWire
  'exact-solution': import('../studies/exact-solution/shared/wire').ExactSolutionWire
  resampling: import('../studies/resampling/shared/wire').ResamplingWire
  'suggest-lambda': import('../studies/suggest-lambda/shared/wire').SuggestLambdaWire
  'test-set': import('../studies/test-set/shared/wire').TestSetWire
  twin: import('../studies/twin/shared/wire').TwinWire
  'why-zeros': import('../studies/why-zeros/shared/wire').WhyZerosWire
}
