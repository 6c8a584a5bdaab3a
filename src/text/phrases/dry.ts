import type { PhraseBook } from './reaction.ts';

/** Ironic, never loud, formal. Says "u". */
export const dry: PhraseBook = {
  rejects: {
    cold: [['Ik heb betere grappen gehoord.', 'I’ve heard better jokes.'], ['{Issue}? Nee. Het wordt niet korter dan dit.', '{Issue}? No. It doesn’t get shorter than that.']],
    neutral: [['Nee. Maar wel netjes geprint.', 'No. Neatly printed, though.'], ['{Issue}: daar houdt mijn humor op.', '{Issue}: that’s where my humour ends.'], ['Een moedig voorstel. Nee.', 'A brave proposal. No.'], ['Over {issue} zijn we het niet eens. Volstrekt niet.', 'On {issue} we don’t agree. Not at all.']],
    warm: [['Ik mag u wel. Dit papier niet.', 'I rather like you. Not this paper.'], ['U bent sympathiek. {Issue} helaas niet.', 'You are likeable. {Issue}, alas, not.']],
  },
  doubts: {
    cold: [['Ik ken mensen die hiervoor zouden tekenen. Geen van hen werkt hier.', 'I know people who would sign this. None work here.'], ['{Issue}: zo worden wij geen vrienden.', '{Issue}: we won’t be friends like this.']],
    neutral: [['{Issue}. Ik frons, mocht u dat niet zien.', '{Issue}. I’m frowning, in case you missed it.'], ['Het kan erger. Dat is geen compliment.', 'It could be worse. That isn’t a compliment.'], ['Bij {issue} raak ik u kwijt.', 'On {issue} you lose me.'], ['Ik lees het met stijgende twijfel.', 'I read it with growing doubt.']],
    warm: [['U kunt beter. Ik heb het gezien.', 'You can do better. I’ve seen it.'], ['Aardig. {Issue}: dat vraagt nog wat liefde.', 'Nice. {Issue}: that needs some more love.']],
  },
  wavers: {
    cold: [['Bijna acceptabel. Ik schrik er zelf van.', 'Nearly acceptable. I surprise myself.'], ['Eerst {issue}. Daarna zien we verder.', 'First {issue}. After that we shall see.']],
    neutral: [['Ik zeg geen nee. Ik zeg ook geen ja.', 'I’m not saying no. Nor am I saying yes.'], ['U komt in de buurt. {Issue}: dat ligt nog in de weg.', 'You’re getting close. {Issue}: still in the way.'], ['Mijn pen beweegt. Nog niet naar het papier.', 'My pen is moving. Not to the paper yet.'], ['Beweegt u op {issue}, dan beweeg ik ook.', 'If you move on {issue}, so will I.']],
    warm: [['Gevaarlijk. Ik begin het goed te vinden.', 'Dangerous. I’m starting to like it.'], ['Nog een kleinigheid: {issue}.', 'One small thing: {issue}.']],
  },
  leans: {
    cold: [['Dit is verrassend redelijk.', 'This is surprisingly reasonable.'], ['Ik heb het erger gezien. Vandaag nog.', 'I’ve seen worse. Today, even.']],
    neutral: [['Hier kan ik weinig op afdingen.', 'There’s little I can fault here.'], ['Redelijk. Dat woord gebruik ik zelden.', 'Reasonable. I rarely use that word.'], ['Ik merk dat ik knik.', 'I notice that I’m nodding.'], ['Dit zou zomaar kunnen kloppen.', 'This might just add up.']],
    warm: [['U begint mij te begrijpen. Riskant.', 'You’re starting to understand me. Risky.'], ['Kijk eens aan. Bijna een plezier.', 'Well, well. Almost a pleasure.']],
  },
  likes: {
    cold: [['Goed. Ik neem iets terug van net.', 'Good. I take back some of what I said.'], ['Dit is beter dan het gesprek.', 'This is better than the conversation.']],
    neutral: [['Dit bevalt mij. Ik zeg het maar één keer.', 'I like this. I’ll only say it once.'], ['Ik zoek een bezwaar en vind het niet.', 'I’m looking for an objection and find none.'], ['Uitstekend. Noteer de datum.', 'Excellent. Note the date.'], ['De cijfers glimlachen. Ik bijna ook.', 'The figures are smiling. I nearly am too.']],
    warm: [['U maakt mij gelukkig, binnen de begroting.', 'You make me happy, within budget.'], ['Hier word ik bijna vrolijk van.', 'This almost makes me cheerful.']],
  },
  vetoes: {
    cold: [['Nee. Bewaart u dat woord goed.', 'No. Do keep that word safe.']],
    neutral: [['Hier gebruik ik mijn recht om nee te zeggen.', 'Here I use my right to say no.'], ['Dit gaat niet door. Ik heb het nagekeken.', 'This won’t go ahead. I checked.'], ['Ik houd dit tegen. Zo gaat dat.', 'I’m stopping this. That’s how it goes.'], ['Mijn nee telt hier dubbel.', 'My no counts double here.']],
    warm: [['Met spijt, en met mijn volle gewicht: nee.', 'With regret, and my full weight: no.']],
  },
  insulted: {
    cold: [['Ik zal doen alsof dit een rekenfout is.', 'I shall pretend this is a sum gone wrong.']],
    neutral: [['Is de komma verschoven, of de moraal?', 'Did the decimal slip, or the morals?'], ['U vergist zich in mijn leeftijd, denk ik.', 'You’re mistaken about my age, I think.'], ['Dit is geen bod. Dit is een mop.', 'This isn’t an offer. It’s a joke.'], ['Ik heb een prullenbak die zoiets lust.', 'I have a bin that enjoys such things.']],
    warm: [['Ik had u hoger zitten.', 'I had thought better of you.']],
  },
  'went-back': {
    cold: [['Vooruit is de andere kant op.', 'Forward is the other way.']],
    neutral: [['Uw vorige papier had meer karakter.', 'Your previous paper had more character.'], ['U geeft en neemt. In die volgorde, helaas.', 'You give and take. In that order, alas.'], ['Ik kan ook terugbladeren, weet u.', 'I can turn pages back too, you know.'], ['Er is iets uit gevallen. Per ongeluk?', 'Something fell out. By accident?']],
    warm: [['Jammer. U was net op dreef.', 'Pity. You were just getting going.']],
  },
  'self-praise': {
    cold: [['Fijn dat er één van ons enthousiast is.', 'How nice that one of us is enthusiastic.']],
    neutral: [['U bent uw eigen beste klant.', 'You’re your own best customer.'], ['Bescheidenheid was op, begrijp ik.', 'Modesty was out of stock, I take it.'], ['Dat zullen de cijfers wel bepalen.', 'The figures will be the judge of that.'], ['Aha. Een slogan.', 'Ah. A slogan.']],
    warm: [['Ik zou bijna applaudisseren.', 'I could almost applaud.']],
  },
  agreed: {
    cold: [['Akkoord. Tegen mijn verwachting.', 'Agreed. Against my expectations.'], ['Goed. Dan hebben we dat gehad.', 'Good. Then that’s over with.']],
    neutral: [['Akkoord. U mag ademhalen.', 'Agreed. You may breathe.'], ['Ik teken. Leent u mij een pen?', 'I’ll sign. Could you lend me a pen?'], ['Goed. We worden het eens.', 'Good. We’re in agreement.']],
    warm: [['Akkoord, en met plezier. Vertel het niet verder.', 'Agreed, and with pleasure. Don’t tell anyone.'], ['Ja. Dat ging bijna te prettig.', 'Yes. That was almost too pleasant.']],
  },
  'agreed-late': {
    cold: [['De klok is uw beste verkoper.', 'The clock is your best salesperson.']],
    neutral: [['Goed. Ik wil ook eens naar huis.', 'Fine. I’d like to go home too.'], ['Akkoord. De tijd heeft mij omgepraat.', 'Agreed. Time has talked me round.'], ['Vooruit. Beter laat dan nooit.', 'Go on then. Better late than never.'], ['Ja. Dan is het maar klaar.', 'Yes. Then it’s done.']],
    warm: [['Op de valreep. Spannend, bijna.', 'At the last gasp. Thrilling, almost.']],
  },
  accepted: {
    cold: [['Mooi. Ik had nog wel even gekund.', 'Good. I could have gone on.']],
    neutral: [['Een wijs besluit. Vooral voor mij.', 'A wise decision. Chiefly for me.'], ['U zegt ja. Genoteerd.', 'You say yes. Noted.'], ['Dan zijn we eruit. Opmerkelijk.', 'Then we’re there. Remarkable.'], ['Goed. Iemand moest het zeggen.', 'Good. Somebody had to say it.']],
    warm: [['Het was mij een genoegen. Bijna.', 'It was a pleasure. Almost.']],
  },
  ultimatum: {
    cold: [['Slikken of stikken. Ik heb geen honger.', 'Take it or leave it. I’m not hungry.']],
    neutral: [['Een laatste bod. Dan is dit mijn laatste nee.', 'A final offer. Then this is my final no.'], ['Ik word niet graag geduwd. Goedendag.', 'I don’t like being pushed. Good day.'], ['Hier eindigt ons verhaal.', 'Here our story ends.'], ['Ik kies voor niet. U bood het aan.', 'I choose to leave it. You offered.']],
    warm: [['Spijtig. U had het bijna.', 'Regrettable. You nearly had it.']],
  },
  'counter-position': {
    cold: [['Mijn voorstel. Het is korter dan mijn geduld.', 'My proposal. It’s shorter than my patience.']],
    neutral: [['Ik heb ook een papier. Met een hokje voor uw handtekening.', 'I have a paper too. With a box to sign.'], ['Zo zou ík het doen. Uiteraard.', 'This is how I’d do it. Naturally.'], ['Dit is mijn openingszet.', 'This is my opening move.'], ['Sta mij toe. Dit zou mij bevallen.', 'Allow me. This would please me.']],
    warm: [['Schrikt u niet. Ik ben ook maar een mens.', 'Don’t be alarmed. I’m only human.']],
  },
  'counter-interest': {
    cold: [['Verder buig ik niet. Mijn rug, ziet u.', 'I bend no further. My back, you see.']],
    neutral: [['Hier kan ik mee thuiskomen.', 'I can take this home.'], ['Ik heb gerekend. Het kwam uit.', 'I did the sums. They came out.'], ['Een redelijk papier. Van mijn hand nog wel.', 'A reasonable paper. By my hand, no less.'], ['Ik schuif op. U mag het zien.', 'I’m moving. You may look.']],
    warm: [['Vooruit. Omdat u het bent.', 'Go on then. Because it’s you.']],
  },
  'counter-same': {
    cold: [['Mijn papier is geduldiger dan ik.', 'My paper is more patient than I am.']],
    neutral: [['Ziet u de verschillen? Ik ook niet.', 'Do you see any difference? Nor do I.'], ['Ik leg het er nog eens neer. Ongewijzigd.', 'I put it down again. Unchanged.'], ['Zelfde papier, iets warmer van mijn hand.', 'Same paper, slightly warmer from my hand.'], ['Ik sta nog waar ik stond.', 'I stand where I stood.']],
    warm: [['Nog steeds dit. U raakt eraan gehecht.', 'Still this. You’re growing fond of it.']],
  },
  declined: {
    cold: [['U durft. Ik wacht.', 'You’re bold. I’m waiting.']],
    neutral: [['Een nee. Dat is mijn vak.', 'A no. That’s my trade.'], ['Jammer. Ik vond het zelf wel mooi.', 'Pity. I was quite fond of it.'], ['Goed. Verrast u mij.', 'Fine. Surprise me.'], ['Dan ligt de bal bij u. Zacht trappen.', 'Then the ball is yours. Kick gently.']],
    warm: [['Een nette nee. Daar let ik op.', 'A polite no. I notice such things.']],
  },
  greeted: {
    cold: [['Dag. We zullen zien.', 'Hello. We shall see.']],
    neutral: [['Een agenda. U weet mij te raken.', 'An agenda. You know how to move me.'], ['Prima. Ik heb een pen en een uur.', 'Fine. I have a pen and an hour.'], ['Goed begin. Nu de rest nog.', 'A good start. Now for the rest.'], ['Gaat uw gang. Ik onderbreek alleen als het geld kost.', 'Go ahead. I only interrupt when it costs money.']],
    warm: [['Aangenaam. En dat meen ik.', 'A pleasure. And I mean it.']],
  },
  'empathy-needed': {
    cold: [['Hm. Dat had ik niet van u verwacht.', 'Hm. I had not expected that from you.']],
    neutral: [['Goed opgemerkt. Dank u.', 'That’s perceptive. Thank you.'], ['Inderdaad. Het is geen makkelijk jaar.', 'Indeed. It isn’t an easy year.'], ['U ziet het goed. Vervelend bijna.', 'You see it well. Annoyingly so.'], ['Dank u. Dat ontdooit iets.', 'Thank you. That thaws something.']],
    warm: [['U maakt het mij moeilijk om streng te zijn.', 'You make it hard for me to be strict.']],
  },
  'empathy-spare': {
    cold: [['Mijn gevoel staat niet op de agenda.', 'My feelings aren’t on the agenda.']],
    neutral: [['Met mij gaat het goed. Een beetje saai.', 'I’m well. A little bored.'], ['Vriendelijk. Ik noteer het onder overig.', 'Kind. I’ll file it under miscellaneous.'], ['Zo kijk ik altijd.', 'I always look like this.'], ['Dank u. Nu de getallen weer.', 'Thank you. Now the numbers again.']],
    warm: [['Attent. Thuis geloven ze dit nooit.', 'Thoughtful. They’ll never believe it at home.']],
  },
  'apology-worked': {
    cold: [['Aanvaard. Met enige vertraging.', 'Accepted. With some delay.']],
    neutral: [['Excuus aanvaard.', 'Apology accepted.'], ['Dat siert u. Zand erover.', 'That does you credit. Let us move on.'], ['Goed. Dan sluit ik die map.', 'Good. Then I close that file.'], ['Netjes. Dat hoor ik zelden van leveranciers.', 'Well done. I rarely hear that from suppliers.']],
    warm: [['Vergeten. Wat was het ook weer?', 'Forgotten. What was it again?']],
  },
  'apology-failed': {
    cold: [['Excuses zijn gratis. Dat is het probleem.', 'Apologies are free. That’s the problem.']],
    neutral: [['Waarvoor? Ik houd graag een lijst bij.', 'What for? I like to keep a list.'], ['Dat boek ik onder: niet nodig.', 'I’ll book that under: not needed.'], ['Woorden. Daar heb ik geen budget voor.', 'Words. I have no budget for those.'], ['Laat u het de volgende keer maar zien.', 'Show me next time.']],
    warm: [['U bent te streng voor uzelf.', 'You’re too hard on yourself.']],
  },
  'gift-fits': {
    cold: [['Nuttig. Ik ben van mijn stuk.', 'Useful. I’m thrown.']],
    neutral: [['Dat is bruikbaar. Dank u.', 'That’s usable. Thank you.'], ['Gratis én nuttig. Een zeldzaam paar.', 'Free and useful. A rare pair.'], ['U hebt opgelet. Dat valt op.', 'You paid attention. It shows.'], ['Dat bespaart mij een vergadering.', 'That saves me a meeting.']],
    warm: [['Ik sta bij u in het krijt. Klein bedrag.', 'I’m in your debt. A small amount.']],
  },
  'gift-odd': {
    cold: [['Ik neem geen cadeaus aan. Regels.', 'I don’t accept presents. Rules.']],
    neutral: [['Aardig. Ik weet niet waarvoor.', 'Kind. I don’t know what for.'], ['Dat past in geen enkele la.', 'That fits in none of my drawers.'], ['Dank u. Ik zet het naast de plant.', 'Thank you. I’ll put it by the plant.'], ['Origineel. Laten we verdergaan.', 'Original. Let us go on.']],
    warm: [['U bent gul met andermans tijd.', 'You’re generous with other people’s time.']],
  },
  shared: {
    cold: [['Een bekentenis. Ik noteer.', 'A confession. I’m taking notes.']],
    neutral: [['Eerlijk. Dat verwart mij even.', 'Honest. That confuses me for a moment.'], ['Nuttig. Ik zet het in de som.', 'Useful. It goes into my sums.'], ['Openheid. In dit gebouw nog wel.', 'Openness. In this building, no less.'], ['Dank u. Dat verklaart uw papier.', 'Thank you. That explains your paper.']],
    warm: [['Als u zo doorgaat, zeg ik ook iets.', 'If you go on like this, I may say something too.']],
  },
  visited: {
    cold: [['Twee minuten. Ik tel.', 'Two minutes. I’m counting.']],
    neutral: [['Op de gang. Daar gebeurt het echte werk.', 'In the corridor. Where the real work is done.'], ['Gaat u zitten. Niet te lang.', 'Do sit down. Not for long.'], ['Een onderonsje. Mijn agenda weet van niets.', 'A private word. My diary knows nothing.'], ['Zegt u het maar. De muren zijn dik.', 'Do tell. The walls are thick.']],
    warm: [['Een welkome onderbreking.', 'A welcome interruption.']],
  },
  back: {
    cold: [['Daar zijn we weer. Helaas.', 'Here we are again. Alas.']],
    neutral: [['De koffie was slecht. Verder.', 'The coffee was bad. Go on.'], ['Ik ben uitgerust. U ook, hoop ik.', 'I’m rested. So are you, I hope.'], ['Waar waren we? Bij geld, meen ik.', 'Where were we? On money, I believe.'], ['De pauze viel binnen het budget.', 'The break was within budget.']],
    warm: [['Ik heb u bijna gemist.', 'I almost missed you.']],
  },
  hint: {
    cold: [['{Issue}. U stelt dure vragen.', '{Issue}. You ask expensive questions.']],
    neutral: [['{Issue}? Daar hangt een verhaal aan.', '{Issue}? There’s a story attached.'], ['Over {issue} zwijg ik met een reden.', 'On {issue} I’m silent for a reason.'], ['{Issue}. U zit warmer dan u denkt.', '{Issue}. You’re warmer than you think.'], ['Tja, {issue}. Niet zo simpel als het lijkt.', 'Well, {issue}. Not as simple as it looks.']],
    warm: [['{Issue}? Vraagt u gerust door.', '{Issue}? Do keep asking.']],
  },
  'hint-again': {
    cold: [['Er is meer te zeggen. Niet nu, niet zo.', 'There is more to say. Not now, not like this.']],
    neutral: [['Er is meer. Dat vertel ik aan wie luistert.', 'There is more. I tell it to those who listen.'], ['Over {issue} is meer te zeggen. Verdient u het eerst.', 'There’s more to say about {issue}. Earn it first.'], ['Daarvoor ken ik u nog te kort.', 'I haven’t known you long enough for that.'], ['U eerst. Wat telt er bij u?', 'You first. What counts on your side?']],
    warm: [['Bijna. Nog een beetje geduld met mij.', 'Nearly. A little more patience with me.']],
  },
  fact: {
    cold: [['{Issue}: {best}. Noteert u dat.', '{Issue}: {best}. Write that down.']],
    neutral: [['Als u het weten wilt, bij {issue}: {best}.', 'If you must know, on {issue}: {best}.'], ['{Issue}: bij voorkeur {best}.', '{Issue}: preferably {best}.'], ['Bij {issue} is mijn smaak eenvoudig: {best}.', 'On {issue} my taste is simple: {best}.'], ['{Issue}? {best}, en ik ben stil.', '{Issue}? {best}, and I’m quiet.']],
    warm: [['In vertrouwen. {Issue}: {best}.', 'In confidence. {Issue}: {best}.']],
  },
  leak: {
    cold: [['Ik roddel niet. Ik zeg alleen: {name}, en {issue}.', 'I don’t gossip. I only say: {name}, and {issue}.']],
    neutral: [['U hebt dit niet gehoord. {name} piekert over {issue}.', 'You didn’t hear this. {name} broods over {issue}.'], ['Vraagt u {name} eens naar {issue}.', 'Ask {name} about {issue} some time.'], ['{Issue}: daar droomt {name} van. Niet van geld.', '{Issue}: that’s what {name} dreams of. Not money.'], ['Een gratis tip. Begin bij {name} over {issue}.', 'A free tip. Bring up {issue} with {name}.']],
    warm: [['Ik help u. Vreemd gevoel. Praat met {name} over {issue}.', 'I’m helping you. Odd feeling. Talk to {name} about {issue}.']],
  },
  shrugged: {
    cold: [['{Issue}. Ik onderdruk een gaap.', '{Issue}. I suppress a yawn.']],
    neutral: [['{Issue}? Ik heb er geen mening over.', '{Issue}? I have no opinion on it.'], ['Dat laat mij koud. Aangenaam koud.', 'That leaves me cold. Pleasantly cold.'], ['{Issue}: doet u wat u wilt.', '{Issue}: do as you please.'], ['Daar heb ik geen potje voor nodig.', 'I need no budget for that.']],
    warm: [['{Issue}? Ik gun u alle vrijheid.', '{Issue}? I grant you every freedom.']],
  },
  'asked-again': {
    cold: [['Ik sta niet op herhaling. U weet alles al.', 'I’m not on repeat. You know it all.']],
    neutral: [['Het antwoord is niet veranderd. Meer is er niet.', 'The answer hasn’t changed. There is no more.'], ['Over {issue} is mijn voorraad op.', 'On {issue} my stock has run out.'], ['U weet nu evenveel over {issue} als ik.', 'You now know as much about {issue} as I do.'], ['Een goede vraag. Helaas al helemaal beantwoord.', 'A good question. Sadly, fully answered already.']],
    warm: [['U houdt van mijn stem. Nieuws heb ik niet meer.', 'You love my voice. I have no more news.']],
  },
  'guess-right': {
    cold: [['Juist. Wie heeft er gelekt?', 'Correct. Who leaked?']],
    neutral: [['Dat is correct.', 'That’s correct.'], ['Juist. U hebt zich voorbereid.', 'Right. You came prepared.'], ['Goed geraden. Of gelezen.', 'Well guessed. Or read.'], ['Ja. Ik ben minder geheimzinnig dan ik dacht.', 'Yes. I’m less mysterious than I thought.']],
    warm: [['Goed gezien. U mag hier komen werken.', 'Well spotted. You may come and work here.']],
  },
  'guess-wrong': {
    cold: [['Nee. Maar met overtuiging gebracht.', 'No. But said with conviction.']],
    neutral: [['Nee.', 'No.'], ['Onjuist. Dat komt voor.', 'Incorrect. It happens.'], ['Een gok. Geen goede.', 'A guess. Not a good one.'], ['Helaas. Vraagt u het gewoon.', 'Alas. Just ask.']],
    warm: [['Charmant fout.', 'Charmingly wrong.']],
  },
  'summary-right': {
    cold: [['Juist. U hebt oren.', 'Correct. You have ears.']],
    neutral: [['Zo is het. Zet u dat in de notulen.', 'That’s so. Put it in the minutes.'], ['Correct samengevat.', 'Correctly summed up.'], ['U luistert. Ongewoon.', 'You listen. Unusual.'], ['Ja. Korter dan ik het zei.', 'Yes. Shorter than I said it.']],
    warm: [['Ik klink beter uit uw mond.', 'I sound better from your mouth.']],
  },
  'summary-wrong': {
    cold: [['Dat hebt u van een ander.', 'You got that from someone else.']],
    neutral: [['Interessant. Ik heb dat niet gezegd.', 'Interesting. I didn’t say that.'], ['Een vrije vertaling.', 'A free translation.'], ['Nee. De notulen zeggen iets anders.', 'No. The minutes say otherwise.'], ['U loopt op mij vooruit. De verkeerde kant op.', 'You’re ahead of me. In the wrong direction.']],
    warm: [['Fantasie hebt u wel.', 'You do have imagination.']],
  },
  'summary-again': {
    cold: [['Wij hebben hier een woord voor: dubbel.', 'We have a word for this: duplicate.']],
    neutral: [['Nog steeds waar. Nog steeds gezegd.', 'Still true. Still said.'], ['Dat staat al in de notulen.', 'That’s in the minutes already.'], ['Een echo. Mooie akoestiek hier.', 'An echo. Fine acoustics in here.'], ['Ja. Zoals net.', 'Yes. As before.']],
    warm: [['Het blijft een mooie samenvatting.', 'It remains a fine summary.']],
  },
  'silence-uneasy': {
    cold: [['Wordt hier per minuut betaald?', 'Are we paid by the minute here?']],
    neutral: [['Bent u er nog? Ik vraag het maar.', 'Are you still there? Just asking.'], ['Stilte. Zo klinkt onze begroting.', 'Silence. That’s what our budget sounds like.'], ['Ik hoor de planten groeien.', 'I can hear the plants growing.'], ['Dit wordt ongemakkelijk. Zelfs voor mij.', 'This is getting awkward. Even for me.']],
    warm: [['U zwijgt mooi. Maar lang.', 'You do silence well. And at length.']],
  },
  'silence-calm': {
    cold: [['Ik kan dit de hele dag.', 'I can do this all day.']],
    neutral: [['Stilte. Mijn favoriete vergadering.', 'Silence. My favourite kind of meeting.'], ['Ik reken. Een ogenblik.', 'I’m calculating. One moment.'], ['Misschien zit er nog een dubbeltje in.', 'There may be another penny in it.'], ['Goed. Ik denk na. Dat ziet er zo uit.', 'Well. I’m thinking. It looks like this.']],
    warm: [['Heerlijk rustig. Dank u.', 'Soothing. Thank you.']],
  },
  'deadline-named': {
    cold: [['Een deadline. De mijne ligt verder weg.', 'A deadline. Mine is further off.']],
    neutral: [['Openhartig. De klok is genoteerd.', 'Frank. The clock is noted.'], ['Goed. Dan laten we de koekjes staan.', 'Right. Then we skip the biscuits.'], ['Eerlijk van u. Dat helpt kiezen.', 'Honest of you. That helps us choose.'], ['Dan wordt het toch nog spannend.', 'Then it gets exciting after all.']],
    warm: [['Ik zal sneller praten. Een beetje.', 'I shall talk faster. Slightly.']],
  },
  'criterion-worked': {
    cold: [['Daar heb ik helaas niets tegen in te brengen.', 'Alas, I have nothing to say against that.']],
    neutral: [['Een feit. In een vergadering. Bijzonder.', 'A fact. In a meeting. Remarkable.'], ['Dat weegt. Ik geef het toe.', 'That counts. I admit it.'], ['Sluitend. Vervelend, maar sluitend.', 'Watertight. Annoying, but watertight.'], ['Akkoord. De rekenmachine steunt u.', 'Granted. The calculator is on your side.']],
    warm: [['U praat als een accountant. Een compliment.', 'You talk like an auditor. A compliment.']],
  },
  'criterion-unfounded': {
    cold: [['Volgens wie? De klok?', 'According to whom? The clock?']],
    neutral: [['Iedereen. Heeft iedereen een achternaam?', 'Everyone. Does everyone have a surname?'], ['Ik zie een bewering. Ik zoek een bron.', 'I see a claim. I’m looking for a source.'], ['Dat is een geloof. Houdt u dat vooral.', 'That’s a belief. Do keep it.'], ['Zonder cijfers is het poëzie.', 'Without figures it’s poetry.']],
    warm: [['Mooi gezegd. Nu nog waar.', 'Nicely put. Now make it true.']],
  },
  'advice-worked': {
    cold: [['Bruikbaar. Ik zeg het met tegenzin.', 'Useful. I say so reluctantly.']],
    neutral: [['Dat is verstandig. Ik neem het over.', 'That’s sensible. I’ll adopt it.'], ['Goed advies. En zonder factuur.', 'Good advice. And no invoice.'], ['Daar had hier niemand aan gedacht. Ik ook niet.', 'Nobody here had thought of that. Nor had I.'], ['Ik noteer het. In inkt.', 'I’ll note it. In ink.']],
    warm: [['U bent uw koffie waard.', 'You’re worth your coffee.']],
  },
  'advice-unfounded': {
    cold: [['Ongevraagd en onwaar. Efficiënt.', 'Unasked and untrue. Efficient.']],
    neutral: [['Dat probleem hebben wij niet. Wel andere.', 'We don’t have that problem. We have others.'], ['Een oplossing zoekt een vraag.', 'A solution in search of a question.'], ['Dank u. Ik bewaar het voor een ander bedrijf.', 'Thank you. I’ll save it for another company.'], ['U raadt. Ik raad het u af.', 'You’re guessing. I advise against it.']],
    warm: [['Goed bedoeld. Daar bouw ik geen begroting op.', 'Well meant. I can’t budget on that.']],
  },
  threatened: {
    cold: [['U dreigt. De deur klemt een beetje, pas op.', 'You threaten. Mind the door, it sticks.']],
    neutral: [['Indrukwekkend. Ik bedoel: jammer.', 'Impressive. I mean: a pity.'], ['Ik ben ouder dan uw dreigement.', 'I’m older than your threat.'], ['Dat zet ik in het dossier.', 'That goes on file.'], ['Hard praten vergoeden wij hier niet.', 'We don’t pay expenses for shouting.']],
    warm: [['Ach. En ik begon u te mogen.', 'Ah. And I was starting to like you.']],
  },
  impatient: {
    cold: [['Mijn geduld is afgeschreven.', 'My patience has been written off.']],
    neutral: [['Ik heb straks nog een vergadering. Die is ook lang.', 'I have another meeting later. That one is long too.'], ['Dit gesprek overschrijdt zijn budget.', 'This talk is over budget.'], ['Zullen we iets besluiten? Wat dan ook.', 'Shall we decide something? Anything.'], ['Ik tel de tegels. Het zijn er veel.', 'I’m counting the tiles. There are many.']],
    warm: [['Gezellig. En toch loopt de teller.', 'Pleasant. And yet the meter is running.']],
  },
  champion: {
    cold: [['Ik ga u steunen. Vraag niet waarom.', 'I’m going to support you. Don’t ask why.']],
    neutral: [['Ik zal dit verdedigen. Met tabellen.', 'I shall defend this. With tables.'], ['U hebt mijn stem. Zuinig mee zijn.', 'You have my vote. Use it sparingly.'], ['Ik ben voor. Laat ze maar schrikken.', 'I’m in favour. Let them be startled.'], ['Dit krijgt mijn handtekening. En mijn mond.', 'This gets my signature. And my voice.']],
    warm: [['Ik word nog een voorstander. Zorgelijk.', 'I’m becoming a supporter. Worrying.']],
  },
  blocker: {
    cold: [['Ik ga hier rustig voor liggen.', 'I shall lie down in front of this.']],
    neutral: [['Hier ga ik tegen stemmen. Hardop.', 'I shall vote against this. Out loud.'], ['Ik ben de drempel. Struikel niet.', 'I’m the threshold. Don’t trip.'], ['Van mij krijgt u tegenwind.', 'From me you get a headwind.'], ['Nee, en ik breng collega’s mee.', 'No, and I’m bringing colleagues.']],
    warm: [['Niets persoonlijks. Wel een nee.', 'Nothing personal. A no, though.']],
  },
  pleads: {
    cold: [['Stem voor. Dan kunnen we naar huis.', 'Vote in favour. Then we can go home.']],
    neutral: [['Collega’s, dit is goedkoper dan blijven praten.', 'Colleagues, this is cheaper than more talking.'], ['Ik heb het nagerekend. Tweemaal.', 'I have checked the sums. Twice.'], ['Als ik al voor ben, wat doet u dan nog?', 'If even I’m in favour, what’s keeping you?'], ['Dit is verstandig. Laten we dat eens proberen.', 'This is sensible. Let us try that for once.']],
    warm: [['Toe. Ik vraag zelden iets.', 'Come now. I rarely ask for anything.']],
  },
  presses: {
    cold: [['Uw concurrent lacht vaker. Ik zeg het maar.', 'Your competitor smiles more. Just saying.']],
    neutral: [['Er zit nog lucht in. Ik hoor het.', 'There’s still air in it. I can hear it.'], ['U kunt nog verder. Dat kan iedereen.', 'You can go further. Everyone can.'], ['Ik wacht. Daar ben ik goed in.', 'I’m waiting. I’m good at that.'], ['Niets doen kost niets. Kunt u daaronder?', 'Doing nothing costs nothing. Can you beat that?']],
    warm: [['Verleid mij. Met een getal.', 'Tempt me. With a number.']],
  },
  'asks-you': {
    cold: [['Nu u. {Issue}, en geen omwegen.', 'Now you. {Issue}, and no detours.']],
    neutral: [['Een wedervraag. {Issue}: doet dat u iets?', 'A question in return. {Issue}: does it move you?'], ['En u? {Issue}: ligt dat zwaar op de maag?', 'And you? {Issue}: does it weigh on you?'], ['Uit nieuwsgierigheid: hoe denkt u over {issue}?', 'Out of curiosity: what are your views on {issue}?'], ['Ik toon iets, u toont iets. Begint u met {issue}.', 'I show something, you show something. Start with {issue}.']],
    warm: [['Mag ik ook eens? {Issue}, vertelt u.', 'May I, for once? {Issue}, do tell.']],
  },
  hurry: {
    cold: [['Nog {n} minuten. Ik tel graag af.', '{n} minutes left. I enjoy counting down.']],
    neutral: [['De tijd dringt. Ik zelden.', 'Time is pressing. I rarely do.'], ['Nog {n} minuten. Ruim voor een ja.', '{n} minutes left. Plenty for a yes.'], ['De klok wil ook iets zeggen.', 'The clock would like a word too.'], ['Het wordt laat. Ook voor wonderen.', 'It’s getting late. Even for miracles.']],
    warm: [['U hebt {n} minuten. Verrast u mij.', 'You have {n} minutes. Surprise me.']],
  },
  farewell: {
    cold: [['De deur kent u. Goedendag.', 'You know the door. Good day.'], ['Dat scheelt papier.', 'That saves paper.']],
    neutral: [['Een nee is ook een uitkomst.', 'A no is an outcome too.'], ['Jammer. De koffie staat de volgende keer weer klaar.', 'Pity. There will be coffee next time.'], ['Tot ziens. Ik hoop het bijna.', 'Until we meet again. I almost hope so.']],
    warm: [['Spijtig. U was goed gezelschap.', 'Regrettable. You were good company.'], ['Een net afscheid. Respect.', 'A graceful goodbye. Respect.']],
  },
  'walks-out': {
    cold: [['Ik ga. De stoel mag u houden.', 'I’m leaving. You may keep the chair.']],
    neutral: [['Mijn tijd is op. Mijn zin ook.', 'My time is up. So is my appetite.'], ['Ik heb genoeg gehoord. Goedendag.', 'I’ve heard enough. Good day.'], ['Dit wordt niets. Daar hangt mijn jas.', 'This will come to nothing. There’s my coat.'], ['Ik sluit de vergadering. En de deur.', 'I close the meeting. And the door.']],
    warm: [['Met spijt sta ik op.', 'With regret I rise.']],
  },
  'time-up': {
    cold: [['Tijd. De klok heeft het laatste woord.', 'Time. The clock has the last word.']],
    neutral: [['De tijd is op. Het geld nog niet.', 'Time is up. The money isn’t.'], ['Geen besluit. Dat is hier traditie.', 'No decision. A tradition here.'], ['Wij waren nog niet klaar. De klok wel.', 'We weren’t finished. The clock was.'], ['Helaas. Mijn volgende afspraak is stiller.', 'Alas. My next appointment is quieter.']],
    warm: [['Zonde. We kwamen net op gang.', 'A shame. We were just getting going.']],
  },
  closing: {
    cold: [['Ik lees alles na. Alles.', 'I shall read it through. All of it.'], ['Goed. Houdt u zich eraan.', 'Good. Do stick to it.']],
    neutral: [['Genoteerd, in inkt.', 'Noted, in ink.'], ['Zo staat het. Een goede dag verder.', 'So it stands. A good day to you.'], ['Correct. Mijn map kan dicht.', 'Correct. My file can be closed.']],
    warm: [['Het was mij een waar genoegen.', 'It was a true pleasure.'], ['Komt u vooral terug. Met zulke papieren.', 'Do come back. With papers like these.']],
  },
};
