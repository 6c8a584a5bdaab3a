import type { Text } from '../core/engine/scenario.ts';

/** How an issue is called within a sentence where its author did not say: a guess by the ending of the word. */

/** Nothing goes before these: they have their article, or ask something. */
const READY_NL = /^(de|het|een|geen|ons|onze|mijn|jouw|je|jullie|uw|hun|zijn|haar|wie|wat|waar|wanneer|welke?|hoe\p{L}*)\s/iu;
const READY_EN = /^(the|an?|our|my|your|their|his|her|its|who|whose|what|where|when|which|how)\s/i;

/** From here on a label only tells more of its noun: "prijs | per doos". */
const AFTER_NOUN = /\s(?:per|van|voor|bij|in|op|aan|met|over|na|tot|uit|tegen|binnen|t\.o\.v\.)(?:\s|$)|\s?[(/]/i;

/** A compound has the article of its last part. */
const HET = /(?:ment|isme|aandeel|aanbod|aantal|advies|assortiment|bedrag|beheer|budget|contact|contract|event|formaat|gebruik|gewicht|geld|label|loon|logo|menu|merk|model|netwerk|niveau|onderhoud|ontwerp|overleg|pakket|percentage|product|project|resultaat|risico|rooster|salaris|systeem|tarief|team|tempo|transport|type|vervoer|vervolg|volume|minimum|maximum)$/i;
const DE = /(?:ing|heid|tie|sie|teit|age|iek|grootte|afspraak|afname|beker|boete|bonus|borg|bijdrage|catering|dag|datum|dienst|duur|factuur|fee|frequentie|garantie|huur|inzet|kleur|korting|kosten|kwaliteit|looptijd|marge|naam|omvang|order|overname|pauze|periode|planning|prijs|proef|reclame|ruimte|service|start|termijn|tijd|training|uitleg|vergoeding|voorraad|voorwaarden?|vorm|website|winst)$/i;
/** Words before the noun that stay the same after de and het. */
const BEFORE_NOUN = /^(?:\p{L}+(?:ale|ige|lijke|se|ste|ere|bare|loze|eve)|vaste|lange|korte|nieuwe|hoge|lage|vrije|halve|hele|extra|gratis)$/iu;

/** "prijs per doos" → "de prijs per doos"; bare where the guess would be a gamble. */
function inDutch(label: string): string {
  if (READY_NL.test(label)) return label;
  const words = (label.split(AFTER_NOUN)[0] ?? label).trim().split(/\s+/);
  const noun = words.at(-1) ?? '';
  if (!words.slice(0, -1).every((word) => BEFORE_NOUN.test(word))) return label;
  return HET.test(noun) ? `het ${label}` : DE.test(noun) ? `de ${label}` : label;
}

/** "price per box" → "the price per box"; what one does ("ordering") and an open end ("pay within") stand bare. */
const inEnglish = (label: string): string =>
  (READY_EN.test(label) || /^\p{L}*ing\b/iu.test(label) || /\s(?:within|until|by|for|from|before|after)$/i.test(label) ? label : `the ${label}`);

export const guessedArticle = ({ nl, en }: Text): Text => ({ nl: inDutch(nl), en: inEnglish(en) });
