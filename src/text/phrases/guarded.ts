import type { PhraseBook } from './reaction.ts';

/** Keeps the cards close to the chest: few words, always a condition. Hardly says "je". */
export const guarded: PhraseBook = {
  rejects: {
    cold: [['Nee. En ik leg niet uit waarom.', 'No. And I won’t explain why.'], ['{Issue}? Dan zijn we snel klaar.', '{Issue}? Then we’ll be done soon.']],
    neutral: [['{Issue}? Daar houdt het op.', '{Issue}? That’s where it stops.'], ['Hier kan ik niet mee aankomen.', 'I can’t take this back with me.'], ['Daar ga ik niet in mee.', 'I’m not going along with that.'], ['{Issue}: dat is een nee.', '{Issue}: that’s a no.']],
    warm: [['Ik waardeer de moeite. Toch nee.', 'I appreciate the effort. Still no.'], ['Nee. Maar kijk nog eens naar {issue}.', 'No. But take another look at {issue}.']],
  },
  doubts: {
    cold: [['Hier zie ik weinig in.', 'I see little in this.'], ['{Issue}: dat staat me niet aan.', '{Issue}: I don’t like how it stands.']],
    neutral: [['Ik zie het nog niet.', 'I don’t see it yet.'], ['{Issue}: daar zit een probleem.', '{Issue}: there’s a problem there.'], ['Zo is het me te onzeker.', 'It’s too uncertain for me like this.'], ['Ik noteer het. {Issue}: nog open.', 'I’ll note it. {Issue}: still open.']],
    warm: [['Het kan beter, en dat weten we allebei.', 'It can be better, and we both know it.'], ['Doe nog iets met {issue}. Dan luister ik.', 'Do something about {issue}. Then I’ll listen.']],
  },
  wavers: {
    cold: [['Misschien. Waarschijnlijk niet.', 'Maybe. Probably not.'], ['Het komt in de buurt. Op {issue} na.', 'It’s getting close. Except on {issue}.']],
    neutral: [['Ik zeg nog geen ja.', 'I’m not saying yes yet.'], ['Dichtbij. {Issue}: dat houdt me tegen.', 'Close. {Issue}: that holds me back.'], ['Daar moet ik over nadenken.', 'I have to think about that.'], ['Met beweging op {issue}: misschien.', 'With some movement on {issue}: maybe.']],
    warm: [['Ik merk dat ik begin te schuiven.', 'I notice I’m starting to shift.'], ['Bijna. Alleen {issue} nog, eerlijk gezegd.', 'Nearly. Just {issue}, to be honest.']],
  },
  leans: {
    cold: [['Dit is minder slecht.', 'This is less bad.'], ['Hm. Hier heb ik weinig op tegen.', 'Hm. I can’t say much against this.']],
    neutral: [['Dat is bespreekbaar.', 'That’s worth discussing.'], ['Hier zit iets in.', 'There’s something in this.'], ['Ik sluit het niet uit.', 'I don’t rule it out.'], ['Hm. Ga door.', 'Hm. Go on.']],
    warm: [['Dit begint me te bevallen.', 'I’m beginning to like this.'], ['Ik zie een weg. Voorzichtig.', 'I see a way. Carefully.']],
  },
  likes: {
    cold: [['Dit had er meteen moeten liggen.', 'This should have been here from the start.'], ['Goed. Dit verandert de zaak.', 'Good. This changes things.']],
    neutral: [['Dit is een serieus voorstel.', 'This is a serious proposal.'], ['Ja. Hier kan ik achter staan.', 'Yes. I can stand behind this.'], ['Ik heb er weinig op aan te merken.', 'I have little to object to.'], ['Dat is beter dan ik verwachtte.', 'That’s better than I expected.']],
    warm: [['Ik geef niet snel een compliment. Nu wel.', 'I rarely pay a compliment. Now I do.'], ['Goed gedaan. Echt.', 'Well done. Really.']],
  },
  vetoes: {
    cold: [['Dit gaat niet door. Punt.', 'This isn’t happening. Full stop.']],
    neutral: [['Hier ligt mijn grens.', 'This is my limit.'], ['Dit houd ik tegen, en dat mag ik.', 'I’m stopping this, and I may.'], ['Zonder mijn ja geen deal. En dit is nee.', 'No deal without my yes. And this is no.'], ['Nee. Vraag maar na: mijn nee geldt.', 'No. Ask around: my no counts.']],
    warm: [['Liever niet, maar ik moet dit stoppen.', 'I’d rather not, but I must stop this.']],
  },
  insulted: {
    cold: [['Ik ga doen alsof ik dit niet zag.', 'I’ll pretend I didn’t see this.']],
    neutral: [['Is dit een test?', 'Is this a test?'], ['Zoiets leg je een klant niet voor.', 'You don’t put this before a customer.'], ['Dat zegt veel over hoe jullie ons zien.', 'That says a lot about how you see us.'], ['Hier ga ik niet eens op in.', 'I won’t even respond to this.']],
    warm: [['Dit had ik van jou niet verwacht.', 'I didn’t expect this from you.']],
  },
  'went-back': {
    cold: [['Terugkrabbelen. Dat schrijf ik op.', 'Backing out. I’m writing that down.']],
    neutral: [['Het vorige papier was beter.', 'The previous paper was better.'], ['Er is iets af. Dat zie ik wel.', 'Something has gone. I can see that.'], ['Wat is een bod van jou dan waard?', 'What’s an offer of yours worth, then?'], ['Zo weet ik niet waar ik aan toe ben.', 'Now I don’t know where I stand.']],
    warm: [['Jammer. Ik begon het te vertrouwen.', 'Pity. I was starting to trust it.']],
  },
  'self-praise': {
    cold: [['Wie zichzelf prijst, wil iets verbergen.', 'Self-praise has something to hide.']],
    neutral: [['Dat oordeel is aan mij.', 'That’s for me to judge.'], ['Mooie woorden maken mij voorzichtig.', 'Fine words make me careful.'], ['Ik lees liever de cijfers.', 'I’d rather read the figures.'], ['Hm. Dat zegt jullie concurrent ook.', 'Hm. Your competitor says so too.']],
    warm: [['Laat het papier dat zeggen.', 'Let the paper say that.']],
  },
  agreed: {
    cold: [['Goed. Ik ga akkoord. Op papier.', 'Fine. I agree. On paper.'], ['Akkoord, dan. We houden het in de gaten.', 'Agreed, then. We’ll keep an eye on it.']],
    neutral: [['Akkoord.', 'Agreed.'], ['Dit kan ik tekenen.', 'I can sign this.'], ['Goed. We hebben een afspraak.', 'Good. We have an agreement.']],
    warm: [['Akkoord. En met een goed gevoel.', 'Agreed. And I feel good about it.'], ['Ja. Dit zeg ik niet vaak zo snel.', 'Yes. I don’t often say that so soon.']],
  },
  'agreed-late': {
    cold: [['De tijd dwingt me. Akkoord.', 'Time forces me. Agreed.']],
    neutral: [['Goed. Er is geen tijd meer. Ja.', 'Fine. There’s no time left. Yes.'], ['Met enige tegenzin: akkoord.', 'With some reluctance: agreed.'], ['Dan moet het maar zo.', 'It’ll have to do.'], ['Akkoord. De klok was sterker.', 'Agreed. The clock was stronger.']],
    warm: [['Op het laatste moment. Toch goed.', 'At the last moment. Still good.']],
  },
  accepted: {
    cold: [['Goed. Dan staat het vast.', 'Good. Then it’s fixed.']],
    neutral: [['Dan hebben we een afspraak.', 'Then we have an agreement.'], ['Mooi. Dat had ik niet zo snel verwacht.', 'Good. I didn’t expect it so soon.'], ['Genoteerd. Akkoord.', 'Noted. Agreed.'], ['Goed. Ik zet het op papier.', 'Good. I’ll put it in writing.']],
    warm: [['Fijn. Hier sta ik achter.', 'Good. I stand behind this.']],
  },
  ultimatum: {
    cold: [['Chantage heet dat bij ons. Goedendag.', 'We call that blackmail. Good day.']],
    neutral: [['Zo onderhandel ik niet. We stoppen.', 'I don’t negotiate like this. We stop.'], ['Dan is het nee. Voorgoed.', 'Then it’s no. For good.'], ['Onder druk teken ik niets.', 'I sign nothing under pressure.'], ['Dit gesprek is voorbij.', 'This conversation is over.']],
    warm: [['Spijtig. Ik wilde er echt uitkomen.', 'A pity. I really wanted to reach a deal.']],
  },
  'counter-position': {
    cold: [['Dit is wat ik vraag. Niet minder.', 'This is what I ask. No less.']],
    neutral: [['Ons standpunt, op papier.', 'Our position, on paper.'], ['Ik leg dit ernaast.', 'I put this next to it.'], ['Zo zou ik het willen zien.', 'This is how I’d like to see it.'], ['Hier kun je over nadenken.', 'Something to think about.']],
    warm: [['Een begin. Meer is het nog niet.', 'A start. It’s no more than that yet.']],
  },
  'counter-interest': {
    cold: [['Verder dan dit ga ik niet graag.', 'I’d rather not go further than this.']],
    neutral: [['Hier kan ik mee leven.', 'This I can live with.'], ['Ik ben opgeschoven. Kijk maar.', 'I have moved. See for yourself.'], ['Dit lost voor ons iets op.', 'This solves something for us.'], ['Zo kom ik er intern mee weg.', 'I can get away with this internally.']],
    warm: [['Ik laat meer zien dan ik van plan was.', 'I’m showing more than I had planned.']],
  },
  'counter-same': {
    cold: [['Er verandert niets.', 'Nothing changes.']],
    neutral: [['Ons papier blijft liggen.', 'Our paper stays on the table.'], ['Dit staat nog.', 'This still stands.'], ['Ik zie geen reden om te schuiven.', 'I see no reason to move.'], ['Hetzelfde. Ik wacht af.', 'The same. I’ll wait and see.']],
    warm: [['Nog hetzelfde. Maar ik luister.', 'Still the same. But I’m listening.']],
  },
  declined: {
    cold: [['Dan wacht ik af.', 'Then I’ll wait and see.']],
    neutral: [['Genoteerd.', 'Noted.'], ['Dat mag. Kom dan met iets anders.', 'That’s fine. Then bring something else.'], ['Waar zit het bezwaar?', 'Where is the objection?'], ['Goed. Dan is het aan jullie.', 'Fine. Then it’s up to you.']],
    warm: [['Helder. Ik neem het je niet kwalijk.', 'Understood. I don’t hold it against you.']],
  },
  greeted: {
    cold: [['Goed. Ik luister. Meer niet.', 'Fine. I’m listening. No more.']],
    neutral: [['Goed. Een agenda. Dat scheelt.', 'Good. An agenda. That helps.'], ['Prima. Begin maar.', 'Fine. Go ahead.'], ['Duidelijk. Dan weet ik wat er komt.', 'Good. Then I know what’s coming.'], ['We zullen zien.', 'We shall see.']],
    warm: [['Een net begin. Dank je.', 'A tidy start. Thank you.']],
  },
  'empathy-needed': {
    cold: [['Hm. Dat klopt wel, ja.', 'Hm. That’s true, yes.']],
    neutral: [['Dat heb je goed gezien.', 'You saw that well.'], ['Het is inderdaad niet eenvoudig.', 'Indeed, it’s not simple.'], ['Dank je. Dat hoor ik zelden.', 'Thank you. I rarely hear that.'], ['Goed. Dat praat wat makkelijker.', 'Good. That makes talking easier.']],
    warm: [['Ik merk dat ik wat ontspan.', 'I notice I’m relaxing a bit.']],
  },
  'empathy-spare': {
    cold: [['Ik zoek geen troost. Ik zoek een aanbod.', 'I don’t want comfort. I want an offer.']],
    neutral: [['Er is niets aan de hand.', 'Nothing is the matter.'], ['Dank je. Het gaat wel.', 'Thank you. I’m fine.'], ['Dat is aardig. En niet nodig.', 'That’s kind. And not needed.'], ['Laten we bij de zaak blijven.', 'Let’s keep to business.']],
    warm: [['Vriendelijk. Ik onthoud het.', 'Kind. I’ll remember it.']],
  },
  'apology-worked': {
    cold: [['Dat werd tijd. Goed.', 'About time. Good.']],
    neutral: [['Ik neem dat aan.', 'I accept that.'], ['Goed dat het gezegd is.', 'I’m glad that’s been said.'], ['Dat ruimt op.', 'That clears the air.'], ['Dank je. We kunnen verder.', 'Thank you. We can go on.']],
    warm: [['Dat siert je.', 'That does you credit.']],
  },
  'apology-failed': {
    cold: [['Woorden. Waar is het bewijs?', 'Words. Where is the proof?']],
    neutral: [['Ik weet niet waar dit over gaat.', 'I don’t know what this is about.'], ['Dat verandert de feiten niet.', 'That doesn’t change the facts.'], ['Laat het eerst maar zien.', 'Show it first.'], ['Daar kan ik weinig mee.', 'There’s little I can do with that.']],
    warm: [['Het is goed. Er was niets.', 'It’s fine. There was nothing.']],
  },
  'gift-fits': {
    cold: [['Hm. Dat is nuttig. Eerlijk is eerlijk.', 'Hm. That’s useful. Fair is fair.']],
    neutral: [['Daar kan ik iets mee.', 'I can use that.'], ['Dat is goed gekozen.', 'That’s well chosen.'], ['Zonder voorwaarde? Dank je.', 'No strings? Thank you.'], ['Dat had ik niet verwacht.', 'I didn’t expect that.']],
    warm: [['Dat helpt me echt. Dank je.', 'That really helps me. Thank you.']],
  },
  'gift-odd': {
    cold: [['Wat staat daar tegenover?', 'What do you want for it?']],
    neutral: [['Ik weet niet wat ik hiermee moet.', 'I don’t know what to do with this.'], ['Vriendelijk. Niet van toepassing.', 'Kind. Doesn’t apply.'], ['Ik neem niet graag iets aan.', 'I don’t like accepting things.'], ['Laten we het zakelijk houden.', 'Let’s keep it businesslike.']],
    warm: [['Aardig gedacht. Ik bewaar het.', 'A kind thought. I’ll keep it.']],
  },
  shared: {
    cold: [['Dat zal wel.', 'I dare say.']],
    neutral: [['Goed om te weten.', 'Good to know.'], ['Dat is openhartig. Ik noteer het.', 'That’s frank. I’ll note it.'], ['Dan begrijp ik jullie voorstel beter.', 'Then I understand your proposal better.'], ['Dank je. Dat helpt bij het rekenen.', 'Thank you. That helps my sums.']],
    warm: [['Open kaart. Dan laat ik er ook één zien.', 'Cards on the table. Then I’ll show one too.']],
  },
  visited: {
    cold: [['Als het kort is.', 'If it’s brief.']],
    neutral: [['Onder vier ogen. Vooruit.', 'In private. All right.'], ['Doe de deur even dicht.', 'Close the door, please.'], ['Wat hier gezegd wordt, blijft hier.', 'What’s said here stays here.'], ['Ik luister. Zonder de rest.', 'I’m listening. Without the rest.']],
    warm: [['Goed idee, even apart.', 'Good idea, a word in private.']],
  },
  back: {
    cold: [['Ik heb niets te melden.', 'I have nothing to report.']],
    neutral: [['We gaan verder.', 'We continue.'], ['De pauze was niet verkeerd.', 'The break wasn’t a bad thing.'], ['Ik heb even overlegd. Met mezelf.', 'I consulted someone. Myself.'], ['Goed. Waar lagen de papieren?', 'Right. Where were the papers?']],
    warm: [['Dat luchtte op.', 'That was a relief.']],
  },
  hint: {
    cold: [['{Issue}? Geen commentaar.', '{Issue}? No comment.']],
    neutral: [['Over {issue} zeg ik liever niet te veel.', 'I’d rather not say too much about {issue}.'], ['{Issue}. Daar speelt iets, ja.', '{Issue}. Something is going on there, yes.'], ['{Issue}: dat ligt gevoelig. Laat het zo.', '{Issue}: a delicate point. Leave it.'], ['Waarom vraag je naar {issue}?', 'Why do you ask about {issue}?']],
    warm: [['{Issue}. Misschien vertel ik het nog.', '{Issue}. I may tell you yet.']],
  },
  'hint-again': {
    cold: [['Meer hoor je niet. Ik ken je niet.', 'You’ll hear no more. I don’t know you.']],
    neutral: [['Er is meer over {issue}. Dat hou ik nog voor me.', 'There’s more about {issue}. I’m keeping it to myself for now.'], ['Daar is het nog te vroeg voor.', 'It’s too early for that.'], ['Dat zeg ik niet tegen iedereen. Nog niet tegen jou.', 'I don’t tell that to just anyone. Not to you yet.'], ['Wat krijg ik van jou te horen? Dan praten we.', 'What will I hear from you? Then we’ll talk.']],
    warm: [['Ik wil het wel zeggen. Alleen nog niet nu.', 'I do want to say it. Just not yet.']],
  },
  fact: {
    cold: [['{Issue}: {best}. Tevreden?', '{Issue}: {best}. Satisfied?']],
    neutral: [['Goed. {Issue}: liefst {best}.', 'All right. {Issue}: preferably {best}.'], ['Dit blijft hier. {Issue}: {best}.', 'This stays here. {Issue}: {best}.'], ['Als je het weten moet, bij {issue}: {best}.', 'If you must know, on {issue}: {best}.'], ['{Issue}? {best} past het best.', '{Issue}? {best} suits best.']],
    warm: [['Ik vertrouw je. {Issue}: {best}.', 'I trust you. {Issue}: {best}.']],
  },
  leak: {
    cold: [['Ik zeg het één keer. Vraag {name} naar {issue}.', 'I’ll say it once. Ask {name} about {issue}.']],
    neutral: [['Je hebt dit niet van mij. {name} worstelt met {issue}.', 'You didn’t hear this from me. {name} struggles with {issue}.'], ['Let eens op {name}. {Issue}: daar speelt iets.', 'Watch {name}. {Issue}: something is up there.'], ['Tussen ons. {name} zit met {issue}.', 'Between us. {name} is troubled by {issue}.'], ['Kijk naar {name}, en naar {issue}. Meer zeg ik niet.', 'Look at {name}, and at {issue}. I say no more.']],
    warm: [['Dit gun ik je. Bij {name} draait het om {issue}.', 'I’ll give you this. With {name} it’s all about {issue}.']],
  },
  shrugged: {
    cold: [['{Issue}? Niet belangrijk.', '{Issue}? Not important.']],
    neutral: [['{Issue}: voor mij geen punt.', '{Issue}: not an issue for me.'], ['Daar heb ik geen mening over.', 'I have no opinion on that.'], ['{Issue}? Kan alle kanten op.', '{Issue}? Could go any way.'], ['Daar zal het niet op stuklopen.', 'It won’t fail on that.']],
    warm: [['{Issue}? Daar ben je vrij in.', '{Issue}? You’re free there.']],
  },
  'asked-again': {
    cold: [['Ik herhaal mezelf niet. Dit was alles.', 'I don’t repeat myself. That was all.']],
    neutral: [['Dat is beantwoord. Hierover hou ik niets achter.', 'That’s been answered. I’m holding nothing back on this.'], ['Meer is er niet. Kijk in je aantekeningen.', 'There’s no more. Look in your notes.'], ['Over {issue} weet je nu wat ik weet.', 'About {issue} you now know what I know.'], ['Ik zei het net. Verder is er niets over {issue}.', 'I just said it. There’s nothing else about {issue}.']],
    warm: [['Je weet het nu echt allemaal. Lees maar terug.', 'You really know it all now. Read it back.']],
  },
  'guess-right': {
    cold: [['Dat klopt. Wie heeft dat verteld?', 'That’s correct. Who told you?']],
    neutral: [['Inderdaad.', 'Indeed.'], ['Goed geraden. Of goed gekeken.', 'Well guessed. Or well observed.'], ['Ja. Je hebt je voorbereid.', 'Yes. You prepared.'], ['Hm. Juist.', 'Hm. Right.']],
    warm: [['Je begrijpt ons. Dat is zeldzaam.', 'You understand us. That’s rare.']],
  },
  'guess-wrong': {
    cold: [['Nee. En gokken helpt niet.', 'No. And guessing doesn’t help.']],
    neutral: [['Dat klopt niet.', 'That isn’t correct.'], ['Nee. Dat is een aanname.', 'No. That’s an assumption.'], ['Verkeerd gedacht.', 'Wrong idea.'], ['Nee, het ligt anders.', 'No, it’s different.']],
    warm: [['Nee. Maar de vraag is goed.', 'No. But it’s a good question.']],
  },
  'summary-right': {
    cold: [['Dat heb ik zo gezegd, ja.', 'That’s what I said, yes.']],
    neutral: [['Dat is juist.', 'That’s right.'], ['Zo is het. Goed onthouden.', 'That’s how it is. Well remembered.'], ['Correct. Geen woord te veel.', 'Correct. Not a word too many.'], ['Je luistert goed.', 'You listen well.']],
    warm: [['Ja. Ik voel me begrepen. Vreemd.', 'Yes. I feel understood. Strange.']],
  },
  'summary-wrong': {
    cold: [['Leg mij geen woorden in de mond.', 'Don’t put words in my mouth.']],
    neutral: [['Dat zijn jouw woorden.', 'Those are your words.'], ['Nee. Dat heb ik niet verteld.', 'No. I didn’t tell you that.'], ['Zo heb ik het niet bedoeld.', 'That isn’t what I meant.'], ['Je weet het nog niet. Vraag het.', 'You don’t know yet. Ask.']],
    warm: [['Niet helemaal. Stel een open vraag.', 'Not quite. Ask an open question.']],
  },
  'summary-again': {
    cold: [['Dat hebben we gehad.', 'We’ve been through that.']],
    neutral: [['Ja, dat was al duidelijk.', 'Yes, that was clear already.'], ['Het klopt nog steeds.', 'It’s still correct.'], ['Ik hoor een echo.', 'I hear an echo.'], ['Dat stond al genoteerd.', 'That was noted already.']],
    warm: [['Klopt. Nog altijd.', 'True. Still.']],
  },
  'silence-uneasy': {
    cold: [['Dit trucje ken ik.', 'I know this trick.']],
    neutral: [['Waar wacht je op?', 'What are you waiting for?'], ['Stilte vertrouw ik niet.', 'I don’t trust silence.'], ['Komt er nog iets?', 'Is there more to come?'], ['Dit voelt als een verhoor.', 'This feels like an interrogation.']],
    warm: [['Zeg maar wat er is.', 'Just say what it is.']],
  },
  'silence-calm': {
    cold: [['Ik kan ook zwijgen. Lang.', 'I can be silent too. For long.']],
    neutral: [['Goed. Ik denk na.', 'Fine. I’m thinking.'], ['Hm. Even stil.', 'Hm. A moment.'], ['Misschien is er nog wat ruimte.', 'Perhaps there’s some room.'], ['Even rekenen.', 'Let me calculate.']],
    warm: [['Prettig. Niemand die duwt.', 'Pleasant. Nobody pushing.']],
  },
  'deadline-named': {
    cold: [['Dat is jullie probleem.', 'That’s your problem.']],
    neutral: [['Dank voor de openheid.', 'Thank you for being open.'], ['Goed. Dan weten we het allebei.', 'Good. Then we both know.'], ['Genoteerd. Dat geeft richting.', 'Noted. That gives direction.'], ['Dan moeten we keuzes maken.', 'Then we have to make choices.']],
    warm: [['Eerlijk. Dan schiet ik ook op.', 'Honest. Then I’ll hurry too.']],
  },
  'criterion-worked': {
    cold: [['Daar kan ik niets tegen inbrengen.', 'I can’t argue with that.']],
    neutral: [['Dat is een feit. Akkoord.', 'That’s a fact. Granted.'], ['Goed onderbouwd.', 'Well founded.'], ['Daar moet ik rekening mee houden.', 'I have to take that into account.'], ['Dat weegt mee.', 'That counts.']],
    warm: [['Je weet waar je over praat.', 'You know what you’re talking about.']],
  },
  'criterion-unfounded': {
    cold: [['Bron?', 'Source?']],
    neutral: [['Dat is niet onderbouwd.', 'That isn’t supported.'], ['Zeggen kan iedereen.', 'Anyone can say that.'], ['Daar zie ik geen bewijs voor.', 'I see no proof of that.'], ['Bij ons werkt het anders.', 'It works differently here.']],
    warm: [['Laat me de cijfers zien. Dan praten we.', 'Show me the figures. Then we talk.']],
  },
  'advice-worked': {
    cold: [['Toegegeven: dat is zinvol.', 'I admit: that makes sense.']],
    neutral: [['Dat is goed advies.', 'That’s good advice.'], ['Daar had niemand aan gedacht.', 'Nobody had thought of that.'], ['Hm. Dat scheelt ons echt iets.', 'Hm. That really saves us something.'], ['Dank je. Daar doe ik iets mee.', 'Thank you. I’ll act on that.']],
    warm: [['Je denkt mee. Dat waardeer ik.', 'You’re thinking with us. I value that.']],
  },
  'advice-unfounded': {
    cold: [['Ik vroeg niets.', 'I didn’t ask.']],
    neutral: [['Dat past hier niet.', 'That doesn’t fit here.'], ['Op basis waarvan zeg je dat?', 'On what basis do you say that?'], ['Advies zonder kennis. Nee, dank je.', 'Advice without knowledge. No, thank you.'], ['Dat weten wij zelf beter.', 'We know that better ourselves.']],
    warm: [['Goed bedoeld, neem ik aan.', 'Well meant, I assume.']],
  },
  threatened: {
    cold: [['Dit komt in mijn verslag.', 'This goes into my report.']],
    neutral: [['Dreigen doet iets met mijn geheugen.', 'Threats do something to my memory.'], ['Zo praten we hier niet.', 'We don’t talk like that here.'], ['Dan gaan er deuren dicht.', 'Then doors start closing.'], ['Ik hoor het. Ik vergeet het ook niet.', 'I hear it. And I won’t forget it.']],
    warm: [['Jammer. Het ging net goed.', 'Pity. It was going well.']],
  },
  impatient: {
    cold: [['Mijn geduld is bijna op.', 'My patience is nearly gone.']],
    neutral: [['Ik heb nog meer afspraken.', 'I have other appointments.'], ['Waar leidt dit heen?', 'Where is this leading?'], ['We staan stil.', 'We’re standing still.'], ['Dit had een mail kunnen zijn.', 'This could have been an e-mail.']],
    warm: [['Laten we een stap zetten.', 'Let’s take a step.']],
  },
  champion: {
    cold: [['Tegen mijn gewoonte: ik ben voor.', 'Not like me, but I’m in favour.']],
    neutral: [['Ik zal het intern verdedigen.', 'I’ll defend it internally.'], ['Mijn steun heb je.', 'You have my support.'], ['Ik zeg straks iets. Let op.', 'I’ll say something soon. Watch.'], ['Hier zet ik mijn naam onder.', 'I’ll put my name to this.']],
    warm: [['Laat de anderen maar aan mij over.', 'Leave the others to me.']],
  },
  blocker: {
    cold: [['Dit komt er niet. Niet langs mij.', 'This won’t happen. Not past me.']],
    neutral: [['Ik ben tegen, en ik zeg het ook.', 'I’m against, and I’ll say so.'], ['Zo werk ik niet mee.', 'I won’t cooperate like this.'], ['Ik zal de anderen waarschuwen.', 'I’ll warn the others.'], ['Reken niet op mij.', 'Don’t count on me.']],
    warm: [['Ik wil wel, maar ik kan dit niet steunen.', 'I’d like to, but I can’t support this.']],
  },
  pleads: {
    cold: [['Ik zie geen betere optie. Jullie wel?', 'I see no better option. Do you?']],
    neutral: [['Collega’s, dit is verstandig.', 'Colleagues, this is sensible.'], ['Ik heb het nagerekend. Het klopt.', 'I have checked the sums. They’re right.'], ['We kunnen dit beter niet laten lopen.', 'We had better not let this go.'], ['Mijn bezwaren zijn weg. Die van jullie?', 'My objections are gone. Yours?']],
    warm: [['Ik ben om. Dat zegt iets.', 'I’m convinced. That says something.']],
  },
  presses: {
    cold: [['De ander belt me straks terug.', 'The other one is calling me back soon.']],
    neutral: [['Dit is vast niet jullie laatste bod.', 'Surely this isn’t your final offer.'], ['Ik heb een alternatief. Vergeet dat niet.', 'I have an alternative. Bear that in mind.'], ['Er moet meer in zitten.', 'There must be more in it.'], ['Ik wacht op een beter papier.', 'I’m waiting for a better paper.']],
    warm: [['Geef me iets om mee thuis te komen.', 'Give me something to take home.']],
  },
  'asks-you': {
    cold: [['Eerst jij. Hoe zit het met {issue}?', 'You first. What about {issue}?']],
    neutral: [['Hoe zit het bij jullie met {issue}?', 'How about {issue} on your side?'], ['Een vraag terug. {Issue}: weegt dat voor jullie zwaar?', 'A question in return. {Issue}: does that matter to you?'], ['{Issue}: wat is dat jullie waard?', '{Issue}: what’s it worth to you?'], ['Voor wat hoort wat. Vertel iets over {issue}.', 'One good turn deserves another. Tell me about {issue}.']],
    warm: [['Nu mag jij. Wat telt er bij {issue}?', 'Your turn now. What counts on {issue}?']],
  },
  hurry: {
    cold: [['{n} minuten. Daarna sta ik op.', '{n} minutes. Then I get up.']],
    neutral: [['De tijd raakt op.', 'Time is running out.'], ['Nog {n} minuten. Ik zeg het maar.', '{n} minutes left. Just saying.'], ['Er komt zo een andere afspraak.', 'I have to be somewhere else soon.'], ['We moeten kiezen.', 'We have to choose.']],
    warm: [['Het kan nog, in {n} minuten.', 'It can still be done, in {n} minutes.']],
  },
  farewell: {
    cold: [['Goed. Dan weten we dat ook.', 'Fine. Then we know that too.'], ['Dit was leerzaam. Voor mij.', 'This was instructive. For me.']],
    neutral: [['Dat respecteer ik. Goedendag.', 'I respect that. Good day.'], ['Helaas. We spreken elkaar vast nog.', 'Alas. We’ll surely speak again.'], ['Dan laten we het hierbij.', 'Then we’ll leave it at this.']],
    warm: [['Een nette nee. Dat onthoud ik.', 'A polite no. I’ll remember that.'], ['Jammer. De deur staat hier voor je open.', 'Pity. The door is open for you here.']],
  },
  'walks-out': {
    cold: [['Ik ben klaar hier.', 'I’m done here.']],
    neutral: [['Dit heeft geen zin. Goedendag.', 'This is pointless. Good day.'], ['Ik beëindig dit gesprek.', 'I’m ending this conversation.'], ['Hier houdt het op.', 'This is where it ends.'], ['We zijn uitgepraat.', 'We have nothing left to say.']],
    warm: [['Het spijt me. Ik moet gaan.', 'I’m sorry. I have to go.']],
  },
  'time-up': {
    cold: [['De tijd is om. Dat dacht ik al.', 'Time is up. As I thought.']],
    neutral: [['Dan stopt het hier.', 'Then it stops here.'], ['Geen besluit is ook een besluit.', 'No decision is a decision too.'], ['Helaas. Het blijft zoals het was.', 'Alas. It stays as it was.'], ['We zijn er niet uitgekomen.', 'We didn’t get there.']],
    warm: [['Jammer. Er zat iets in.', 'Pity. There was something in it.']],
  },
  closing: {
    cold: [['Zwart op wit, graag.', 'In black and white, please.'], ['Goed. Ik controleer het.', 'Fine. I’ll check it.']],
    neutral: [['Correct. Zo staat het.', 'Correct. That’s how it stands.'], ['Goed. Stuur het maar op.', 'Good. Send it over.'], ['Akkoord. Tot de volgende stap.', 'Agreed. Until the next step.']],
    warm: [['Een prettige afspraak. Dank je.', 'A pleasant agreement. Thank you.'], ['Hier kijk ik met plezier op terug.', 'I’ll look back on this with pleasure.']],
  },
};
