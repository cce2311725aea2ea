// Situations that a visitor gets a network into, and what the page says of each: kind and whole sentence, of real runs.
import { type PresetId, presets } from '../../src/catalog/presets/preset-table'
import type { Tuning } from '../../src/experiment/experiment'
import { lambdaAt } from '../../src/experiment/lambda-scale'
import type { PointEdit } from '../../src/experiment/points/point-edit'
import {
  fourCorners,
  hundreds,
  millions,
  noneHeldBack,
  oneClass,
  oneHeldBack,
  oneInSixty,
  oneRow,
  own,
  parabola,
  sameHeldBack,
  sameTarget,
} from './own-data'
import type { Walk } from './walk'

const lambda = (value: number): Tuning => ({ penalty: { lambda: value } })

/** A triangle among the circles. */
function misplaced(x: number, y: number): PointEdit {
  return { kind: 'add', split: 'training', input: [x, y], target: [1] }
}

/** A preset with fewer points held back, which costs a quarter of the time and leaves training as it is. */
function withFewer(id: PresetId, changes: object = {}): object {
  return { ...fewHeldBack(id, 200), ...changes }
}

function fewHeldBack(id: PresetId, validation: number): object {
  const { data, ...rest } = presets[id].experiment
  return { ...rest, data: { ...data, validation } }
}

// biome-ignore format: a table
export const walks: Walk[] = [
  {
    title: 'noisy moons',
    preset: 'noisy-moons', load: withFewer('noisy-moons'),
    stations: [
      [{ steps: 12 }, 'learning', 'This network gets 50 of 60 training points right and 79 % of new ones: it is learning.'],
      [{ rests: true }, 'learning', 'This network gets 50 of 60 training points right and 79 % of new ones: it was learning, and rests. Press Play.'],
      [{ steps: 28 }, 'overfitting', 'This network gets 55 of 60 training points right, but 17 % of new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ steps: 110 }, 'overfitting', 'This network gets 60 of 60 training points right, but 22 % of new ones wrong: it has memorised. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 10 }, 'still-overfitting', 'It now gets 60 of 60 training points right and 77 % of new ones: λ is taking hold.'],
      [{ rests: true }, 'still-overfitting', 'It now gets 60 of 60 training points right and 77 % of new ones: λ is now 0.01, and training rests. Press Play.'],
      [{ steps: 240 }, 'good', 'It now gets 54 of 60 training points right and 82 % of new ones: about as good as the noise allows. Now pull λ too far, and press Z.'],
      [{ tune: lambda(0.1), steps: 160 }, 'collapsed', 'Collapsed: a layer’s weights are almost zero, and let hardly anything through. Press “Back to before this change”.'],
      [{ back: true, steps: 10 }, 'good', 'It now gets 54 of 60 training points right and 82 % of new ones: about as good as the noise allows.'],
      [{ recall: 12, rests: true }, 'learning', 'This network gets 50 of 60 training points right and 79 % of new ones: it was learning.'],
      [{ recall: 160, rests: true }, 'still-overfitting', 'This network gets 60 of 60 training points right and 77 % of new ones: λ was taking hold.'],
    ],
  },
  {
    title: 'points that are drawn are new to it, and what was best of others is forgotten',
    preset: 'noisy-moons', load: withFewer('noisy-moons'),
    stations: [
      [{ steps: 150 }, 'overfitting', 'This network gets 60 of 60 training points right, but 22 % of new ones wrong: it has memorised. Pull λ to the right.'],
      [{ draw: [misplaced(-1, 0.8), misplaced(-0.8, 0.9)], rests: true }, 'learning', 'This network gets 60 of 62 training points right and 73 of 100 new ones: it has not learned from your change yet. Press Play.'],
      [{ steps: 10 }, 'learning', 'This network gets 57 of 62 training points right and 75 of 100 new ones: your change is new to it.'],
      [{ steps: 20 }, 'learning', 'This network gets 60 of 62 training points right and 71 of 100 new ones: it is learning.'],
      [{ steps: 200 }, 'overfitting', 'This network gets 60 of 62 training points right, but 29 of 100 new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 200 }, 'still-overfitting', 'It now gets 56 of 62 training points right and 82 of 100 new ones: better, and still overfitting. Pull λ further to the right.'],
      [{ draw: [misplaced(-1.2, 0.4), misplaced(-0.6, 1.1)], steps: 10 }, 'learning', 'It now gets 55 of 64 training points right and 78 of 100 new ones: your change is new to it.'],
      [{ steps: 200 }, 'good', 'It now gets 53 of 64 training points right and 82 of 100 new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'where λ has helped, the sentence leads on, and says each thing once: too far and back, to exact zeros, to another preset',
    preset: 'wiggly-curve',
    stations: [
      [{ steps: 150 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.13; on new ones by 0.62: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 140 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: λ is taking hold.'],
      [{ steps: 160 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. Now pull λ too far, and press Z.'],
      [{ rests: true }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. Now pull λ too far, and press Z.'],
      [{ rests: true, touch: true }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. Now pull λ too far, and press “Back to before this change”.'],
      [{ rests: true, led: true }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. '],
      [{ recall: 200, rests: true }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: λ was taking hold.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'On the 16 points it has seen it is typically off by 0.5; on new ones by 0.65: λ is too strong. Now press Z.'],
      [{ rests: true, touch: true }, 'too-much', 'On the 16 points it has seen it is typically off by 0.5; on new ones by 0.65: λ is too strong. Now press “Back to before this change”.'],
      [{ back: true, steps: 140 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. More points would help.'],
      [{ steps: 160 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. Now choose L1: it makes weights exactly zero.'],
      [{ tune: lambda(0.02), steps: 300 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.16; on new ones by 0.43: better, and still overfitting. More points would help.'],
      [{ tune: { penalty: { kind: 'l1' } }, steps: 100 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.16; on new ones by 0.47: L1 is taking hold.'],
      [{ steps: 300 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.16; on new ones by 0.48: better, and still overfitting. Now another preset: Exact zeros.'],
      [{ preset: 'noisy-moons', tune: lambda(0.01), steps: 200 }, 'good', 'It now gets 53 of 60 training points right and 81 % of new ones: what it has learned holds for both.'],
    ],
  },
  {
    title: 'so few new points are no judges',
    preset: 'noisy-moons', load: fewHeldBack('noisy-moons', 8),
    stations: [
      [{ steps: 150 }, 'overfitting', 'This network gets 60 of 60 training points right, but 3 of 8 new ones wrong: it has memorised. Pull λ to the right. But 8 new points may be luck.'],
      [{ tune: lambda(0.01), steps: 10 }, 'still-overfitting', 'It now gets 60 of 60 training points right and 5 of 8 new ones: λ is taking hold.'],
      [{ steps: 240 }, 'still-overfitting', 'It now gets 54 of 60 training points right and 6 of 8 new ones: better, and still overfitting. Now pull λ too far, and press Z. But 8 new points may be luck.'],
      [{ tune: lambda(0.04), steps: 200 }, 'good', 'It now gets 47 of 60 training points right and 6 of 8 new ones: what it has learned holds for both. But 8 new points may be luck.'],
    ],
  },
  {
    title: 'of numbers, too',
    preset: 'wiggly-curve', load: fewHeldBack('wiggly-curve', 2),
    stations: [
      [{ steps: 150 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.13; on new ones by 0.77: it has memorised the noise too. Pull λ to the right. But 2 new points may be luck.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'On the 16 points it has seen it is typically off by 0.5; on new ones by 0.54, no better than guessing: λ is too strong. Pull λ to the left.'],
    ],
  },
  {
    title: 'what was done before it was asked for is not asked for',
    preset: 'exact-zeros', load: withFewer('exact-zeros'),
    stations: [
      [{ tune: lambda(0.01), steps: 40 }, 'good', 'It now gets 48 of 60 training points right and 82 % of new ones: what it has learned holds for both.'],
      [{ tune: lambda(0.1), steps: 160 }, 'collapsed', 'Collapsed: a layer’s weights are zero, and let nothing through. Press “Back to before this change”.'],
      [{ back: true, steps: 160 }, 'good', 'It now gets 48 of 60 training points right and 82 % of new ones: what it has learned holds for both. Now another preset: Sparse truth.'],
    ],
  },
  {
    title: 'noisy moons, a little λ from the start, 80 points held back',
    preset: 'noisy-moons', load: withFewer('noisy-moons', { penalty: { kind: 'l2', lambda: 1e-4 }, data: { kind: 'moons', samples: 60, validation: 80, noise: 0.25, flips: 0.1 } }),
    stations: [
      [{ steps: 70 }, 'overfitting', 'This network gets 59 of 60 training points right, but 17 of 80 new ones wrong: it has memorised. Pull λ further to the right.'],
    ],
  },
  {
    title: 'noisy moons, steps too small',
    preset: 'noisy-moons', load: withFewer('noisy-moons', { optimizer: { kind: 'adam', learningRate: 1e-6 } }),
    stations: [
      [{ steps: 60 }, 'guessing', 'This network gets 32 of 60 training points right and 49 % of new ones, hardly better than guessing: its steps are small. Raise the learning rate.'],
    ],
  },
  {
    title: 'wiggly curve',
    preset: 'wiggly-curve',
    stations: [
      [{ steps: 30 }, 'learning', 'On the 16 points it has seen it is typically off by 0.21; on new ones by 0.45: it is learning.'],
      [{ steps: 220 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.12; on new ones by 0.88: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.001), steps: 20 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.12; on new ones by 0.75: λ is taking hold.'],
      [{ steps: 180 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.12; on new ones by 0.57: better, and still overfitting. Pull λ further to the right.'],
      [{ tune: lambda(0.01), steps: 300 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.15; on new ones by 0.43: better, and still overfitting. Now pull λ too far, and press Z.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'On the 16 points it has seen it is typically off by 0.5; on new ones by 0.65: λ is too strong. Now press Z.'],
      [{ tune: lambda(0), steps: 600 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.11; on new ones by 0.91: it has memorised the noise too. Pull λ to the right.'],
    ],
  },
  {
    title: 'exact zeros',
    preset: 'exact-zeros', load: withFewer('exact-zeros'),
    stations: [
      [{ tune: lambda(0.01), steps: 150 }, 'good', 'It now gets 48 of 60 training points right and 82 % of new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'sparse truth',
    preset: 'sparse-truth', load: withFewer('sparse-truth'),
    stations: [
      [{ steps: 100 }, 'overfitting', 'It explains more than 99 % of what varies among its training points, but nothing among new ones: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.1), steps: 200 }, 'good', 'It explains 96 % of what varies among its training points, and 95 % among new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'It explains 7 % of what varies among its training points, and 6 % among new ones, hardly better than guessing: λ is too strong. Now press Z.'],
    ],
  },
  {
    title: 'diabetes',
    preset: 'diabetes-lasso',
    stations: [
      [{ steps: 30 }, 'learning', 'It explains 62 % of what varies among its training points, and 29 % among new ones: it is learning.'],
      [{ steps: 220 }, 'overfitting', 'It explains 77 % of what varies among its training points, but nothing among new ones: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(0.2), steps: 700 }, 'good', 'It explains 66 % of what varies among its training points, and 39 % among new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'It explains 24 % of what varies among its training points, and 20 % among new ones: λ is too strong. Now press Z.'],
    ],
  },
  {
    title: 'a gap of a fifth of what guessing costs, well above the noise floor',
    preset: 'spiral', load: { ...presets.spiral.experiment, seed: 8, data: { ...presets.spiral.experiment.data, validation: 1000 } },
    stations: [
      [{ tune: lambda(0.01), steps: 545 }, 'still-overfitting', 'It now gets 92 of 100 training points right and 77 % of new ones: held back, and still overfitting. More points would help.'],
    ],
  },
  {
    title: 'digits',
    preset: 'digits', load: withFewer('digits'),
    stations: [
      [{ steps: 60 }, 'overfitting', 'This network gets 141 of 150 training points right, but 27 % of new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 160 }, 'still-overfitting', 'It now gets 140 of 150 training points right and 78 % of new ones: better, and still overfitting. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'clock arithmetic',
    preset: 'clock-arithmetic',
    stations: [
      [{ steps: 60 }, 'overfitting', 'This network gets 423 of 423 training points right, but 100 % of new ones wrong: it has memorised. Pull λ to the right.'],
      [{ tune: lambda(1e-4), steps: 250 }, 'still-overfitting', 'It now gets 423 of 423 training points right and 24 % of new ones: better, and still overfitting. Now pull λ too far, and press Z.'],
      [{ steps: 700 }, 'good', 'It now gets 423 of 423 training points right and 97 % of new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'random labels',
    preset: 'random-labels', load: withFewer('random-labels'),
    stations: [
      [{ steps: 30 }, 'chance', 'This network gets 35 of 40 training points right, but 47 % of new ones wrong: the labels are chance, and nobody can foretell new ones.'],
      [{ steps: 90 }, 'chance', 'This network gets 40 of 40 training points right, but 50 % of new ones wrong: it has memorised chance, and nobody can foretell new ones.'],
      [{ tune: lambda(0.01), steps: 160 }, 'chance', 'It now gets 34 of 40 training points right, but 48 % of new ones wrong: the labels are chance, and nobody can foretell new ones.'],
    ],
  },
  {
    title: 'dropout',
    preset: 'dropout',
    stations: [
      [{ steps: 120 }, 'overfitting', 'It explains more than 99 % of what varies among its training points, but nothing among new ones: it has memorised. Pull Dropout to 0.8.'],
      [{ tune: { dropout: 0.8 }, steps: 10, rests: true }, 'overfitting', 'It explains 55 % of what varies among its training points, and nothing among new ones: dropout is now 0.8, and training rests. Press Play.'],
      [{ steps: 60 }, 'good', 'It explains 62 % of what varies among its training points, and 43 % among new ones: what it has learned holds for both.'],
      [{ steps: 330 }, 'still-overfitting', 'It explains 74 % of what varies among its training points, and 37 % among new ones: better, and still overfitting. More points would help.'],
      [{ tune: { dropout: 0.9 }, steps: 10 }, 'still-overfitting', 'It explains 63 % of what varies among its training points, and 35 % among new ones: dropout is taking hold.'],
      [{ tune: { dropout: 0, ...lambda(0.1) }, steps: 200 }, 'good', 'It explains 61 % of what varies among its training points, and 52 % among new ones: what it has learned holds for both.'],
    ],
  },
  {
    title: 'early stopping',
    preset: 'early-stopping',
    stations: [
      [{ steps: 90 }, 'learning', 'It explains 80 % of what varies among its training points, and 38 % among new ones: it is learning.'],
      [{ steps: 300 }, 'overfitting', 'It explains 86 % of what varies among its training points, but 31 % among new ones: it is beginning to memorise the noise. Look back to its best step.'],
      [{ tune: lambda(0.5), steps: 300 }, 'still-overfitting', 'It explains 75 % of what varies among its training points, and 39 % among new ones: better, and still overfitting. More points would help.'],
    ],
  },
  {
    title: 'polynomial',
    preset: 'polynomial',
    stations: [
      [{ steps: 250 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.18; on new ones by 0.67: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.1), steps: 300 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.29; on new ones by 0.47: better, and still overfitting. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'penalised bias',
    preset: 'penalised-bias',
    stations: [
      [{ steps: 40 }, 'learning', 'On the 16 points it has seen it is typically off by 2.1; on new ones by 1.9: it is learning.'],
      [{ steps: 210 }, 'good', 'On the 16 points it has seen it is typically off by 0.41; on new ones by 0.47: about as good as the noise allows.'],
      [{ tune: lambda(1), steps: 200 }, 'too-much', 'On the 16 points it has seen it is typically off by 5.6; on new ones by 5.2, worse than guessing: λ pulls the bias to zero too. Leave the biases out of the penalty.'],
    ],
  },
  {
    title: 'XOR sample',
    preset: 'xor-sample',
    stations: [
      [{ steps: 50 }, 'unmeasured', 'This network gets 1 of 4 training points right. No points are held back, so nobody can tell whether it memorises.'],
      [{ steps: 50, rests: true }, 'finished-xor', 'After 100 steps: MSE 0.253, rounded predictions 0 0 0 1. One straight line cannot represent XOR, whatever the penalty; that on its bias pulls most answers below one half.'],
      [{ tune: lambda(0), steps: 50 }, 'unmeasured', 'It now gets 1 of 4 training points right. No points are held back, so nobody can tell whether it memorises.'],
    ],
  },
  {
    title: 'three blobs',
    preset: 'three-blobs', load: withFewer('three-blobs'),
    stations: [
      [{ steps: 150 }, 'overfitting', 'This network gets 56 of 60 training points right, but 21 % of new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(0.03), steps: 160 }, 'good', 'It now gets 48 of 60 training points right and 83 % of new ones: about as good as the noise allows. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'spiral',
    preset: 'spiral', load: withFewer('spiral'),
    stations: [
      [{ steps: 120 }, 'overfitting', 'This network gets 98 of 100 training points right, but 16 % of new ones wrong: it has memorised. Pull λ to the right.'],
      [{ tune: lambda(0.003), steps: 200 }, 'still-overfitting', 'It now gets 93 of 100 training points right and 87 % of new ones: better, and still overfitting. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'three spirals',
    preset: 'three-spirals', load: withFewer('three-spirals'),
    stations: [
      [{ steps: 300 }, 'overfitting', 'This network gets 141 of 150 training points right, but 20 % of new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(0.002), steps: 300 }, 'good', 'It now gets 135 of 150 training points right and 85 % of new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'prostate',
    preset: 'prostate',
    stations: [
      [{ steps: 60 }, 'good', 'It explains 65 % of what varies among its training points, and 58 % among new ones: what it has learned holds for both.'],
      [{ steps: 440 }, 'good', 'It explains 69 % of what varies among its training points, and 50 % among new ones: what it has learned holds for both.'],
      [{ tune: lambda(0.2), steps: 400 }, 'good', 'It explains 64 % of what varies among its training points, and 57 % among new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
      [{ tune: lambda(lambdaAt(127)), steps: 400 }, 'too-much', 'It explains nothing of what varies among its training points, and nothing among new ones, hardly better than guessing: λ is too strong. Now press Z.'],
    ],
  },
  {
    title: 'orthonormal inputs',
    preset: 'orthonormal',
    stations: [
      [{ steps: 400 }, 'learning', 'On the 16 points it has seen it is typically off by 0.29; on new ones by 0.74: it is learning.'],
      [{ tune: lambda(0.3), steps: 300 }, 'good', 'On the 16 points it has seen it is typically off by 0.48; on new ones by 0.7: what it has learned holds for both. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'degree nine',
    preset: 'degree-nine',
    stations: [
      [{ steps: 600 }, 'overfitting', 'On the 10 points it has seen it is typically off by 0.13; on new ones by 1.5: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 400 }, 'still-overfitting', 'On the 10 points it has seen it is typically off by 0.15; on new ones by 0.45: better, and still overfitting. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'three blobs with dropout: what λ has crushed comes back without it, and dropout is not to blame',
    preset: 'three-blobs', load: { ...presets['three-blobs'].experiment, dropout: 0.3 },
    stations: [
      [{ steps: 200 }, 'overfitting', 'This network gets 51 of 60 training points right, but 25 % of new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(1), steps: 200 }, 'collapsed', 'Collapsed: a layer’s weights are almost zero, and let hardly anything through. Press “Back to before this change”.'],
      [{ tune: lambda(0), steps: 140 }, 'learning', 'It now gets 21 of 60 training points right and 33 % of new ones: it is learning.'],
      [{ steps: 80 }, 'learning', 'It now gets 32 of 60 training points right and 56 % of new ones: it is learning.'],
      [{ steps: 160 }, 'good', 'It now gets 47 of 60 training points right and 79 % of new ones: what it has learned holds for both.'],
    ],
  },
  {
    title: 'degree nine at two hundred times the λ that helps',
    preset: 'degree-nine',
    stations: [
      [{ tune: lambda(1.995), steps: 400 }, 'too-much', 'On the 10 points it has seen it is typically off by 0.8; on new ones by 0.7: λ is too strong. Pull λ to the left.'],
    ],
  },
  {
    title: 'a wiggly curve at fifty times the λ that helps',
    preset: 'wiggly-curve',
    stations: [
      [{ tune: lambda(0.5), steps: 100 }, 'too-much', 'On the 16 points it has seen it is typically off by 0.38; on new ones by 0.57: λ is too strong. Pull λ to the left.'],
    ],
  },
  {
    title: 'penguins',
    preset: 'penguins',
    stations: [
      [{ steps: 90 }, 'overfitting', 'This network gets 30 of 30 training points right, but 4 % of new ones wrong: it has memorised. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 200 }, 'good', 'It now gets 30 of 30 training points right and 96 % of new ones: what it has learned holds for both. Now pull λ too far, and press Z.'],
      [{ tune: lambda(0.2), steps: 200 }, 'collapsed', 'Collapsed: a layer’s weights are almost zero, and let hardly anything through. Press “Back to before this change”.'],
    ],
  },
  {
    title: 'temperature',
    preset: 'temperature',
    stations: [
      [{ steps: 250 }, 'overfitting', 'On the 25 points it has seen it is typically off by 0.059; on new ones by 0.23: it has memorised. Pull λ to the right.'],
      [{ tune: lambda(0.03), steps: 300 }, 'good', 'On the 25 points it has seen it is typically off by 0.11; on new ones by 0.1: what it has learned holds for both. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'wiggly Fourier',
    preset: 'wiggly-fourier',
    stations: [
      [{ steps: 250 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.21; on new ones by 0.81: it has memorised. Pull λ to the right.'],
      [{ tune: lambda(0.01), steps: 400 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 0.31; on new ones by 0.5: better, and still overfitting. Now pull λ too far, and press Z.'],
    ],
  },
  {
    title: 'high-dimensional line',
    preset: 'high-dimensional-line',
    stations: [
      [{ steps: 150 }, 'overfitting', 'On the 20 points it has seen it is typically off by less than 0.001; on new ones by 0.56: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.1), steps: 300 }, 'still-overfitting', 'On the 20 points it has seen it is typically off by 0.0015; on new ones by 0.48: less wrong, and still no better than guessing. Pull λ further to the right.'],
      [{ tune: lambda(1), steps: 400 }, 'still-overfitting', 'On the 20 points it has seen it is typically off by 0.013; on new ones by 0.16: less wrong, and still no better than guessing. More points would help.'],
      [{ tune: lambda(100), steps: 400 }, 'still-overfitting', 'On the 20 points it has seen it is typically off by 0.11; on new ones by 0.14: less wrong, and still no better than guessing. More points would help.'],
    ],
  },
  {
    title: 'the same data, under another preset',
    preset: 'noisy-moons', load: presets['high-dimensional-line'].experiment,
    stations: [
      [{ steps: 100 }, 'overfitting', 'On the 20 points it has seen it is typically off by 0.0058; on new ones by 0.56: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(1), steps: 400 }, 'still-overfitting', 'On the 20 points it has seen it is typically off by 0.013; on new ones by 0.17: less wrong, and still no better than guessing. Pull λ further to the right.'],
      [{ tune: lambda(lambdaAt(127)), steps: 400 }, 'still-overfitting', 'On the 20 points it has seen it is typically off by 0.023; on new ones by 0.15: less wrong, and still no better than guessing. The slider ends here, its field at 1,000.'],
    ],
  },
  {
    title: 'double descent',
    preset: 'double-descent',
    stations: [
      [{ steps: 150 }, 'overfitting', 'It explains 96 % of what varies among its training points, but 18 % among new ones: it has memorised the noise too. Look at every number of features.'],
      [{ tune: lambda(0.01), steps: 300 }, 'still-overfitting', 'It explains 89 % of what varies among its training points, and 75 % among new ones: better, and still overfitting. More points would help.'],
    ],
  },
  {
    title: 'targets of a million',
    preset: 'noisy-moons', load: own({ ...millions, lambda: 0.01 }),
    stations: [
      [{ steps: 300 }, 'unscaled', 'On the 10 points it has seen it is typically off by 1,000,000; on new ones by 1,000,000, worse than guessing: its targets reach 1,100,000. Standardise them.'],
    ],
  },
  {
    title: 'the same, descended',
    preset: 'noisy-moons', load: own({ ...millions, lambda: 0.01, optimizer: { kind: 'sgd' } }),
    stations: [
      [{ steps: 300 }, 'unscaled', 'On the 10 points it has seen it is typically off by 36,000; on new ones by 30,000, hardly better than guessing: its targets reach 1,100,000. Standardise them.'],
    ],
  },
  {
    title: 'inputs of 100 … 109',
    preset: 'noisy-moons', load: own({ ...hundreds, lambda: 0.001 }),
    stations: [
      [{ steps: 300 }, 'unscaled', 'This network gets 5 of 10 training points right and 4 of 9 new ones, hardly better than guessing: an input goes from 100 to 109, far from 0. Standardise them.'],
    ],
  },
  {
    title: 'one target',
    preset: 'noisy-moons', load: own(sameTarget),
    stations: [
      [{ steps: 100 }, 'one-answer', 'All 10 training points have the same target: there is nothing else to learn.'],
    ],
  },
  {
    title: 'one class',
    preset: 'noisy-moons', load: own(oneClass),
    stations: [
      [{ steps: 100 }, 'one-answer', 'All 10 training points are of one class: there is nothing else to learn.'],
    ],
  },
  {
    title: 'one row',
    preset: 'noisy-moons', load: own(oneRow),
    stations: [
      [{ steps: 100 }, 'one-answer', 'One training point teaches nothing but its own answer.'],
    ],
  },
  {
    title: 'one row held back',
    preset: 'noisy-moons', load: own(oneHeldBack),
    stations: [
      [{ steps: 100 }, 'unmeasured', 'On the 10 points it has seen it is typically off by 0.36. Only one point is held back, so nobody can tell whether it memorises.'],
    ],
  },
  {
    title: 'one target held back',
    preset: 'noisy-moons', load: own(sameHeldBack),
    stations: [
      [{ steps: 100 }, 'unmeasured', 'On the 10 points it has seen it is typically off by 0.36. All 9 new points have the same target, so nobody can tell whether it memorises.'],
    ],
  },
  {
    title: 'nothing held back',
    preset: 'noisy-moons', load: own(noneHeldBack),
    stations: [
      [{ steps: 100 }, 'unmeasured', 'On the 10 points it has seen it is typically off by 0.36. No points are held back, so nobody can tell whether it memorises.'],
    ],
  },
  {
    title: 'a line through four corners',
    preset: 'noisy-moons', load: own(fourCorners),
    stations: [
      [{ steps: 200 }, 'guessing', 'This network gets 1 of 4 training points right and 1 of 4 new ones, hardly better than guessing: it has found nothing to learn so far.'],
    ],
  },
  {
    title: 'the same line, a λ too small to be felt',
    preset: 'noisy-moons', load: own({ ...fourCorners, lambda: 1e-9 }),
    stations: [
      [{ steps: 200 }, 'guessing', 'This network gets 1 of 4 training points right and 1 of 4 new ones, hardly better than guessing: it has found nothing to learn so far.'],
      [{ tune: lambda(1e-8), steps: 10 }, 'guessing', 'It now gets 1 of 4 training points right and 1 of 4 new ones, hardly better than guessing: it has found nothing to learn so far.'],
    ],
  },
  {
    title: 'a parabola',
    preset: 'noisy-moons', load: own(parabola),
    stations: [
      [{ steps: 400 }, 'learning', 'On the 10 points it has seen it is typically off by 0.041; on new ones by 0.029: it is learning.'],
      [{ tune: lambda(0.001), steps: 200 }, 'good', 'On the 10 points it has seen it is typically off by 0.027; on new ones by 0.014: what it has learned holds for both. Now pull λ too far, and press Z. But 9 new points may be luck.'],
      [{ tune: lambda(0.01), steps: 200 }, 'good', 'On the 10 points it has seen it is typically off by 0.091; on new ones by 0.061: what it has learned holds for both. But 9 new points may be luck.'],
      [{ tune: lambda(1), steps: 200 }, 'collapsed', 'Collapsed: a layer’s weights are almost zero, and let hardly anything through. Press “Back to before this change”.'],
    ],
  },
  {
    title: 'a parabola, steps too small',
    preset: 'noisy-moons', load: own({ ...parabola, optimizer: { learningRate: 1e-6 } }),
    stations: [
      [{ steps: 200 }, 'guessing', 'On the 10 points it has seen it is typically off by 0.85; on new ones by 0.74, worse than guessing: its steps are small. Raise the learning rate.'],
    ],
  },
  {
    title: 'a parabola, η too large',
    preset: 'noisy-moons', load: own({ ...parabola, optimizer: { kind: 'sgd', learningRate: 10 } }),
    stations: [
      [{ steps: 200 }, 'diverged', 'Diverged at step 3 (shown is step 0): η = 10 is too large: each step overshoots by more than the one before. Choose a smaller value and press Reset.'],
    ],
  },
  {
    title: 'a line, η too large',
    preset: 'noisy-moons', load: own({ ...parabola, hidden: [], optimizer: { learningRate: 3 } }),
    stations: [
      [{ steps: 30 }, 'unsettled', 'On the 10 points it has seen it is typically off by 0.58; on new ones by 0.48, worse than guessing. Lower the learning rate.'],
    ],
  },
  {
    title: 'a parabola, weight decay too strong',
    preset: 'noisy-moons', load: own({ ...parabola, hidden: [], optimizer: { kind: 'adamw', weightDecay: 10 } }),
    stations: [
      [{ steps: 200 }, 'too-much', 'On the 10 points it has seen it is typically off by 0.36; on new ones by 0.3, hardly better than guessing: weight decay is too strong. Lower the weight decay.'],
    ],
  },
  {
    title: 'a parabola, dropout too strong',
    preset: 'noisy-moons', load: { ...own({ ...parabola }), dropout: 0.9 },
    stations: [
      [{ steps: 100 }, 'too-much', 'On the 10 points it has seen it is typically off by 0.37; on new ones by 0.29, hardly better than guessing: dropout is too strong. Lower the dropout.'],
    ],
  },
  {
    title: 'raw inputs, descended',
    preset: 'noisy-moons', load: own({ ...hundreds, optimizer: { kind: 'sgd' } }),
    stations: [
      [{ steps: 300 }, 'unscaled', 'This network gets 5 of 10 training points right and 4 of 9 new ones, hardly better than guessing: an input goes from 100 to 109, far from 0. Standardise them.'],
    ],
  },
  {
    title: '59 of one class, one of the other',
    preset: 'noisy-moons', load: own(oneInSixty),
    stations: [
      [{ steps: 100 }, 'learning', 'This network gets 59 of 60 training points right and 59 of 60 new ones: it is learning.'],
      [{ steps: 3600 }, 'overfitting', 'This network gets 59 of 60 training points right, but 3 of 60 new ones wrong: it is beginning to memorise. Pull λ to the right.'],
    ],
  },
  {
    title: 'a wiggly curve without noise',
    preset: 'wiggly-curve', load: { ...presets['wiggly-curve'].experiment, data: { kind: 'sine', samples: 16, validation: 200, noise: 0 } },
    stations: [
      [{ steps: 800 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.0034; on new ones by 0.18: it has memorised. Pull λ to the right.'],
    ],
  },
  {
    title: 'a wiggly curve in much noise',
    preset: 'wiggly-curve', load: { ...presets['wiggly-curve'].experiment, data: { kind: 'sine', samples: 16, validation: 200, noise: 2 } },
    stations: [
      [{ steps: 230 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.93; on new ones by 2.7: it is beginning to memorise the noise. Pull λ to the right.'],
      [{ tune: lambda(0.1), steps: 300 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 1.1; on new ones by 2.3: less wrong, and still no better than guessing. More points would help.'],
      [{ tune: lambda(1), steps: 300 }, 'still-overfitting', 'On the 16 points it has seen it is typically off by 1.4; on new ones by 2.3: less wrong, and still no better than guessing. More points would help.'],
    ],
  },
  {
    title: 'a line through XOR',
    preset: 'noisy-moons', load: withFewer('noisy-moons', { data: { kind: 'xor-clusters', samples: 60, validation: 200 }, model: { hidden: [], activation: 'linear' } }),
    stations: [
      [{ steps: 230 }, 'guessing', 'This network gets 25 of 60 training points right and 39 % of new ones, hardly better than guessing: it has found nothing to learn so far.'],
      [{ tune: lambda(0.01), steps: 200 }, 'guessing', 'It now gets 25 of 60 training points right and 39 % of new ones, hardly better than guessing: it has found nothing to learn so far.'],
    ],
  },
  {
    title: 'noisy moons, η pulled too far',
    preset: 'noisy-moons', load: withFewer('noisy-moons'),
    stations: [
      [{ steps: 60 }, 'overfitting', 'This network gets 59 of 60 training points right, but 21 % of new ones wrong: it has memorised. Pull λ to the right.'],
      [{ tune: { learningRate: 1 }, steps: 200 }, 'unsettled', 'This network gets 34 of 60 training points right and 51 % of new ones, worse than guessing. Lower the learning rate.'],
    ],
  },
  {
    title: 'spiral, λ too strong',
    preset: 'spiral', load: withFewer('spiral'),
    stations: [
      [{ steps: 60 }, 'overfitting', 'This network gets 94 of 100 training points right, but 16 % of new ones wrong: it is beginning to memorise. Pull λ to the right.'],
      [{ tune: lambda(0.02), steps: 60 }, 'too-much', 'It now gets 80 of 100 training points right and 74 % of new ones, hardly better than guessing: λ is too strong. Pull λ to the left.'],
    ],
  },
  {
    title: 'penguins, weight decay',
    preset: 'penguins', load: { ...presets.penguins.experiment, optimizer: { kind: 'adamw', learningRate: 0.01, weightDecay: 0.1 } },
    stations: [
      [{ steps: 340 }, 'good', 'This network gets 30 of 30 training points right and 97 % of new ones: what it has learned holds for both.'],
      [{ tune: { weightDecay: 3 }, steps: 300 }, 'good', 'This network gets 30 of 30 training points right and 96 % of new ones: what it has learned holds for both.'],
    ],
  },
  {
    title: 'diabetes, judged by ten people who vary little: it is not the learning rate',
    preset: 'diabetes-lasso', load: withFewer('diabetes-lasso', { data: { ...presets['diabetes-lasso'].experiment.data, validation: 10 } }),
    stations: [
      [{ steps: 200 }, 'overfitting', 'It explains 76 % of what varies among its training points, but nothing among new ones: it is beginning to memorise. Pull λ to the right. But 10 new points may be luck.'],
    ],
  },
  {
    title: 'the penalised bias, just let go: it comes back, and no learning rate is to blame',
    preset: 'penalised-bias',
    stations: [
      [{ steps: 100 }, 'good', 'On the 16 points it has seen it is typically off by 0.52; on new ones by 0.52: about as good as the noise allows.'],
      [{ tune: lambda(1), steps: 200 }, 'too-much', 'On the 16 points it has seen it is typically off by 5.6; on new ones by 5.2, worse than guessing: λ pulls the bias to zero too. Leave the biases out of the penalty.'],
      [{ tune: lambda(0), steps: 10 }, 'learning', 'On the 16 points it has seen it is typically off by 3.8; on new ones by 3.5: it is learning.'],
      [{ steps: 100 }, 'good', 'On the 16 points it has seen it is typically off by 0.47; on new ones by 0.5: about as good as the noise allows.'],
    ],
  },
  {
    title: 'noisy moons, judged by two points: neither is wrong, and a best below the noise was luck',
    preset: 'noisy-moons', load: withFewer('noisy-moons', { data: { ...presets['noisy-moons'].experiment.data, validation: 2 } }),
    stations: [
      [{ steps: 200 }, 'overfitting', 'This network gets 60 of 60 training points right and 2 of 2 new ones: it has memorised. Pull λ to the right. But 2 new points may be luck.'],
      [{ tune: lambda(0.01), steps: 300 }, 'good', 'It now gets 54 of 60 training points right and 2 of 2 new ones: about as good as the noise allows. Now pull λ too far, and press Z. But 2 new points may be luck.'],
    ],
  },
  {
    title: 'a wiggly curve with dropout, which has no hidden unit to drop; λ pulled and let go: no better for it',
    preset: 'wiggly-curve', load: { ...presets['wiggly-curve'].experiment, dropout: 0.5 },
    stations: [
      [{ steps: 300 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.11; on new ones by 1: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'On the 16 points it has seen it is typically off by 0.5; on new ones by 0.65: λ is too strong. Pull λ to the left.'],
      [{ tune: lambda(0), steps: 300 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.14; on new ones by 0.45: it has memorised the noise too. Pull λ to the right.'],
    ],
  },
  {
    title: 'polynomial, L1 by subgradients and far too strong: it has not memorised',
    preset: 'polynomial', load: { ...presets.polynomial.experiment, penalty: { kind: 'l1', lambda: 0, l1Solver: 'subgradient' } },
    stations: [
      [{ steps: 500 }, 'overfitting', 'On the 16 points it has seen it is typically off by 0.18; on new ones by 0.88: it has memorised the noise too. Pull λ to the right.'],
      [{ tune: lambda(0.1), steps: 400 }, 'good', 'On the 16 points it has seen it is typically off by 0.29; on new ones by 0.37: what it has learned holds for both. Now pull λ too far, and press Z.'],
      [{ tune: lambda(1), steps: 300 }, 'too-much', 'On the 16 points it has seen it is typically off by 0.7; on new ones by 0.85, hardly better than guessing: λ is too strong. Now press Z.'],
    ],
  },
]
