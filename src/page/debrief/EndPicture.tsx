import { faceOf, type MemberResult } from '../../screens/debrief.ts';
import { outsideOf } from '../../screens/room/outside.ts';
import type { Pose } from '../../screens/room/screen.ts';
import type { Brief } from '../../screens/session.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Figure, hasFigure } from '../../parts/Figure.tsx';
import { RoomWindow } from '../../parts/RoomWindow.tsx';

/** The picture in units of its own; a figure is drawn in these proportions. */
const [WIDTH, HEIGHT, TALL] = [320, 186, 762 / 630];
/** How wide each of so many people is drawn. */
const sizes = [244, 232, 186, 164, 146, 132] as const;
/** More than this sit in two rows. */
const ROW = 3;

/** Everybody in the room as they leave the table, in their last mood. Decorative: the chapter about the people has the words. */
export function EndPicture({ brief, members }: { readonly brief: Brief; readonly members: readonly MemberResult[] }) {
  const seated = brief.members.flatMap((member, j) => { const result = members[j]; return result ? [{ member, face: faceOf(result) }] : []; });
  const width = sizes[Math.min(seated.length, sizes.length) - 1] ?? 0;
  const margin = Math.min(width * 0.46, WIDTH / 2);
  const at = (j: number): number => (seated.length === 1 ? WIDTH / 2 : margin + ((WIDTH - 2 * margin) * j) / (seated.length - 1));
  const behind = (j: number): boolean => seated.length > ROW && j % 2 === 1;
  const order = seated.map((one, j) => ({ ...one, j })).sort((a, b) => Number(behind(b.j)) - Number(behind(a.j)));
  return (
    <div class="end-picture" aria-hidden="true">
      <RoomWindow room={brief.room} outside={outsideOf(brief)} />
      <svg class="sitters" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMidYMax meet">
        {order.filter(({ member }) => hasFigure(member.look)).map(({ member, face, j }) => (
          <Figure key={member.id} look={member.look} pose={poses[face] ?? 'open'} expression={face} width={width} height={width * TALL} x={at(j) - width / 2} y={HEIGHT - width * 0.77 - (behind(j) ? 28 : 0)} />
        ))}
      </svg>
      <div class="undrawn">{seated.filter(({ member }) => !hasFigure(member.look)).map(({ member, face }) => <Avatar key={member.id} look={member.look} name={member.name} size={48} expression={face} />)}</div>
    </div>
  );
}

/** Whoever comes away short keeps the arms crossed. */
const poses: Readonly<Partial<Record<string, Pose>>> = { concerned: 'crossed', angry: 'crossed', sceptical: 'crossed' };
