/** What the form calls the fields and choices of a case. A field that is not here goes by its name in the file. */
export const fieldsNl = {
  /** What the form says below a field, where the format speaks of the file. */
  helps: {
    power: 'Hoe meer, hoe meer de klant te zeggen heeft. Het midden is 50.', information: 'Hoe meer, hoe meer de speler vooraf kan vinden. Het midden is 50.', timePressure: 'Hoe meer, hoe meer haast de klant heeft. Het midden is 50.',
    rumour: 'De speler ziet ‘gehoord, niet nagegaan’, tot die ernaar vraagt.', enough: 'Wie dat krijgt, klaagt er niet meer over.', byEvent: 'Niemand kan dit vertellen, voordat een gebeurtenis het laat uitkomen.', 'reveals.rule': 'De speler hoort dan hoe zij beslissen.', noZone: 'Dan is weglopen de goede keuze.',
    'members.influence': 'Hoe zwaar deze persoon telt in de groep.', 'members.trust': '20 is geschonden, 50 is neutraal, 70 is goed.', 'members.mood': 'Van −100 (boos) tot 100 (vrolijk). Leeg is 0.', 'members.patience': 'Bij 0 loopt deze persoon weg.', 'members.timePressure': 'Hoeveel haast deze persoon zelf heeft.',
    'members.concession': '0 is hard, 100 geeft snel toe.', 'members.reciprocity': 'Hoe sterk deze persoon geeft, als de speler geeft.', 'members.stubbornness': 'Hoe weinig collega’s deze persoon kunnen overhalen.', 'members.present': 'Uit: de speler moet bij deze persoon langsgaan.', 'members.dealbreakers': 'Hier zegt deze persoon nooit ja op.', said: 'Met ‘de’ of ‘het’ ervoor: ‘de prijs per doos’. Laat leeg, dan raadt het spel.', promise: 'Hoe sterk dit op vertrouwen rust: prijs 0, garantie 80.',
    trades: 'Voor jou: welke ruil moeten de studenten vinden?', gifts: 'Een contact, een tip, een doorverwijzing.', network: 'Voor kenners: hoe zwaar iemand naar een ander luistert.', qWeights: 'Drie getallen, samen 100. Meestal 50, 35 en 15.', theory: 'Twee zinnen. De speler leest ze bij de opdracht, en mag ze overslaan.',
    outside: 'Wat je leeg laat, is zoals het in deze ruimte altijd is.', 'outside.weather': '', 'outside.season': '', 'outside.time': '',
    level: 'Van 0 (oefenen) tot 5 (moeilijk). Laat leeg, dan past het bij het aantal mensen.',
    position: 'Wat deze persoon meteen zegt.', interest: 'De echte reden. Die blijft verborgen tot de nabespreking.', depth: '1: een gewone vraag is genoeg. 2: met vertrouwen of doorvragen. 3: met allebei.', budget: 'In minuten. Laat leeg, dan past het bij de mensen en de onderwerpen.',
  } as Readonly<Record<string, string>>,
  /** One of a list, where the list goes by a word for many. */
  ones: { facts: 'Feit', sources: 'Bron', trades: 'Ruil', gifts: 'Cadeautje', opening: 'Zin', question: 'Vraag', hint: 'Half antwoord', fact: 'Antwoord', events: 'Gebeurtenis' } as Readonly<Record<string, string>>,
  fields: {
    theory: 'Theorie voor de speler', topics: 'Namen van eigen onderwerpen', title: 'Titel', level: 'Niveau', phase: 'Fase van de relatie', room: 'De ruimte', outside: 'Buiten het raam', 'outside.weather': 'Weer', 'outside.season': 'Seizoen', 'outside.time': 'Begin van het gesprek', employer: 'Waar de speler werkt', account: 'De klant', story: 'Wat er speelt', goal: 'Doel van de speler',
    power: 'Macht', information: 'Informatie', timePressure: 'Tijd', budget: 'Lengte van het gesprek', rule: 'Hoe zij beslissen', issues: 'Onderwerpen', player: 'De speler', members: 'Mensen',
    network: 'Wie naar wie luistert', facts: 'Feiten', prep: 'Voorbereiding', gifts: 'Kleine dingen om te geven', qWeights: 'Gewicht van het gesprek in de score', noZone: 'Er is expres geen deal mogelijk', trades: 'De ruilen van deze case',
    rumour: 'Van horen zeggen (een gerucht)', enough: 'Daarmee kan deze persoon leven', 'enough.issue': 'Onderwerp', 'facts.truth': 'Hoe het echt zit, als het gerucht niet klopt', byEvent: 'Komt alleen uit door een gebeurtenis', 'when.by': 'Van wie', from: 'Na hoeveel zetten', atLeast: 'Minstens', atMost: 'Hoogstens', percent: 'Hoe vaak van de 100 keer', dial: 'Welke meter', line: 'Wat er klinkt', successor: 'Wie neemt het over', minutes: 'Minuten erbij (met − eraf)', weight: 'Nieuw gewicht', has: 'Krijgt een veto (uit: verliest het)', 'then.batna': 'Nieuwe grens', 'then.member': 'Wie', 'when.member': 'Van wie', 'then.fact': 'Welk feit', 'when.fact': 'Welk feit',
    id: 'Korte naam', version: 'Versie', format: 'Versie van het formaat',
    name: 'Naam', what: 'Wat het bedrijf doet', job: 'Functie', pronoun: 'Hoe praat je over deze persoon?', look: 'Tekening', temperament: 'Manier van praten', roles: 'Rollen', batna: 'Waarde zonder deal', batnaText: 'Als er geen deal komt',
    weights: 'Gewichten', values: 'Waarden', influence: 'Invloed in de groep', trust: 'Vertrouwen aan het begin', mood: 'Stemming aan het begin', patience: 'Geduld', concession: 'Toegeeflijk', reciprocity: 'Geeft als jij geeft',
    'members.timePressure': 'Eigen haast', stubbornness: 'Eigenwijs tegenover collega’s', style: 'Hoe deze persoon toegeeft', grievance: 'Wat er eerder misging', present: 'Zit aan tafel', dealbreakers: 'Onbespreekbaar', position: 'Standpunt', interest: 'Echt belang', opening: 'Eerste zinnen',
    lines: 'Zinnen per onderwerp', reactions: 'Eigen reacties', question: 'De speler vraagt', hint: 'Een half antwoord', fact: 'Het echte antwoord', label: 'Naam', said: 'Zo klinkt het in een zin', promise: 'Rust op vertrouwen', options: 'Keuzes', unlock: 'Gaat open door',
    about: 'Over wie', topic: 'Waarover', depth: 'Hoe diep', source: 'Te vinden in', text: 'Het feit', reveals: 'Vertelt over het beslissen', kind: 'Soort', truth: 'Staat er altijd', points: 'Bronnen om te lezen', sources: 'Bronnen',
    member: 'Aan wie', needs: 'Nuttig door', supplier: 'Jullie', theta: 'Steun die nodig is', veto: 'Wie alles kan tegenhouden', decider: 'Wie beslist', type: 'Soort', k: 'Hoeveel mensen', by: 'Waardoor', issue: 'Onderwerp', option: 'Keuze',
    relation: 'Relatie', technique: 'Techniek', nl: 'Nederlands', en: 'Engels',
    'power.account': 'De klant heeft jullie nodig', 'power.supplier': 'Jullie hebben de klant nodig', 'information.player': 'Wat de speler kan vinden', 'information.account': 'Wat de klant van jullie weet',
    'timePressure.account': 'Haast van de klant', 'timePressure.player': 'Haast van de speler', 'reveals.rule': 'Vertelt hoe zij beslissen', 'reveals.roles': 'Vertelt de invloed van', 'qWeights.information': 'Informatie',
    'player.batna': 'Jouw grens', 'gifts.label': 'Wat je geeft', 'sources.label': 'Naam op het kaartje', 'unlock.fact': 'Welk feit', 'facts.prep': 'Vooraf te vinden', 'dealbreakers.issue': 'Onderwerp',
    events: 'Gebeurtenissen', when: 'Wanneer', then: 'Dan gebeurt', once: 'Eén keer', campaign: 'Campagne',
    desk: 'De collega', department: 'Afdeling', yes: 'Als het mag', no: 'Als het nog niet mag', step: 'De hoeveelste case', after: 'Case die ervoor komt', bridge: 'Eigen afdeling', 'campaign.account': 'Naam van de account', 'desk.name': 'Voornaam', 'desk.needs': 'Feit dat overtuigt',
  } as Readonly<Record<string, string>>,
  choices: {
    she: 'zij', he: 'hij', they: 'die/hen', warm: 'warm', brisk: 'kort en zakelijk', guarded: 'afwachtend', worried: 'bezorgd', dry: 'droog, zegt u',
    initiator: 'initiatiefnemer', user: 'gebruiker', influencer: 'beïnvloeder', buyer: 'inkoper', decider: 'beslisser', gatekeeper: 'gatekeeper',
    acquisition: 'werven', exploration: 'aftasten', growth: 'groei', maturity: 'verzadiging', decline: 'afscheid',
    curve: 'langzaam, met de tijd', micro: 'stap voor stap, als jij stapt', none: 'niets', competence: 'slecht werk', integrity: 'niet eerlijk geweest',
    weighted: 'stemmen naar invloed', quorum: 'een minimum aantal is voor', consensus: 'iedereen moet voor zijn', 'rule.decider': 'één beslisser, na overleg',
    crm: 'klantsysteem', website: 'website', 'annual-report': 'jaarverslag', social: 'sociale media', colleague: 'collega', 'trade-journal': 'vakblad', production: 'eigen productie', finance: 'eigen financiën', logistics: 'eigen logistiek', ict: 'eigen ICT',
    fact: 'een feit', authority: 'een telefoontje met het eigen bedrijf', own: 'het eigen bedrijf', account: 'de klant', decision: 'hoe zij beslissen', alternative: 'hun alternatief', time: 'hun tijd',
    marketing: 'marketing', service: 'service', sales: 'verkoop', purchasing: 'inkoop', product: 'productontwikkeling',
    care: 'zorgafdeling', dock: 'laadkade', hotel: 'hotellobby', loft: 'kantoor onder het dak', market: 'beursvloer', plant: 'fabriek', site: 'bouwkeet', festival: 'festivalterrein', coffee: 'koffiezaak', workshop: 'werkplaats', print: 'drukkerij',
    sun: 'zon', clouds: 'wolken', wind: 'wind', rain: 'regen', snow: 'sneeuw', fog: 'mist', spring: 'lente', summer: 'zomer', autumn: 'herfst', winter: 'winter', morning: 'ochtend', afternoon: 'middag', evening: 'avond',
    you: 'de speler', them: 'de andere kant', event: 'een gebeurtenis', power: 'macht', information: 'informatie',
    low: 'laag', medium: 'midden', high: 'hoog', laag: 'laag', midden: 'midden', hoog: 'hoog',
    '1': 'Diepte 1: een open vraag', '2': 'Diepte 2: vertrouwen of doorvragen', '3': 'Diepte 3: vertrouwen en doorvragen',
  } as Readonly<Record<string, string>>,
};

export type FieldWords = typeof fieldsNl;
