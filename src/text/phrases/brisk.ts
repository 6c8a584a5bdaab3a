import type { PhraseBook } from './reaction.ts';

/** Short, quick, no time for detours. Says "je". */
export const brisk: PhraseBook = {
  rejects: {
    cold: [['Nee. Hier verspil je mijn tijd mee.', 'No. You’re wasting my time with this.'], ['{Issue}? Zo niet. Vergeet het.', '{Issue}? Not like that. Forget it.']],
    neutral: [['Nee. {Issue}: zo niet.', 'No. {Issue}: not like this.'], ['Dit wordt hem niet.', 'This isn’t it.'], ['Nee. Volgend voorstel.', 'No. Next proposal.'], ['{Issue}: daar struikel ik over. Nee dus.', '{Issue}: that’s where I stumble. So no.']],
    warm: [['Aardig geprobeerd. Maar nee.', 'Nice try. But no.'], ['Je bedoelt het goed. {Issue}: echt niet.', 'You mean well. {Issue}: really not.']],
  },
  doubts: {
    cold: [['Pff. {Issue}: dat klopt nog lang niet.', 'Pff. {Issue}: that’s far from right.'], ['Hier word ik niet blij van.', 'This doesn’t make me happy.']],
    neutral: [['{Issue}: daar wringt het.', '{Issue}: that’s the snag.'], ['Nog te mager.', 'Still too thin.'], ['Ik mis iets. Kijk eens naar {issue}.', 'Something is missing. Look at {issue}.'], ['Dit schiet nog niet op.', 'This isn’t getting us there yet.']],
    warm: [['We komen er wel. {Issue}: dat moet beter.', 'We’ll get there. {Issue}: that must improve.'], ['Nog niet. Wel een begin.', 'Not yet. But it’s a start.']],
  },
  wavers: {
    cold: [['Het is iets. Niet genoeg.', 'It’s something. Not enough.'], ['Bijna. En bijna telt niet.', 'Almost. And almost doesn’t count.']],
    neutral: [['Bijna. Doe nog iets aan {issue}.', 'Almost. Do something about {issue}.'], ['Het scheelt niet veel.', 'It isn’t far off.'], ['{Issue} nog, dan praten we.', 'Just {issue}, then we can talk.'], ['Hm. Net niet.', 'Hm. Not quite.']],
    warm: [['Je bent er bijna! Nog even {issue}.', 'You’re nearly there! Just {issue}.'], ['Mooi op weg. Nog één stap.', 'Well on the way. One more step.']],
  },
  leans: {
    cold: [['Goed. Dit kan ermee door.', 'Fine. This will do.'], ['Beter dan net. Veel beter.', 'Better than before. Much better.']],
    neutral: [['Hier kan ik wat mee.', 'I can work with this.'], ['Ja, dit begint ergens op te lijken.', 'Yes, this is starting to look like something.'], ['Prima. Ik neig naar ja.', 'Fine. I’m leaning towards yes.'], ['Dit kan.', 'That can work.']],
    warm: [['Kijk, nu praten we.', 'There, now we’re talking.'], ['Ja hoor, dit zie ik zitten.', 'Yes, I can see this working.']],
  },
  likes: {
    cold: [['Oké. Dit is goed. Eindelijk.', 'Okay. This is good. At last.'], ['Zie je? Het kan dus wel.', 'See? So it can be done.']],
    neutral: [['Ja. Dit is goed.', 'Yes. This is good.'], ['Mooi. Hier zeg ik geen nee tegen.', 'Nice. I won’t say no to this.'], ['Dit is wat ik zoek.', 'Just what I’m after.'], ['Sterk voorstel. Klaar.', 'Strong proposal. Done.']],
    warm: [['Top! Zo doe je dat.', 'Great! That’s how it’s done.'], ['Ja! Kort en goed.', 'Yes! Short and sweet.']],
  },
  vetoes: {
    cold: [['Stop. Hier gaat een streep door.', 'Stop. This gets crossed out.']],
    neutral: [['Hier zeg ik nee. En dan is het nee.', 'I say no here. And then it’s no.'], ['Dit hou ik tegen.', 'I’m stopping this.'], ['Zonder mij. Dus niet.', 'Not with me. So not at all.'], ['Nee, en dat nee telt.', 'No, and that no counts.']],
    warm: [['Sorry, maar dit moet ik tegenhouden.', 'Sorry, but I have to stop this.']],
  },
  insulted: {
    cold: [['Ben je klaar met grappen maken?', 'Are you done joking?']],
    neutral: [['Meen je dit nou?', 'Are you serious?'], ['Dit is gewoon een belediging.', 'This is simply an insult.'], ['Daar kom je mee aan? Echt?', 'That’s what you bring? Really?'], ['Zo dom ben ik niet.', 'I’m not that stupid.']],
    warm: [['Zeg, ik dacht dat we het goed hadden.', 'Hey, I thought we were getting on.']],
  },
  'went-back': {
    cold: [['Je krabbelt terug. Lekker is dat.', 'You’re backing out. Charming.']],
    neutral: [['Net was het beter. Wat is dit?', 'It was better just now. What’s this?'], ['Hé, dat had je al gegeven.', 'Hey, you had already given that.'], ['Eén stap terug? Zo werkt het niet.', 'One step back? It doesn’t work that way.'], ['Je vorige papier was beter.', 'Your last paper was better.']],
    warm: [['Ho ho, je ging net de goede kant op.', 'Whoa, you were going the right way.']],
  },
  'self-praise': {
    cold: [['Dat bepaal ik zelf wel.', 'I’ll be the judge of that.']],
    neutral: [['Reclame zie ik op tv al genoeg.', 'I see enough adverts on TV.'], ['Scherp? We zullen zien.', 'Sharp? We’ll see.'], ['Praat maar gewoon. Zonder slogan.', 'Just talk. Without the slogan.'], ['Minder verkopen, meer vertellen.', 'Less selling, more telling.']],
    warm: [['Haha. Laat het papier maar praten.', 'Haha. Let the paper do the talking.']],
  },
  agreed: {
    cold: [['Goed. Akkoord. Klaar.', 'Fine. Agreed. Done.'], ['Akkoord. Dat duurde even.', 'Agreed. That took a while.']],
    neutral: [['Akkoord.', 'Agreed.'], ['Doen we. Hand erop.', 'Let’s do it. Shake on it.'], ['Ja. Zo gaan we het doen.', 'Yes. That’s how we’ll do it.']],
    warm: [['Deal! Lekker gewerkt.', 'Deal! Good work.'], ['Ja! Zo werk ik graag.', 'Yes! This is how I like to work.']],
  },
  'agreed-late': {
    cold: [['Vooruit. Alleen omdat de tijd op is.', 'All right. Only because time is up.']],
    neutral: [['Oké, ik moet door. Akkoord.', 'Okay, I have to go. Agreed.'], ['De klok wint. Doen we.', 'The clock wins. Let’s do it.'], ['Goed. Dan is het maar rond.', 'Fine. Then it’s settled.'], ['Geen tijd meer. Ja dus.', 'No time left. So, yes.']],
    warm: [['Net op tijd. Deal!', 'Just in time. Deal!']],
  },
  accepted: {
    cold: [['Mooi. Dan zijn we klaar.', 'Good. Then we’re done.']],
    neutral: [['Prima. Mijn papier, jouw ja.', 'Fine. My paper, your yes.'], ['Oké, geregeld.', 'Okay, settled.'], ['Dat ging snel. Goed.', 'That was quick. Good.'], ['Afgesproken.', 'It’s a deal.']],
    warm: [['Kijk, zo snel kan het gaan.', 'See, it can be that quick.']],
  },
  ultimatum: {
    cold: [['Tekenen of wegwezen? Dan weet ik het wel.', 'Sign or get out? Then I know what to do.']],
    neutral: [['Het mes op mijn keel? Dag.', 'A knife at my throat? Goodbye.'], ['Zo niet. Ik ben weg.', 'Not like this. I’m off.'], ['Dan is mijn antwoord nee.', 'Then my answer is no.'], ['Alles of niets? Dan niets.', 'All or nothing? Then nothing.']],
    warm: [['Jammer. Dit had niet gehoeven.', 'A pity. There was no need for this.']],
  },
  'counter-position': {
    cold: [['Hier. Dit is mijn eis.', 'Here. This is my demand.']],
    neutral: [['Zo zie ik het. Lees maar.', 'This is how I see it. Read it.'], ['Mijn beurt. Dit wil ik.', 'My turn. This is what I want.'], ['Ik schrijf het even op. Kijk.', 'Let me write it down. Look.'], ['Mijn papier. Kort en duidelijk.', 'My paper. Short and clear.']],
    warm: [['Probeer deze eens.', 'Try this one.']],
  },
  'counter-interest': {
    cold: [['Laatste poging van mijn kant.', 'Last try from my side.']],
    neutral: [['Hier komen we allebei verder mee.', 'This takes us both further.'], ['Zo moet het kunnen. Kijk eens.', 'This should work. Take a look.'], ['Ik schuif wat op. Jij ook?', 'I’m moving a bit. You too?'], ['Dit past bij ons. Past het bij jou?', 'This suits us. Does it suit you?']],
    warm: [['Ik denk dat dit hem is.', 'I think this is the one.']],
  },
  'counter-same': {
    cold: [['Zelfde papier. Zelfde eis.', 'Same paper. Same demand.']],
    neutral: [['Mijn papier ligt er nog.', 'My paper is still there.'], ['Ik blijf hierbij.', 'I’m sticking to this.'], ['Nog steeds dit. Kijk maar.', 'Still this. Have a look.'], ['Er is bij mij niks veranderd.', 'Nothing has changed on my side.']],
    warm: [['Sorry, nog even hetzelfde.', 'Sorry, the same again for now.']],
  },
  declined: {
    cold: [['Dan kom jij maar met iets beters.', 'Then come up with something better yourself.']],
    neutral: [['Oké. Wat wil je dan wel?', 'Okay. So what do you want?'], ['Niet goed? Zeg maar waar het schuurt.', 'Not good? Tell me where it hurts.'], ['Duidelijk. Jouw beurt.', 'Understood. Your turn.'], ['Jammer. Verder dan maar.', 'Too bad. On we go.']],
    warm: [['Eerlijk van je. Kom maar op.', 'Fair of you. Go ahead.']],
  },
  greeted: {
    cold: [['Ja, hallo. Kunnen we?', 'Yes, hello. Shall we?']],
    neutral: [['Prima. Steek maar van wal.', 'Fine. Off you go.'], ['Goed plan. Beginnen.', 'Good plan. Let’s begin.'], ['Helder. Ik luister.', 'Right. I’m listening.'], ['Oké. Waar beginnen we?', 'Okay. Where do we start?']],
    warm: [['Leuk! Kom, aan de slag.', 'Nice! Come on, to work.']],
  },
  'empathy-needed': {
    cold: [['Nou. Dat hoor ik liever dan een verkooppraatje.', 'Well. I prefer that to a sales pitch.']],
    neutral: [['Ja. Zo is het precies.', 'Yes. That’s exactly it.'], ['Fijn dat je dat ziet.', 'Glad you noticed.'], ['Dank je. Even diep ademhalen.', 'Thanks. Let me take a breath.'], ['Klopt. Het is een drukke week.', 'True. It’s a busy week.']],
    warm: [['Lief. En waar.', 'Kind. And true.']],
  },
  'empathy-spare': {
    cold: [['Bespaar me dat. We hebben werk.', 'Spare me that. We have work to do.']],
    neutral: [['Het gaat prima, hoor.', 'I’m fine, really.'], ['Aardig. Verder met de zaak.', 'Nice. Back to business.'], ['Met mij is niks mis. Door.', 'Nothing wrong with me. Go on.'], ['Dank je. Volgend punt.', 'Thanks. Next point.']],
    warm: [['Haha, ik overleef het wel.', 'Haha, I’ll survive.']],
  },
  'apology-worked': {
    cold: [['Hm. Dat moest gezegd worden.', 'Hm. That needed saying.']],
    neutral: [['Goed dat je het zegt. Streep eronder.', 'Right of you to say so. Let’s move on.'], ['Oké. Excuus aangenomen.', 'Okay. Apology accepted.'], ['Netjes. Dan kunnen we verder.', 'Decent of you. Then we can go on.'], ['Opgeruimd. Door.', 'Cleared. Go on.']],
    warm: [['Zand erover, echt.', 'Water under the bridge, really.']],
  },
  'apology-failed': {
    cold: [['Sorry zeggen kan iedereen.', 'Anyone can say sorry.']],
    neutral: [['Waarvoor precies?', 'What for, exactly?'], ['Mooie woorden. Nu nog doen.', 'Fine words. Now do it.'], ['Dat lost niks op.', 'That solves nothing.'], ['Hoeft niet. Laat maar zien.', 'No need. Just show me.']],
    warm: [['Het is al goed. Door naar het werk.', 'It’s all right. Back to work.']],
  },
  'gift-fits': {
    cold: [['Oké. Dat is wél handig.', 'Okay. That’s actually useful.']],
    neutral: [['Hé, daar heb ik wat aan.', 'Hey, that helps me.'], ['Goede tip. Ik bel morgen.', 'Good tip. I’ll call tomorrow.'], ['Slim. Dank je.', 'Smart. Thanks.'], ['Kijk, je denkt mee.', 'See, you’re thinking with me.']],
    warm: [['Wat goed! Die ga ik gebruiken.', 'Great! I’ll use that.']],
  },
  'gift-odd': {
    cold: [['Wat moet ik hiermee?', 'What am I supposed to do with this?']],
    neutral: [['Aardig. Maar nu even niet.', 'Kind. But not right now.'], ['Oké. Leg het daar maar neer.', 'Okay. Just put it there.'], ['Hm. Niet wat ik zoek.', 'Hm. Not what I’m looking for.'], ['Leuk. Terug naar de zaak.', 'Nice. Back to business.']],
    warm: [['Grappig. Dank je, denk ik.', 'Funny. Thanks, I think.']],
  },
  shared: {
    cold: [['Oké. Dat weet ik dan.', 'Okay. Now I know.']],
    neutral: [['Eerlijk. Daar hou ik van.', 'Honest. I like that.'], ['Goed om te weten. Ik reken ermee.', 'Good to know. I’ll count it in.'], ['Helder. Dank je.', 'Got it. Thanks.'], ['Duidelijk. Dat scheelt vragen.', 'Good. That saves me asking.']],
    warm: [['Top. Zo schieten we op.', 'Great. This is how we get somewhere.']],
  },
  visited: {
    cold: [['Kort dan. Wat is er?', 'Be quick. What is it?']],
    neutral: [['Onder vier ogen? Goed. Twee minuten.', 'In private? Fine. Two minutes.'], ['Zeg het maar.', 'Go ahead.'], ['Oké, even zonder publiek.', 'Okay, without an audience.'], ['Loop maar mee.', 'Walk with me.']],
    warm: [['Gezellig. Wat wil je weten?', 'Nice. What do you want to know?']],
  },
  back: {
    cold: [['Klaar? Dan door.', 'Done? Then on.']],
    neutral: [['Zo. Waar waren we?', 'Right. Where were we?'], ['Goed. Verder.', 'Good. Continue.'], ['Even lucht. Dat hielp.', 'A bit of air. That helped.'], ['Ik ben er weer. Tempo.', 'I’m back. Quickly now.']],
    warm: [['Lekker, even de benen strekken.', 'Nice, a stretch of the legs.']],
  },
  hint: {
    cold: [['{Issue}? Vraag me iets anders.', '{Issue}? Ask me something else.']],
    neutral: [['{Issue}? Daar zit wel iets, ja.', '{Issue}? There’s something there, yes.'], ['Over {issue} zeg ik nog niet alles.', 'On {issue} I’m not saying everything yet.'], ['{Issue}. Daar zit meer achter dan je denkt.', '{Issue}. There’s more behind it than you think.'], ['Tja, {issue}. Lang verhaal.', 'Well, {issue}. Long story.']],
    warm: [['{Issue}? Vraag nog eens door.', '{Issue}? Keep asking.']],
  },
  'hint-again': {
    cold: [['Nee. Eerst zie ik iets van jou.', 'No. First I want to see something from you.']],
    neutral: [['Meer zeg ik nu niet. Zo goed ken ik je nog niet.', 'I’m not saying more now. I don’t know you that well yet.'], ['Er is meer over {issue}. Maar eerst moet ik je vertrouwen.', 'There is more about {issue}. But first I have to trust you.'], ['Vertel eerst wat voor jou telt. Dan praat ik verder.', 'First tell me what counts for you. Then I’ll go on.'], ['Nu niet. Laat eerst zien dat je luistert.', 'Not now. First show that you listen.']],
    warm: [['Straks misschien. Vraag het me dan nog eens.', 'Later, maybe. Ask me again then.']],
  },
  fact: {
    cold: [['{Issue}: ik wil {best}. Nu weet je het.', '{Issue}: I want {best}. Now you know.']],
    neutral: [['{Issue}: het liefst {best}.', '{Issue}: ideally {best}.'], ['Simpel. {Issue}: {best}.', 'Simple. {Issue}: {best}.'], ['Bij {issue} help je me het meest met {best}.', 'On {issue} you help me most with {best}.'], ['Mag ik kiezen? {Issue}: {best}.', 'My choice? {Issue}: {best}.']],
    warm: [['Voor jou geen geheim. {Issue}: {best}.', 'No secret for you. {Issue}: {best}.']],
  },
  leak: {
    cold: [['Eén ding. Praat met {name} over {issue}.', 'One thing. Talk to {name} about {issue}.']],
    neutral: [['Tip. {Issue}: dat ligt gevoelig bij {name}.', 'Tip. {Issue}: a sore point for {name}.'], ['Onder ons. Bij {name} gaat het om {issue}.', 'Between us. With {name} it’s about {issue}.'], ['Let op {name}, als het gaat over {issue}.', 'Watch {name} when you talk about {issue}.'], ['Snel even. {name} zit met {issue}. Praat daarover.', 'Quickly. {name} struggles with {issue}. Talk about that.']],
    warm: [['Ik help je. Vraag {name} eens naar {issue}.', 'I’ll help you. Try asking {name} about {issue}.']],
  },
  shrugged: {
    cold: [['{Issue}? Boeit me niet.', '{Issue}? I don’t care.']],
    neutral: [['{Issue}? Mij om het even.', '{Issue}? All the same to me.'], ['Daar lig ik niet wakker van.', 'I don’t lose sleep over that.'], ['{Issue}: geen punt.', '{Issue}: not an issue.'], ['Doe maar wat. Maakt niet uit.', 'Whatever. I don’t mind.']],
    warm: [['{Issue}? Kies jij maar.', '{Issue}? You choose.']],
  },
  'asked-again': {
    cold: [['Over {issue} weet je alles al. Luister dan.', 'You know it all about {issue} already. So listen.']],
    neutral: [['Meer is er niet te zeggen over {issue}.', 'There’s no more to say about {issue}.'], ['Dat zei ik al. Over {issue} weet je nu alles.', 'I said that. You know it all on {issue} now.'], ['Zelfde antwoord. Er zit niets meer achter.', 'Same answer. There’s nothing more behind it.'], ['{Issue}: dat was alles. Vraag iets anders.', '{Issue}: that was all. Ask something else.']],
    warm: [['Haha, dat was het echt. Meer weet ik niet.', 'Haha, that was it, really. I know no more.']],
  },
  'guess-right': {
    cold: [['Ja. Goed gezien.', 'Yes. Well spotted.']],
    neutral: [['Klopt.', 'Correct.'], ['Raak.', 'Spot on.'], ['Precies dat.', 'Exactly that.'], ['Ja. Snel van begrip.', 'Yes. Quick on the uptake.']],
    warm: [['Goed zo! Je kent me al.', 'Well done! You know me already.']],
  },
  'guess-wrong': {
    cold: [['Nee. Dat verzin jij.', 'No. You made that up.']],
    neutral: [['Nee, mis.', 'No, missed.'], ['Dat denk jij.', 'That’s what you think.'], ['Niet goed. Nog eens.', 'Wrong. Try again.'], ['Koud.', 'Cold.']],
    warm: [['Leuk bedacht. Nee.', 'Nice idea. No.']],
  },
  'summary-right': {
    cold: [['Ja. Je luistert dus wel.', 'Yes. So you do listen.']],
    neutral: [['Ja, dat zeg ik.', 'Yes, that’s what I said.'], ['Precies. Zo is het.', 'Exactly. That’s it.'], ['Klopt helemaal.', 'Completely right.'], ['Goed samengevat.', 'Well summed up.']],
    warm: [['Beter had ik het niet gezegd.', 'I couldn’t have said it better.']],
  },
  'summary-wrong': {
    cold: [['Nee! Dat heb ik niet gezegd.', 'No! I didn’t say that.']],
    neutral: [['Ho. Dat maak jij ervan.', 'Hold on. That’s your version.'], ['Nee. Zo zit het niet.', 'No. That isn’t how it is.'], ['Dat klopt niet.', 'That isn’t right.'], ['Je vult het voor me in.', 'You’re filling in the gaps for me.']],
    warm: [['Bijna, maar nee. Vraag het gewoon.', 'Close, but no. Just ask.']],
  },
  'summary-again': {
    cold: [['Ja, dat hadden we al.', 'Yes, we did that already.']],
    neutral: [['Dat vatte je net ook samen.', 'You summed that up just now.'], ['Klopt nog steeds. Door.', 'Still true. Go on.'], ['Twee keer is genoeg.', 'Twice is enough.'], ['Ja ja. Verder.', 'Yes yes. Next.']],
    warm: [['Haha, één keer was genoeg.', 'Haha, once was enough.']],
  },
  'silence-uneasy': {
    cold: [['Gaan we nog wat zeggen?', 'Is anyone going to say something?']],
    neutral: [['Ben je er nog?', 'Are you still there?'], ['Stilte kost ook tijd.', 'Silence takes time too.'], ['Zeg iets. Wat dan ook.', 'Say something. Anything.'], ['Daar word ik zenuwachtig van.', 'That makes me nervous.']],
    warm: [['Rustig hier, hè?', 'Quiet in here, isn’t it?']],
  },
  'silence-calm': {
    cold: [['Goed. Ik kijk nog één keer.', 'Fine. I’ll look once more.']],
    neutral: [['Oké, ik denk even na.', 'Okay, I’m thinking.'], ['Goed. Laat me rekenen.', 'Right. Let me do the sums.'], ['Hm. Misschien kan er nog iets.', 'Hm. Maybe something can move.'], ['Even slikken. Goed.', 'Let me take that in. Right.']],
    warm: [['Fijn, even geen gepraat.', 'Nice, no talking for once.']],
  },
  'deadline-named': {
    cold: [['Jouw klok. Niet de mijne.', 'Your clock. Not mine.']],
    neutral: [['Aha. Tempo dus.', 'Aha. Quick, then.'], ['Eerlijk. Dan maken we vaart.', 'Honest. Then let’s speed up.'], ['Oké. Dan kiezen we vandaag.', 'Okay. Then we choose today.'], ['Duidelijk. Geen getreuzel.', 'Understood. No dawdling.']],
    warm: [['Mooi, ik hou van deadlines.', 'Nice, I love deadlines.']],
  },
  'criterion-worked': {
    cold: [['Hm. Daar heb je een punt.', 'Hm. You have a point there.']],
    neutral: [['Goed argument.', 'Good argument.'], ['Feiten. Daar kan ik niet omheen.', 'Facts. I can’t get around those.'], ['Oké, dat telt.', 'Okay, that counts.'], ['Daar heb ik niks tegen in te brengen.', 'I can’t argue with that.']],
    warm: [['Sterk! Jij weet waar je over praat.', 'Strong! You know your stuff.']],
  },
  'criterion-unfounded': {
    cold: [['Wie zegt dat? Jij?', 'Says who? You?']],
    neutral: [['Waar staat dat dan?', 'Where does it say that?'], ['Iedereen? Noem er eens twee.', 'Everyone? Name two.'], ['Dat is een mening. Geen feit.', 'That’s an opinion. Not a fact.'], ['Kom met iets hards.', 'Bring me something solid.']],
    warm: [['Leuk bedacht. Nu het bewijs.', 'Nice thought. Now the proof.']],
  },
  'advice-worked': {
    cold: [['Oké. Dat helpt echt.', 'Okay. That really helps.']],
    neutral: [['Goed idee. Doe ik.', 'Good idea. I’ll do it.'], ['Daar had ik niet aan gedacht.', 'I hadn’t thought of that.'], ['Kijk, daar heb ik wat aan.', 'See, that’s useful.'], ['Slim. Ik schrijf het op.', 'Smart. Writing it down.']],
    warm: [['Jij mag vaker langskomen.', 'You should come by more often.']],
  },
  'advice-unfounded': {
    cold: [['Daar vroeg ik niet om.', 'I didn’t ask for that.']],
    neutral: [['Dat speelt hier niet.', 'That isn’t an issue here.'], ['Goed bedoeld. Niet nodig.', 'Well meant. Not needed.'], ['Ken je mijn zaak wel?', 'Do you even know my business?'], ['Dat klinkt als een folder.', 'That sounds like a leaflet.']],
    warm: [['Lief, maar nee.', 'Sweet, but no.']],
  },
  threatened: {
    cold: [['Nog zo één en ik sta op.', 'One more of those and I get up.']],
    neutral: [['Dreigen? Daar is de deur.', 'Threats? There’s the door.'], ['Zo praat je niet met mij.', 'You don’t talk to me like that.'], ['Pas op. Ik kan ook hard zijn.', 'Careful. I can be tough too.'], ['Dit onthoud ik.', 'I’ll remember this.']],
    warm: [['Hé. Zo kende ik je niet.', 'Hey. I haven’t seen you like this before.']],
  },
  impatient: {
    cold: [['Nog één minuut. Dan ben ik weg.', 'One more minute. Then I’m gone.']],
    neutral: [['Kom ter zake.', 'Get to the point.'], ['Dit duurt me te lang.', 'It’s taking too long.'], ['Schiet het nog op?', 'Are we getting anywhere?'], ['Mijn koffie wordt koud.', 'My coffee is getting cold.']],
    warm: [['Gezellig, maar ik moet door.', 'This is nice, but I have to move on.']],
  },
  champion: {
    cold: [['Goed. Ik doe straks een goed woordje.', 'Fine. I’ll put in a good word later.']],
    neutral: [['Ik sta hier achter.', 'I’m behind this.'], ['Ik help je wel. Dit is goed.', 'I’ll help you. This is good.'], ['Dit krijg ik verkocht hier.', 'I can sell this here.'], ['Je hebt mijn steun.', 'You have my support.']],
    warm: [['Dit wordt wat. Laat mij maar.', 'This will work. Leave it to me.']],
  },
  blocker: {
    cold: [['Op mij hoef je niet te rekenen.', 'Don’t count on me.']],
    neutral: [['Ik doe niet mee. Zo niet.', 'I’m out. Not like this.'], ['Hier ga ik dwarsliggen.', 'I’m going to block this.'], ['Met mij komt dit er niet door.', 'This won’t get past me.'], ['Nee. En ik zeg het ook hardop.', 'No. And I’ll say so out loud.']],
    warm: [['Sorry. Dit kan ik niet steunen.', 'Sorry. I can’t support this.']],
  },
  pleads: {
    cold: [['Laten we geen tijd verspillen. Dit is oké.', 'Let’s not waste time. This is okay.']],
    neutral: [['Jongens, dit is gewoon goed.', 'Folks, this is simply good.'], ['Kijk nou. Hier hebben we wat aan.', 'Look. This helps us.'], ['Ik zeg: doen.', 'I say: do it.'], ['Beter wordt het niet, collega’s.', 'It won’t get any better, colleagues.']],
    warm: [['Kom op, dit is een cadeautje.', 'Come on, this is a gift.']],
  },
  presses: {
    cold: [['Ik heb nog drie bellers in de wacht.', 'I have three callers on hold.']],
    neutral: [['Kom. Wat is je beste bod?', 'Come on. What’s your best offer?'], ['Er moet echt iets bij.', 'You really have to add something.'], ['Ik kan zo iemand anders bellen.', 'I can call someone else right now.'], ['Dit kan scherper, en dat weet je.', 'You can do better, and you know it.']],
    warm: [['Doe er nog iets bij, dan lukt het.', 'Add a little more, then it works.']],
  },
  'asks-you': {
    cold: [['Nu jij. Hoe zit het met {issue}?', 'Your turn. What about {issue}?']],
    neutral: [['En jij? {Issue}: weegt dat zwaar?', 'And you? {Issue}: does that weigh a lot?'], ['Vraagje. {Issue}, telt dat bij jullie?', 'Quick question. {Issue}, does that count with you?'], ['Zeg eens eerlijk. {Issue}: belangrijk?', 'Be honest. {Issue}: important?'], ['{Issue}: maakt dat bij jullie verschil?', '{Issue}: does that make a difference to you?']],
    warm: [['Eén vraag terug. {Issue}, hoe zit dat?', 'One question back. {Issue}, what about it?']],
  },
  hurry: {
    cold: [['De tijd is bijna op. Kies.', 'Time is nearly up. Choose.']],
    neutral: [['Nog {n} minuten. Tempo.', '{n} minutes left. Quick.'], ['Ik moet zo weg. Ja of nee?', 'I have to go soon. Yes or no?'], ['De klok tikt, hè.', 'The clock is ticking, you know.'], ['Nu de knoop doorhakken.', 'Now we have to decide.']],
    warm: [['Kom, nog {n} minuten. Dat lukt ons.', 'Come on, {n} minutes left. We can do it.']],
  },
  farewell: {
    cold: [['Dat was het dan. Dag.', 'That’s that, then. Goodbye.'], ['Zonde van mijn tijd.', 'A waste of my time.']],
    neutral: [['Jammer. Misschien een andere keer.', 'Pity. Maybe another time.'], ['Oké. Duidelijk. Dag.', 'Okay. Got it. Bye.'], ['Dan niet. Succes verder.', 'So be it. Good luck.']],
    warm: [['Eerlijk is eerlijk. Je bent welkom.', 'Fair enough. You’re welcome back.'], ['Jammer! Maar netjes gedaan.', 'Pity! But nicely done.']],
  },
  'walks-out': {
    cold: [['Klaar. Ik ben weg.', 'Done. I’m off.']],
    neutral: [['Hier stopt het voor mij.', 'This is where I stop.'], ['Ik heb betere dingen te doen.', 'I have better things to do.'], ['Genoeg. Dag.', 'Enough. Bye.'], ['Ik ga. Dit wordt niks.', 'I’m going. This leads nowhere.']],
    warm: [['Sorry, maar ik moet nu echt weg.', 'Sorry, but I really must go now.']],
  },
  'time-up': {
    cold: [['Tijd. En niks gedaan.', 'Time. And nothing done.']],
    neutral: [['De tijd is op. Jammer.', 'Time is up. Pity.'], ['Ik moet gaan. Geen deal dus.', 'I have to go. So no deal.'], ['Te laat. Volgende keer sneller.', 'Too late. Be quicker next time.'], ['Stop maar. We zijn er niet.', 'You can stop. We aren’t there.']],
    warm: [['Jammer. We waren dichtbij, dacht ik.', 'Pity. We were close, I think.']],
  },
  closing: {
    cold: [['Goed. Hou je eraan.', 'Fine. Stick to it.'], ['Staat genoteerd. Dag.', 'Noted. Bye.']],
    neutral: [['Mooi. Mail het me maar.', 'Good. E-mail it to me.'], ['Prima. Tot snel.', 'Fine. See you soon.'], ['Klopt. Aan het werk.', 'Correct. Off to work.']],
    warm: [['Fijn zakendoen zo. Tot gauw!', 'Good doing business with you. See you soon!'], ['Topgesprek. Tot de volgende.', 'Great talk. Until next time.']],
  },
};
