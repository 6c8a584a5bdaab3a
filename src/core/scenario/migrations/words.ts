import type { Text } from '../../engine/scenario.ts';
import { both, error, hint, pathText, shown, type Finding, type Path } from '../problem.ts';

/** Sentences about files of another version. */

export const renamed = (from: Path, to: Path): Text => both(`"${pathText(from)}" heet nu "${pathText(to)}".`, `"${pathText(from)}" is called "${pathText(to)}" now.`);
export const translated = (from: string, to: string): Text => both(`"${shown(from)}" is nu "${to}".`, `"${shown(from)}" is "${to}" now.`);
export const gone = (from: Path): Text => both(`"${pathText(from)}" bestaat niet meer en valt weg.`, `"${pathText(from)}" exists no more and is left out.`);
export const split = (from: Path): Text => both(`"${pathText(from)}" heeft nu twee delen: name en what.`, `"${pathText(from)}" has two parts now: name and what.`);
export const hundredths = (from: number, to: number): Text => both(`"theta" staat nu in honderdsten: ${from} is ${to}.`, `"theta" is in hundredths now: ${from} is ${to}.`);
export const byMarks: Text = both('Hoeveel de voorbereiding vindt, volgt nu uit "prep": true bij de feiten.', 'How much preparation finds now follows from "prep": true at the facts.');

/** Of one place in a file of an older version. */
export const changed = (path: Path, words: Text): Finding => hint(path, words, both('Je hoeft niets te doen. Bewaren schrijft de nieuwe vorm.', 'You need do nothing. Saving writes the new form.'));

export const older = (from: number, to: number): Finding =>
  hint([], both(`Dit bestand is van versie ${from}. Het is gelezen als versie ${to}.`, `This file is of version ${from}. It was read as version ${to}.`), both('Controleer de case. Bewaren schrijft de nieuwe vorm.', 'Look the case over. Saving writes the new form.'));

export const newer = (path: Path, version: number, known: number): Finding =>
  error(path, both(`Dit bestand is van versie ${version}. Dit spel kent versie ${known} van het bestandsformaat.`, `This file is of version ${version}. This game knows version ${known} of the file format.`), both('Vernieuw het spel, of vraag de maker om een ouder bestand.', 'Update the game, or ask its maker for an older file.'));
