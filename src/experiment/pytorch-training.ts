// The training loop of an experiment as PyTorch code: an optimizer of torch's own, or proximal steps written out.
import { optimizerCode } from '../catalog/optimizers/code-table'
import type { Experiment } from './experiment'
import { isProximal, proximalCode } from './pytorch-proximal'

export function trainingCode(experiment: Experiment): string {
  return [
    ...(experiment.optimizer.batchSize === undefined ? [] : [batchesCode]),
    isProximal(experiment) ? proximalCode(experiment, loopHead(experiment)) : gradientCode(experiment),
  ].join('\n\n')
}

function gradientCode(experiment: Experiment): string {
  return `
optimizer = ${optimizerCode[experiment.optimizer.kind].pytorch}

model.train()
${loopHead(experiment)}
    optimizer.zero_grad()
    (data_loss(rows, wanted) + lam * penalty()).backward()
    optimizer.step()`
}

const batchesCode = `
def batches():
    """Reshuffled each epoch, the short last batch kept. The order is torch's own: it is not the page's."""
    while True:
        for chosen in torch.randperm(len(inputs)).split(batch_size):
            yield inputs[chosen], targets[chosen]`

/** Binds \`step\`, from 1, and the batch's \`rows\` and \`wanted\`. */
function loopHead({ optimizer }: Experiment): string {
  if (optimizer.batchSize !== undefined)
    return 'for step, (rows, wanted) in zip(range(1, steps + 1), batches()):'
  return 'rows, wanted = inputs, targets\nfor step in range(1, steps + 1):'
}
