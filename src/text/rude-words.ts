/**
 * What a name on a class board may not say, in letters only (a-z). Our own list: Dutch
 * curses live on diseases, which no list from elsewhere knows, and many Dutch, Turkish,
 * Moroccan and Polish names hold a short English curse. Hence three kinds of entry.
 */

/** Anywhere in a name: long or odd enough to be no part of an honest one. */
export const rudeInside = [
  'kanker', 'kenker', 'tyfus', 'tyfes', 'tiefus', 'tering', 'pokke', 'klootzak', 'kloten', 'klojo', 'lul', 'neuk', 'hoer', 'slet', 'eikel', 'mongool', 'mogool', 'debiel', 'achterlijk',
  'flikker', 'nikker', 'neger', 'zwartjoekel', 'kutmar', 'kankermo', 'geitenneuk', 'bitch', 'fuck', 'fuk', 'fock', 'shit', 'nigger', 'nigga', 'faggot', 'whore', 'cunt', 'penis', 'vagina', 'porno', 'pornhub',
  'hitler', 'heilhit', 'siegheil', 'nazi', 'holocaust', 'motherf', 'asshole', 'arschloch', 'schlampe', 'wichser', 'kurwa', 'orospu', 'amina', 'siktir', 'pijp', 'pedo', 'verkracht', 'rapist', 'retard', 'spast', 'stront',
  'schijt', 'godver', 'pisvlek', 'pislul', 'kakker', 'trut', 'tiet', 'dildo', 'anaal', 'anus', 'sperma', 'masturb', 'aftrek', 'rukker', 'teef', 'kech', 'wijf', 'zemmel', 'sharmuta', 'cancer', 'hondenlul',
  'viezerik', 'sukkel', 'mietje', 'janet', 'kutwijf', 'kuthoer', 'kutjoch', 'kutkind', 'moederneuk', 'makak', 'spleetoog', 'kaffer', 'zigeuner', 'jodenha', 'dood aan',
] as const;

/** As a whole word only, or as all there is. */
export const rudeWhole = [
  'kut', 'kutje', 'kutten', 'lullo', 'pik', 'pikkie', 'piemel', 'snikkel', 'reet', 'aap', 'apen', 'homo', 'gay', 'lesbo', 'jood', 'joden', 'varken', 'zwijn', 'idioot', 'imbeciel', 'domkop', 'loser',
  'cock', 'ass', 'arse', 'tit', 'tits', 'sex', 'seks', 'fag', 'slut', 'cum', 'wank', 'bastard', 'nsb', 'ss', 'kkk', 'moffen', 'pis', 'kak', 'poep', 'drol', 'scheet', 'je moeder', 'jemoeder',
  'amk', 'kanke', 'kk', 'tfs', 'tyf', 'tering', 'cholera', 'aids', 'turkeneter', 'bimbo', 'dwerg', 'dikzak', 'vetzak', 'dikke', 'gvd',
] as const;

/** At the start of a word. */
export const rudeStart = ['kut', 'lul', 'pik', 'homo', 'jood', 'poep', 'nazi'] as const;

/** Honest names that hold one of those: first names, surnames, and words that begin so. Compared without signs, in lower case. */
export const spared = [
  'amina', 'aminata', 'hoeree', 'hoerst', 'slettenhaar', 'slette', 'sletten', 'sletering', 'wetering', 'vandewetering', 'zwetering', 'bestering', 'pietering', 'uittering', 'klotenburg', 'neukirch', 'neukirchen', 'neukermans', 'eikelboom', 'eikelenboom', 'eikelenkamp',
  'schijtsma', 'strontman', 'pijper', 'pijpers', 'pijpker', 'pijpstra', 'depijper', 'trutmann', 'tietema', 'tietjens', 'tiets', 'tietz', 'vantiet', 'teefelen', 'vanteeffelen', 'teeffelen', 'steef', 'wijffels', 'wijfje', 'pedro', 'pedoia', 'kutlu', 'kutlay', 'kutay', 'kutsal', 'kutner', 'kuttner', 'kutschera', 'kutub', 'kutman',
  'lula', 'lulu', 'lulham', 'lulof', 'lulofs', 'abdullul', 'pikaar', 'piket', 'pikkert', 'pikkemaat', 'pikker', 'piknik', 'pikula', 'pikulski', 'homola', 'homolka', 'homoet', 'spastor', 'jannet', 'janet', 'janette', 'fokke', 'fock', 'focke', 'fockema', 'fockens', 'nazia', 'nazif', 'nazife', 'nazim', 'nazir', 'nazira', 'nazik', 'nazipour', 'nazish', 'sinazi',
  'poepjes', 'jooden', 'joodenburg', 'fukuda', 'fukushima', 'fukuyama', 'shitrit', 'shita', 'kechiche', 'kech', 'elkech', 'anusha', 'anusri', 'manus', 'janus', 'hanus', 'manusama', 'stefanus', 'adrianus', 'johanus', 'anuska', 'manuska', 'silvanus', 'germanus', 'urbanus', 'romanus', 'damianus', 'titianus', 'arianus', 'christianus', 'sebastianus', 'cyprianus', 'gratianus',
  'pokken', 'pokkema', 'makaki', 'kloosterman', 'neger', 'negerman', 'denegri', 'tering', 'katering', 'hoerman', 'choer', 'schoerman', 'bhoer', 'kakkert', 'kakkeran', 'rukkers', 'lullaby', 'hartering', 'suetering',
] as const;
