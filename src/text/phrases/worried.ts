import type { PhraseBook } from './reaction.ts';

/** Sees what can go wrong first; honest about it. Says "je". */
export const worried: PhraseBook = {
  rejects: {
    cold: [['Nee! Hier krijg ik hoofdpijn van.', 'No! This gives me a headache.'], ['{Issue}: zo gaat het gegarandeerd mis.', '{Issue}: like this it’s bound to go wrong.']],
    neutral: [['Nee, hier durf ik niet aan te beginnen.', 'No, I don’t dare take this on.'], ['{Issue}: daar lig ik nu al wakker van. Nee.', '{Issue}: I’m already losing sleep over it. No.'], ['Dit loopt vast, dat zie ik zo.', 'This will get stuck, I can see that.'], ['Sorry, nee. {Issue}: dat kan echt niet zo.', 'Sorry, no. {Issue}: it really can’t be like that.']],
    warm: [['Ik wil zo graag ja zeggen. Maar nee.', 'I so want to say yes. But no.'], ['Je doet je best, dat zie ik. {Issue}: nee.', 'You’re trying, I can see that. {Issue}: no.']],
  },
  doubts: {
    cold: [['Zie je, hier was ik al bang voor.', 'See, this is what I was afraid of.'], ['{Issue}, en wie lost dat op? Ik weer.', '{Issue}, and who will fix it? Me again.']],
    neutral: [['En als het misgaat met {issue}?', 'And what if it goes wrong with {issue}?'], ['Ik heb er geen goed gevoel bij.', 'I don’t have a good feeling about it.'], ['{Issue}: dat maakt me onzeker.', '{Issue}: that makes me unsure.'], ['Hm. Ik zie te veel losse eindjes.', 'Hm. I see too many loose ends.']],
    warm: [['Het is vast goed bedoeld. Ik twijfel nog.', 'I’m sure it’s well meant. I still have doubts.'], ['Kun je me geruststellen over {issue}?', 'Can you set my mind at rest on {issue}?']],
  },
  wavers: {
    cold: [['Iets minder eng dan net.', 'A bit less scary than before.'], ['Misschien. {Issue}: dat blijft knagen.', 'Maybe. {Issue}: that keeps nagging.']],
    neutral: [['Ik durf bijna. Alleen {issue} nog.', 'I almost dare. Only {issue} left.'], ['Half ja, half nee.', 'Half yes, half no.'], ['{Issue}: als dat klopt, slaap ik beter.', '{Issue}: if that’s right, I’ll sleep better.'], ['Ik wil het nog één keer nalopen.', 'I want to go over it once more.']],
    warm: [['Ik begin het te geloven.', 'I’m starting to believe it.'], ['Doe iets aan {issue}, dan ben ik gerust.', 'Do something about {issue}, then I’m at ease.']],
  },
  leans: {
    cold: [['Goed, dit zou kunnen. Denk ik.', 'Okay, this might work. I think.'], ['Dit scheelt me al wat zorgen.', 'This saves me some worries.']],
    neutral: [['Dit zou best kunnen werken.', 'This might well work.'], ['Hier word ik al wat rustiger van.', 'This calms me down a bit.'], ['Ja, dit voelt veiliger.', 'Yes, this feels safer.'], ['Oké. Ik zie geen groot gat meer.', 'Okay. I no longer see a big gap.']],
    warm: [['Gelukkig. Dit komt goed, denk ik.', 'Thank goodness. This will be fine, I think.'], ['Fijn, je hebt aan mij gedacht.', 'Nice, you thought of me.']],
  },
  likes: {
    cold: [['Nou. Dit is een pak van mijn hart.', 'Well. That’s a load off my mind.'], ['Waarom niet meteen zo?', 'Why not like this straight away?']],
    neutral: [['Oh, wat een opluchting.', 'Oh, what a relief.'], ['Ja. Hiermee kan ik plannen.', 'Yes. I can plan with this.'], ['Dit lost echt iets op.', 'This really solves something.'], ['Dit is stevig genoeg voor mij.', 'This is solid enough for me.']],
    warm: [['Eindelijk iemand die het snapt!', 'At last, someone who gets it!'], ['Dit maakt mijn week goed.', 'This makes my week.']],
  },
  vetoes: {
    cold: [['Nee. Dit risico neem ik niet. Klaar.', 'No. I’m not taking this risk. Done.']],
    neutral: [['Dit moet ik echt tegenhouden.', 'I really have to stop this.'], ['Als dit doorgaat, gaat het mis. Nee.', 'If this goes ahead, it goes wrong. No.'], ['Ik mag dit stoppen. En dat doe ik.', 'I may stop this. And I do.'], ['Sorry, hier gaat een streep door.', 'Sorry, this gets struck out.']],
    warm: [['Ik vind het rot voor je. Maar nee.', 'I feel bad for you. But no.']],
  },
  insulted: {
    cold: [['Zie je wel. Niemand neemt ons serieus.', 'You see. Nobody takes us seriously.']],
    neutral: [['Hier schrik ik van.', 'This shocks me.'], ['Dit kun je toch niet menen?', 'You can’t mean this, can you?'], ['Tellen wij dan helemaal niet mee?', 'Do we not count at all?'], ['Nu voel ik me echt niet gehoord.', 'Now I really don’t feel heard.']],
    warm: [['Ik dacht dat je ons begreep.', 'I thought you understood us.']],
  },
  'went-back': {
    cold: [['Daar heb je het al. Terugkrabbelen.', 'There you go. Backing out.']],
    neutral: [['Maar net zei je nog iets beters!', 'But just now you said something better!'], ['Waar is de rest gebleven?', 'Where did the rest go?'], ['Zo kan ik nergens op rekenen.', 'I can’t rely on anything like this.'], ['Wat je geeft, kan dus weer weg.', 'So what you give can be taken back.']],
    warm: [['Oh. Ik was net gerustgesteld.', 'Oh. I was just feeling reassured.']],
  },
  'self-praise': {
    cold: [['Dat zei de vorige ook. Vlak voor het misging.', 'So did the last one. Just before it went wrong.']],
    neutral: [['Als het te mooi klinkt, word ik bang.', 'If it sounds too good, I get scared.'], ['Ik hoor liever wat er mis kan gaan.', 'I’d rather hear what can go wrong.'], ['Dat zegt de folder ook altijd.', 'That’s what the leaflet always says.'], ['Hm. Ik zie het graag eerst.', 'Hm. I’d like to see it first.']],
    warm: [['Jij durft wel, hè?', 'You’re bold, aren’t you?']],
  },
  agreed: {
    cold: [['Goed. Ik hoop dat ik geen spijt krijg.', 'All right. I hope I won’t regret it.'], ['Ja. Met ingehouden adem.', 'Yes. Holding my breath.']],
    neutral: [['Ja. Ik durf het aan.', 'Yes. I’ll take the leap.'], ['Akkoord. Dat lucht op.', 'Agreed. What a relief.'], ['Oké, dit doen we.', 'Okay, let’s do this.']],
    warm: [['Ja! Vannacht slaap ik.', 'Yes! I’ll sleep tonight.'], ['Akkoord. Dank je dat je luisterde.', 'Agreed. Thank you for listening.']],
  },
  'agreed-late': {
    cold: [['Ik moet wel. De tijd is op.', 'I have to. Time is up.']],
    neutral: [['Oké, oké. Ja. Het is al zo laat.', 'Okay, okay. Yes. It’s so late already.'], ['Dan maar dit. Voor het te laat is.', 'Then this. Before it’s too late.'], ['Ja. Straks hebben we niks.', 'Yes. Or we end up with nothing.'], ['Goed, ik zeg ja. Snel, voor ik ga twijfelen.', 'Fine, I say yes. Quick, before I start to doubt.']],
    warm: [['Pff, net op tijd. Ja!', 'Phew, just in time. Yes!']],
  },
  accepted: {
    cold: [['Goed. Dat is één zorg minder.', 'Fine. One worry less.']],
    neutral: [['Echt? Oh, gelukkig.', 'Really? Oh, thank goodness.'], ['Je zegt ja? Ik kan weer ademen.', 'You say yes? I can breathe again.'], ['Dan kan ik gaan plannen.', 'Then I can start planning.'], ['Fijn. Ik was al bang van niet.', 'Good. I was afraid you wouldn’t.']],
    warm: [['Wat goed! Ik ben er stil van.', 'Wonderful! I’m speechless.']],
  },
  ultimatum: {
    cold: [['Onder druk teken ik niks. Nooit.', 'I sign nothing under pressure. Never.']],
    neutral: [['Zo maak je me bang. Ik ga.', 'You’re scaring me. I’m leaving.'], ['Dan durf ik het niet. Sorry.', 'Then I don’t dare. Sorry.'], ['Hier word ik zenuwachtig van. Nee.', 'This makes me nervous. No.'], ['Als het zo moet, dan maar niet.', 'If it has to be like this, then no.']],
    warm: [['Oh nee. Waarom nou op die manier?', 'Oh no. Why in that way?']],
  },
  'counter-position': {
    cold: [['Minder kan niet. Anders loopt het vast.', 'It can’t be less. Or it’ll fall apart.']],
    neutral: [['Hiermee zou ik me veilig voelen.', 'With this I’d feel safe.'], ['Ik heb het zo opgeschreven. Kijk.', 'I wrote it down like this. Look.'], ['Dit is wat wij nodig hebben, denk ik.', 'This is what we need, I think.'], ['Zo zie ik geen gaten meer.', 'Like this I see no more gaps.']],
    warm: [['Niet schrikken. Dit is mijn wens.', 'Don’t be alarmed. This is my wish.']],
  },
  'counter-interest': {
    cold: [['Misschien redden we het zo nog.', 'Perhaps we can still make it this way.']],
    neutral: [['Zo kan het voor ons allebei. Hoop ik.', 'This way it works for us both. I hope.'], ['Ik heb het nagelopen. Dit past.', 'I went over it. This fits.'], ['Kijk, dit houdt het veilig én haalbaar.', 'Look, this keeps it safe and doable.'], ['Ik geef iets toe. Jij ook een beetje?', 'I’ll give in a bit. You too?']],
    warm: [['Ik denk echt dat dit kan werken.', 'I really think this can work.']],
  },
  'counter-same': {
    cold: [['Ik durf niet te schuiven. Nog niet.', 'I don’t dare to move. Not yet.']],
    neutral: [['Ik hou het liever bij dit papier.', 'I’d rather stick with this paper.'], ['Dit is nog steeds het veiligst.', 'This is still the safest.'], ['Hetzelfde als net. Sorry.', 'Same as just now. Sorry.'], ['Ik heb het nagekeken. Ik blijf hierbij.', 'I checked it. I’m sticking to this.']],
    warm: [['Nog even hetzelfde, als dat mag.', 'The same for now, if I may.']],
  },
  declined: {
    cold: [['Dat dacht ik al. Dit wordt niks.', 'I thought so. This is going nowhere.']],
    neutral: [['Oh. Wat ging er niet goed dan?', 'Oh. What was wrong with it, then?'], ['Jammer. Ik had er zo over nagedacht.', 'Pity. I had put so much thought into it.'], ['Oké. Vertel het maar, ik kan het hebben.', 'Okay. Tell me, I can take it.'], ['Hm. En nu?', 'Hm. Now what?']],
    warm: [['Geeft niet. We vinden wel iets.', 'Never mind. We’ll find something.']],
  },
  greeted: {
    cold: [['Ik hoop dat het deze keer wat oplevert.', 'I hope something comes of it this time.']],
    neutral: [['Fijn, dan weet ik wat er komt.', 'Good, then I know what’s coming.'], ['Dank je. Een plan maakt me rustig.', 'Thank you. A plan calms me.'], ['Goed. Ik heb veel op mijn lijstje.', 'Good. I have a lot on my list.'], ['Oké. Als we maar niks vergeten.', 'Okay. As long as we forget nothing.']],
    warm: [['Fijn dat je er zo rustig bij zit.', 'I’m glad you’re so calm about it.']],
  },
  'empathy-needed': {
    cold: [['Ja. Het is gewoon te veel, soms.', 'Yes. It’s simply too much, sometimes.']],
    neutral: [['Dank je. Dat doet me goed.', 'Thank you. That does me good.'], ['Ja, precies. Daar zit ik mee.', 'Yes, exactly. That’s what I struggle with.'], ['Fijn dat iemand het ziet.', 'I’m glad somebody sees it.'], ['Even ademhalen. Dank je.', 'Let me breathe. Thank you.']],
    warm: [['Met jou praat het makkelijk.', 'You’re easy to talk to.']],
  },
  'empathy-spare': {
    cold: [['Lief. Maar zo raakt mijn lijst niet leeg.', 'Kind. But it doesn’t clear my list.']],
    neutral: [['Het gaat wel, hoor. Vandaag wel.', 'I’m fine. Today I am.'], ['Aardig. Maar ik wil vooral een plan.', 'Thanks. But above all I want a plan.'], ['Zo erg is het nu niet.', 'It isn’t that bad right now.'], ['Dank je. Zullen we door?', 'Thank you. Shall we go on?']],
    warm: [['Maak je om mij maar geen zorgen.', 'Don’t worry about me.']],
  },
  'apology-worked': {
    cold: [['Dat had eerder gemogen. Maar dank je.', 'You could have said so sooner. But thank you.']],
    neutral: [['Dank je. Dat wilde ik horen.', 'Thank you. I wanted to hear that.'], ['Goed. Dan kan ik weer verder.', 'Good. Then I can go on again.'], ['Fijn dat je het toegeeft.', 'I appreciate that you admit it.'], ['Oké. Als het maar niet nog eens gebeurt.', 'Okay. As long as it doesn’t happen again.']],
    warm: [['Je meent het, dat hoor ik.', 'You mean it, I can hear that.']],
  },
  'apology-failed': {
    cold: [['En morgen gaat het weer mis, zeker?', 'And tomorrow it goes wrong again, I suppose?']],
    neutral: [['Sorry? Is er dan iets gebeurd?', 'Sorry? Did something happen, then?'], ['Ik heb liever een oplossing.', 'I’d rather have a solution.'], ['Daar heb ik nu niet veel aan.', 'That isn’t much use to me now.'], ['Nu maak je me juist ongerust.', 'Now you’re making me worried.']],
    warm: [['Er is niks, hoor. Toch?', 'Nothing is wrong. Is it?']],
  },
  'gift-fits': {
    cold: [['Oh. Dat scheelt me echt gedoe.', 'Oh. That really saves me trouble.']],
    neutral: [['Daar ben ik erg mee geholpen.', 'That helps me a great deal.'], ['Wat fijn. Dat stond op mijn lijstje.', 'How nice. That was on my list.'], ['Oh, dank je. Dat scheelt me een belletje.', 'Oh, thank you. That saves me a call.'], ['Dat je daaraan denkt!', 'You even thought of that!']],
    warm: [['Jij redt mijn dag.', 'You’re saving my day.']],
  },
  'gift-odd': {
    cold: [['Nog iets dat ik moet regelen.', 'One more thing I have to arrange.']],
    neutral: [['Oh. Ik weet niet of dat nu helpt.', 'Oh. I don’t know if that helps now.'], ['Dank je. Later misschien.', 'Thank you. Later perhaps.'], ['Aardig, maar mijn zorg zit ergens anders.', 'Kind, but my worry lies elsewhere.'], ['Hm, moet ik daar iets mee?', 'Hm, should I do something with that?']],
    warm: [['Lief bedoeld, dat weet ik.', 'Kindly meant, I know.']],
  },
  shared: {
    cold: [['Dus daar zit jouw zorg.', 'So that’s your worry.']],
    neutral: [['Fijn dat je het eerlijk zegt.', 'Thank you for being honest.'], ['Oh, jij hebt dus ook zorgen.', 'Oh, so you have worries too.'], ['Dat helpt. Dan schrik ik straks niet.', 'That helps. Then I won’t be startled later.'], ['Goed, dat schrijf ik op mijn lijstje.', 'Good, that goes on my list.']],
    warm: [['Dank je. Dan vertel ik ook wat meer.', 'Thank you. Then I’ll tell you more too.']],
  },
  visited: {
    cold: [['Is er iets mis?', 'Is something wrong?']],
    neutral: [['Even apart? Dat praat rustiger.', 'A word in private? That’s calmer.'], ['Oké. Hier luistert niemand mee, toch?', 'Okay. Nobody is listening in here, right?'], ['Goed. Ik wilde ook nog iets kwijt.', 'Good. I had something to say too.'], ['Fijn, even weg van de drukte.', 'Nice, away from the bustle.']],
    warm: [['Gelukkig, jij bent het.', 'Thank goodness, it’s you.']],
  },
  back: {
    cold: [['Er zijn alweer twee problemen bijgekomen.', 'Two more problems have come in meanwhile.']],
    neutral: [['Zo. Mijn telefoon bleef stil. Gek.', 'There. My phone stayed quiet. Odd.'], ['Ik heb even nagedacht. Verder.', 'I had a think. Go on.'], ['De pauze deed me goed.', 'The break did me good.'], ['Waar waren we? Ik was even weg.', 'Where were we? I drifted off.']],
    warm: [['Even lucht. Het gaat weer.', 'Some air. I’m fine again.']],
  },
  hint: {
    cold: [['{Issue}? Begin daar maar niet over.', '{Issue}? Don’t get me started.']],
    neutral: [['{Issue}… daar zou ik een lijst over kunnen maken.', '{Issue}… I could make a list about that.'], ['Tja, {issue}. Daar zit een zorg die ik nog niet noem.', 'Well, {issue}. There’s a worry there that I’m not naming yet.'], ['Over {issue} durf ik niet alles te zeggen.', 'I don’t dare say everything about {issue}.'], ['{Issue}? Vraag het me als het rustig is.', '{Issue}? Ask me when it’s quiet.']],
    warm: [['{Issue}… vraag gerust door.', '{Issue}… do keep asking.']],
  },
  'hint-again': {
    cold: [['Nee. Straks gebruikt iemand dat tegen mij.', 'No. Someone will use that against me.']],
    neutral: [['Er is meer, maar dat durf ik nog niet te zeggen.', 'There is more, but I don’t dare say it yet.'], ['Over {issue} praat ik pas als het veilig voelt.', 'I’ll talk about {issue} once it feels safe.'], ['Vertel jij eerst iets? Dat praat makkelijker.', 'Will you tell something first? That makes it easier.'], ['Ik wil je daarvoor eerst beter leren kennen.', 'I’d like to get to know you better for that.']],
    warm: [['Bijna durf ik het. Nog heel even.', 'I nearly dare. Just a little longer.']],
  },
  fact: {
    cold: [['{Issue}: {best}. Anders gaat het mis.', '{Issue}: {best}. Or it goes wrong.']],
    neutral: [['Bij {issue} ben ik pas gerust met {best}.', 'On {issue} I’m only at ease with {best}.'], ['{Issue}: {best}. Dat voelt het veiligst.', '{Issue}: {best}. That feels safest.'], ['Eerlijk? {Issue}: het liefst {best}.', 'Honestly? {Issue}: ideally {best}.'], ['Als ik bij {issue} mag kiezen: {best}.', 'If I may choose on {issue}: {best}.']],
    warm: [['Jou vertel ik het. {Issue}: {best}.', 'I’ll tell you. {Issue}: {best}.']],
  },
  leak: {
    cold: [['Iemand moet het zeggen. {name} ligt wakker van {issue}.', 'Somebody has to say it. {name} loses sleep over {issue}.']],
    neutral: [['Zeg niet dat het van mij komt. Vraag {name} naar {issue}.', 'Don’t say I told you. Ask {name} about {issue}.'], ['{name} heeft zorgen over {issue}, weet je.', '{name} is worried about {issue}, you know.'], ['Let een beetje op {name}. En op {issue}.', 'Keep an eye on {name}. And on {issue}.'], ['Onder ons. {Issue}: dat zit {name} dwars.', 'Between us. {Issue}: that’s bothering {name}.']],
    warm: [['Ik wil dat het lukt. Praat met {name} over {issue}.', 'I want this to work. Talk to {name} about {issue}.']],
  },
  shrugged: {
    cold: [['{Issue}? Was dat mijn enige zorg maar.', '{Issue}? If only that were my only worry.']],
    neutral: [['{Issue}? Daar maak ik me geen zorgen over.', '{Issue}? I don’t worry about that.'], ['Dat is voor mij geen punt.', 'That isn’t an issue for me.'], ['{Issue}: dat komt wel goed, denk ik.', '{Issue}: that’ll be fine, I think.'], ['Daar slaap ik niet slechter van.', 'That doesn’t keep me awake.']],
    warm: [['{Issue}? Gelukkig mag dat van mij alles zijn.', '{Issue}? Luckily anything goes, for me.']],
  },
  'asked-again': {
    cold: [['Zie je, ik vertelde alles al. Niemand luistert.', 'See, I’d told it all. Nobody listens.']],
    neutral: [['Meer weet ik er echt niet over.', 'I really don’t know more about it.'], ['Dat heb ik toch verteld? Dit was alles.', 'I told you, didn’t I? That was all.'], ['Over {issue} is er verder niets. Gelukkig maar.', 'There’s nothing else about {issue}. Luckily.'], ['Moet ik het opschrijven? Meer is het niet.', 'Shall I write it down? That’s all there is.']],
    warm: [['Was ik onduidelijk? Je weet nu echt alles.', 'Was I unclear? You really know it all now.']],
  },
  'guess-right': {
    cold: [['Ja. Is het zo duidelijk te zien?', 'Yes. Is it that obvious?']],
    neutral: [['Ja! Hoe wist je dat?', 'Yes! How did you know?'], ['Klopt precies.', 'Exactly right.'], ['Ja, dat is het.', 'Yes, that’s it.'], ['Goed gezien van je.', 'Well spotted.']],
    warm: [['Fijn, ik hoef het niet eens uit te leggen.', 'Nice, I don’t even have to explain.']],
  },
  'guess-wrong': {
    cold: [['Nee. Je kent ons gewoon niet.', 'No. You just don’t know us.']],
    neutral: [['Nee, juist niet.', 'No, quite the opposite.'], ['Oh nee, dat zou me zorgen geven.', 'Oh no, that would worry me.'], ['Dat klopt niet, sorry.', 'That isn’t right, sorry.'], ['Nee. Daar gaat het mis.', 'No. That’s where it goes wrong.']],
    warm: [['Niet erg. Maar nee.', 'Never mind. But no.']],
  },
  'summary-right': {
    cold: [['Ja. Eindelijk hoort iemand het.', 'Yes. At last somebody hears it.']],
    neutral: [['Ja, zo is het. Wat fijn.', 'Yes, that’s it. How nice.'], ['Precies. Dat is mijn zorg.', 'Exactly. That’s my worry.'], ['Klopt. Je hebt het goed onthouden.', 'Right. You remembered it well.'], ['Ja. Dat lucht op, zo hardop.', 'Yes. It’s a relief to hear it out loud.']],
    warm: [['Je zegt het beter dan ik.', 'You say it better than I do.']],
  },
  'summary-wrong': {
    cold: [['Nee! Zo ontstaan nou problemen.', 'No! This is how problems start.']],
    neutral: [['Oh, nee. Dat begrijp je verkeerd.', 'Oh, no. You misunderstand.'], ['Dat heb ik niet gezegd, hoop ik?', 'I didn’t say that, I hope?'], ['Nu word ik onzeker. Nee.', 'Now I feel unsure. No.'], ['Zo zit het niet. Vraag het nog eens.', 'That isn’t how it is. Ask me again.']],
    warm: [['Bijna. Maar het ligt anders.', 'Almost. But it’s different.']],
  },
  'summary-again': {
    cold: [['Dat hebben we al gehad. Er is haast.', 'We’ve done that. Time is short.']],
    neutral: [['Ja, dat zei je net ook.', 'Yes, you said that just now.'], ['Klopt nog. Is er iets veranderd?', 'Still right. Has something changed?'], ['Waarom nog een keer? Moet ik me zorgen maken?', 'Why again? Should I worry?'], ['Dat staat al op mijn lijstje.', 'That’s on my list already.']],
    warm: [['Dubbel veilig, zullen we maar zeggen.', 'Double safe, let’s say.']],
  },
  'silence-uneasy': {
    cold: [['Dit is vast slecht nieuws.', 'This must be bad news.']],
    neutral: [['Is er iets? Zeg het dan.', 'Is something wrong? Then say so.'], ['Stilte is bij ons nooit goed.', 'Silence is never good around here.'], ['Heb ik iets doms gezegd?', 'Did I say something stupid?'], ['Ik hoor mijn hart kloppen.', 'I can hear my heart beating.']],
    warm: [['Wat ben je stil. Gaat het?', 'You’re so quiet. Are you okay?']],
  },
  'silence-calm': {
    cold: [['Goed. Ik denk er nog eens over.', 'Fine. I’ll think it over.']],
    neutral: [['Even nadenken. Ik zoek een uitweg.', 'Let me think. I’m looking for a way out.'], ['Misschien zie ik het te somber.', 'Perhaps I’m too gloomy.'], ['Rustig. Oké. Even kijken.', 'Calm. Okay. Let me see.'], ['Fijn dat je me niet opjaagt.', 'Thanks for not rushing me.']],
    warm: [['Stilte. Dat heb ik zelden.', 'Silence. I rarely get that.']],
  },
  'deadline-named': {
    cold: [['Nog een deadline. Daar zat ik op te wachten.', 'Another deadline. Just what I needed.']],
    neutral: [['Oh. Dan moeten we opschieten.', 'Oh. Then we must hurry.'], ['Fijn dat je het nu zegt, en niet straks.', 'Better to hear it now than later.'], ['Dan zet ik het op het bord.', 'Then I’ll put it on the board.'], ['Dank je. Dan weet ik waar ik aan toe ben.', 'Thank you. Then I know where I stand.']],
    warm: [['Jij ook haast? Dan snap je mij.', 'You in a hurry too? Then you understand me.']],
  },
  'criterion-worked': {
    cold: [['Ja. Daar kan ik niks tegen inbrengen.', 'Yes. I can’t argue with that.']],
    neutral: [['Dat klopt. Dat geeft me houvast.', 'True. That gives me something to hold on to.'], ['Als je het zo zegt, ja.', 'If you put it like that, yes.'], ['Goed punt. Dat neem ik mee.', 'Good point. I’ll bear that in mind.'], ['Dat is tenminste duidelijk.', 'That’s clear, at least.']],
    warm: [['Fijn, iets waar ik op kan bouwen.', 'Nice, something I can build on.']],
  },
  'criterion-unfounded': {
    cold: [['Dat zeggen ze allemaal. En dan gaat het mis.', 'They all say so. And then it goes wrong.']],
    neutral: [['Weet je dat zeker?', 'Are you sure about that?'], ['Daar geloof ik niet zomaar in.', 'I don’t just believe that.'], ['Kun je dat laten zien?', 'Can you show me?'], ['Zonder cijfers slaap ik niet.', 'Without figures I can’t sleep.']],
    warm: [['Ik wil het graag geloven, maar ja.', 'I’d love to believe it, but still.']],
  },
  'advice-worked': {
    cold: [['Dat helpt. Echt. Dank je.', 'That helps. Really. Thank you.']],
    neutral: [['Oh, dat zou veel gedoe schelen.', 'Oh, that would save a lot of trouble.'], ['Slim. Daar ga ik mee aan de slag.', 'Smart. I’ll get to work on that.'], ['Dat ik daar niet op kwam.', 'Why didn’t I think of that?'], ['Dank je. Dat haalt de druk eraf.', 'Thank you. That takes the pressure off.']],
    warm: [['Wat fijn, iemand die meedenkt.', 'How nice, someone who thinks with me.']],
  },
  'advice-unfounded': {
    cold: [['Nog meer goede raad. Daar heb ik er genoeg van.', 'More good advice. I have plenty of that.']],
    neutral: [['Daar zit mijn probleem niet.', 'That isn’t where my problem is.'], ['Hm, dat maakt het alleen ingewikkelder.', 'Hm, that only makes it more complicated.'], ['Dat hebben we al geprobeerd, denk ik.', 'We have tried that already, I think.'], ['En als dat niet werkt?', 'And if that doesn’t work?']],
    warm: [['Lief. Maar het is iets anders.', 'Sweet. But it’s something else.']],
  },
  threatened: {
    cold: [['Ga maar. Ik kan dit er niet bij hebben.', 'Go then. I can’t have this on top.']],
    neutral: [['Moet dat zo? Ik schrik ervan.', 'Does it have to be like that? You scare me.'], ['Nu vertrouw ik het niet meer.', 'Now I don’t trust it any more.'], ['Dit is precies waar ik bang voor was.', 'This is exactly what I feared.'], ['Van dreigen gaat niks beter.', 'Threats make nothing better.']],
    warm: [['Oh. En het ging juist zo goed.', 'Oh. And it was going so well.']],
  },
  impatient: {
    cold: [['Ik kan zo echt niet langer blijven.', 'I really can’t stay any longer like this.']],
    neutral: [['Mijn telefoon blijft maar trillen.', 'My phone keeps buzzing.'], ['Ik moet eigenlijk terug naar mijn bord.', 'I should get back to my board, really.'], ['Komen we er nog uit vandaag?', 'Will we get there today?'], ['Dit kost me een halve middag.', 'This is costing me half an afternoon.']],
    warm: [['Ik wil niet zeuren, maar de tijd…', 'I don’t want to nag, but the time…']],
  },
  champion: {
    cold: [['Goed. Hier kom ik voor op.', 'All right. I’ll stand up for this.']],
    neutral: [['Ik ga dit verdedigen. Echt.', 'I’m going to defend this. Really.'], ['Dit wil ik. Ik zeg het tegen de anderen.', 'I want this. I’ll tell the others.'], ['Mijn naam mag eronder, hoor.', 'You can put my name under it.'], ['Als iemand nee zegt, praat ik ermee.', 'If anyone says no, I’ll talk to them.']],
    warm: [['Jij hebt mij overtuigd. Nu de rest.', 'You have convinced me. Now the rest.']],
  },
  blocker: {
    cold: [['Ik doe alles om dit te stoppen.', 'I’ll do anything to stop this.']],
    neutral: [['Ik moet de anderen waarschuwen.', 'I have to warn the others.'], ['Dit kan ik niet laten gebeuren.', 'I can’t let this happen.'], ['Nee. Ik ga ertegenin.', 'No. I’m going to fight it.'], ['Straks staat alles stil. Ik zeg stop.', 'Soon everything stands still. I say stop.']],
    warm: [['Sorry, hier moet ik op de rem.', 'Sorry, I have to hit the brakes here.']],
  },
  pleads: {
    cold: [['Alsjeblieft. Anders zitten we vast.', 'Please. Otherwise we’re stuck.']],
    neutral: [['Denk eens aan de rust die dit geeft.', 'Think of the calm this would bring.'], ['Dit lost mijn grootste zorg op.', 'This solves my biggest worry.'], ['Laten we dit niet laten lopen.', 'Let’s not let this slip away.'], ['Ik zie minder risico dan bij de rest.', 'I see less risk than with the rest.']],
    warm: [['Toe, doe het voor mijn planning.', 'Come on, do it for my schedule.']],
  },
  presses: {
    cold: [['Zo gaan we naar een ander, vrees ik.', 'At this rate we go elsewhere, I’m afraid.']],
    neutral: [['Kun je echt niets meer doen?', 'Can you really do nothing more?'], ['Ik heb iets nodig. Iets.', 'I need something. Anything.'], ['Anders moet ik het straks uitleggen.', 'Otherwise I’ll have to explain it later.'], ['Help me een beetje. Wat kan er nog bij?', 'Help me a bit. What can you add?']],
    warm: [['Jij vindt vast nog wel iets, toch?', 'Surely you’ll find something, right?']],
  },
  'asks-you': {
    cold: [['En jij? {Issue}: gaat dat bij jou wel goed?', 'And you? {Issue}: is that all right on your side?']],
    neutral: [['Mag ik ook iets vragen? Hoe zit het met {issue}?', 'May I ask something too? What about {issue}?'], ['{Issue}: is dat voor jullie een zorg?', '{Issue}: is that a worry for you?'], ['{Issue}: hoe voelt dat bij jullie?', '{Issue}: how does that feel on your side?'], ['Ik wil het snappen. {Issue}, telt dat?', 'I want to understand. {Issue}, does it count?']],
    warm: [['Vertel jij ook eens iets. Over {issue}, bijvoorbeeld.', 'You tell me something too. About {issue}, for instance.']],
  },
  hurry: {
    cold: [['Nog {n} minuten. Dit gaat niet lukken.', '{n} minutes left. This isn’t going to work.']],
    neutral: [['Oh nee, kijk eens hoe laat het is.', 'Oh no, look at the time.'], ['We hebben nog {n} minuten!', 'We have {n} minutes left!'], ['Straks zijn we te laat.', 'We’ll be too late.'], ['Zullen we kiezen? Nog {n} minuten.', 'Shall we choose? {n} minutes left.']],
    warm: [['Nog even volhouden. De tijd is bijna om.', 'Hang on a bit. Time is nearly up.']],
  },
  farewell: {
    cold: [['Ach. Ik had het kunnen weten.', 'Oh well. I should have known.'], ['Dan blijf ik ermee zitten. Dag.', 'Then I’m stuck with it. Bye.']],
    neutral: [['Wat jammer. En nu moet ik verder zoeken.', 'What a pity. And now I must keep looking.'], ['Oké. Ik snap het wel, denk ik.', 'Okay. I think I understand.'], ['Helaas. Pas goed op jezelf.', 'Alas. Take care of yourself.']],
    warm: [['Jammer, maar je was eerlijk.', 'Pity, but you were honest.'], ['Bel je me als er toch iets kan?', 'Will you call me if something is possible after all?']],
  },
  'walks-out': {
    cold: [['Ik stop. Dit maakt me ziek.', 'I’m stopping. This makes me ill.']],
    neutral: [['Ik moet gaan. Dit levert niks op.', 'I have to go. This gets us nowhere.'], ['Sorry, ik trek dit niet langer.', 'Sorry, I can’t take this any longer.'], ['Mijn planning wacht. Ik ben weg.', 'My schedule is waiting. I’m off.'], ['Nee. Ik ga terug aan het werk.', 'No. I’m going back to work.']],
    warm: [['Het spijt me. Het lukt me niet meer.', 'I’m sorry. I can’t do this any more.']],
  },
  'time-up': {
    cold: [['Te laat. Zoals altijd.', 'Too late. As always.']],
    neutral: [['De tijd is om. En er is niks geregeld.', 'Time is up. And nothing is settled.'], ['Oh nee. Ik moet weg.', 'Oh no. I have to go.'], ['Precies dit wilde ik voorkomen.', 'This is just what I wanted to avoid.'], ['Nu zit ik nog met hetzelfde probleem.', 'Now I still have the same problem.']],
    warm: [['Zonde. Nog even en we waren er.', 'A shame. A bit longer and we were there.']],
  },
  closing: {
    cold: [['Ik hoop dat het klopt. Echt.', 'I hope it’s right. Really.'], ['Stuur het snel, alsjeblieft.', 'Send it soon, please.']],
    neutral: [['Goed. Ik lees het nog één keer na.', 'Good. I’ll read it once more.'], ['Fijn dat alles op papier komt.', 'I’m glad it’s all going on paper.'], ['Ja, klopt. Dat scheelt zorgen.', 'Yes, correct. That saves worries.']],
    warm: [['Dank je. Ik ga met een gerust hart.', 'Thank you. I leave with an easy mind.'], ['Wat fijn geregeld zo. Tot gauw.', 'Nicely arranged. See you soon.']],
  },
};
