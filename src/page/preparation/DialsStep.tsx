import { Segments } from '../../parts/Fields.tsx';
import { useWords } from '../../parts/Language.tsx';
import { Term } from '../../parts/Term.tsx';
import type { StepProps } from './step-props.ts';

/** A guess of power, information and time. A question that was not answered is no guess. */
export function DialsStep({ draft, change }: StepProps) {
  const { shell, prepare } = useWords();
  const set = (part: Partial<NonNullable<typeof draft.dials>>): void => change({ dials: { ...draft.dials, ...part } });
  const options = (names: readonly string[]) => names.map((label, i) => ({ value: String(i), label }));
  const shown = (value: number | undefined): string | null => (value === undefined ? null : String(value));
  return (
    <section class="stack">
      <p>{prepare.dialsLead}</p>
      <div class="card grain stack">
        <h2><Term meaning={shell.dialMeanings.power}>{shell.dials.power}</Term></h2>
        <Segments legend={prepare.power} options={options(prepare.powerWords)} value={shown(draft.dials?.power)} onChange={(power) => set({ power: Number(power) })} />
      </div>
      <div class="card grain stack">
        <h2><Term meaning={shell.dialMeanings.information}>{shell.dials.information}</Term></h2>
        <Segments legend={prepare.information} options={options(prepare.informationWords)} value={shown(draft.dials?.information)} onChange={(information) => set({ information: Number(information) })} />
      </div>
      <div class="card grain stack">
        <h2><Term meaning={shell.dialMeanings.time}>{shell.dials.time}</Term></h2>
        <Segments legend={prepare.timePressure} options={options(prepare.timePressureWords)} value={shown(draft.dials?.timePressure)} onChange={(pressure) => set({ timePressure: Number(pressure) })} />
      </div>
    </section>
  );
}
