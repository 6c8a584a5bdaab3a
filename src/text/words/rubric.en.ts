import type { RubricWords } from './rubric.nl.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const rubricEn: RubricWords = {
  title: 'Assessment form',
  lead: 'This is a proposal by the game. The teacher decides.',
  levels: { O: 'Insufficient', V: 'Sufficient', G: 'Good', U: 'Excellent' },
  criterion: 'Criterion',
  weight: 'Weight',
  level: 'Level',
  evidence: 'Evidence from the game',
  next: (level, step) => `For ${level}: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  words: 'Remark by the teacher',
  proposal: 'proposal',
  total: (points, mark) => `Together ${points} out of 100: mark ${mark}`,
  passed: 'passed',
  failed: 'not passed yet',
  rows: {
    preparation: 'Preparation and account analysis', opening: 'Opening and contact', listening: 'Asking and listening', interests: 'Interests and buying centre',
    bargaining: 'Negotiating: packages, power, time', relation: 'Relationship and conduct', closing: 'Closing', reflection: 'Reflection (STARR)',
  },
  steps: {
    preparation: { O: 'No goal with a limit yet, or no fact found beforehand.', V: 'Goal and limit, and a fact found beforehand.', G: 'Also at least half of the roles right, and who decides.', U: 'Also everybody’s priorities predicted.' },
    opening: { O: 'Gets straight down to business.', V: 'At least two of greeting, goal and agenda.', G: 'Also attuned to a role or a gatekeeper.', U: 'Also gives something early on.' },
    listening: { O: 'Less than a quarter of the facts, or no summary.', V: 'At least a quarter of the facts, and a summary.', G: 'At least half, and summed up and probed twice.', U: 'At least three quarters, including a deep interest.' },
    interests: { O: 'Fewer than two interests heard so far.', V: 'Heard at least two interests.', G: 'Also the interest of every heavy member.', U: 'Also more interests than members, and nobody is left short.' },
    bargaining: { O: 'No if-then yet, pressed, or went below the limit.', V: 'At least one if-then, within the limit, without pressing.', G: 'At least two packages, and used time or power.', U: 'Also a choice or a bridge, and deal 85 or more.' },
    relation: { O: 'Relationship below 45, or more than one slip.', V: 'Relationship 45 or more, and at most one slip.', G: 'Relationship 60 or more.', U: 'Relationship 70 or more, nobody below their limit.' },
    closing: { O: 'No summary, or no reason with a no.', V: 'Named the agreements, or a no with a reason.', G: 'Also confirmed by a member, or a no that was right.', U: 'Also planned a next step.' },
    reflection: { O: 'Missing.', V: 'Descriptive.', G: 'Also explains the cause.', U: 'Also carried over to the work placement.' },
  },
  seen: {
    plan: (goal, limit) => `Goal ${goal}, limit ${limit}.`, 'no-plan': () => 'No goal and limit filled in.', 'prep-facts': (count) => (count === 1 ? '1 fact found beforehand.' : `${count} facts found beforehand.`),
    'roles-right': (count, of) => `${count} of ${of} roles right.`, predicted: (count, of) => `Priorities of ${count} of ${of} members predicted well.`,
    'opened-parts': (count, of) => `${count} of ${of}: greeting, goal, agenda.`, 'no-opening': () => 'No opening in the first three moves.', tuned: () => 'Spoke early with whoever decides or guards the door.', 'gave-first': () => 'Gave something in the first three moves.',
    information: (count) => `Heard ${count}% of the facts.`, summaries: (count) => (count === 1 ? '1 right summary.' : `${count} right summaries.`), chains: (count) => `Summed up and probed ${times(count)}.`, depth3: (count) => (count === 1 ? 'Heard 1 deep interest.' : `Heard ${count} deep interests.`),
    'interests-heard': (count) => (count === 1 ? 'Heard 1 interest.' : `Heard ${count} interests.`), 'heavy-heard': (count, of) => `Interest of ${count} of ${of} heavy members.`, 'labels-right': (count, of) => `Position and interest: ${count} of ${of} right.`,
    packages: (count) => (count === 1 ? '1 package.' : `${count} packages.`), threats: (count) => `Pressed ${times(count)}.`, 'within-limit': (count) => (count === 1 ? 'Stayed within the limit.' : 'Went below the limit.'), 'used-dials': (count) => `Used time or power ${times(count)}.`,
    'choice-or-bridge': () => 'Gave a choice, or opened a new option.', 'deal-quality': (count, of) => `Deal ${count} out of ${of}.`,
    relation: (count, of) => `Relationship ${count} out of ${of}.`, mistakes: (count) => (count === 1 ? '1 slip.' : `${count} slips.`), 'nobody-short': () => 'Nobody below their limit.',
    'summed-up': () => 'Summed up the agreements.', 'no-summary': () => 'Did not sum up at the end.', agreed: () => 'Somebody at the table confirmed.', 'next-step': () => 'Planned a next step.', 'reasoned-no': () => 'Said no with a reason.',
    reflected: () => 'Described the talk.', explained: () => 'Gave a cause.', transferred: () => 'Mentioned the work placement.', 'no-reflection': () => 'No reflection written yet.',
  },
};
