import { posix } from 'node:path';
import { isIn, layerOf, type Layer, type Table } from './layers.ts';
import { mentionsIn, parse, type Mention } from './parse.ts';

/** Path from the project's folder ('src/core/engine/move.ts') to source text. */
export type Sources = ReadonlyMap<string, string>;

const code = /\.tsx?$/;
/** Also the endings of a glob: `*.{webm,mp3}` and `*`. */
const asset = /(\.(css|svg|png|webp|jpg|webm|mp3|woff2|json)|\.\{(svg|png|webp|webm|mp3|json|,)+\}|\*)$/;

/** Every import that src/layers.json does not allow, as `file:line what is wrong`. */
export function importProblems(table: Table, sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, source]) => {
    const name = layerOf(table, fromSrc(path));
    const layer = name === undefined ? undefined : table.layers[name];
    if (name === undefined || !layer) return [`${path}:1 is in no folder that src/layers.json knows`];
    return mentionsIn(parse(path, source)).flatMap((mention) => {
      const wrong = problemWith(table, sources, path, name, layer, mention);
      return wrong ? [`${path}:${mention.line} ${wrong}`] : [];
    });
  });
}

function fromSrc(path: string): string {
  return path.replace(/^src\//, '');
}

function problemWith(
  table: Table,
  sources: Sources,
  path: string,
  name: string,
  layer: Layer,
  mention: Mention,
): string | undefined {
  if (mention.target === undefined) return 'imports something computed: name it as a plain string';
  // `?url` and `?raw` say how to bring it, a leading `!` what a glob leaves out.
  const target = mention.target.replace(/\?.*$/, '').replace(/^!/, '');
  if (!target.startsWith('.')) {
    return isAllowedPackage(layer, target) ? undefined : `${name} may not use the package '${target}'`;
  }
  const place = posix.join(posix.dirname(path), target);
  if (place.startsWith('src/') && code.test(place)) {
    if (!sources.has(place) && !place.includes('*')) return `imports '${target}', which does not exist`;
    const other = layerOf(table, fromSrc(place));
    return isAllowedLayer(layer, name, other, mention) ? undefined : `${name} may not use ${other ?? place}`;
  }
  return isAllowedAsset(layer, name, place) ? undefined : `${name} may not use the file '${target}'`;
}

function isAllowedPackage(layer: Layer, target: string): boolean {
  return layer.packages.some((name) =>
    name === 'node:*' ? target.startsWith('node:') : isIn(target, name),
  );
}

function isAllowedLayer(layer: Layer, name: string, other: string | undefined, mention: Mention): boolean {
  if (other === undefined) return false;
  const allowed = [name, ...layer.uses, ...(mention.typeOnly ? (layer.types ?? []) : [])];
  return allowed.some((folder) => isIn(other, folder));
}

/** Its own pictures, styles and sounds where the layer has any; else what its row names. */
function isAllowedAsset(layer: Layer, name: string, place: string): boolean {
  if (!layer.assets || !asset.test(place)) return false;
  return [`src/${name}`, ...layer.assets].some((folder) => isIn(place, folder));
}

/** Every ring of files that import each other, types included, each as `a -> b -> a`. */
export function cycles(sources: Sources): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of neighbours(sources, path)) walk(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of sources.keys()) walk(path, []);
  return found;
}

function neighbours(sources: Sources, path: string): readonly string[] {
  return mentionsIn(parse(path, sources.get(path) ?? '')).flatMap(({ target }) => {
    const place = target?.startsWith('.') ? posix.join(posix.dirname(path), target) : '';
    return sources.has(place) ? [place] : [];
  });
}
