import { describe, expect, it } from 'vitest';
import { fold, isProposed, isRude, nameProblem, propose } from '../../src/server/classes/names.ts';
import { adjectives, animals } from '../../src/text/nicknames.ts';

/** First names and surnames that are common in Dutch schools: Dutch, Turkish, Moroccan, Surinamese, Polish. */
const honest = `Jan Sem Ali Eva Noah Emma Daan Tess Lucas Julia Levi Sara Finn Mila Luuk Zoë Bram Anna Mees Saar Thijs Lieke Jesse Fleur Sven Femke Joost Anouk Ruben Roos Koen Sanne Niels Iris Bas Lotte Tim Isa
Pieter Willem Hendrik Gerrit Klaas Dirk Cor Piet Kees Henk Wim Joke Truus Tineke Marijke Annemiek Mieke Dick Freek Fokke Siebe Wiebe Jelle Sietske Teun Steef Jannet Janet Guus Mandy Cunera
Mehmet Mustafa Ahmet Ayşe Fatma Emine Elif Zeynep Emre Burak Kutlu Kutay Hakan Serkan Yusuf Ömer Hüseyin Çağla Şeyma İbrahim Gülşen Kıvanç Nazlı Nazim Nazife
Mohammed Fatima Amina Hassan Yassin Youssef Hamza Naima Khadija Rachid Samira Omar Soufiane Ilham Bouchra Nabil Nadia Hafida Anas Aïcha Nazir Nazira
Winston Sharda Radjesh Soeradj Indra Anusha Kavita Ramon Shanti Jerrel Gaitri Roché Dewi Marciano Soeshma Romano
Agnieszka Katarzyna Wojciech Piotr Paweł Małgorzata Łukasz Michał Zuzanna Kacper Grzegorz Magdalena Krzysztof Ewa Jakub Szymon
Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kok Jacobs Vermeulen Schouten Scholten Hoekstra Koster Prins Huisman Postma Kuipers Veenstra Kramer Bosman Pijpers Pijper Eikelboom Lulofs Pikaar Hoerée Kuttner Neukirch Kloosterman Slettenhaar Tietema Wijffels Wetering
Yılmaz Kaya Demir Çelik Şahin Öztürk Kılıç Arslan Doğan Aydın Özdemir Aslan Polat Kutlay Kutsal Tekin Aktaş
Benali Amrani Bouzid Haddad Mansouri Alaoui Azzouzi Chaouch Bakkali Yilmaz Essaidi Hoessein Ramdin Jagesar Kalloe Mahabier Ramsaran Soekhai Wijngaarde Pinas Nazarian
Kowalski Nowak Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski`
  .split(/\s+/u).concat(['de Leeuw', 'van de Wetering', 'Anne-Fleur', "d'Hondt", 'Jan Willem', 'el Amrani', 'van den Berg', 'de Wit', 'Hans Anders', 'Pieter Ring', 'Isa Nus']);

const slurs = `kanker kankerlijer Kaaanker tyfus tyfuslijer tering teringlijer klootzak kut kutje kuuut kutwijf k.u.t k-u-t kut-hoer hoer hoeren hoerenkind sletje slet neuken neukertje moederneuker geitenneuker lul lullo lulletje eikel
mongool debiel flikker homo nikker neger zwartjoekel klojo pik pikkie trut teef stront schijt godver sukkel fuck fucker motherfucker f.u.c.k fuuuck shit bitch cunt nigger nigga faggot whore penis dildo hitler nazi siegheil kurwa orospu siktir
kech homootje kankerneger k@nker k4nker kánker KANKER ｋａｎｋｅｒ h0er n1gger sh1t fück`.split(/\s+/u);

describe('an own name', () => {
  it('of common Dutch, Turkish, Moroccan, Surinamese and Polish names is refused in at most 1 of 100', () => {
    expect(honest.length).toBeGreaterThanOrEqual(200);
    const refused = honest.filter((name) => nameProblem(name) !== null);
    expect(refused.length, refused.join(' ')).toBeLessThanOrEqual(honest.length / 100);
  });

  it('that is a slur, disguised as usual, is caught in at least 85 of 100', () => {
    expect(slurs.length).toBeGreaterThanOrEqual(50);
    const missed = slurs.filter((name) => nameProblem(name) === null);
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual((15 * slurs.length) / 100);
  });

  it.each([['', 'name-length'], ['x', 'name-length'], ['Abcdefghijklmnopqrstu', 'name-length'], ['😀😀', 'name-length'], ['Jan😀', 'name-letters'], ['Иван', 'name-letters'], ['J4n', 'name-letters'], ['=SUM(A)', 'name-letters']])('%j is refused: %s', (name, error) => {
    expect(nameProblem(name)).toEqual({ error });
  });

  it.each(['k u t', 'k.u.t', 'k-u-t', 'h o-e r'])('that falls into crumbs is read as one: %s', (name) => {
    expect(nameProblem(name)).toEqual({ error: 'name-rude' });
  });

  it('that normalises to nothing matches nobody', () => {
    expect(fold('😀')).toBe('');
    expect(isRude('😀')).toBe(false);
  });

  it.each([['José', 'JOSE'], ['Łukasz', 'lukasz'], ['Kılıç', 'KILIC'], ['Jan-Willem', 'jan willem'], ['ﬁnn', 'Finn']])('%s and %s are the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('a proposed name', () => {
  it('fits on the board and is decent, whatever the pair', () => {
    for (const adjective of adjectives) for (const animal of animals) {
      const name = `${adjective} ${animal}`;
      expect(name.length, name).toBeLessThanOrEqual(21);
      expect(isRude(name), name).toBe(false);
    }
  });

  it('is free', () => {
    const all = adjectives.flatMap((adjective) => animals.map((animal) => `${adjective} ${animal}`));
    const free = all[77]!;
    expect(propose(6, new Set(all.filter((name) => !name.endsWith('Vos')).map(fold))).every((name) => name.endsWith('Vos') && isProposed(name))).toBe(true);
    expect(isProposed(free)).toBe(true);
    expect(isProposed('Boze Vos')).toBe(false);
  });
});
