/** The help. */
export const help = {
  keys: 'The keys here',
  enough: 'The arrow keys, Enter and Esc are enough for everything; the letters are shortcuts.',
  symbols: 'The symbols',
  outcome: {
    met: 'met',
    'partly-met': 'partly met',
    'not-met': 'not met',
    open: 'open: answers are missing that could decide it',
    'not-applicable': 'does not apply to this country',
  },
  answered: 'in a list of questions: answered, or decided between ministries',
  screen: {
    overview:
      'The ways on, every framework with its score on the answers of this profile, and what comes first in them. Open a line to go there.',
    framework: 'One framework: walk through its gaps one after another, or open its items by area.',
    items: 'The items of this framework or area. Choose with Left and Right which of them are shown.',
    item: 'One item: how it comes out and why, and what would have to change. Behind it stand questions; answering them moves it.',
    questions:
      'Questions with the answers they have now. Open one to give an answer, and go on to the next one from there.',
    question:
      'One question about the country. Point at an answer to see what it would move; choose it, and its reason and evidence are asked.',
    draft: 'Your answer as it would be saved. Open a line to change it.',
    source: 'One piece of evidence. Open a line to write it.',
    line: 'Write, then press Enter.',
    narrow: 'Choose which items the list shows: by outcome, by topic, or those that hold some words.',
    order: 'Choose in which order the gaps are gone through.',
    related: 'Items of all frameworks that the same answers feed.',
    'what-if': 'Tick steps to see what they would bring in every framework. The profile is not changed.',
    lists: 'The questions that are open or that ministries disagree about, in lists to go through one after another.',
    pick: 'Choose one.',
    plan: 'The actions planned. Open one to change it.',
    'plan-line': 'One action. Open a line to change it; it is saved at once.',
    earlier: 'Choose the earlier profile to compare with.',
    compare: 'What came out otherwise than in the earlier profile, and why.',
    search: 'Write some words; Up and Down move through what is found, Enter opens it.',
    story: 'The story of the workshop case. What it does not tell is not known.',
    marks:
      'How the answers stand against those of the case, and what both do to the scores. Open a question to see why.',
    mark: 'One question: what was said, what the case says and why, and where it stands in the story.',
    help: '',
    ask: '',
  },
};
