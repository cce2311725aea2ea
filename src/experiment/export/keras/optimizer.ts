// The optimizer of a Keras program: a class that keeps the state, and in each stretch of the run its step.
import { optimizerCode } from '../../../catalog/optimizers/code-table'
import type { Experiment } from '../../experiment'
import { indented } from '../literals'
import type { StepCode } from './step'

/** Lines that define the functions that a step calls, and `Page`. */
export function optimizerClass({ optimizer }: Experiment, { define, update }: StepCode): string[] {
  const { state } = optimizerCode[optimizer.kind].keras
  return [
    ...define,
    ...(define.length > 0 ? ['', ''] : []),
    'class Page(keras.optimizers.Optimizer):',
    '    """The step that the page takes, the penalty in it; λ is a variable, so that it can move."""',
    '',
    ...indented([
      'def __init__(self):',
      '    super().__init__(learning_rate=lr)',
      "    self.lambda_ = self.add_variable((), name='lambda')",
      "    self.r = self.add_variable((), name='r')",
      "    self.decay = self.add_variable((), name='decay')",
      '    self.tell()',
      '',
      'def tell(self):',
      '    self.learning_rate = lr',
      '    self.lambda_.assign(lambda_)',
      '    self.r.assign(r)',
      '    self.decay.assign(weight_decay)',
      '',
      ...buildLines(state),
      ...update,
    ]),
  ]
}

function buildLines(state: readonly string[]): string[] {
  if (state.length === 0) return []
  return [
    'def build(self, variables):',
    '    if self.built:',
    '        return',
    '    super().build(variables)',
    ...state.map(
      (name) => `    self.${name} = [self.add_variable_from_reference(p, '${name}') for p in variables]`,
    ),
    '',
  ]
}

/** Lines that define the step of a later stretch, and put it in the place of the one before with all that it keeps. */
export function nextOptimizer({ define, update }: StepCode, at: number): string[] {
  return [
    '',
    '',
    ...define,
    ...(define.length > 0 ? ['', ''] : []),
    `class Page${at}(Page):`,
    ...indented(update),
    '',
    '',
    `before, optimizer = optimizer, Page${at}()`,
    'optimizer.build(model.trainable_variables)',
    'for own, kept in zip(optimizer.variables, before.variables):',
    '    own.assign(kept)',
    'model.compile(optimizer=optimizer, loss=criterion)',
  ]
}
