import type { Season } from '../screens/room/outside.ts';
import { treesAt } from '../screens/room/trees.ts';
import { crownPaths, foliage } from './crown.ts';

/** The crowns of a room's trees in a season, in the units of its drawing; in winter the drawing has the boughs. */
export function Trees({ room, season }: { readonly room: string; readonly season: Season }) {
  const paths = season === 'winter' ? [] : crownPaths(foliage[season]);
  return (
    <>
      {(treesAt[room] ?? []).map(([x, foot, size], i) => (
        <g key={i} transform={`translate(${x} ${foot}) scale(${i % 2 ? -size : size} ${size})`}>{paths.map(([d, fill]) => <path key={d} d={d} fill={fill} />)}</g>
      ))}
    </>
  );
}
