import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

export interface SegmentOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
}

/** One of a few: radio buttons that look like keys. */
export function Segments<T extends string>({ legend, hideLegend, even, options, value, onChange }: {
  /** even: all equally wide. */
  readonly legend: string; readonly hideLegend?: boolean; readonly even?: boolean; readonly options: readonly SegmentOption<T>[]; readonly value: T | null; readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class={even ? 'stack even' : 'stack'} style={{ gap: '0.35rem' }}>
      <legend class={hideLegend ? 'out-of-sight' : undefined}><b>{legend}</b></legend>
      <div class="segments" data-count={options.length}>
        {options.map((option) => (
          <label key={option.value} {...(option.lang ? { lang: option.lang } : {})}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span class="face">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Switch({ name, hint = '', on, onChange }: { readonly name: string; readonly hint?: string; readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onChange(!on)}>
      <span>
        <span class="name">{name}</span>
        {hint !== '' && <span class="hint">{hint}</span>}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}

/** shown: the value in words beside the name and for a screen reader. */
export function Slider({ name, shown, value, min, max, step = 1, onChange, children }: {
  readonly name: string; readonly shown: string; readonly value: number; readonly min: number; readonly max: number; readonly step?: number;
  readonly onChange: (value: number) => void; readonly children?: ComponentChildren;
}) {
  const id = useId();
  const at = `${((value - min) / Math.max(1, max - min)) * 100}%`;
  return (
    <div class="slider">
      <div class="top">
        <label for={id}><b>{name}</b></label>
        <output for={id} aria-hidden="true">{shown}</output>
      </div>
      <input
        id={id} type="range" min={min} max={max} step={step} value={value} aria-valuetext={shown} style={{ '--at': at }}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
        // Whoever taps the knob means the value where it stands.
        onClick={(event) => onChange(Number(event.currentTarget.value))}
      />
      {children}
    </div>
  );
}

export function Pick<T extends string>({ name, options, value, onChange }: {
  readonly name: string; readonly options: readonly SegmentOption<T>[]; readonly value: T; readonly onChange: (value: T) => void;
}) {
  const known = (word: string): T | undefined => options.find((option) => option.value === word)?.value;
  return (
    <label class="pick">
      <span>{name}</span>
      <select value={value} onChange={(event) => { const next = known(event.currentTarget.value); if (next !== undefined) onChange(next); }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
