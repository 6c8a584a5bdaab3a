import { useState } from 'preact/hooks';
import { fieldsOf, itemsOf, numberOf, optionIds } from '../../core/scenario/idents.ts';
import { levelOr } from '../../core/scenario/format/level.ts';
import { levelWords } from '../../core/scenario/format/schema-parts.ts';
import { usual } from '../../core/scenario/defaults.ts';
import { pathText, type Path } from '../../core/scenario/problem.ts';
import { partyPaths, withWeight } from '../../core/scenario/mending/reshape.ts';
import { editorWords } from '../../text/editor-words.ts';
import type { Language } from '../../text/words.ts';
import { Avatar, YouAvatar } from '../../parts/Avatar.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useMatch } from '../../parts/useMatch.ts';
import { Wrong } from '../form/Box.tsx';
import { fieldId, type Named, read, readText, usePen } from '../pen.ts';
import { NARROW } from '../useWide.ts';
import { lookOf } from './PeopleStep.tsx';

interface Party {
  readonly path: Path;
  readonly name: string;
  readonly look: string | null;
  readonly weights: Readonly<Record<string, number>>;
  readonly limit: number;
}

/** Who wants what: a grid of issues and people, with the weights as bars that always make 100, and below it every choice. */
export function StakesStep() {
  const pen = usePen();
  const language = useLanguage();
  const words = editorWords(language);
  const parties = useParties();
  const { issues } = pen.names;
  const trades = tradesIn(issues, parties);
  return (
    <>
      <div class="grid-scroll" tabIndex={0} role="region" aria-label={words.importance}>
        <table class={tableOf(parties)}>
          <caption><h3>{words.importance}</h3><p class="field-help">{words.balanced}</p></caption>
          <Heads parties={parties} />
          <tbody>
            {issues.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">{issue.label}</th>
                {parties.map((party) => <td key={pathText(party.path)}><Whose party={party} /><Weight party={party} issue={issue.id} label={words.importanceOf(party.name, issue.label)} ids={issues.map(({ id }) => id)} /></td>)}
              </tr>
            ))}
            <tr class="sums"><th scope="row"><span class="out-of-sight">{words.fields['weights']}</span></th>{parties.map((party) => <td key={pathText(party.path)} data-path={pathText([...party.path, 'weights'])}><Whose party={party} /><Sum party={party} /><Wrong path={[...party.path, 'weights']} /></td>)}</tr>
            <tr class="limits"><th scope="row">{words.fields['batna']}</th>{parties.map((party) => <td key={pathText(party.path)}><Whose party={party} /><Limit party={party} /></td>)}</tr>
          </tbody>
        </table>
        <p class="field-help">{words.limitMeaning}</p>
      </div>
      {trades.map(({ issue, whose }) => <p key={issue} class="note trade"><Icon name="swap" />{words.tradeHere(issue, inOneBreath(whose, language))}</p>)}
      <h3>{words.worth}</h3>
      <Worths parties={parties} />
    </>
  );
}

/** Every choice of every issue; on a phone one issue at a time, or there is no end to it. */
function Worths({ parties }: { readonly parties: readonly Party[] }) {
  const pen = usePen();
  const narrow = useMatch(NARROW);
  const [open, setOpen] = useState(0);
  const { issues } = pen.names;
  if (!narrow) return <>{issues.map((issue, i) => <Worth key={issue.id} at={i} parties={parties} />)}</>;
  const isWrong = (id: string): boolean => parties.some((party) => pen.problems.some(({ path }) => path.startsWith(pathText([...party.path, 'values', id]))));
  return (
    <>
      {issues.map(({ id, label }, i) => (
        <details key={id} class={isWrong(id) ? 'item worth-fold wrong' : 'item worth-fold'} open={open === i} onToggle={(event) => { if (event.currentTarget.open !== (open === i)) setOpen(event.currentTarget.open ? i : -1); }}>
          <summary><h4>{label}</h4></summary>
          <Worth at={i} parties={parties} />
        </details>
      ))}
    </>
  );
}

/** Who must care at least so much, and so many times as much as the player. */
const [MUCH, TIMES] = [25, 1.8];

/** Issues that count for somebody and little for the player, each with whom they count for. */
const tradesIn = (issues: readonly Named[], [player, ...others]: readonly Party[]): readonly { readonly issue: string; readonly whose: readonly string[] }[] =>
  issues.map(({ id, label }) => {
    const least = Math.max(MUCH, TIMES * (player?.weights[id] ?? 0));
    return { issue: label, whose: others.filter(({ weights }) => (weights[id] ?? 0) >= least).map(({ name }) => name) };
  }).filter(({ whose }) => whose.length > 0);

const inOneBreath = (names: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

const tableOf = (parties: readonly Party[]): string => (parties.length > 3 ? 'stake-table crowd' : 'stake-table');

function useParties(): readonly Party[] {
  const pen = usePen();
  const { shell } = useWords();
  const file = fieldsOf(pen.value);
  return partyPaths(file).map((path, p): Party => {
    const party = fieldsOf(read(pen, path));
    const batna = party['batna'];
    const known = typeof batna === 'number' || (typeof batna === 'string' && batna in levelWords);
    return {
      path, name: p === 0 ? shell.you : (pen.names.members[p - 1]?.label ?? ''), look: p === 0 ? null : lookOf(itemsOf(file['members'])[p - 1], p - 1),
      weights: Object.fromEntries(pen.names.issues.map(({ id }) => [id, numberOf(fieldsOf(party['weights'])[id]) ?? 0])),
      limit: known ? levelOr(batna as number | keyof typeof levelWords, usual.batna) : usual.batna,
    };
  });
}

function Heads({ parties }: { readonly parties: readonly Party[] }) {
  return (
    <thead>
      <tr>
        <td />
        {parties.map((party) => <th key={pathText(party.path)} scope="col"><span class="party">{party.look === null ? <YouAvatar word={party.name} size={36} /> : <Avatar look={party.look} name={party.name} size={36} />}<span class={party.look === null ? 'out-of-sight' : ''}>{party.name}</span></span></th>)}
      </tr>
    </thead>
  );
}

/** On a small screen a row is a small list: every number says whose it is. The fields themselves say so already. */
function Whose({ party }: { readonly party: Party }) {
  return <span class="whose" aria-hidden="true">{party.look === null ? <YouAvatar word={party.name} size={28} /> : <Avatar look={party.look} name={party.name} size={28} />}{party.look === null ? null : <span>{party.name.split(' ')[0]}</span>}</span>;
}

function Weight({ party, issue, label, ids }: { readonly party: Party; readonly issue: string; readonly label: string; readonly ids: readonly string[] }) {
  const pen = usePen();
  const path = [...party.path, 'weights'];
  const write = (value: number): void => pen.change(`${path.join('.')}.${issue}`, (sheet) => {
    const now = fieldsOf(read({ ...pen, value: sheet.value }, path));
    return sheet.set(path, withWeight(Object.fromEntries(ids.map((id) => [id, numberOf(now[id]) ?? 0])), issue, value));
  });
  return <Cell id={fieldId([...path, issue])} value={party.weights[issue] ?? 0} label={label} side={party.look === null ? 'you' : 'they'} onWrite={write} />;
}

function Sum({ party }: { readonly party: Party }) {
  const words = editorWords(useLanguage());
  const sum = Object.values(party.weights).reduce((total, weight) => total + weight, 0);
  return <span class={sum === 100 ? 'sum right' : 'sum'}>{sum === 100 && <Icon name="check" />}{words.together(sum)}</span>;
}

function Limit({ party }: { readonly party: Party }) {
  const pen = usePen();
  const words = editorWords(useLanguage());
  const path = [...party.path, 'batna'];
  return <div data-path={pathText(path)}><Cell id={fieldId(path)} value={party.limit} label={words.limitOf(party.name)} side={party.look === null ? 'you' : 'they'} onWrite={(value) => pen.change(path.join('.'), (sheet) => sheet.set(path, value))} /><Wrong path={path} /></div>;
}

/** A bar to pull and the same number to type. What is being typed is not touched until it is whole. */
function Cell({ id, value, label, side, onWrite }: { readonly id: string; readonly value: number; readonly label: string; readonly side: 'you' | 'they'; readonly onWrite: (value: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    const number = Number(typed);
    if (typed !== null && typed.trim() !== '' && Number.isFinite(number)) onWrite(Math.max(0, Math.min(100, Math.round(number))));
    setTyped(null);
  };
  return (
    <span class={`cell ${side}`}>
      <input type="range" min={0} max={100} value={String(value)} aria-label={label} style={{ '--at': `${value}%` }} onInput={(event) => onWrite(Number(event.currentTarget.value))} />
      <input id={id} type="number" min={0} max={100} value={typed ?? String(value)} aria-label={label} onInput={(event) => setTyped(event.currentTarget.value)} onBlur={settle} onKeyDown={(event) => { if (event.key === 'Enter') settle(); }} />
    </span>
  );
}

function Worth({ at, parties }: { readonly at: number; readonly parties: readonly Party[] }) {
  const pen = usePen();
  const language = useLanguage();
  const words = editorWords(language);
  const issue = itemsOf(fieldsOf(pen.value)['issues'])[at];
  const { id = '', label = '' } = pen.names.issues[at] ?? {};
  const options = itemsOf(fieldsOf(issue)['options']).map((option, o) => readText(typeof option === 'object' && option !== null && 'label' in option ? option.label : option, language) || (optionIds(issue)[o] ?? ''));
  return (
    <div class="grid-scroll" tabIndex={0} role="region" aria-label={label}>
      <table class={`${tableOf(parties)} option-worth`}>
        <caption><h4>{label}</h4></caption>
        <Heads parties={parties} />
        <tbody>
          {options.map((option, o) => (
            <tr key={o}>
              <th scope="row">{option}</th>
              {parties.map((party) => <td key={pathText(party.path)}><Whose party={party} /><Value party={party} issue={id} at={o} size={options.length} label={words.likes(party.name, option)} /></td>)}
            </tr>
          ))}
          <tr><th scope="row"><span class="out-of-sight">{words.problemsTitle}</span></th>{parties.map((party) => <td key={pathText(party.path)} class="only-wrong" data-path={pathText([...party.path, 'values', id])}><Wrong path={[...party.path, 'values', id]} /></td>)}</tr>
        </tbody>
      </table>
    </div>
  );
}

function Value({ party, issue, at, size, label }: { readonly party: Party; readonly issue: string; readonly at: number; readonly size: number; readonly label: string }) {
  const pen = usePen();
  const path = [...party.path, 'values', issue];
  const row = itemsOf(read(pen, path)).map((value) => numberOf(value) ?? 0);
  const write = (value: number): void => pen.change(`${path.join('.')}.${at}`, (sheet) => {
    const next = Array.from({ length: size }, (_, o) => (o === at ? value : (row[o] ?? 0)));
    return typeof read({ ...pen, value: sheet.value }, [...party.path, 'values']) === 'object' ? sheet.set(path, next) : sheet.set([...party.path, 'values'], { [issue]: next });
  });
  return <Cell id={fieldId([...path, at])} value={row[at] ?? 0} label={label} side={party.look === null ? 'you' : 'they'} onWrite={write} />;
}
