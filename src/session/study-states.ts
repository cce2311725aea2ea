// What the store knows of each study, one line a study.

export interface StudyStates {
  'bias-variance': import('../studies/bias-variance/session/state').BiasVarianceState
  'class-work': import('../studies/class-work/session/state').ClassWorkState
  'double-descent': Record<never, never>
  'every-count': import('../studies/every-count/session/state').EveryCountState
  'every-lambda': import('../studies/every-lambda/session/state').EveryLambdaState
  'every-width': import('../studies/every-width/session/state').EveryWidthState
  'exact-solution': import('../studies/exact-solution/session/state').ExactSolutionState
  resampling: import('../studies/resampling/session/state').ResamplingState
  'suggest-lambda': import('../studies/suggest-lambda/session/state').SuggestLambdaState
  'test-set': import('../studies/test-set/session/state').TestSetState
  twin: import('../studies/twin/session/state').TwinState
  'why-zeros': Record<never, never>
}
