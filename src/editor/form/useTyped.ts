import { usePen } from '../pen.ts';
import { useLate } from '../useLate.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

interface Typed {
  readonly value: string;
  onInput(event: Event & { readonly currentTarget: Control }): void;
  onKeyDown(): void;
  onBlur(): void;
}

/** A field whose letters are painted first; each is written before the next key, and before the field is left. */
export function useTyped(value: string, write: (text: string) => void): Typed {
  const late = useLate(write, usePen().writing);
  return { value: late.typed ?? value, onInput: (event) => late.type(event.currentTarget.value), onKeyDown: late.flush, onBlur: late.flush };
}
