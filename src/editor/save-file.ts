import { slug } from '../core/scenario/reading/words-form.ts';

/** The case as a file that this browser downloads. */
export function saveFile(text: string, title: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${slug(title) || 'case'}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
