import type { FieldWords } from './words-fields.nl.ts';

export const fieldsEn: FieldWords = {
  fields: {
    theory: 'Theory for the player', topics: 'Names of topics of your own', title: 'Title', level: 'Level', phase: 'Phase of the relation', room: 'The room', employer: 'Where the player works', account: 'The customer', story: 'What is going on', goal: 'The player’s goal',
    power: 'Power', information: 'Information', timePressure: 'Time', budget: 'Length of the talk', rule: 'How they decide', issues: 'Issues', player: 'The player', members: 'People',
    network: 'Who listens to whom', facts: 'Facts', prep: 'Preparation', gifts: 'Small things to give', qWeights: 'Weight of the talk in the score', noZone: 'No deal is possible, on purpose', trades: 'The trades of this case',
    id: 'Short name', version: 'Version', format: 'Version of the format',
    name: 'Name', what: 'What the company does', job: 'Job', pronoun: 'Speak of them as', look: 'Drawing', temperament: 'Way of talking', roles: 'Roles', batna: 'Worth without an agreement', batnaText: 'If there is no deal',
    weights: 'Weights', values: 'Values', influence: 'Influence in the group', trust: 'Trust at the start', mood: 'Mood at the start', patience: 'Patience', concession: 'Yielding', reciprocity: 'Gives when you give',
    stubbornness: 'Holds out against colleagues', style: 'How this member gives in', grievance: 'What went wrong before', present: 'Sits at the table', dealbreakers: 'Out of the question', position: 'Position', interest: 'Real interest', opening: 'First lines',
    lines: 'Lines per topic', reactions: 'Own reactions', question: 'The player asks', hint: 'Half an answer', fact: 'The real answer', label: 'Name', promise: 'Rests on trust', options: 'Choices', unlock: 'Opens by',
    about: 'About whom', topic: 'About what', depth: 'How deep', source: 'To be found in', text: 'The fact', reveals: 'Tells about deciding', kind: 'Kind', truth: 'Always there', points: 'Sources to read', sources: 'Sources',
    member: 'To whom', needs: 'Useful because of', supplier: 'You', theta: 'Support needed', veto: 'Who can stop anything', decider: 'Who decides', type: 'Kind', k: 'How many people', by: 'Because of', issue: 'Issue', option: 'Choice',
    relation: 'Relation', technique: 'Technique', nl: 'Dutch', en: 'English',
    'power.account': 'The customer needs you', 'power.supplier': 'You need the customer', 'information.player': 'What the player can find', 'information.account': 'What the customer knows of you',
    'timePressure.account': 'The customer’s hurry', 'timePressure.player': 'The player’s hurry', 'reveals.rule': 'Tells how they decide', 'reveals.roles': 'Tells the influence of', 'qWeights.information': 'Information',
    'player.batna': 'Your limit', 'gifts.label': 'What you give', 'sources.label': 'Name on the card', 'unlock.fact': 'Which fact', 'facts.prep': 'Can be found beforehand', 'dealbreakers.issue': 'Issue',
    events: 'Events', when: 'When', then: 'Then', once: 'Once', line: 'Line', campaign: 'Campaign',
  },
  choices: {
    she: 'she', he: 'he', they: 'they', warm: 'warm', brisk: 'short and businesslike', guarded: 'guarded', worried: 'worried', dry: 'dry and formal',
    initiator: 'initiator', user: 'user', influencer: 'influencer', buyer: 'buyer', decider: 'decider', gatekeeper: 'gatekeeper',
    acquisition: 'acquisition', exploration: 'exploration', growth: 'growth', maturity: 'maturity', decline: 'decline',
    curve: 'slowly, with time', micro: 'step by step, when you step', none: 'nothing', competence: 'poor work', integrity: 'dishonesty',
    weighted: 'a vote by influence', quorum: 'a minimum number is in favour', consensus: 'everybody has to be in favour', 'rule.decider': 'one decider, after consulting',
    crm: 'customer system', website: 'website', 'annual-report': 'annual report', social: 'social media', colleague: 'colleague', 'trade-journal': 'trade journal', production: 'own production', finance: 'own finance', logistics: 'own logistics', ict: 'own ICT',
    fact: 'a fact', authority: 'a call to the own company', own: 'the own company', account: 'the customer', decision: 'how they decide', alternative: 'their alternative', time: 'their time',
    care: 'care ward', dock: 'loading dock', hotel: 'hotel lobby', loft: 'office under the roof', market: 'trade fair', plant: 'factory', site: 'building site', festival: 'festival ground', coffee: 'coffee shop', workshop: 'workshop', print: 'print shop',
    low: 'low', medium: 'medium', high: 'high', laag: 'low', midden: 'medium', hoog: 'high',
    '1': 'Depth 1: an open question', '2': 'Depth 2: trust or probing', '3': 'Depth 3: trust and probing',
  },
};
