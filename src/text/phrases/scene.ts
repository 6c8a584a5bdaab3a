import type { Line } from './reaction.ts';

/** What one sees rather than hears. {name} {other} {names}: people; {paper}: options in a row; {fact}: an opened fact. */

export const scenes = [
  'seated', 'source-read', 'found', 'found-about', 'office', 'office-quiet', 'noted', 'learn-decides', 'learn-veto', 'silence', 'visit', 'visit-outside', 'recess', 'recess-call', 'unlocked',
  'your-paper', 'your-papers', 'their-paper', 'points', 'whisper', 'mood-down', 'mood-up', 'mood-calm', 'restless', 'turns-to-you', 'turns-away', 'own-pressure', 'knows-you', 'left',
  'gesture-rejects', 'gesture-doubts', 'gesture-wavers', 'gesture-leans', 'gesture-likes', 'speechless',
  'end-deal', 'end-walked', 'end-walked-out', 'end-time',
] as const;
export type Scene = (typeof scenes)[number];

export const sceneLines: Readonly<Record<Scene, readonly Line[]>> = {
  seated: [['Je schuift aan bij {names}.', 'You take a seat with {names}.'], ['Stoelen schuiven. Je zit tegenover {names}.', 'Chairs scrape. You sit opposite {names}.'], ['Het gesprek met {names} begint.', 'The talk with {names} begins.']],
  'source-read': [['Uit je voorbereiding: {source}. {truth}', 'From your preparation: {source}. {truth}'], ['Uitgezocht: {source}. {truth}', 'Found out: {source}. {truth}'], ['Nagegaan: {source}. {truth}', 'Checked: {source}. {truth}']],
  found: [['Gevonden: {fact}', 'Found: {fact}'], ['Dit is nieuw: {fact}', 'This is new: {fact}'], ['In je schrift: {fact}', 'In your notebook: {fact}']],
  'found-about': [['Over {name} gevonden: “{fact}”', 'Found on {name}: “{fact}”'], ['Dit weet je nu van {name}: “{fact}”', 'Now you know this of {name}: “{fact}”'], ['In je schrift, bij {name}: “{fact}”', 'In your notebook, under {name}: “{fact}”']],
  office: [['Je kantoor zegt: {fact}', 'Your office says: {fact}'], ['Aan de telefoon hoor je: {fact}', 'On the phone you hear: {fact}']],
  'office-quiet': [['Je belt met kantoor. Ze wensen je succes.', 'You call the office. They wish you luck.'], ['Kantoor heeft niets nieuws voor je.', 'The office has nothing new for you.']],
  noted: [['Je noteert bij {name}: “{fact}”', 'You note under {name}: “{fact}”'], ['In je schrift, bij {name}: “{fact}”', 'In your notebook, under {name}: “{fact}”'], ['Dat onthoud je van {name}: “{fact}”', 'You will remember this of {name}: “{fact}”']],
  'learn-decides': [['Nu weet je: {name} beslist.', 'Now you know: {name} decides.'], ['Op je kaart zet je bij {name}: beslist.', 'On your map you put with {name}: decides.']],
  'learn-veto': [['Let op: {name} mag nee zeggen tegen alles.', 'Mind: {name} may say no to anything.'], ['Op je kaart zet je bij {name}: kan blokkeren.', 'On your map you put with {name}: can block.']],
  silence: [['Je zegt niets. De klok tikt.', 'You say nothing. The clock ticks.'], ['Je wacht. Iemand roert in zijn koffie.', 'You wait. Somebody stirs their coffee.'], ['Je laat een stilte vallen.', 'You let a silence fall.'], ['Je telt in gedachten tot drie.', 'In your head you count to three.']],
  visit: [['Je loopt met {name} naar de gang.', 'You walk to the corridor with {name}.'], ['Je praat even apart met {name}.', 'You have a word apart with {name}.'], ['Bij het raam sta je even met {name}.', 'By the window you stand with {name} for a moment.']],
  'visit-outside': [['Je loopt langs bij {name}. Er komt een stoel bij.', 'You drop in on {name}. A chair is added.'], ['Je haalt {name} erbij.', 'You bring in {name}.']],
  recess: [['Pauze. Iedereen ademt even uit.', 'A break. Everyone breathes out.'], ['Jullie nemen even pauze.', 'You all take a short break.'], ['Even koffie. Even niets.', 'Some coffee. Some quiet.']],
  'recess-call': [['Pauze. Je belt met kantoor.', 'A break. You call the office.'], ['Je loopt naar buiten en belt je collega.', 'You step outside and ring your colleague.']],
  unlocked: [['Nieuwe mogelijkheid bij {issue}: {option}.', 'A new possibility on {issue}: {option}.'], ['Vanaf nu kan ook: {option} ({issue}).', 'From now on also possible: {option} ({issue}).']],
  'your-paper': [['Jouw papier: {paper}.', 'Your paper: {paper}.'], ['Op jouw papier staat: {paper}.', 'On your paper it says: {paper}.'], ['Je schuift een papier naar voren: {paper}.', 'You slide a paper forward: {paper}.']],
  'your-papers': [['Je legt {n} papieren neer. {paper}', 'You lay down {n} papers. {paper}'], ['{n} papieren naast elkaar. {paper}', '{n} papers side by side. {paper}']],
  'their-paper': [['{name} schuift een papier over tafel: {paper}.', '{name} slides a paper over the table: {paper}.'], ['Het papier van {name}: {paper}.', 'The paper from {name}: {paper}.'], ['{name} schrijft en draait het papier om: {paper}.', '{name} writes and turns the paper round: {paper}.'], ['Een nieuw papier van {name}: {paper}.', 'A new paper from {name}: {paper}.']],
  points: [['{name} wijst: liever papier {n}.', '{name} points: rather paper {n}.'], ['{name} tikt op papier {n}. Dat komt het dichtst bij.', '{name} taps paper {n}. It comes closest.'], ['Als er één moet, kiest {name} papier {n}.', 'If it has to be one, {name} picks paper {n}.']],
  whisper: [['{name} fluistert iets tegen {other}.', '{name} whispers something to {other}.'], ['{name} buigt zich naar {other}.', '{name} leans over to {other}.'], ['{name} en {other} kijken elkaar even aan.', '{name} and {other} exchange a glance.'], ['{name} schrijft iets op voor {other}.', '{name} jots something down for {other}.']],
  'mood-down': [['Het gezicht van {name} betrekt.', 'The face of {name} clouds over.'], ['{name} kijkt strakker dan net.', '{name} looks sterner than before.'], ['{name} leunt achterover. Geen goed teken.', '{name} leans back. Not a good sign.'], ['{name} zucht hoorbaar.', '{name} sighs audibly.']],
  'mood-calm': [['{name} ontspant een beetje.', '{name} relaxes a little.'], ['{name} kijkt wat rustiger.', '{name} looks calmer.'], ['{name} ademt uit.', '{name} breathes out.'], ['De schouders van {name} zakken weer.', 'The shoulders of {name} come down again.']],
  'mood-up': [['De ogen van {name} lachen mee.', 'The eyes of {name} join in the smile.'], ['Bij {name} kan er een glimlach af.', '{name} manages a smile.'], ['{name} leunt naar voren.', '{name} leans forward.'], ['{name} kijkt vriendelijker.', '{name} looks friendlier.']],
  restless: [['{name} kijkt even op de klok.', '{name} glances at the clock.'], ['{name} tikt met een pen op tafel.', '{name} taps a pen on the table.'], ['{name} schuift op de stoel.', '{name} shifts in the chair.'], ['{name} ordent de papieren nog eens.', '{name} straightens the papers once more.']],
  'turns-to-you': [['{name} schuift een stoel jouw kant op.', '{name} moves a chair your way.'], ['{name} kijkt je aan en knikt.', '{name} looks at you and nods.'], ['{name} staat aan jouw kant. Dat zie je.', '{name} is on your side. You can see it.']],
  'turns-away': [['{name} slaat de armen over elkaar.', '{name} folds both arms.'], ['{name} legt de pen neer en kijkt weg.', '{name} puts the pen down and looks away.'], ['{name} schuift een stoel achteruit.', '{name} moves a chair back.']],
  'own-pressure': [['Je telefoon trilt. Je chef: “En?” Nog {n} minuten.', 'Your phone buzzes. Your boss: “Well?” {n} minutes left.'], ['Een appje van kantoor: “Lukt het?” Nog {n} minuten.', 'A text from the office: “Any luck?” {n} minutes left.'], ['Je denkt aan je doel van deze maand. Nog {n} minuten.', 'You think of this month’s target. {n} minutes left.']],
  'knows-you': [['Voor {name} ligt een map met jullie logo. Ze weten veel van jullie.', 'In front of {name} lies a folder with your logo. They know a lot about you.'], ['{name} bladert in jullie eigen prijslijst.', '{name} leafs through your own price list.'], ['{name} noemt zo de namen van jullie andere klanten.', '{name} casually names your other customers.']],
  left: [['{name} pakt een jas en loopt weg.', '{name} takes a coat and walks away.'], ['De stoel van {name} is leeg.', 'The chair of {name} is empty.'], ['{name} staat op en gaat.', '{name} gets up and goes.']],
  'gesture-rejects': [['{name} schudt het hoofd.', '{name} signals no.'], ['{name} schuift het papier weg.', '{name} pushes the paper away.'], ['{name} slaat de armen over elkaar.', '{name} folds both arms.']],
  'gesture-doubts': [['{name} fronst.', '{name} frowns.'], ['{name} trekt een mondhoek op.', '{name} pulls a face.'], ['{name} leest het nog eens, met een zucht.', '{name} reads it again, with a sigh.']],
  'gesture-wavers': [['{name} twijfelt zichtbaar.', '{name} visibly hesitates.'], ['{name} wiegt het hoofd.', '{name} is in two minds.'], ['{name} kauwt op een pen.', '{name} chews on a pen.']],
  'gesture-leans': [['{name} knikt voorzichtig.', '{name} nods carefully.'], ['{name} trekt het papier naar zich toe.', '{name} pulls the paper closer.'], ['{name} kijkt tevreden.', '{name} looks content.']],
  'gesture-likes': [['{name} knikt volop.', '{name} nods fully.'], ['{name} glimlacht.', '{name} smiles.'], ['{name} steekt een duim op.', '{name} gives a thumbs-up.']],
  speechless: [['{name} zegt niets.', '{name} says nothing.'], ['{name} haalt de schouders op.', '{name} shrugs.'], ['{name} kijkt je alleen maar aan.', '{name} just looks at you.'], ['{name} zwijgt even.', '{name} is silent for a moment.']],
  'end-deal': [['Handen worden geschud. Er is een deal.', 'Hands are shaken. There is a deal.'], ['Iedereen staat op. De deal is rond.', 'Everybody gets up. The deal is done.']],
  'end-walked': [['Je pakt je tas en gaat. Geen deal.', 'You take your bag and go. No deal.'], ['Je staat op. Geen deal vandaag.', 'You get up. No deal today.']],
  'end-walked-out': [['De deur valt dicht. Het gesprek is voorbij.', 'The door closes. The talk is over.'], ['Lege stoelen. Geen deal.', 'Empty chairs. No deal.']],
  'end-time': [['De klok slaat. De tijd is om.', 'The clock strikes. Time is up.'], ['De volgende afspraak staat al voor de deur.', 'The next appointment is already at the door.']],
};
