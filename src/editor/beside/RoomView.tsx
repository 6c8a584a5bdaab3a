import { fieldsOf, itemsOf, outsideIn, wordOf } from '../../core/scenario/idents.ts';
import { editorWords } from '../../text/editor-words.ts';
import { outsideLine } from '../../screens/room/outside.ts';
import { Figure, hasFigure } from '../../parts/Figure.tsx';
import { useLanguage } from '../../parts/Language.tsx';
import { useNaming } from '../form/naming.ts';
import type { Pen } from '../pen.ts';
import { lookOf } from '../steps/PeopleStep.tsx';
import { RoomPicture } from './RoomPicture.tsx';

const [WIDTH, HEIGHT] = [520, 340];

/** The people of the case at the table, in their room: a still, drawn from what the form says. */
export function RoomView({ pen }: { readonly pen: Pen }) {
  const language = useLanguage();
  const words = editorWords(language);
  const naming = useNaming();
  const file = fieldsOf(pen.value);
  const room = wordOf(file['room']) ?? 'workshop';
  const outside = outsideIn(file);
  const members = itemsOf(file['members']).slice(0, 6);
  const people = pen.names.members.slice(0, 6).map((member) => member.label).join(', ');
  const size = Math.min(200, (WIDTH - 40) / Math.max(1, members.length) + 40);
  const step = (WIDTH - size) / Math.max(1, members.length);
  return (
    <div class="stack">
      <svg class="room-still" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.roomLead(people, naming.choice(room))}>
        <rect width={WIDTH} height={HEIGHT} class="still-wall" />
        <rect x="70" y="22" width={WIDTH - 140} height="170" rx="6" class="still-frame" />
        <svg x="78" y="30" width={WIDTH - 156} height="154" ><RoomPicture room={room} outside={outside} /></svg>
        {members.map((member, j) => {
          const look = lookOf(member, j);
          return hasFigure(look) && <Figure key={j} look={look} x={step * (j + 0.5)} y={HEIGHT - 62 - size * 1.12} width={size} height={size * 1.21} pose={j % 2 ? 'explaining' : 'open'} expression={j % 2 ? 'smile' : 'neutral'} />;
        })}
        <rect y={HEIGHT - 72} width={WIDTH} height="72" class="still-table" />
        {members.map((_, j) => <g key={j} transform={`translate(${step * (j + 0.5) + size / 2} ${HEIGHT - 36})`}><rect x={-step * 0.46} y="-17" width={step * 0.92} height="32" rx="6" class="still-plate" /><text y="5" text-anchor="middle" class="still-name">{(pen.names.members[j]?.label ?? '').split(' ')[0]}</text></g>)}
      </svg>
      <p>{words.roomLead(people, naming.choice(room))} {outsideLine({ room, outside }, 0, language)}</p>
    </div>
  );
}
