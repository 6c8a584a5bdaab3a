import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './Button.tsx';

interface LeafProps {
  readonly title: string;
  /** Word of the closing cross; also Escape closes. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * The browser's own modal dialog: it keeps the focus inside and gives it back.
 * The heading takes the focus, so that a screen reader starts with what this is about.
 */
function Leaf({ shape, title, closeLabel, onClose, children }: LeafProps & { readonly shape: 'dialog' | 'sheet' }) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    const opener = document.activeElement;
    dialog?.showModal();
    heading.current?.focus();
    return () => {
      dialog?.close();
      // The leaf may already be out of the page, and then the browser gives the focus to nobody.
      if (opener instanceof HTMLElement && opener.isConnected && (document.activeElement === null || document.activeElement === document.body)) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box} class={shape} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === event.currentTarget) onClose(); }}
    >
      <div class="leaf grain">
        <div class="head">
          <h2 id={id} ref={heading} tabIndex={-1}>{title}</h2>
          <IconButton icon="close" label={closeLabel} onPress={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** A question in the middle of the page. Put the buttons in <div class="actions">. */
export function Dialog(props: LeafProps) {
  return <Leaf shape="dialog" {...props} />;
}

/** A larger leaf: from below on a phone, from the right on a wide screen. */
export function Sheet(props: LeafProps) {
  return <Leaf shape="sheet" {...props} />;
}
