import type { QuestionWords } from './questions.nl.ts';

export const questionsEn: QuestionWords = {
  questions: {
    title: 'What is your case called?', titleHint: 'Short and clear, such as ‘The First Order’.',
    account: 'Who is the customer?', accountHint: 'Invent a name. Do not use a real company.',
    people: 'Who does the player talk to?', peopleHint: 'One to three people. The first one decides.',
    issues: 'What is the talk about?', issuesHint: 'Write an issue and its choices on each line. The player’s best choice comes first.',
    trade: 'Which trade should they find?', tradeHint: 'Choose what matters a lot to the customer, and less to you.',
  },
  questionOf: (now, all) => `Question ${now} of ${all}`,
  examples: { title: 'The First Order', account: 'Cornflower Bakery', people: 'Anna de Boer', second: 'Rachid Yilmaz (may be left empty)', third: 'Sam Vink (may be left empty)', issues: 'Price: €10, €9, €8\nDelivery: 2 weeks, 1 week, 2 days\nPayment: within 8 days, within 30 days\nService: none, once a month, every week' },
  personOf: (number) => `Person ${number}`,
  tooFewIssues: 'Write at least two issues, each with two choices or more.',
  strayIssue: (line: string) => `This line is not clear: ‘${line}’. Put a colon after the issue. Then name two choices or more.`,
  needTitle: 'First give your case a title.',
  needPerson: 'Name at least one person.',
  next: 'Next',
  back: 'Back',
  make: 'Make the case',
  cameBack: 'You had filled this in already.',
  anew: 'Begin again',
};
