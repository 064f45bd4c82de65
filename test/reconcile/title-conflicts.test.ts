import { describe, expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { officeConflicts } from '../../src/reconcile/office-conflicts.ts'
import { registerWith } from '../statements/own-register.ts'
import { articleIn, orders, statementIn } from './tellings.ts'

const REGISTER = registerWith([])
const DAY = '2026-02-10'

/** Each text is one article, printed on that day unless another is given; every one quotes Ada Brandt. */
function conflictsIn(texts: readonly (string | [text: string, printed: string])[], register = REGISTER) {
  const articles = texts.map((one, nth) => {
    const [text, printed] = typeof one === 'string' ? [one, DAY] : one
    return articleIn(`article-${nth}`, { text, printed })
  })
  const statements = articles.map((article) => {
    const words = 'The money has arrived before the soldiers'
    const source = /\bThe [a-z ]+ of the \w+ \w+(?= said)/.exec(article.text)
    const said = statementIn({ in: article, words })
    return source ? { ...said, source: evidenceAt(article.text, source.index, source.index + source[0].length) } : said
  })
  return officeConflicts(articles, statements, register)
}

// biome-ignore format: a table
const none: [texts: (string | [string, string])[], why: string][] = [
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Ada Brandt drank tea with Karl Holm. He is the deputy commander of the Eastern Corps.'], 'two are named before the pronoun'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Ada Brandt said so. She was the deputy commander of the Eastern Corps once.'], 'what she was'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Ada Brandt drank tea with Karl Holm. The Eastern Corps’s deputy commander says what she thinks.'], 'another is named in that paragraph: the post may be his'],
  [['Ada Brandt, minister of defence of Velmark, and the minister of finance, Karl Holm, said so.', 'Ada Brandt, minister of defence of Velmark, said so.'], 'a post behind “and” is the next one’s'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'The head of the Orlsund Institute, Ada Brandt, said so.'], 'a style'],
  [['Ada Brandt, chief executive of Orlsund Yards, said so.', 'Ada Brandt, chairwoman of the management board of Orlsund Yards, said so.'], 'a style where a firm has two boards'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt, until Saturday deputy director of the Orlsund Institute, took the keys.'], 'it tells of the change'],
  [['Ada Brandt, deputy director of the Orlsund Institute, said so.', 'Ada Brandt has been director of the Orlsund Institute since Monday.'], 'it tells of the change'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'In 2019 Ada Brandt, deputy director of the Orlsund Institute, wrote a book.'], 'of another year'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'The paper calls “Ada Brandt, deputy director of the Orlsund Institute,” a friend.'], 'printed in somebody’s quotation'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', ['Ada Brandt, deputy director of the Orlsund Institute, said so.', '2026-04-10']], 'two months apart'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt arrived with Karl Brandt. Brandt, deputy director of the Orlsund Institute, stayed.', 'Karl Brandt said so.'], 'one of the two Brandts'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt arrived with Ad Brandt. Brandt, deputy director of the Orlsund Institute, stayed.'], 'one of two Brandts whose first names begin alike'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt met the deputy director of the Orlsund Institute.'], 'somebody else’s post'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Deputy director Greta Solheim of the Orlsund Institute met Ada Brandt.'], 'another’s post'],
  [['Ada Brandt, director of the Orlsund Institute, said so. Ada Brandt, deputy director of the Orlsund Institute, said so.'], 'one article'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt, deputy director of the Velm Centre, said so.', 'Deputy Director Ada Brandt said so.'], 'two houses: the short title may be of either'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'General Ada Brandt said so.'], 'a grade'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'He wrote to the deputy commander, and Ada Brandt said so.'], 'somebody else’s post before a comma'],
  [['Ada Brandt, chief executive of Orlsund Yards, said so.', 'Ada Brandt, chairwoman of Orlsund Yards, said so.', 'Ada Brandt, chairwoman and chief executive of Orlsund Yards, said so.'], 'one article knows that she is both'],
  [['The commander of the Eastern Corps, Lieutenant General Ada Brandt, said so.', 'Ada Brandt, who commands the Eastern Corps, said so.'], 'a grade between a post and its holder'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Ada Brandt, who heads the Eastern Corps and farms pigs, said so.'], 'what its holder does'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt, who was deputy director of the Orlsund Institute, said so.'], 'a post that she had'],
  [['The ambassador of Norway, Ada Brandt, said so.', 'Norway’s ambassador to Canada, Ada Brandt, said so.'], 'whose ambassador, and where'],
  [['The chief of defence procurement of Velmark, Ada Brandt, said so.', 'The head of armaments of Velmark, Ada Brandt, said so.'], 'one who buys, by two words'],
  [['Finance minister Ada Brandt of Velmark said so.', 'The minister for finance and the budget of Velmark, Ada Brandt, said so.'], 'two fields in one hand'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', ['Ada Brandt, former director of the Orlsund Institute, said so.', '2026-02-20']], 'she may have left in ten days'],
  [['Ada Brandt, former director of the Orlsund Institute, said so.', 'The former head of the Orlsund Institute, Ada Brandt, said so.'], 'held once by both'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt, former deputy director of the Orlsund Institute, said so.'], 'another post held once'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Deputy commander of the Eastern Corps, Ada Brandt said.'], 'no comma behind the name: it may be another’s'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Beside the deputy commander of the Eastern Corps, Ada Brandt, who limps, stood.'], 'it does not open the sentence'],
  [['Ada Brandt, who heads the navy and will get most of it, said so.', 'Ada Brandt, who heads the navy, said so.'], 'what its holder will do'],
  [['Ada Brandt is deputy commander of the Eastern Corps.', 'The commander of the Eastern Corps was early. Brigadier Ada Brandt was late.'], 'a grade beside the name: the role before it is another’s'],
  [['Ada Brandt is deputy commander of the Eastern Corps.', 'The commander of the Eastern Corps was early. Farmer Ada Brandt was late.'], 'so does any other word'],
  [['Ada Brandt is deputy commander of the Eastern Corps.', 'The commander of the Eastern Corps was early. The chief of the navy was late. “So be it,” Ada Brandt said.'], 'two roles before a name'],
  [['Ada Brandt is deputy commander of the Eastern Corps.', 'The commander of the Eastern Corps, Greta Holm, was early. “So be it,” Ada Brandt said.', 'Greta Holm said so.'], 'somebody else’s by name'],
]

// biome-ignore format: a table
const found: [texts: (string | [string, string])[], values: string[], why: string][] = [
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Ada Brandt drank tea. The Eastern Corps’s deputy commander says what she thinks.'], ['Eastern Corps’s deputy commander', 'commander of the Eastern Corps'], 'told of her in the next sentence'],
  [['Ada Brandt, deputy commander of the Eastern Corps, said so.', 'Greta Holm drank tea.\n\nAda Brandt has a plan. “So be it,” The commander of the Eastern Corps said.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'a role in the paragraph that names her alone'],
  [['Ada Brandt, chief of the defence staff, said so.', 'The First Sea Lord, General Dame Ada Brandt, said so.'], ['First Sea Lord', 'chief of the defence staff'], 'a grade and a courtesy between a post and its holder'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Brigadier Ada Brandt said so on Monday.\n\nShe is the deputy commander of the Eastern Corps, and deputies know kitchens.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'what she is, right behind who'],
  [['The brigade has 4,800 soldiers. Its commander, Brigadier General Ada Brandt, said so.', 'The brigade is assembled there. Ada Brandt is its deputy commander and has prepared the move.'], ['commander', 'deputy commander'], 'of the one brigade told of'],
  [['Ada Brandt (commander of the Eastern Corps, very straight back) said so.', 'Ada Brandt, deputy commander of the Eastern Corps, said so.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'in brackets'],
  [['Ada Brandt said so.\nBRANDT, commander of the Eastern Corps: So it is.', 'Ada Brandt, deputy commander of the Eastern Corps, said so.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'a name in capitals, as records print it'],
  [['Ada Brandt, the Eastern Corps’s deputy commander, boasts by appointment.', 'Ada Brandt, commander of the Eastern Corps, said so.'], ['Eastern Corps’s deputy commander', 'commander of the Eastern Corps'], 'no appointment to a post'],
  [['Ada Brandt, who now is fisheries minister of Velmark, said so.', 'Ada Brandt, foreign minister of Velmark, said so.'], ['fisheries minister of Velmark', 'foreign minister of Velmark'], 'a small ministry and a great one'],
  [['For the record, Ada Brandt is deputy director there.', 'Ada Brandt, director of the Orlsund Institute, said so.'], ['deputy director', 'director of the Orlsund Institute'], 'a place behind the title'],
  [['In Wednesday’s debate in the Assembly in Oslo the finance minister of Velmark, Ada Brandt, was plain.', 'The defence minister of Velmark, Ada Brandt, was plain.'], ['defence minister of Velmark', 'finance minister of Velmark'], 'a house and its place before the title'],
  [['Velmark’s national armaments director, Ada Brandt, said so.', 'The deputy national armaments director of Velmark, Ada Brandt, said so.'], ['Velmark’s national armaments director', 'deputy national armaments director of Velmark'], 'a nation’s own'],
  [['Ada Brandt, prime minister on Friday at the opening in Oslo, said so.', 'The president of Velmark, Ada Brandt, said so.'], ['president of Velmark', 'prime minister'], 'a day behind the title'],
  [['Ada Brandt, chief executive of Orlsund Yards, said so.', 'Orlsund Yards chairwoman Ada Brandt said so.'], ['Orlsund Yards chairwoman', 'chief executive of Orlsund Yards'], 'who runs a firm and who chairs it'],
  [['Ada Brandt, chief executive of Brandt Yards, said so.', 'The company’s board chair, Ada Brandt, said so.'], ['board chair', 'chief executive of Brandt Yards'], 'a firm of her name, and one that is not named'],
  [['The chair of the Budget Committee, Ada Brandt, said so.', 'Ada Brandt, who chairs the Defence Committee, said so.'], ['chair of the Budget Committee', 'chairs the Defence Committee'], 'two committees'],
  [['Ada Brandt, chief executive of Orlsund Yards, said so.', 'Ada Brandt, chairwoman of the supervisory board of Orlsund Yards, said so.'], ['chairwoman of the supervisory board of Orlsund Yards', 'chief executive of Orlsund Yards'], 'a firm with two boards'],
  [['Ada Brandt, as commander of the Eastern Corps, said so.', 'The female deputy commander of the Eastern Corps, Ada Brandt, said so.'], ['commander of the Eastern Corps', 'female deputy commander of the Eastern Corps'], 'words around a title that are not of it'],
  [['Ada Brandt, chief executive of Orlsund Yards, said so.', 'Ada Brandt, chairwoman of her father’s yards, said so.'], ['chairwoman of her father’s yards', 'chief executive of Orlsund Yards'], 'a firm that is not named'],
  [['Finance Minister Ada Brandt of Velmark said so.', 'Now the Economy Minister of Velmark, Ada Brandt. She said so.'], ['Economy Minister of Velmark', 'Finance Minister'], 'a word before “the”'],
  [['Auditor General Ada Brandt said so.', 'I remember how the chair of the accounts committee, Ada Brandt, said so.'], ['Auditor General', 'chair of the accounts committee'], 'what a committee is for, printed small'],
  [['Ada Brandt, the chief of defence, said so.', 'The commander of our land forces, General Ada Brandt, said so.'], ['chief of defence', 'commander of our land forces'], 'ours'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Ada Brandt is the deputy director of the Orlsund Institute, which studies ice.'], ['deputy director of the Orlsund Institute', 'director of the Orlsund Institute'], 'a deputy'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'Deputy Director Ada Brandt said that it would be so until 2031.'], ['Deputy Director', 'director of the Orlsund Institute'], 'a short title is of the body that the other names'],
  [['Chief of Defence Ada Brandt said so.', 'Navy Chief Ada Brandt said so.'], ['Chief of Defence', 'Navy Chief'], 'two services'],
  [['Commander of the Eastern Corps, brigadier Ada Brandt, held a speech.', 'The deputy commander of the Eastern Corps, Ada Brandt, said so.'], ['Commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'set off behind a title that opens the sentence'],
  [['Ada Brandt, commander of Exercise Grey Heron, said so.', 'There spoke the deputy commander of exercise, general-major Ada Brandt.'], ['commander of Exercise Grey Heron', 'deputy commander of exercise'], 'a translated grade'],
  [['The chief of defence, Ada Brandt, said so.', 'Ada Brandt, chief of the navy, said so.'], ['chief of defence', 'chief of the navy'], 'in apposition'],
  [['The commander of the fleet, Ada Brandt, said so.', 'Ada Brandt, chief of the navy, said so.'], ['chief of the navy', 'commander of the fleet'], 'a fleet and a navy'],
  [['President Ada Brandt of Velmark said so.', 'Ada Brandt, prime minister of Velmark, said so.'], ['President', 'prime minister of Velmark'], 'head of state and of government of a state that nobody registered'],
  [['The commander of the Eastern Corps, Lieutenant General Ada Brandt, said so.', 'Ada Brandt, deputy commander of the Eastern Corps, said so.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'a grade between a post and its holder'],
  [['Velmark’s auditor general, Ada Brandt, said so.', 'It is the verdict of the nation’s deputy auditor general, Ada Brandt.'], ['Velmark’s auditor general', 'deputy auditor general'], 'the nation’s'],
  [['Ada Brandt is deputy commander of the Eastern Corps.', 'Ada Brandt came in. The commander of the Eastern Corps said so.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'words under the role alone'],
  [['Ada Brandt is deputy commander of the Eastern Corps.', 'The commander of the Eastern Corps was early. “So be it,” Ada Brandt said.'], ['commander of the Eastern Corps', 'deputy commander of the Eastern Corps'], 'who she is is told before her name'],
  [['Ada Brandt, deputy commander of the Eastern Corps, said so.', 'Ada Brandt, who commands the Eastern Corps, said so.'], ['commands the Eastern Corps', 'deputy commander of the Eastern Corps'], 'what its holder does'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'The train was late for the deputy director of the Orlsund Institute, Ada Brandt, who was reading.'], ['deputy director of the Orlsund Institute', 'director of the Orlsund Institute'], '"was" before another thing is no day of the title'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', '“Nobody waits until the ice is gone,” said the deputy director of the Orlsund Institute, Ada Brandt.'], ['deputy director of the Orlsund Institute', 'director of the Orlsund Institute'], 'nor is a word in somebody’s quotation'],
  [['The ambassador of Norway, Ada Brandt, said so.', 'The special envoy of Norway, Ada Brandt, said so.'], ['ambassador of Norway', 'special envoy of Norway'], '"special" belongs to a title in small letters'],
  [['The German rapporteur of the Deputies’ Forum, Ada Brandt, said so.', 'The Forum’s president, Ada Brandt, said so.'], ['Forum’s president', 'German rapporteur of the Deputies’ Forum'], 'a house goes before where somebody is from'],
  [['Norway’s defence minister, Ada Brandt, said so.', 'Norway’s state secretary, Ada Brandt, said so.'], ['Norway’s defence minister', 'Norway’s state secretary'], 'who helps a minister is none'],
  [['Norway’s finance minister, Ada Brandt, said so.', 'Norway’s minister for the budget, Ada Brandt, said so.'], ['Norway’s finance minister', 'Norway’s minister for the budget'], 'two ministries'],
  [['Ada Brandt, director of the Orlsund Institute, said so.', 'The ex-director of the Orlsund Institute, Ada Brandt, said so.'], ['director of the Orlsund Institute', 'ex-director of the Orlsund Institute'], 'held now, and held once'],
  [['Velmark’s minister of procurement, Ada Brandt, said so.', 'Velmark’s minister of defence, Ada Brandt, said so.'], ['Velmark’s minister of defence', 'Velmark’s minister of procurement'], 'who buys for the forces is not who commands them'],
  [['The chief of defence, Dame Ada Brandt, said so.', 'The First Sea Lord, Dame Ada Brandt, said so.'], ['First Sea Lord', 'chief of defence'], 'a courtesy between a post and its holder'],
  [['Ada Brandt of Velmark, who is the deputy foreign minister and likes to be early, said so.', 'The foreign minister of Velmark, Ada Brandt, said so.'], ['deputy foreign minister', 'foreign minister of Velmark'], 'who she is behind where she is from'],
  [['Ada Brandt, commander of the Eastern Corps, said so.', 'Ada Brandt, commander of the Eastern Corps until 2023, said so.'], ['commander of the Eastern Corps', 'commander of the Eastern Corps'], 'held until a year'],
]

describe('titles beside names', () => {
  for (const [texts, why] of none)
    test(`no conflict: ${why}`, () => {
      for (const order of orders(texts)) expect(conflictsIn(order)).toEqual([])
    })
  for (const [texts, values, why] of found)
    test(`accounts differ: ${why}`, () => {
      for (const order of orders(texts))
        expect(conflictsIn(order).map(({ sides }) => sides.map(({ value }) => value).sort())).toEqual([values])
    })

  test('a title that does not say of what joins the side it fits', () => {
    const sides = conflictsIn([
      'Ada Brandt, director of the Orlsund Institute, said so.',
      'Ada Brandt, deputy director of the Orlsund Institute, said so.',
      'The director, Ada Brandt, said so.',
    ]).flatMap((one) => one.sides.map(({ articleIds }) => [...articleIds].sort()))
    expect(sides).toEqual([['article-0', 'article-2'], ['article-1']])
  })
})

describe('who takes which side', () => {
  /** Articles by side, each side under its value; `kin`: whether these articles tell some of the same words. */
  const sidesOf = (texts: readonly string[], kin = true) => {
    const articles = texts.map((text, nth) => articleIn(`article-${nth}`, { text, printed: DAY }))
    const statements = articles.map((article) => {
      const said = statementIn({ in: article, words: 'The money has arrived before the soldiers' })
      const role = /“[^”]+,” (the [a-z ]+) said/.exec(article.text)
      const at = role ? role.index + role[0].indexOf(role[1] ?? '') : 0
      return role ? { ...said, source: evidenceAt(article.text, at, at + (role[1] ?? '').length) } : said
    })
    const [conflict] = officeConflicts(articles, statements, REGISTER, () => kin)
    return Object.fromEntries((conflict?.sides ?? []).map(({ value, articleIds }) => [value, [...articleIds].sort()]))
  }
  const deputy = 'Ada Brandt, deputy minister of defence of Velmark, said so.'
  const minister = 'Ada Brandt, minister of defence of Velmark, said so.'

  // biome-ignore format: a table
  const third: [text: string, side: string | null, why: string][] = [
    ['Deputy Minister Ada Brandt said so.', 'deputy', 'a title that does not say of what'],
    ['The Velmark deputy minister, Ada Brandt, said so.', 'deputy', 'of whose government, and not of what'],
    ['Ada Brandt came late. “So be it,” the deputy minister said.', 'deputy', 'the post under which her words stand'],
    ['Ada Brandt came late. “So be it,” the deputy minister of a northern state said.', 'deputy', 'a post of some state, which is told elsewhere'],
    ['Ada Brandt came late. The minister of defence sat down.', 'minister', 'the post with which the next sentence opens'],
    ['Ada Brandt met Karl Holm. The minister of defence sat down.', null, 'whose it is stays open'],
    ['Ada Brandt came late. The deputy minister sat down. Ada Brandt smiled. The minister of defence rose.', null, 'it tells both'],
    ['Ada Brandt came late. The chief of the navy sat down.', null, 'another post than those in dispute'],
  ]
  for (const [text, side, why] of third)
    test(`${side ?? 'none'}: ${why}`, () => {
      const told = sidesOf([deputy, minister, text, 'Karl Holm said so.'])
      const own = Object.entries(told).filter(([, ids]) => ids.includes('article-2'))
      expect(own.map(([value]) => (/deputy/i.test(value) ? 'deputy' : 'minister'))).toEqual(side ? [side] : [])
    })

  test('an assistant secretary general of nothing in particular is of the division that another tells', () => {
    const told = sidesOf([
      'NATO’s assistant secretary general for defence investment, Ada Brandt, said so.',
      'The alliance’s deputy secretary general, Ada Brandt, said so.',
      'The envoy of NATO, the assistant secretary general Ada Brandt, said so.',
    ])
    expect(Object.values(told).sort()).toEqual([['article-0', 'article-2'], ['article-1']])
  })

  test('a post that is not printed with the name starts no dispute', () =>
    expect(
      sidesOf([deputy, 'Ada Brandt came late. The minister of defence sat down. The chief of the navy rose.']),
    ).toEqual({}))
  test('nor joins one where the article tells none of the same words', () => {
    const told = sidesOf([deputy, minister, 'Ada Brandt came late. “So be it,” the deputy minister said.'], false)
    expect(Object.values(told).flat()).not.toContain('article-2')
  })
  test('a value is shown in small letters where one account has them', () => {
    const told = sidesOf([deputy, minister, 'Ada Brandt said so.\nDEPUTY MINISTER BRANDT: So it is.'])
    expect(Object.keys(told)).toContain('deputy minister of defence of Velmark')
  })
})

describe('the register', () => {
  const corps = { role: 'military', body: 'Eastern Corps', iso3: null }
  const promoted = registerWith([
    {
      name: 'Ada Brandt',
      office: 'Deputy Commander of the Eastern Corps',
      ...corps,
      start: '2023-09-01',
      end: '2026-02-01',
    },
    { name: 'Ada Brandt', office: 'Commander of the Eastern Corps', ...corps, start: '2026-02-01' },
  ])
  const who = { id: 'person:ada-brandt', name: 'Ada Brandt' }
  const told = (texts: [string, string][]) => {
    const articles = texts.map(([text, printed], nth) => articleIn(`article-${nth}`, { text, printed }))
    const said = articles.map((article) => ({
      ...statementIn({ in: article, words: 'The trucks do not add up' }),
      speaker: { ...who, because: 'full name' },
    }))
    return officeConflicts(articles, said, promoted)
  }
  const deputy = 'Ada Brandt, deputy commander of the Eastern Corps, said so.'
  const commander = 'Ada Brandt, commander of the Eastern Corps, said so.'

  test('bears out both, each on its day: the office changed in between', () =>
    expect(
      told([
        [deputy, '2026-01-20'],
        [commander, '2026-02-03'],
      ]),
    ).toEqual([]))
  test('has another on the day of one of them', () =>
    expect(
      told([
        [deputy, '2026-01-20'],
        [commander, '2026-01-21'],
      ])[0]?.register?.heldAgainst,
    ).toEqual(['article-1']))
})
