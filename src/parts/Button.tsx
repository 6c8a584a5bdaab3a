import type { ComponentChildren, ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

type Native = Omit<ButtonHTMLAttributes, 'icon' | 'size' | 'class' | 'onClick' | 'children'>;

interface ButtonProps extends Native {
  /** One filled button per screen: the step most people take. */
  readonly kind?: 'plain' | 'filled' | 'they';
  readonly size?: 'small' | 'normal' | 'big';
  readonly wide?: boolean;
  readonly icon?: IconName;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A pressable paper button. Pass aria-disabled instead of disabled where the focus must stay. */
export function Button({ kind = 'plain', size = 'normal', wide, icon, onPress, children, ...rest }: ButtonProps) {
  const shape = ['button', kind !== 'plain' && kind, size !== 'normal' && size, wide && 'wide'].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} class={shape} onClick={() => { if (rest['aria-disabled'] !== true) onPress(); }}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A square button with a drawing only: the label is spoken and shown as a tip. */
export function IconButton({ icon, label, onPress, ...rest }: Native & { readonly icon: IconName; readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" {...rest} class="button square" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}

/** A move or a way to go on: drawing, name, a hint below it, an arrow. */
export function ChoiceButton({ icon, name, hint, kind = 'plain', onPress, ...rest }: Native & {
  readonly icon: IconName; readonly name: string; readonly hint?: string; readonly kind?: 'plain' | 'filled'; readonly onPress: () => void;
}) {
  return (
    <button type="button" {...rest} class={kind === 'filled' ? 'choice-button filled' : 'choice-button'} onClick={() => { if (rest['aria-disabled'] !== true) onPress(); }}>
      <Icon name={icon} />
      <span>
        <span class="name">{name}</span>
        {hint && <span class="hint">{hint}</span>}
      </span>
      <Icon name="arrow-right" class="arrow" />
    </button>
  );
}

export function LinkButton({ icon, onPress, children, ...rest }: Native & { readonly icon?: IconName; readonly onPress: () => void; readonly children: ComponentChildren }) {
  return (
    <button type="button" {...rest} class="link-button" onClick={onPress}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
