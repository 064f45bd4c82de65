import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/model/briefing.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, creditOf, NO_SERIES, orders, stated, statementIn } from './tellings.ts'

const WORDS = 'We will carry our share of the burden on time'
const BYLINES = ['Greta Solheim', 'Peter Marlow', 'Nils Aker']

/** Each text tells the words, a day after the one before, under a byline of its own unless `unsigned`. */
function claimOf(texts: readonly string[], given: Partial<ReadArticle> = {}) {
  const articles = texts.map((text, at) =>
    articleIn(`file-${at}`, {
      text: text.replace('*', `“${WORDS}”`),
      printed: `2026-02-1${at}`,
      credit: [creditOf('byline', BYLINES[at] ?? '')],
      ...given,
    }),
  )
  const statements = articles.map((article) => {
    const start = article.text.indexOf(WORDS)
    const words = evidenceAt(article.text, start, start + WORDS.length)
    return { ...statementIn({ in: article, words: WORDS }), contents: [words], quoted: [words] }
  })
  const told = orders(statements).map(
    (order) =>
      reconcile({ articles, statements: order, figures: [], decisions: [], register, series: NO_SERIES }).claims[0],
  )
  for (const claim of told) expect(claim?.tree).toEqual(told[0]?.tree)
  return told[0]
}

describe('what an article says of where it has the words counts before its byline', () => {
  // biome-ignore format: one case a line
  const rows: [texts: string[], counts: [number, number, number], why: string][] = [
    [['* she said.', '* she said.'], [2, 0, 0], 'two reporters who name nobody'],
    [['From the pool: * she said.', '* she said, according to the pool report.'], [1, 1, 0], 'the pool, twice'],
    [['* she wrote on Plaza.', 'In a post, she said: *'], [1, 1, 0], 'one post'],
    [['* she put on Agora on Monday.', '* she wrote on Plaza.'], [1, 1, 0], 'one post, put on some network'],
    [['* she said, and put on Monday as the day.', '* she said.'], [2, 0, 0], 'a day that is put on'],
    [['* she responded on X hours later.', 'In a post, she said: *'], [1, 1, 0], 'whom she answered in a post'],
    [['* she said, and sat back on the bench.', '* she said.'], [2, 0, 0], 'a bench that is no network'],
    [['In a letter published Tuesday by her office, she said: *', 'In the text released by her office she is clear. * she said.'], [1, 1, 0], 'her letter, which her office put out'],
    [['In an interview with the Danish edition Reuters she was clear. * she said.', '* she told Reuters.'], [1, 1, 0], 'an edition, as translations have it'],
    [['* she told her followers.', '* she said on Telegram.'], [1, 1, 0], 'one post, told otherwise'],
    [['* she said, according to her office.', '* her press service said.'], [1, 1, 0], 'her own office, twice'],
    [['* she said, and went to her office.', '* she said. His office was closed.'], [2, 0, 0], 'offices of which nobody has the words'],
    [['* she told Reuters.', '* she said, Reuters reported.'], [1, 1, 0], 'one agency’s interview'],
    [['* she told Reuters.', '* she told Agence France-Presse.'], [2, 0, 0], 'two agencies'],
    [['* she said. (Reuters)\nIn our own town it rained.', '* she told Reuters.'], [1, 1, 0], 'an agency that signs the part with her words'],
    [['* she said.\n(Reuters)\nIn our own town it rained.', '* she told Reuters.'], [1, 1, 0], 'on a line of its own'],
    [['The ships sailed. (Reuters)\nIn our own town she was clear. * she said.', '* she told Reuters.'], [2, 0, 0], 'an agency that signs another part'],
    [['* she said. (Kroll)\nIn our own town it rained.', '* she told Reuters.'], [2, 0, 0], 'a name in brackets that is no agency'],
    [['* she told public broadcaster BBC.', '* she told the BBC.'], [1, 1, 0], 'what kind of house it is'],
    [['In an interview granted to Reuters she was clear. * she said.', '* she told Reuters.'], [1, 1, 0], 'an interview granted'],
    [['She was interviewed by Reuters. * she said.', '* she told Reuters.'], [1, 1, 0], 'who interviewed her'],
    [['According to the official report of the sitting, she was clear. * she said.', 'The minutes have her say: *'], [1, 1, 0], 'a record by another name'],
    [['I quote in what follows from the Official Record of the sitting.\n\nOthers spoke.\n\n* she said.', 'The minutes have her say: *'], [1, 1, 0], 'all of it from a record'],
    [['The forum has put the transcript on its pages, and it repays reading. Everything that I quote is taken from it.\n\n* she said.', 'The minutes have her say: *'], [1, 1, 0], 'all of it from what was told of before'],
    [['* she said, in a comment released by her ministry.', '* her press service said.'], [1, 1, 0], 'what her ministry released'],
    [['See the interview that she gave to Saturday’s Financial Times. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'the paper of a day'],
    [['* she assured the BBC.', '* she told the BBC.'], [1, 1, 0], 'whom she assured'],
    [['On Tuesday, in the BBC’s studio on the quay, she was clear. * she said.', '* she told the BBC.'], [1, 1, 0], 'in whose studio'],
    [['We have listened to the BBC recording again. * she says there.', '* she told the BBC.'], [1, 1, 0], 'whose recording'],
    [['Ada Brandt had been heard the day before on the BBC. * we heard.', '* she told the BBC.'], [1, 1, 0], 'where she was heard the day before'],
    [['What stung him was the remark that Ada Brandt made on the BBC on Monday: *', '* she told the BBC.'], [1, 1, 0], 'where she made the remark'],
    [['On Tuesday, in the studio of a painter, she was clear. * she said. The BBC was late.', '* she told the BBC.'], [2, 0, 0], 'a studio of nobody who prints'],
    [['We have gone to the trouble of reading the committee’s official report instead.\n\n* she said.', 'The minutes have her say: *'], [1, 1, 0], 'a record that they have read'],
    [['* she said, in quotes carried by Reuters.', '* she told Reuters.'], [1, 1, 0], 'who carried the quotes'],
    [['On Sunday she had announced on the BBC: *', '* she told the BBC.'], [1, 1, 0], 'what a broadcaster aired'],
    [['On Sunday she had announced on the quay: *', '* she told the BBC.'], [2, 0, 0], 'where she announced it'],
    [['As quoted on the live page of the BBC, she was clear. * she said.', '* she told the BBC.'], [1, 1, 0], 'on whose page'],
    [['According to the official report on the fleet, the ships are late. * she said.', 'The minutes have her say: *'], [2, 0, 0], 'a report that is none'],
    [['* she said. Not a single post will be left.', '* she said.'], [2, 0, 0], 'a post that is none'],
    [['* Ada Brandt, chief of staff, in Reuters, 18 January.', '* she told Reuters.'], [1, 1, 0], 'in which paper, with its day'],
    [['* Ada Brandt had said in the Financial Times.', '* she told the Financial Times.'], [1, 1, 0], 'in which paper, without a day'],
    [['In an interview published on 8 February by the Financial Times, she was clear. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'which paper published it'],
    [['* she said in remarks carried by Reuters.', '* she told Reuters.'], [1, 1, 0], 'who carried her remarks'],
    [['In Saturday’s Financial Times she was clear: * she said.', '* she told the Financial Times.'], [1, 1, 0], 'the paper of a day'],
    [['An interview which the foreign minister of Velmark, Ada Brandt, has given to the Financial Times is quoted all over. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'which she has given'],
    [['An interview that the long-serving foreign minister of Velmark, Ada Brandt, gave to the Financial Times is quoted all over. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'to whom she gave it, who she is being told at length'],
    [['* Ada Brandt, in the Financial Times on Saturday.', '* she told the Financial Times.'], [1, 1, 0], 'in a paper, on a day of the week'],
    [['* said Ada Brandt to the newspaper Financial Times.', '* she told the Financial Times.'], [1, 1, 0], 'said to a newspaper'],
    [['The interview appeared in the Financial Times. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'where it appeared'],
    [['An interview that the minister, Ada Brandt, gave to the Financial Times is quoted all over. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'to whom she gave it'],
    [['On Saturday Reuters has its ball. * she said.', '* she told Reuters.'], [2, 0, 0], 'a house told of, and not for the words'],
    [['* she told the newspaper “Financial Times” at noon.', '* she told the Financial Times.'], [1, 1, 0], 'a name between marks'],
    [['The fleet is late. All quotations are taken from the uncorrected transcript.\nShe was clear: * she said.', 'The minutes have her say: *'], [1, 1, 0], 'all of it from the record'],
    [['The fleet is late. She likes quotations from old books.\nShe was clear: * she said.', 'The minutes have her say: *'], [2, 0, 0], 'quotations from what is no record'],
    [['According to the committee’s stenographic record, she was clear. * she said.', 'The minutes have her say: *'], [1, 1, 0], 'a record'],
    [['* she said, and set a record.', '* she said. The record is long.'], [2, 0, 0], 'records that are told of'],
    [['* Ada Brandt said in Reuters.', '* she told Reuters.'], [2, 0, 0], 'in a house, without a day'],
    [['“Trade is not for tweets.” * she said.', '* she said. “I never tweeted.”'], [2, 0, 0], 'posts that are spoken of'],
    [['* she said on the BBC sofa.', '* she said on the BBC’s morning show.'], [1, 1, 0], 'one broadcaster’s guest'],
    [['* she said on the BBC sofa.', '* she said, and spoke of cuts at the BBC.'], [2, 0, 0], 'a broadcaster that she speaks of'],
    [['* Ada Brandt, chief of staff, on the BBC, 18 January.', '* she told the BBC.'], [1, 1, 0], 'on which station, with its day'],
    [['She had given Reuters her sentence: * It stands.', '* she told Reuters.'], [1, 1, 0], 'who gave a house a sentence'],
    [['* she told Reuters.', '* she said, speaking to Reuters.'], [1, 1, 0], 'who spoke to a house'],
    [['* she said in the breakfast radio of the BBC.', '* she told the BBC.'], [1, 1, 0], 'a programme of a house'],
    [['* she said. The state had given Reuters money.', '* she said. On the BBC, rain was told.'], [2, 0, 0], 'houses that are told of'],
    [['She met sailors and wrote about it on social media.\n*', 'She posted on Plaza.\n*'], [1, 1, 0], 'a post that the opening names, where nobody else speaks'],
    [['Ada Brandt, a guest on broadcaster BBC, was clear. * she said.', '* she told the BBC.'], [1, 1, 0], 'whose guest she was'],
    [['She had suggested to the Financial Times that more would come. * she said.', '* she told the Financial Times.'], [1, 1, 0], 'to whom she suggested it'],
    [['* she said, in comments to the Financial Times that were carried by Reuters.', '* she told Reuters.'], [1, 1, 0], 'who carried it, of two'],
    [['* she said. The load was carried by a Reuters van.', '* she told Reuters.'], [2, 0, 0], 'a street of that name'],
    [['Source: Reuters, citing her interview with the Financial Times\n\n* she said.', '* she told Reuters.'], [2, 0, 0], 'a line that is read with the article’s credits, not here'],
    [['Velmark buys ships, home agency Reuters reports.\n\n* she was quoted as saying.', '* she told Reuters.'], [1, 1, 0], 'quoted by whom the line above names'],
    [['Velmark buys ships.\n\n* she was quoted as saying.', '* she told Reuters.'], [2, 0, 0], 'quoted by nobody'],
    [['In a release put out by the ministry she was clear. * she said.', 'In the text released by her office she is clear. * she said.'], [1, 1, 0], 'a release that the ministry put out'],
    [['Hours earlier, in an interview on the BBC, she was clear. * she said.', '* she told the BBC.'], [1, 1, 0], 'an interview on a station'],
    [['* she told NATO.', '* she said.'], [2, 0, 0], 'a body that also publishes, as an audience: two reporters'],
    [['* she said, and Reuters has many readers.', '* she told Reuters.'], [2, 0, 0], 'an agency that is only mentioned'],
  ]
  for (const [texts, [independent, same, untold], why] of rows)
    test(why, () => expect(claimOf(texts)?.origins).toEqual({ independent, same, untold }))
})

/** That the second has the words from the first, which is their one origin. */
function expectCarried(root: ReadArticle, other: ReadArticle) {
  const articles = [root, other]
  const statements = articles.map((article) => statementIn({ in: article, words: WORDS }))
  const { claims } = reconcile({ articles, statements, figures: [], decisions: [], register, series: NO_SERIES })
  expect(claims[0]?.tree.map(({ articleId, of, role }) => [articleId, of, role])).toEqual([
    [root.id, null, 'independent'],
    [other.id, root.id, 'same'],
  ])
}

test('a page of one post, by its title, is what others quote', () => {
  const [page, other] = [`${WORDS}.`, `“${WORDS}” she responded on X.`].map((text, at) =>
    articleIn(`file-${at}`, {
      text,
      printed: `2026-02-1${at}`,
      ...(at === 0 ? { outlet: 'X', title: 'Minister Mark Rutte (@rutte) on X' } : {}),
    }),
  ) as [ReadArticle, ReadArticle]
  expectCarried(page, other)
})

test('who quotes a post that is at hand carries its words', () => {
  const post: ReadArticle['blocks'] = [{ type: 'post', start: 0, end: WORDS.length + 2, signature: null }]
  const tree = claimOf(
    ['*', '* she wrote on Plaza.'].map((words) => words),
    { credit: [] },
  )?.tree
  expect(tree?.map(({ of }) => of)).toEqual([null, null]) // no post is at hand
  const [own, other] = ['*', '* she wrote on Plaza.'].map((words, at) => {
    const article = articleIn(`file-${at}`, { text: words.replace('*', `“${WORDS}”`), printed: `2026-02-1${at}` })
    return at === 0 ? { ...article, blocks: post } : article
  }) as [ReadArticle, ReadArticle]
  expectCarried(own, other)
})

test('a source named for other words of hers is none of these', () => {
  const unsigned = { credit: [] }
  expect(claimOf(['* she said.\n\nShe told Reuters of a bridge.', '* she said.'], unsigned)?.origins).toEqual({
    independent: 1,
    same: 0,
    untold: 1,
  })
})

describe('an interview that is at hand', () => {
  const turns: ReadArticle['blocks'] = [0, 1].map(() => ({
    type: 'transcript-turn',
    start: 0,
    end: WORDS.length,
    signature: null,
  }))
  const interview = {
    ...articleIn('interview', { text: WORDS, printed: '2026-02-10' }),
    blocks: turns,
    outlet: 'Financial Times',
  }
  /** Origins where another article has the words of the interview as well, the third of a day later. */
  const originsWith = (text: string, on: string | null = null, outlet: string | null = null) => {
    const full = text.replace('*', `“${WORDS}”`)
    const cut = full.indexOf('\n\n')
    const paragraph = (start: number, end: number) => ({ type: 'paragraph' as const, start, end, signature: null })
    const blocks = [paragraph(0, cut), paragraph(cut + 2, full.length)]
    const other = { ...articleIn('other', { text: full, blocks, printed: '2026-02-12' }), outlet }
    const start = other.text.indexOf(WORDS)
    const words = evidenceAt(other.text, start, start + WORDS.length)
    const quoting = { ...statementIn({ in: other, words: WORDS }), contents: [words], quoted: [words] }
    const day = on === null ? null : evidenceAt(other.text, other.text.indexOf(on), other.text.indexOf(on) + on.length)
    const date = day ? stated('2026-02-11', day) : quoting.occasion.date
    const statements = [
      statementIn({ in: interview, words: WORDS }),
      { ...quoting, occasion: { ...quoting.occasion, date } },
    ]
    const articles = [interview, other]
    return reconcile({ articles, statements, figures: [], decisions: [], register, series: NO_SERIES }).claims[0]
      ?.origins
  }
  const ORIGIN = { independent: 1, same: 1, untold: 0 }
  const surname = statementIn({ in: interview, words: WORDS }).speaker?.name.split(' ').at(-1) ?? ''
  test('is the origin of further words of hers, where it is named for some', () =>
    expect(originsWith(`${surname} had told the Financial Times of a bridge.\n\n* she warned.`)).toEqual(ORIGIN))
  test('is none where it is not named', () =>
    expect(originsWith(`${surname} had told a paper of a bridge.\n\n* she warned.`)).toEqual({
      independent: 1,
      same: 0,
      untold: 1,
    }))
  const office = `Office of ${statementIn({ in: interview, words: WORDS }).speaker?.name}`
  test('is the origin of what her own office recalls of it, where it names it', () => {
    expect(
      originsWith('We recall: * she said.\n\nThe interview appeared in the Financial Times.', null, office),
    ).toEqual(ORIGIN)
    expect(originsWith('We recall: * she said.\n\nThe interview was a long one.', null, office)).toEqual({
      independent: 2,
      same: 0,
      untold: 0,
    })
  })
  test('is of its own day, whatever day is told of somebody else', () =>
    expect(
      originsWith('The port was opened on Wednesday.\n\n* she had told the Financial Times.', 'Wednesday'),
    ).toEqual(ORIGIN))
})

test('each article of the tree has its reason, and whose words it carries', () =>
  expect(claimOf(['POOL REPORT No. 3\n* she said.', 'From the pool: * she said.', '* she said.'])?.tree).toEqual([
    {
      articleId: 'file-0',
      of: null,
      origin: 'Greta Solheim',
      role: 'independent',
      because: 'it says that the words are from the pool',
    },
    {
      articleId: 'file-1',
      of: 'file-0',
      origin: 'Greta Solheim',
      role: 'same',
      because: 'it says that the words are from the pool',
    },
    { articleId: 'file-2', of: null, origin: 'Nils Aker', role: 'independent', because: 'its origin is Nils Aker' },
  ]))

test('two articles of one reporter share an origin', () =>
  expect(claimOf(['* she said.', '* she said.'], { credit: [creditOf('byline', 'Greta Solheim')] })?.origins).toEqual({
    independent: 1,
    same: 1,
    untold: 0,
  }))

test('a record is an origin though nobody signed it', () =>
  expect(claimOf(['Verbatim record of the hearing\n* she said.', '* she said.'], { credit: [] })?.origins).toEqual({
    independent: 1,
    same: 0,
    untold: 1,
  }))

describe('an interview that is named goes on behind the paragraph that names it', () => {
  /** The first text tells of another speaker, too, so that its lede alone names nothing for these words. */
  const inParagraphs = (text: string): ReadArticle['blocks'] => {
    let start = 0
    return text.split('\n\n').map((words) => {
      const block = { type: 'paragraph' as const, start, end: start + words.length, signature: null }
      start += words.length + 2
      return block
    })
  }
  // biome-ignore format: one case a line
  const rows: [first: string, counts: [number, number, number], why: string][] = [
    ['Ada Brandt told Reuters that it was late.\n\n* she said.\n\n“It is not,” Nils Aker said.', [1, 1, 0], 'in the next paragraph'],
    ['Ada Brandt told Reuters that it was late.\n\n* she said at a press conference.\n\n“It is not,” Nils Aker said.', [2, 0, 0], 'something else than the interview'],
    ['Ada Brandt told Reuters that it was late.\n\n* she said on Monday.\n\n“It is not,” Nils Aker said.', [2, 0, 0], 'another day is told'],
    ['The mayor told Reuters that it was late.\n\n* she said.\n\n“It is not,” Nils Aker said.', [2, 0, 0], 'somebody else’s interview'],
  ]
  for (const [first, [independent, same, untold], why] of rows)
    test(why, () => {
      const articles = [first, '* she told Reuters.'].map((words, at) => {
        const text = words.replace('*', `“${WORDS}”`)
        const credit = [creditOf('byline', BYLINES[at] ?? '')]
        return articleIn(`file-${at}`, { text, printed: `2026-02-1${at}`, credit, blocks: inParagraphs(text) })
      })
      const [one] = articles as [ReadArticle]
      const statements = [
        ...articles.map((article) => statementIn({ in: article, words: WORDS })),
        statementIn({ in: one, words: 'It is not', by: 'Nils Aker' }),
      ]
      const given = { articles, statements, figures: [], decisions: [], register, series: NO_SERIES }
      const claim = reconcile(given).claims.find(({ speaker }) => speaker === 'Ada Brandt')
      expect(claim?.origins).toEqual({ independent, same, untold })
    })
})
