// What a notebook draws: the losses by step, and the weights at the end.
import type { Experiment } from '../../experiment'
import { isDeep } from '../../shape'
import { namesCode } from '../python/names'
import type { Loop } from '../pytorch/loop'

/** Lines that define `judged()`: both losses in evaluation mode, as the page shows them. */
export function judgingCode(hasValidation: boolean): string[] {
  const lossOf = (split: string) => `criterion(model(${split}_inputs), ${split}_target).item()`
  return [
    'def judged():',
    '    was_training = model.training',
    '    model.eval()',
    '    with torch.no_grad():',
    `        losses = ${lossOf('training')}, ${hasValidation ? lossOf('validation') : "float('nan')"}`,
    '    model.train(was_training)',
    '    return losses',
  ]
}

export const recorded: Loop['record'] = {
  begin: ['history = [judged()]  # before the first step'],
  each: ['history.append(judged())'],
}

export const importsOfPlots = ['import matplotlib', 'from matplotlib import pyplot as plt']

export function lossPlot(hasValidation: boolean): string[] {
  return [
    'training_losses, validation_losses = zip(*history)',
    "plt.plot(training_losses, label='training')",
    ...(hasValidation ? ["plt.plot(validation_losses, label='validation')"] : []),
    "plt.xlabel('step')",
    "plt.ylabel('data loss, without the penalty')",
    'plt.legend()',
    'plt.show()',
  ]
}

/** Of a linear model each weight by name, of a network how many there are of each size. */
export function weightsPlot(experiment: Experiment): string[] {
  if (isDeep(experiment)) {
    return [
      'for layer, weight in enumerate(weights, start=1):',
      "    plt.hist(weight.detach().flatten().tolist(), bins=41, log=True, histtype='step', label=f'layer {layer}')",
      "plt.xlabel('weight')",
      "plt.ylabel('how many')",
      'plt.legend()',
      'plt.show()',
    ]
  }
  return [
    ...namesCode(experiment),
    'for output, row in zip(output_names, weights[0].tolist()):',
    "    plt.plot(row, input_names, 'o', label=output)",
    "plt.axvline(0, color='grey')",
    "plt.xlabel('weight')",
    'plt.legend()',
    'plt.show()',
  ]
}
