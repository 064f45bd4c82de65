import { expect, test } from 'vitest'
import type { Topic } from '../../src/model/topic.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadTopics } from '../../src/reference/load-topics.ts'
import { topicsOf } from '../../src/register/topics-of.ts'

const shipped = loadTopics([dataFolder()])
const of = topicsOf(shipped)

const found: [words: string, topic: string, why: string][] = [
  ['Allies must raise defence spending', 'defence-spending', 'plain'],
  ['they spend 2.1 percent of GDP', 'defence-spending', 'a measure'],
  ['5 percent of its gross domestic product', 'defence-spending', 'a measure at full length'],
  ['everybody pays a fair share', 'burden-sharing', 'the phrase'],
  ['swarms of drones crossed into Polish airspace', 'airspace', 'the word'],
  ['they will negotiate with Ukraine', 'ukraine-peace', 'both words of a term, the first begun'],
  ['the SAFE loans', 'eu-defence', 'capitals as they are'],
  ['GREENLAND IS OURS', 'arctic', 'a post in capitals'],
  ['the Suwałki corridor', 'eastern-flank', 'with its letters'],
  ['the  defence\nbudget', 'defence-spending', 'over a line'],
]
for (const [words, topic, why] of found) test(`${why}: "${words}"`, () => expect(of([words])).toContain(topic))

const nothing = [
  'we belong together',
  'a safe pair of hands', // no loan
  'the mayor of Tirana', // no Iran
  'they negotiate over wages', // one word of two
  '',
]
for (const words of nothing) test(`no topic: "${words}"`, () => expect(of([words])).toEqual([]))

test('words of two parts are held together, and topics come in the order of the list', () => {
  const list: Topic[] = ['b', 'a'].map((id) => ({ id, title: id, terms: [['quay', 'crane']] }))
  expect(topicsOf(list)(['every crane', 'every quay'])).toEqual(['b', 'a'])
  expect(topicsOf(list)(['every crane'])).toEqual([])
})

test('ids are not given twice, and each topic has terms', () => {
  expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length)
  expect(shipped.filter(({ terms }) => terms.length === 0)).toEqual([])
})
