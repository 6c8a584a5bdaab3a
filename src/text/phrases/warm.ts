import type { PhraseBook } from './reaction.ts';

/** Friendly and chatty, also when it is a no. Says "je". */
export const warm: PhraseBook = {
  rejects: {
    cold: [['Nee, nou doe je me tekort.', 'No, now you’re short-changing me.'], ['{Issue}, op deze manier? Dat valt me tegen.', '{Issue}, like this? I’m disappointed.']],
    neutral: [['Ach nee. Hier kan ik echt niks mee.', 'Oh no. I really can’t do anything with this.'], ['{Issue}: zo gaat het niet, joh.', '{Issue}: it can’t be like that, I’m afraid.'], ['Lief bedoeld, maar nee.', 'Kindly meant, but no.'], ['Nee hoor. Bij {issue} haak ik af.', 'No. On {issue} you lose me.']],
    warm: [['Je weet dat ik je mag. Maar nee.', 'You know I like you. But no.'], ['Gezellig ben je wel. {Issue}: nee.', 'You’re good company. {Issue}: no.']],
  },
  doubts: {
    cold: [['Hm. Ik word er een beetje verdrietig van.', 'Hm. It makes me a little sad.'], ['{Issue}, daar had ik meer van verwacht.', '{Issue}, I’d hoped for more there.']],
    neutral: [['Ik weet het niet. {Issue}, daar zit ik mee.', 'I don’t know. {Issue}, that bothers me.'], ['Het voelt nog niet goed.', 'It doesn’t feel right yet.'], ['Kun je nog eens kijken naar {issue}?', 'Could you look at {issue} again?'], ['Hm, daar ben ik nog niet blij mee.', 'Hm, I’m not happy with that yet.']],
    warm: [['We zoeken nog even door, toch?', 'We keep looking, right?'], ['Jij kunt beter. Kijk eens naar {issue}.', 'You can do better. Look at {issue}.']],
  },
  wavers: {
    cold: [['Iets beter. Maar ik twijfel nog hard.', 'A bit better. But I still have big doubts.'], ['Nou ja. {Issue}: dat zit me dwars.', 'Oh well. {Issue}: that’s bothering me.']],
    neutral: [['Bijna! Alleen {issue} nog.', 'Almost! Only {issue} left.'], ['Oei, ik twijfel.', 'Ooh, I’m in two minds.'], ['We zijn dichtbij. Nog iets met {issue}?', 'We’re close. Something on {issue}, perhaps?'], ['Ik wil wel. Maar net nog niet.', 'I want to. Just not quite yet.']],
    warm: [['Ja, bijna. Nog een klein beetje.', 'Yes, almost. Just a tiny bit more.'], ['Lekker bezig, jij. Nu nog {issue}.', 'You’re doing well. Now just {issue}.']],
  },
  leans: {
    cold: [['Nou, dit is wel beter, ja.', 'Well, this is better, yes.'], ['Goed, dit vind ik eerlijk.', 'Right, I call this fair.']],
    neutral: [['Ja, dit voelt goed.', 'Yes, this feels good.'], ['Hier word ik rustig van.', 'This puts me at ease.'], ['Dat klinkt fijn, eigenlijk.', 'That sounds nice, actually.'], ['Hier kan ik wel mee thuiskomen.', 'I can happily take this home.']],
    warm: [['Wat leuk, we komen ergens!', 'How nice, we’re getting somewhere!'], ['Zie je wel, we komen eruit.', 'You see, we’re getting there.']],
  },
  likes: {
    cold: [['Oké, dit maakt veel goed.', 'Okay, this makes up for a lot.'], ['Kijk, nu luister je naar me.', 'See, now you’re listening to me.']],
    neutral: [['Oh, dit vind ik mooi!', 'Oh, I like this!'], ['Ja, hier word ik blij van.', 'Yes, this makes me happy.'], ['Dit is fijn voor iedereen.', 'This is nice for everyone.'], ['Wat goed bedacht.', 'What a good idea.']],
    warm: [['Geweldig! Waar was jij al die tijd?', 'Wonderful! Where have you been all this time?'], ['Hier krijg ik een goed humeur van.', 'This puts me in a good mood.']],
  },
  vetoes: {
    cold: [['Nee. En dit keer meen ik het.', 'No. And this time I mean it.']],
    neutral: [['Hier moet ik voor gaan liggen. Sorry.', 'I have to stand in the way of this. Sorry.'], ['Dit mag ik niet laten gebeuren.', 'I can’t let this happen.'], ['Nee. Dit gaat niet door, het spijt me.', 'No. This isn’t going ahead, I’m sorry.'], ['Ik vind het naar, maar ik zeg nee.', 'I hate to, but I say no.']],
    warm: [['Ik gun het je. Toch zeg ik nee.', 'I wish I could. Still, I say no.']],
  },
  insulted: {
    cold: [['Dit doet gewoon pijn.', 'This simply hurts.']],
    neutral: [['Au. Dat meen je toch niet?', 'Ouch. You don’t mean that, do you?'], ['Nou zeg. Ben ik zo weinig waard?', 'Well, really. Am I worth so little?'], ['Daar schrik ik van.', 'That gives me a shock.'], ['Dit vind ik niet aardig.', 'I don’t find this kind.']],
    warm: [['Grapje zeker? Zeg dat het een grapje is.', 'A joke, surely? Tell me it’s a joke.']],
  },
  'went-back': {
    cold: [['Zo kan ik je niet vertrouwen.', 'I can’t trust you like this.']],
    neutral: [['Hé, dit had je net nog wél gegeven.', 'Hey, you did offer that just now.'], ['Nu neem je iets terug. Jammer.', 'Now you’re taking something back. Pity.'], ['Net was je aardiger.', 'You were kinder a minute ago.'], ['Ik snap het niet. Dit is minder.', 'I don’t get it. This is less.']],
    warm: [['Oeps, verkeerde kant op, toch?', 'Oops, wrong direction, surely?']],
  },
  'self-praise': {
    cold: [['Dat beslis ik liever zelf.', 'I’d rather decide that myself.']],
    neutral: [['Ha, jij bent tevreden met jezelf.', 'Ha, you’re pleased with yourself.'], ['Laat mij het maar mooi vinden.', 'Let me be the one to find it nice.'], ['Ja ja. En de zon schijnt.', 'Yes, yes. And the sun is shining.'], ['Dat zei de vorige verkoper ook.', 'That’s what the last salesperson said.']],
    warm: [['Haha, bescheiden ben je niet.', 'Haha, modest you’re not.']],
  },
  agreed: {
    cold: [['Goed dan. Laten we er iets moois van maken.', 'All right. Let’s make something good of it.'], ['Vooruit, ik doe mee.', 'Go on then, I’m in.']],
    neutral: [['Ja! Dit doen we.', 'Yes! Let’s do this.'], ['Akkoord, heel graag.', 'Agreed, with pleasure.'], ['Fijn. Dan zijn we het eens.', 'Lovely. Then we agree.']],
    warm: [['Ja! Ik ben er zo blij mee.', 'Yes! I’m so happy with this.'], ['Deal! Ik zou je kunnen knuffelen.', 'Deal! I could hug you.']],
  },
  'agreed-late': {
    cold: [['Goed, het is laat. Doe maar.', 'All right, it’s late. Go on.']],
    neutral: [['Ach, de tijd is op. Ik zeg ja.', 'Oh well, time is up. I say yes.'], ['Vooruit dan maar. Akkoord.', 'Go on then. Agreed.'], ['Beter iets dan niets. Doen.', 'Better something than nothing. Let’s do it.'], ['Op de valreep: ja.', 'At the last minute: yes.']],
    warm: [['Net op tijd! Fijn.', 'Just in time! Lovely.']],
  },
  accepted: {
    cold: [['Goed zo. Dat is geregeld.', 'Good. That’s settled.']],
    neutral: [['Oh, je zegt ja! Fijn.', 'Oh, you say yes! Lovely.'], ['Dank je. Zo gaan we het doen.', 'Thank you. That’s how we’ll do it.'], ['Mooi, dan zijn we eruit.', 'Nice, then we’re there.'], ['Wat goed. Afgesproken.', 'Lovely. It’s a deal.']],
    warm: [['Joepie! Dat vier ik met taart.', 'Yippee! I’m celebrating with cake.']],
  },
  ultimatum: {
    cold: [['Dan ga ik. Zo werk ik niet.', 'Then I’m leaving. I don’t work like this.']],
    neutral: [['Nu of nooit? Dan kies ik nooit.', 'Now or never? Then I choose never.'], ['Dit vind ik heel jammer. Dag.', 'I find this a great pity. Bye.'], ['Zo voelt het niet meer goed.', 'It doesn’t feel right any more.'], ['Ik laat me niet duwen.', 'I won’t be pushed.']],
    warm: [['Ach. En we hadden het zo leuk.', 'Oh. And we were getting on so well.']],
  },
  'counter-position': {
    cold: [['Ik zeg nu gewoon wat ik wil.', 'I’m just saying what I want now.']],
    neutral: [['Mag ik ook iets neerleggen? Dit zou ik willen.', 'May I put something down too? This is what I’d like.'], ['Dit is mijn wensbriefje.', 'This is my wish list.'], ['Kijk, hier droom ik van.', 'Look, this is what I dream of.'], ['Even proberen. Zo bijvoorbeeld.', 'Let me try. Like this, for example.']],
    warm: [['Nu ik. Niet schrikken, hè?', 'My turn. Don’t be shocked.']],
  },
  'counter-interest': {
    cold: [['Misschien komen we er zo nog uit.', 'Perhaps we can still work it out this way.']],
    neutral: [['Zo zijn we allebei blij, denk ik.', 'This way we’re both happy, I think.'], ['Ik heb aan jou gedacht. Kijk eens.', 'I thought of you too. Take a look.'], ['Ik schuif een beetje. Wil jij dat ook?', 'I’ll move a little. Will you too?'], ['Is dit iets voor ons samen?', 'Would this be something for us both?']],
    warm: [['Deze maakte ik met liefde.', 'I made this one with love.']],
  },
  'counter-same': {
    cold: [['Ik vraag nog steeds hetzelfde, hoor.', 'I’m still asking for the same, you know.']],
    neutral: [['Ik leg mijn briefje er nog maar eens bij.', 'I’ll put my note down once more.'], ['Mijn wens is nog dezelfde.', 'My wish is still the same.'], ['Ik hou toch vast aan deze.', 'I’m holding on to this one after all.'], ['Deze blijft mijn favoriet.', 'This one is still my favourite.']],
    warm: [['Ik blijf erbij. Niet boos zijn, hè?', 'I’m sticking to it. Don’t be cross.']],
  },
  declined: {
    cold: [['Oh. Dat is ook een antwoord.', 'Oh. That’s an answer too.']],
    neutral: [['Jammer. Vertel, wat wringt er?', 'Pity. Tell me, what’s wrong?'], ['Niet? Oké. Zeg het maar.', 'No? Okay. Tell me.'], ['Geeft niks. We zoeken verder.', 'Never mind. We’ll keep looking.'], ['Dat snap ik. Wat zou wel helpen?', 'I understand. What would help?']],
    warm: [['Goed dat je eerlijk bent.', 'I like that you’re honest.']],
  },
  greeted: {
    cold: [['Dag. Ga zitten dan maar.', 'Hello. Sit down then.']],
    neutral: [['Wat fijn, een duidelijk begin.', 'How nice, a clear start.'], ['Leuk. Ik heb er zin in.', 'Nice. I’m looking forward to it.'], ['Gezellig! Vertel.', 'Lovely! Go on.'], ['Goed plan. Koekje erbij?', 'Good plan. A biscuit with that?']],
    warm: [['Jij maakt mijn dag nu al.', 'You’ve made my day already.']],
  },
  'empathy-needed': {
    cold: [['Dank je. Dat had ik nodig.', 'Thank you. I needed that.']],
    neutral: [['Ach, wat fijn dat je dat zegt.', 'Oh, how nice of you to say so.'], ['Ja. Het valt soms niet mee.', 'Yes. It isn’t always easy.'], ['Dat je dat merkt. Dank je.', 'You noticed. Thank you.'], ['Nu voel ik me weer wat beter.', 'Now I feel a bit better.']],
    warm: [['Jij snapt mensen, hè?', 'You understand people, don’t you?']],
  },
  'empathy-spare': {
    cold: [['Lief. Maar dat helpt nu niet.', 'Kind. But that doesn’t help now.']],
    neutral: [['Ach, het gaat best goed met me.', 'Oh, I’m doing fine, really.'], ['Lief van je. Maak je geen zorgen.', 'Sweet of you. Don’t worry.'], ['Met mij gaat het prima, hoor.', 'I’m perfectly all right.'], ['Wat attent. Zullen we verder?', 'How thoughtful. Shall we go on?']],
    warm: [['Ik zit hier juist heel gezellig!', 'I’m having a lovely time here!']],
  },
  'apology-worked': {
    cold: [['Goed. Dat moest ik even horen.', 'Good. I needed to hear that.']],
    neutral: [['Dank je wel. Dan is het goed.', 'Thank you. Then it’s all right.'], ['Fouten maken we allemaal.', 'We all make mistakes.'], ['Ik vind het knap dat je het zegt.', 'I think it’s brave of you to say so.'], ['Vergeven. Vergeten duurt iets langer.', 'Forgiven. Forgetting takes a bit longer.']],
    warm: [['Kom, we praten er niet meer over.', 'Come, let’s say no more about it.']],
  },
  'apology-failed': {
    cold: [['Sorry alleen is niet genoeg.', 'Sorry alone isn’t enough.']],
    neutral: [['Waarvoor nou? Er is toch niks?', 'What for? There’s nothing wrong, is there?'], ['Lief, maar ik zie liever iets.', 'Sweet, but I’d rather see something.'], ['Dat hoeft echt niet.', 'You really don’t have to.'], ['Hm. Dat zeg je wel vlot.', 'Hm. You say that rather easily.']],
    warm: [['Gekkie. Je hebt niks gedaan.', 'Silly. You did nothing wrong.']],
  },
  'gift-fits': {
    cold: [['Oh. Dat had ik niet verwacht. Dank je.', 'Oh. I didn’t expect that. Thank you.']],
    neutral: [['Wat attent! Daar ben ik blij mee.', 'How thoughtful! I’m happy with that.'], ['Oh, dat komt precies goed uit.', 'Oh, that comes at just the right time.'], ['Jij denkt aan alles.', 'You think of everything.'], ['Dat onthoud ik. Dank je.', 'I’ll remember that. Thank you.']],
    warm: [['Wat ben jij een schat.', 'What a treasure you are.']],
  },
  'gift-odd': {
    cold: [['Aardig. Maar daar gaat het nu niet om.', 'Kind. But that isn’t the point now.']],
    neutral: [['Oh, leuk. Ik weet alleen niet waarvoor.', 'Oh, nice. I just don’t know what for.'], ['Dank je. Misschien ooit.', 'Thank you. Maybe some day.'], ['Grappig dat je daarmee komt.', 'Funny that you bring that up.'], ['Lief. Ik bewaar het wel.', 'Sweet. I’ll keep it.']],
    warm: [['Jij geeft ook van alles weg!', 'You really do give everything away!']],
  },
  shared: {
    cold: [['Goed dat je het zegt.', 'I’m glad you told me.']],
    neutral: [['Dank je voor je eerlijkheid.', 'Thank you for being honest.'], ['Oh, nu snap ik jou beter.', 'Oh, now I understand you better.'], ['Fijn. Dan hou ik daar rekening mee.', 'Good. Then I’ll keep that in mind.'], ['Zo, open kaart. Daar hou ik van.', 'Cards on the table. I love that.']],
    warm: [['Kijk, zo praat ik graag.', 'See, this is how I like to talk.']],
  },
  visited: {
    cold: [['Even dan. Ik ben niet in mijn beste humeur.', 'For a moment. I’m not in my best mood.']],
    neutral: [['Oh, gezellig. Ga zitten.', 'Oh, lovely. Sit down.'], ['Even met zijn tweetjes? Goed.', 'Just the two of us? Good.'], ['Hier praat het makkelijker, hè?', 'Talking is easier here, isn’t it?'], ['Kom maar. De deur is dicht.', 'Come on. The door is shut.']],
    warm: [['Ik hoopte al dat je zou komen.', 'I was hoping you’d come.']],
  },
  back: {
    cold: [['Zo. Het is weer wat rustiger in mijn hoofd.', 'Right. My head is a bit calmer now.']],
    neutral: [['Lekker, even frisse lucht.', 'Nice, some fresh air.'], ['Daar zijn we weer.', 'Here we are again.'], ['Ik heb thee gehaald. Verder?', 'I fetched some tea. Shall we?'], ['Zo, even bijgekomen.', 'There, I’ve caught my breath.']],
    warm: [['Ik heb koekjes meegenomen!', 'I brought biscuits!']],
  },
  hint: {
    cold: [['{Issue}? Daar praat ik nu liever niet over.', '{Issue}? I’d rather not talk about that now.']],
    neutral: [['Ach, {issue}. Daar kan ik een boek over schrijven.', 'Oh, {issue}. I could write a book about it.'], ['{Issue}, tja. Dat raakt me wel een beetje.', '{Issue}, well. That’s close to my heart.'], ['Over {issue} wil ik best meer vertellen. Straks.', 'I might tell you more on {issue}. Later.'], ['{Issue}? Je hebt een goede neus.', '{Issue}? You have a good nose.']],
    warm: [['{Issue}? Vraag maar door, hoor.', '{Issue}? Do keep asking.']],
  },
  'hint-again': {
    cold: [['Nee. Daarvoor voelt het nu niet goed genoeg.', 'No. It doesn’t feel right enough for that now.']],
    neutral: [['Er is meer, hoor. Dat vertel ik als ik je beter ken.', 'There is more. I’ll tell it when I know you better.'], ['Over {issue} zeg ik straks meer. Vertel eerst iets van jezelf.', 'I’ll say more on {issue} later. First tell me something yourself.'], ['Luister nog even mee. Dan durf ik meer te zeggen.', 'Keep listening a little. Then I’ll dare say more.'], ['Dat bewaar ik nog even. Niet boos zijn.', 'I’m keeping that a little longer. Don’t be cross.']],
    warm: [['Bijna! Nog even, dan vertel ik het.', 'Nearly! A bit longer, then I’ll tell.']],
  },
  fact: {
    cold: [['{Issue}: {best}. Dat wil ik gewoon graag.', '{Issue}: {best}. I’d simply like that.']],
    neutral: [['Mag ik dromen? Bij {issue} het liefst {best}.', 'May I dream? On {issue}, ideally {best}.'], ['{Issue}? {best}, dat zou fijn zijn.', '{Issue}? {best}, that would be lovely.'], ['Bij {issue} word ik blij van {best}.', 'On {issue}, {best} makes me happy.'], ['Eerlijk? {Issue}: {best}.', 'Honestly? {Issue}: {best}.']],
    warm: [['Jij mag het weten. {Issue}: {best}.', 'You may know. {Issue}: {best}.']],
  },
  leak: {
    cold: [['Praat eens met {name}. Over {issue}.', 'Do talk to {name}. About {issue}.']],
    neutral: [['Zal ik je helpen? Vraag {name} naar {issue}.', 'Shall I help you? Ask {name} about {issue}.'], ['Niet verder vertellen. {name} tobt over {issue}.', 'Don’t pass it on. {name} frets over {issue}.'], ['Psst. Bij {name} draait het om {issue}.', 'Psst. With {name} it’s all about {issue}.'], ['Weet je wat {name} bezighoudt? {Issue}.', 'Know what’s on the mind of {name}? {Issue}.']],
    warm: [['Omdat jij het bent. Begin bij {name} eens over {issue}.', 'Because it’s you. Bring up {issue} with {name}.']],
  },
  shrugged: {
    cold: [['{Issue}? Dat is nu wel mijn laatste zorg.', '{Issue}? That’s the least of my worries.']],
    neutral: [['{Issue}? Ach, dat vind ik allemaal best.', '{Issue}? Oh, I’m fine with anything.'], ['Daar maak ik me niet druk om.', 'I don’t worry about that.'], ['{Issue}: daar hoef je mij niet voor te vragen.', '{Issue}: no need to ask me.'], ['Mij maakt dat echt niet uit.', 'That really doesn’t matter to me.']],
    warm: [['{Issue}? Doe maar wat jij fijn vindt!', '{Issue}? Do whatever you like!']],
  },
  'asked-again': {
    cold: [['Ik heb alles al verteld. Luister je wel?', 'I’ve told you everything. Are you listening?']],
    neutral: [['Dat was alles wat ik weet over {issue}, hoor.', 'That was all I know on {issue}, really.'], ['Meer heb ik niet, joh. Je weet het nu.', 'I have no more, you know. You’ve got it all.'], ['Hetzelfde antwoord als net. Meer zit er niet achter.', 'Same answer as before. There’s no more behind it.'], ['Over {issue} heb ik je alles al verteld.', 'I’ve told you everything on {issue}.']],
    warm: [['Haha, je hebt me helemaal leeggevraagd!', 'Haha, you’ve asked me dry!']],
  },
  'guess-right': {
    cold: [['Ja. Dat heb je goed gevoeld.', 'Yes. You sensed that well.']],
    neutral: [['Ja! Hoe weet je dat?', 'Yes! How do you know?'], ['Precies goed.', 'Exactly right.'], ['Wat knap. Klopt.', 'How clever. Correct.'], ['Jij let goed op.', 'You pay attention.']],
    warm: [['Je leest me als een open boek!', 'You read me like a book!']],
  },
  'guess-wrong': {
    cold: [['Nee. Vraag het me dan gewoon.', 'No. Then just ask me.']],
    neutral: [['Nee, dat is het niet.', 'No, that isn’t it.'], ['Oh nee hoor, juist niet.', 'Oh no, not that.'], ['Mis! Geeft niks.', 'Missed! Never mind.'], ['Denk je dat? Nee.', 'Do you think so? No.']],
    warm: [['Leuke gok. Maar nee.', 'Nice guess. But no.']],
  },
  'summary-right': {
    cold: [['Ja. Fijn dat je wél luistert.', 'Yes. So you do listen. Lovely.']],
    neutral: [['Ja, precies zo bedoel ik het.', 'Yes, that’s exactly what I mean.'], ['Wat fijn, je hebt echt geluisterd.', 'How nice, you really listened.'], ['Klopt. Mooi gezegd ook.', 'Correct. Nicely put, too.'], ['Ja, daar komt het op neer.', 'Yes, that’s what it comes down to.']],
    warm: [['Jij snapt mij helemaal.', 'You understand me completely.']],
  },
  'summary-wrong': {
    cold: [['Nee. Zo ken je me slecht.', 'No. You don’t know me, then.']],
    neutral: [['Oh nee, zo bedoelde ik het niet.', 'Oh no, I didn’t mean it like that.'], ['Dat heb je verkeerd begrepen, denk ik.', 'I think you misunderstood.'], ['Nee, dat zeg ik niet.', 'No, I’m not saying that.'], ['Hm, dat klopt niet helemaal.', 'Hm, that isn’t quite right.']],
    warm: [['Bijna! Probeer nog eens te vragen.', 'Nearly! Try asking again.']],
  },
  'summary-again': {
    cold: [['Ja. Dat hebben we gehad.', 'Yes. We’ve done that.']],
    neutral: [['Dat zei je net ook al zo mooi.', 'You put it so nicely before.'], ['Klopt nog steeds, hoor.', 'Still true.'], ['Ja, en toen waren we verder.', 'Yes, and then we moved on.'], ['Dat weten we nu wel, toch?', 'We know that by now, right?']],
    warm: [['Haha, je vindt het een fijne zin.', 'Haha, you love that sentence.']],
  },
  'silence-uneasy': {
    cold: [['Waarom zeg je niks?', 'Why don’t you say anything?']],
    neutral: [['Heb ik iets verkeerd gezegd?', 'Did I say something wrong?'], ['Oei, zo stil ineens.', 'Ooh, so quiet all of a sudden.'], ['Ik word hier ongemakkelijk van.', 'This makes me uncomfortable.'], ['Zeg eens wat, joh.', 'Do say something.']],
    warm: [['Dan vul ik de stilte wel met koffie.', 'Then I’ll fill the silence with coffee.']],
  },
  'silence-calm': {
    cold: [['Ja. Laat me even.', 'Yes. Give me a moment.']],
    neutral: [['Even denken, hoor.', 'Let me think a moment.'], ['Fijn dat ik mag nadenken.', 'How nice to have time to think.'], ['Ach, misschien kan er nog wel iets.', 'Oh, perhaps something is possible.'], ['Hm. Ik laat het even bezinken.', 'Hm. I need to let it sink in.']],
    warm: [['Stil zijn met jou is best prettig.', 'Being quiet with you is rather nice.']],
  },
  'deadline-named': {
    cold: [['Iedereen heeft haast. Ik ook.', 'Everyone is in a hurry. So am I.']],
    neutral: [['Fijn dat je dat zegt. Dan weten we het.', 'Thanks for saying so. Then we know.'], ['Oh, dan maken we een beetje voort.', 'Oh, then we’ll get on a bit.'], ['Eerlijk van je. Dat helpt.', 'Honest of you. That helps.'], ['Goed, dan kijk ik op de klok.', 'Right, then I’ll watch the clock.']],
    warm: [['Samen redden we dat wel.', 'Together we’ll make it.']],
  },
  'criterion-worked': {
    cold: [['Ja, dat is gewoon waar.', 'Yes, that’s simply true.']],
    neutral: [['Daar heb je gelijk in.', 'You’re right about that.'], ['Zo had ik het nog niet bekeken.', 'I hadn’t looked at it that way.'], ['Dat is een eerlijk argument.', 'That’s a fair argument.'], ['Goed dat je het uitlegt.', 'Thanks for explaining.']],
    warm: [['Van jou neem ik dat aan.', 'Coming from you, I accept that.']],
  },
  'criterion-unfounded': {
    cold: [['Dat verzin je nu.', 'You’re making that up.']],
    neutral: [['Is dat zo? Ik hoor het voor het eerst.', 'Is it? First time I hear it.'], ['Hm, daar geloof ik niet zo in.', 'Hm, I don’t quite believe that.'], ['Wie zegt dat dan?', 'Who says so?'], ['Dat klinkt een beetje als een smoesje.', 'That sounds a bit like an excuse.']],
    warm: [['Leuk geprobeerd, hoor.', 'Nice try, though.']],
  },
  'advice-worked': {
    cold: [['Dat is echt een goed idee. Dank je.', 'That really is a good idea. Thank you.']],
    neutral: [['Oh, wat slim! Ga ik doen.', 'Oh, how clever! I’ll do that.'], ['Fijn dat je met me meedenkt.', 'How nice of you to think along.'], ['Daar had ik zelf niet aan gedacht.', 'I hadn’t thought of that myself.'], ['Wat een goede tip.', 'What a good tip.']],
    warm: [['Kun jij hier niet komen werken?', 'Couldn’t you come and work here?']],
  },
  'advice-unfounded': {
    cold: [['Daar heb ik nu niks aan.', 'That’s no use to me now.']],
    neutral: [['Aardig, maar dat speelt bij mij niet.', 'Kind, but that isn’t an issue for me.'], ['Hm, dat past niet echt bij ons.', 'Hm, that doesn’t really suit us.'], ['Je bedoelt het goed, denk ik.', 'You mean well, I think.'], ['Ken jij mijn dag wel?', 'Do you know what my day looks like?']],
    warm: [['Haha, jij wilt wel graag helpen.', 'Haha, you do love to help.']],
  },
  threatened: {
    cold: [['Ga dan. Echt, ga dan maar.', 'Then go. Really, just go.']],
    neutral: [['Wat naar dat je zo begint.', 'How nasty of you to start like that.'], ['Dit vind ik echt niet leuk meer.', 'I really don’t enjoy this any more.'], ['Moet dat nou op die toon?', 'Does it have to be in that tone?'], ['Daar word ik stil van.', 'That leaves me speechless.']],
    warm: [['Hé. Dit past helemaal niet bij jou.', 'Hey. This isn’t like you at all.']],
  },
  impatient: {
    cold: [['Ik heb hier geen zin meer in.', 'I’m fed up with this.']],
    neutral: [['Zullen we een beetje opschieten?', 'Shall we move on a bit?'], ['Ik word er een beetje moe van.', 'I’m getting a bit tired.'], ['Het duurt wel lang zo, hè?', 'It’s taking rather long, isn’t it?'], ['Mijn thee is al twee keer koud.', 'My tea has gone cold twice.']],
    warm: [['Gezellig, maar ik heb ook een thuis.', 'Lovely, but I do have a home.']],
  },
  champion: {
    cold: [['Nou, hier kan ik achter staan.', 'Well, I can stand behind this.']],
    neutral: [['Ik ga voor je pleiten.', 'I’m going to speak up for you.'], ['Hier sta ik helemaal achter.', 'I’m fully behind this.'], ['Laat mij maar met ze praten.', 'Let me talk to them.'], ['Jij en ik, wij gaan dit regelen.', 'You and I are going to fix this.']],
    warm: [['Ik ben fan. Zo, dat is eruit.', 'I’m a fan. There, I said it.']],
  },
  blocker: {
    cold: [['Ik ben tegen. Zo simpel is het.', 'I’m against it. Simple as that.']],
    neutral: [['Sorry, hier ben ik op tegen.', 'Sorry, I’m against this one.'], ['Hier kan ik niet in meegaan.', 'I can’t go along with this.'], ['Ik moet dit wel tegenhouden.', 'I have no choice but to stop this.'], ['Nee, dit gun ik de anderen niet.', 'No, I wouldn’t wish this on the others.']],
    warm: [['Ik vind jou lief. Dit papier niet.', 'You’re sweet. This paper isn’t.']],
  },
  pleads: {
    cold: [['Toe nou. Dit is gewoon eerlijk.', 'Come on. This is simply fair.']],
    neutral: [['Mensen, dit is toch een fijn voorstel?', 'Everyone, this is a nice proposal, isn’t it?'], ['Ik zou het doen, eerlijk waar.', 'I’d do it, honestly.'], ['Denk eens wat ons dit scheelt!', 'Just think what this saves us!'], ['Kom op, hier worden we blij van.', 'Come on, this makes us happy.']],
    warm: [['Lieve mensen, zeg nou ja.', 'Dear people, just say yes.']],
  },
  presses: {
    cold: [['Je laat me wel zwemmen zo.', 'You’re leaving me out in the cold.']],
    neutral: [['Kun je niet nog iets voor me doen?', 'Can’t you do something more for me?'], ['Ik had echt op meer gehoopt.', 'I had really hoped for more.'], ['Mijn collega zegt: vraag een ander.', 'My colleague says: ask someone else.'], ['Toe, er kan vast nog iets bij.', 'Come on, surely you can add something.']],
    warm: [['Voor mij? Nog een kleinigheidje?', 'For me? One more little thing?']],
  },
  'asks-you': {
    cold: [['En {issue}? Doet dat jou ook iets?', 'And {issue}? Does that matter to you?']],
    neutral: [['Mag ik ook wat vragen? Hoe zit het met {issue}?', 'May I ask something too? What about {issue}?'], ['Vertel eens. {Issue}, telt dat voor jou?', 'Tell me. {Issue}, does that count for you?'], ['Nu ben ik nieuwsgierig. Hoe kijk jij naar {issue}?', 'Now I’m curious. How do you see {issue}?'], ['En aan jouw kant? Wat speelt er bij {issue}?', 'And on your side? What’s up with {issue}?']],
    warm: [['Nu jij! Wat vind je van {issue}?', 'Your turn! What do you think about {issue}?']],
  },
  hurry: {
    cold: [['Ik moet bijna weg, hoor.', 'I have to leave soon.']],
    neutral: [['Oei, nog maar {n} minuten!', 'Ooh, only {n} minutes left!'], ['De tijd vliegt. Zullen we kiezen?', 'Time flies. Shall we choose?'], ['Nog {n} minuten, dan moet ik weg.', '{n} minutes, then I have to go.'], ['Het is al bijna tijd.', 'It’s nearly time.']],
    warm: [['Jammer, we hebben nog maar {n} minuten.', 'Pity, we only have {n} minutes left.']],
  },
  farewell: {
    cold: [['Nou, dag dan.', 'Well, goodbye then.'], ['Ik had er meer van gehoopt.', 'I had hoped for more.']],
    neutral: [['Wat jammer. Het ga je goed.', 'What a pity. All the best.'], ['Ach, het liep zo. Dag hoor.', 'Oh well, that’s how it went. Bye.'], ['Jammer. Kom nog eens langs.', 'Pity. Do come by again.']],
    warm: [['Jammer! Maar wel een fijn gesprek.', 'Pity! But it was a nice talk.'], ['Je bent altijd welkom, hoor.', 'You’re always welcome.']],
  },
  'walks-out': {
    cold: [['Ik ga naar huis. Dit was niks.', 'I’m going home. This was no good.']],
    neutral: [['Sorry, ik stop ermee.', 'Sorry, I’m stopping.'], ['Hier word ik niet gelukkig van. Dag.', 'This doesn’t make me happy. Bye.'], ['Ik ga maar eens. Het lukt niet.', 'I had better go. It isn’t working.'], ['Zo wil ik niet verder praten.', 'I don’t want to go on like this.']],
    warm: [['Ik vind het jammer, maar ik ga.', 'I’m sorry, but I’m going.']],
  },
  'time-up': {
    cold: [['Tijd. En we staan nog steeds hier.', 'Time. And we’re still here.']],
    neutral: [['Oh nee, de tijd is op.', 'Oh no, time is up.'], ['Ik moet echt gaan. Wat jammer.', 'I really have to go. What a pity.'], ['We hebben het niet gered.', 'We didn’t make it.'], ['Daar gaat de bel. Helaas.', 'There goes the bell. Too bad.']],
    warm: [['Wat ging dat snel! Jammer.', 'That went fast! Pity.']],
  },
  closing: {
    cold: [['Goed. Ik reken op je.', 'Good. I’m counting on you.'], ['Laten we het dan ook zo doen.', 'Then let’s do it that way.']],
    neutral: [['Fijn, zo is het duidelijk.', 'Lovely, that’s clear.'], ['Dank je wel. Tot gauw!', 'Thank you. See you soon!'], ['Klopt helemaal. Leuk!', 'Quite right. Lovely!']],
    warm: [['Wat een fijn gesprek was dit.', 'What a lovely talk this was.'], ['Tot snel! Ik kijk ernaar uit.', 'See you soon! I look forward to it.']],
  },
};
