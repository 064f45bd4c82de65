import { CrfTrainer, type FitSettings, type Sequence } from './crf-trainer.ts'
import type { FloatWeights } from './float-weights.ts'
import { randomFrom } from './random.ts'

/**
 * Fits a linear-chain CRF by AdaGrad, one sequence at a time in random order, with features dropped at random.
 * The result is the mean of the weights at eight points of each epoch but the first.
 */
export function trainCrf<Item>(
  items: readonly Item[],
  view: (item: Item) => Sequence,
  settings: FitSettings,
): FloatWeights {
  const trainer = new CrfTrainer(settings)
  const order = [...items]
  const random = randomFrom(settings.seed)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const [a, b] = [order[i] as Item, order[j] as Item]
      order[i] = b
      order[j] = a
    }
    const every = Math.max(1, Math.floor(order.length / 8))
    order.forEach((item, nth) => {
      if (epoch > 0 && nth % every === every - 1) trainer.note()
      trainer.step(view(item), settings.rate / (1 + 0.3 * epoch), random)
    })
  }
  return trainer.mean()
}
