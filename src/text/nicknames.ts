/**
 * Names that the game proposes: a friendly adjective and an animal that takes "de",
 * so that every pair is right Dutch. At most twenty signs together, nothing that
 * could be said of somebody's looks, head or body.
 */
export const adjectives = [
  'Blije', 'Brave', 'Dappere', 'Eerlijke', 'Fiere', 'Fijne', 'Flinke', 'Frisse', 'Goede', 'Gouden', 'Handige', 'Heldere', 'IJverige', 'Kalme', 'Kleurige', 'Knappe',
  'Kwieke', 'Leuke', 'Lieve', 'Moedige', 'Nette', 'Nobele', 'Open', 'Opgewekte', 'Parate', 'Pientere', 'Rappe', 'Rustige', 'Slimme', 'Snelle', 'Sportieve', 'Stoere',
  'Sterke', 'Tactvolle', 'Trotse', 'Trouwe', 'Vlotte', 'Vrije', 'Vrolijke', 'Wakkere', 'Warme', 'Wijze', 'Zachte', 'Zonnige',
] as const;

export const animals = [
  'Arend', 'Bever', 'Bij', 'Boomklever', 'Buizerd', 'Das', 'Dolfijn', 'Eekhoorn', 'Egel', 'Fazant', 'Forel', 'Fuut', 'Gans', 'Giraffe', 'Haas', 'Havik', 'Hop', 'IJsvogel',
  'Kievit', 'Koala', 'Kraanvogel', 'Krekel', 'Leeuw', 'Lepelaar', 'Libel', 'Lynx', 'Marter', 'Merel', 'Mus', 'Otter', 'Panda', 'Papegaai', 'Pauw', 'Pelikaan', 'Poema',
  'Reiger', 'Ree', 'Roodborst', 'Schildpad', 'Sperwer', 'Specht', 'Spreeuw', 'Tijger', 'Torenvalk', 'Uil', 'Valk', 'Vink', 'Vlinder', 'Vos', 'Walvis', 'Wolf', 'Wulp', 'Zalm', 'Zeehond', 'Zwaan', 'Zwaluw',
] as const;
