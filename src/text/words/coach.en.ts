import type { CoachWords } from './coach.nl.ts';

export const coachEn: CoachWords = {
  title: 'Coach',
  ask: 'Ask the coach',
  more: 'More help',
  free: 'A hint costs no points.',
  say: 'You can say:',
  ladder: {
    threat: [() => 'What does this do to the relationship?', () => 'Force costs trust. A fact persuades without harm.', () => '“May I show you how we arrive at this amount?”'],
    'below-limit': [() => 'What is your limit?', () => 'Your BATNA is what you have without a deal. Do not go below it.', () => '“Then we won’t agree today.”'],
    mood: [(name) => `How is ${name} feeling?`, () => 'First acknowledge, then solve.', () => '“I understand that you’re fed up with that.”'],
    late: [() => 'How much time is left?', () => 'A deadline works both ways. A trade takes only one move.', () => '“I have three proposals. Which one fits best?”'],
    hint: [(name, topic) => `${name} gave a hint about ${topic}. Did you hear it?`, () => 'Ask further: there is a reason behind a hint.', (_name, topic) => `“You just mentioned ${topic}. Could you tell me more?”`],
    evasive: [(name, topic) => `${name} is not ready to talk about ${topic}. What does ${name} need first?`, () => 'Trust first. Sum up what you heard, or tell something yourself.', () => '“If I understand you well, what counts most for you is…”'],
    'no-questions': [() => 'What do you know about their interest?', () => 'A position is not an interest. Ask for the reason.', () => '“Why does that matter to you?”'],
    'same-issue': [() => 'Are there other topics?', () => 'Trade: give something that costs you little.', () => '“If you…, then I can…”'],
    unheard: [() => 'Who else has a say?', () => 'A buying centre is a group. Everybody counts.', (name) => `“${name}, how do you see this?”`],
  },
};
