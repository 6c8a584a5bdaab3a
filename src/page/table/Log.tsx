import { useEffect, useRef } from 'preact/hooks';
import type { LogLine } from '../../screens/table.ts';
import { Avatar, YouAvatar } from '../../parts/Avatar.tsx';
import { useWords } from '../../parts/Language.tsx';

function Line({ line, marked = false }: { readonly line: LogLine; readonly marked?: boolean }) {
  const { table } = useWords();
  if (line.who === 'scene') return <li class={marked ? 'said scene marked' : 'said scene'}>{line.text}</li>;
  const name = line.who === 'you' ? table.you : line.name;
  return (
    <li class={`said ${line.who}${line.current && !marked ? ' current' : ''}${marked ? ' marked' : ''}`}>
      {line.who === 'you' ? <YouAvatar word={table.you} /> : <Avatar look={line.look} name={line.name} expression={line.face} />}
      <div class="words">
        <b class="who">{name}{line.move && <span class="tag"> · {table.tags[line.move]}</span>}</b>
        <p>{line.text}</p>
      </div>
    </li>
  );
}

/** The spoken story, append-only: new lines are read out as they come, and the newest stays in view. */
export function Log({ lines, away }: { readonly lines: readonly LogLine[]; readonly away: boolean }) {
  const { table } = useWords();
  const box = useRef<HTMLOListElement>(null);
  const newest = lines.at(-1)?.id;
  useEffect(() => {
    const list = box.current;
    if (!list) return;
    // What a person said stays in view, even where things that happened follow it.
    const current = list.querySelector<HTMLElement>('.current');
    const end = list.scrollHeight - list.clientHeight;
    list.scrollTop = current ? Math.min(end, current.offsetTop - 4) : end;
  }, [newest, away]);
  return (
    <div class={away ? 'log out-of-sight' : 'log'} role="log" aria-live="polite" aria-label={table.log}>
      <ol role="list" ref={box} tabIndex={away ? -1 : 0}>
        {lines.length === 0 && <li class="said scene">{table.logEmpty}</li>}
        {lines.map((line) => <Line key={line.id} line={line} />)}
      </ol>
    </div>
  );
}

/** The same story to read back, in a leaf of its own. turn: the move that is looked for; it is marked, and in view. notes: what stands beside a move. */
export function LogPages({ lines, turn, notes = [] }: { readonly lines: readonly LogLine[]; readonly turn?: number; readonly notes?: readonly { readonly turn: number; readonly text: string }[] }) {
  const { table } = useWords();
  const box = useRef<HTMLOListElement>(null);
  const first = turn === undefined ? undefined : (lines.find((line) => line.turn >= turn) ?? lines.at(-1))?.turn;
  useEffect(() => {
    if (first === undefined) return undefined;
    // The leaf around it opens in the same moment, and takes the focus to its heading.
    const soon = requestAnimationFrame(() => box.current?.querySelector('.marked')?.scrollIntoView?.({ block: 'center' }));
    return () => cancelAnimationFrame(soon);
  }, [first]);
  return (
    <ol role="list" class="log-pages" ref={box}>
      {lines.length === 0 && <li class="said scene">{table.logEmpty}</li>}
      {lines.flatMap((line, i) => [
        ...(lines[i - 1]?.turn === line.turn ? [] : notes.filter((note) => note.turn === line.turn).map((note) => <li key={`n${note.turn}${note.text}`} class="said scene hint-note">{note.text}</li>)),
        <Line key={line.id} line={line} marked={line.turn === first} />,
      ])}
    </ol>
  );
}
