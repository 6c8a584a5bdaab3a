import type { FunctionComponent } from 'preact';
import type { Path } from '../../core/scenario/problem.ts';
import { inLanguage } from '../../text/words.ts';
import { useLanguage } from '../../parts/Language.tsx';
import { read, usePen } from '../pen.ts';
import { useNaming } from './naming.ts';
import type { Field, Shape } from './shape.ts';

export interface ShapedProps {
  readonly shape: Shape;
  readonly path: Path;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly example?: unknown;
}

/** What shows a shape of any kind. Groups and lists get it handed, as it hands things to them. */
export type Inner = FunctionComponent<ShapedProps>;

/** Their names say it all, or their choices do. */
const plain: readonly string[] = ['title', 'name', 'what', 'job', 'pronoun', 'temperament', 'employer', 'account', 'label', 'about', 'topic', 'source', 'text', 'kind', 'phase', 'batnaText', 'rule', 'prep', 'facts', 'sources', 'style', 'grievance', 'id', 'member', 'fact', 'atLeast', 'atMost', 'line', 'by', 'successor', 'dial', 'minutes', 'percent', 'from', 'issue', 'weight', 'has', 'department'];

export function FieldIn({ field, path, inner: Shown }: { readonly field: Field; readonly path: Path; readonly inner: Inner }) {
  const pen = usePen();
  const naming = useNaming();
  const language = useLanguage();
  // How it really is belongs to hearsay only.
  if (path[0] === 'facts' && field.name === 'truth' && read(pen, path) === undefined && read(pen, [...path.slice(0, -1), 'rumour']) !== true) return null;
  return <Shown shape={field.shape} path={path} label={naming.field(path, field.name)} help={plain.includes(field.name) ? '' : naming.help(path, field.name) ?? inLanguage(field.help, language)} required={field.required} example={field.example} />;
}
