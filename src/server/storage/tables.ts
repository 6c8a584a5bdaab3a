import type { Insertable, Selectable } from 'kysely';

/**
 * What is kept, for SQLite and PostgreSQL alike: text, whole numbers, and JSON as text.
 * Times are milliseconds since 1970. No address, no mail, no key: only hashes of keys.
 */
export interface Tables {
  case_file: CaseFileTable;
  competition: CompetitionTable;
  class: ClassTable;
  student: StudentTable;
  handover: HandoverTable;
  ticket: TicketTable;
  move: MoveTable;
  hint: HintTable;
  result: ResultTable;
}

/** A case as text, once for all classes with the same; so a new version of the game changes no class under way. */
interface CaseFileTable {
  /** SHA-256 of the text. */
  id: string;
  text: string;
}

/** What all classes of a competition have in common. */
interface PlayedTable {
  case_file: string;
  /** 1: the teacher's own case. */
  own_case: number;
  fingerprint: string;
  /** JSON: id, title and account of the case. */
  case_card: string;
  /** Seed of vary(), or null where the numbers are the author's. */
  vary_seed: number | null;
  seed: number;
}

interface CompetitionTable extends PlayedTable {
  id: string;
  /** Eight signs with which a class comes in. */
  code: string;
  key_hash: string;
  name: string;
  /** 1: classes may come in. */
  joining: number;
  /** JSON of CompetitionRules. */
  rules: string;
  retention_days: number;
  /** Grows with everything that its board shows. */
  version: number;
  opened_at: number;
  delete_at: number;
}

interface ClassTable extends PlayedTable {
  id: string;
  pin: string;
  key_hash: string;
  /** null: the class plays for itself. */
  competition_id: string | null;
  /** How the class is called in its competition. */
  called: string | null;
  /** That name as compared. */
  called_folded: string | null;
  state: string;
  /** JSON of ClassSettings. */
  settings: string;
  /** Grows with everything that a board shows. */
  version: number;
  opened_at: number;
  ends_at: number | null;
  delete_at: number;
}

interface StudentTable {
  id: string;
  class_id: string;
  token_hash: string;
  name: string;
  /** The name as compared: two that look alike are the same. */
  folded: string;
  team: string | null;
  removed: number;
  joined_at: number;
}

interface HandoverTable {
  code_hash: string;
  student_id: string;
  expires_at: number;
}

interface TicketTable {
  id: string;
  class_id: string;
  student_id: string;
  /** From 1 per student. */
  try: number;
  seed: number;
  fingerprint: string;
  rules: number;
  /** Moves kept. */
  length: number;
  /** open, done, or void: opened under other rules than those of now. */
  state: string;
  opened_at: number;
}

interface MoveTable {
  ticket_id: string;
  /** From 0. */
  at: number;
  /** JSON. */
  move: string;
}

/** A hint of the coach that was read; it counts for nothing. */
interface HintTable {
  ticket_id: string;
  /** The move that it came before. */
  turn: number;
  /** A Trigger of core/hindsight. */
  cause: string;
  rung: number;
}

interface ResultTable {
  ticket_id: string;
  class_id: string;
  student_id: string;
  try: number;
  total: number;
  /** JSON of Outcome. */
  outcome: string;
  /** JSON of Findings: what the map and the desk need. */
  findings: string;
  /** SHA-256 of seed and moves: equal for equal games. */
  digest: string;
  /** As digest, of what was done at the table alone: another preparation makes a copied talk no other. null: counted before there was this. */
  talk: string | null;
  moves: number;
  at: number;
}

export type Played = Selectable<PlayedTable>;
export type CompetitionRow = Selectable<CompetitionTable>;
export type ClassRow = Selectable<ClassTable>;
export type StudentRow = Selectable<StudentTable>;
export type TicketRow = Selectable<TicketTable>;
export type HintRow = Selectable<HintTable>;
export type ResultRow = Selectable<ResultTable>;
export type NewClass = Insertable<ClassTable>;
export type NewStudent = Insertable<StudentTable>;
export type NewTicket = Insertable<TicketTable>;
export type NewResult = Insertable<ResultTable>;
